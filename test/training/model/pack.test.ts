import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ByteReader } from '../../../pipeline/model/byte-reader.ts';
import { ByteWriter } from '../../../training/model/byte-writer.ts';
import { packModel } from '../../../training/model/pack.ts';

describe('bytes that training writes', () => {
  it('hold numbers from 0 to 2⁴⁰ in as few bytes as they need', () => {
    const numbers = [0, 1, 127, 128, 300, 2 ** 31, 2 ** 40];
    const out = new ByteWriter();
    for (const n of numbers) out.varint(n);
    const bytes = out.finish();
    expect([...bytes.subarray(0, 5)]).toEqual([0, 1, 127, 128, 1]);
    const back = new ByteReader(bytes);
    expect(numbers.map(() => back.varint())).toEqual(numbers);
  });

  it('hold sorted words, also where two share half of a character', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ö', '😀', '😁') });
    fc.assert(
      fc.property(fc.uniqueArray(word), words => {
        const sorted = words.toSorted((a, b) => (a < b ? -1 : 1));
        const out = new ByteWriter();
        out.sortedWords(sorted);
        expect(new ByteReader(out.finish()).sortedWords()).toEqual(sorted);
      }),
    );
  });

  it('are the same for the same parts', () => {
    const pack = () => packModel({ kind: 'tone', version: 1 }, { facts: { a: 1 }, sections: { s: Uint8Array.of(9) } });
    expect(pack()).toEqual(pack());
  });
});
