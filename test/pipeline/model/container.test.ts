import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RANKER, readRanker } from '../../../analyzers/rhetoric/rank/read-ranker.ts';
import { readSentimentModel, TONE } from '../../../analyzers/tone/model/read.ts';
import { type ModelKind, openModel } from '../../../pipeline/model/container.ts';
import { RESTORATION, readRestoreModel } from '../../../pipeline/restore/model.ts';
import { readTaggerModel, TAGGER } from '../../../pipeline/tag/model.ts';
import { packModel } from '../../../training/model/pack.ts';

const SMALL: ModelKind = { kind: 'tone', version: 7 };
const small = packModel(SMALL, {
  facts: { step: 0.25, names: ['å', 'b'] },
  sections: { first: Uint8Array.of(1, 2, 3), second: Uint32Array.of(1, 2 ** 32 - 1) },
});
const broken = (reason: RegExp) =>
  expect.objectContaining({ code: 'BAD_MODEL', message: expect.stringMatching(reason) });

describe('a model file', () => {
  it('gives back what was packed, whatever the types and lengths of its sections', () => {
    const sections = fc.record({
      bytes: fc.uint8Array(),
      signed: fc.int8Array(),
      short: fc.uint16Array(),
      signedShort: fc.int16Array(),
      long: fc.uint32Array(),
    });
    fc.assert(
      fc.property(sections, fc.jsonValue({ maxDepth: 3 }), fc.nat(3), (parts, fact, shift) => {
        const packed = packModel(SMALL, { facts: { fact }, sections: parts });
        const room = new Uint8Array(packed.length + shift);
        room.set(packed, shift);
        const file = openModel(room.subarray(shift), SMALL);
        expect(file.u8('bytes')).toEqual(parts.bytes);
        expect(file.i8('signed')).toEqual(parts.signed);
        expect(file.u16('short')).toEqual(parts.short);
        expect(file.i16('signedShort')).toEqual(parts.signedShort);
        expect(file.u32('long')).toEqual(parts.long);
        expect(JSON.stringify(file.fact('fact'))).toBe(JSON.stringify(fact));
      }),
      { numRuns: 50 },
    );
  });

  it('begins with a mark, the version of its form and numbers in little-endian order', () => {
    expect(new TextDecoder().decode(small.subarray(0, 4))).toBe('ORDM');
    expect([...small.subarray(4, 8)]).toEqual([1, 0, 0, 0]);
    const view = new DataView(small.buffer);
    const header = JSON.parse(new TextDecoder().decode(small.subarray(16, 16 + view.getUint32(12, true))));
    expect(header).toEqual({
      kind: 'tone',
      version: 7,
      facts: { step: 0.25, names: ['å', 'b'] },
      sections: [
        { name: 'first', type: 'u8', offset: 0, length: 3 },
        { name: 'second', type: 'u32', offset: 4, length: 2 },
      ],
    });
    expect([...small.subarray(-8)]).toEqual([1, 0, 0, 0, 255, 255, 255, 255]);
  });

  it('says which section or fact is missing, or of another type', () => {
    const file = openModel(small, SMALL);
    expect(() => file.u8('third')).toThrow(broken(/tone.*no section “third”/));
    expect(() => file.u16('second')).toThrow(broken(/“second” holds u32, not u16/));
    expect(() => file.fact('stretch')).toThrow(broken(/does not say “stretch”/));
    expect(() => file.fact('constructor')).toThrow(broken(/does not say “constructor”/));
  });

  it('is refused as another kind or version, with both named', () => {
    expect(() => openModel(small, TAGGER)).toThrow(broken(/tagger model.*holds a tone model/));
    expect(() => openModel(small, { ...SMALL, version: 8 })).toThrow(
      broken(/has version 7, this program reads version 8/),
    );
    expect(() =>
      openModel(
        small.map((byte, i) => (i === 4 ? 2 : byte)),
        SMALL,
      ),
    ).toThrow(broken(/form 2.*reads form 1/));
  });

  it('is refused where it is cut off or any bit is turned', () => {
    for (let length = 0; length < small.length; length++)
      expect(() => openModel(small.slice(0, length), SMALL)).toThrow(broken(/./));
    for (let at = 0; at < small.length; at++)
      expect(() =>
        openModel(
          small.map((byte, i) => (i === at ? byte ^ 16 : byte)),
          SMALL,
        ),
      ).toThrow(broken(/./));
  });
});

describe.each([
  ['pipeline/tag/model.bin', TAGGER, readTaggerModel],
  ['pipeline/restore/model.bin', RESTORATION, readRestoreModel],
  ['analyzers/tone/model.bin', TONE, readSentimentModel],
  ['analyzers/rhetoric/model.bin', RANKER, readRanker],
] as const)('%s', (path, kind, read: (bytes: Uint8Array) => unknown) => {
  const bytes = new Uint8Array(readFileSync(path));

  it('is of the kind and version that its reader expects, and has a note on its sources and licence beside it', () => {
    expect(() => openModel(bytes, kind)).not.toThrow();
    expect(readFileSync(path.replace(/bin$/, 'md'), 'utf8')).toMatch(/CC BY/);
  });

  it('is refused by its reader where a byte is wrong, it is cut off, or it is another model', () => {
    const wrong = bytes.slice();
    wrong[wrong.length >> 1]! ^= 1;
    expect(() => read(wrong)).toThrow(broken(/checksum/));
    expect(() => read(bytes.subarray(0, 1000))).toThrow(broken(/checksum/));
    expect(() => read(new TextEncoder().encode('not a model at all'))).toThrow(broken(/no model of ordskifte/));
    const other = kind === TONE ? TAGGER : TONE;
    expect(() => read(packModel(other, { sections: {} }))).toThrow(broken(new RegExp(`holds a ${other.kind} model`)));
  });

  it('is refused by its reader where a part is missing, which is named', () => {
    expect(() => read(packModel(kind, { sections: {} }))).toThrow(broken(/has no section “\w+”|does not say “\w+”/));
  });
});
