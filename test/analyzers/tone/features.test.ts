import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chunksOf,
  eachCharacterFeature,
  eachPlainWord,
  eachWordFeature,
  GROUPS,
  hashOf,
} from '../../../analyzers/tone/model/features.ts';
import { Memory } from '../../../pipeline/memory.ts';

/** FNV-1a as its specification has it (32 bits, prime 16777619), over bytes, in whole numbers of any size. */
const fnv1a = (text: string): number => {
  let hash = 2166136261n;
  for (let i = 0; i < text.length; i++)
    for (const byte of [text.charCodeAt(i) & 0xff, text.charCodeAt(i) >>> 8])
      hash = ((hash ^ BigInt(byte)) * 16777619n) % 2n ** 32n;
  return Number(hash);
};
/** How often each of some features is met in a text: `stems s!bra`. */
const metIn = (text: string, ...features: readonly string[]): number[] => {
  const counts = new Map<string, number>();
  eachWordFeature(
    text,
    (group, hash) => {
      const key = `${GROUPS[group]} ${hash}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    },
    new Memory(),
  );
  return features.map(feature => {
    const [group, name = ''] = feature.split(/ (.*)/s);
    return counts.get(`${group} ${hashOf(name[0]!, name.slice(1))}`) ?? 0;
  });
};

describe('the hash of a feature', () => {
  it('is FNV-1a over both bytes of each unit, with its prefix', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(hashOf('w', text)).toBe(fnv1a(`w${text}`));
      }),
    ));
});

describe('features of words', () => {
  it('are words and pairs, in small letters, marks among them', () =>
    expect(metIn('Bra, bra!', 'words wbra', 'words w,', 'words pbra ,', 'words p, bra', 'words pbra bra')).toEqual([
      2, 1, 1, 1, 0,
    ]));

  it('are stems, of which those under a negation are features of their own', () =>
    expect(metIn('Det är inte bra.', 'stems sbra', 'stems s!bra', 'stems sint')).toEqual([0, 1, 1]));

  it('have a negation reach over four words of the same clause', () => {
    const reached = (text: string) => metIn(text, 'stems s!bra')[0];
    expect(reached('inte a b c bra')).toBe(1);
    expect(reached('inte a b c d bra')).toBe(0);
    expect(reached('inte a, bra')).toBe(0);
    expect(reached('inte a men bra')).toBe(0);
  });

  it('near the topic are told apart by their side, each once', () => {
    expect(metIn('bra invandring dålig', 'near nbra', 'near lbra', 'near rbra', 'near rdål')).toEqual([1, 1, 0, 1]);
    expect(metIn('bra bra invandring', 'near nbra')).toEqual([1]);
    expect(metIn('bra vård dålig', 'near nbra')).toEqual([0]);
  });

  it('are near within five words', () => {
    expect(metIn('bra a b c d invandring', 'near nbra')).toEqual([1]);
    expect(metIn('bra a b c d e invandring', 'near nbra')).toEqual([0]);
  });

  it('of plain words are letters and digits alone', () => {
    const hashes: number[] = [];
    eachPlainWord('Bra, 12!', hash => hashes.push(hash));
    expect(hashes).toEqual([hashOf('e', 'bra'), hashOf('e', '12')]);
  });
});

describe('features of characters', () => {
  const gramsOf = (chunk: string): number[] => {
    const hashes: number[] = [];
    eachCharacterFeature(chunk, (_, hash) => hashes.push(hash));
    return hashes;
  };

  it('are all runs of two to five, with a space on each side', () =>
    expect(new Set(gramsOf('ab'))).toEqual(
      new Set([' a', ' ab', ' ab ', 'ab', 'ab ', 'b '].map(run => hashOf('c', run))),
    ));

  it('are as many as there are such runs', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), length => {
        const padded = length + 2;
        const runs = [2, 3, 4, 5].reduce((sum, size) => sum + Math.max(0, padded - size + 1), 0);
        expect(gramsOf('a'.repeat(length))).toHaveLength(runs);
      }),
    ));

  it('stay inside what stands between white space', () =>
    expect(chunksOf(' Det är\n bra! ')).toEqual(['det', 'är', 'bra!']));
});
