import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  carrollCttr,
  dugastU,
  guiraudR,
  hdd,
  herdanC,
  herdanVm,
  maas,
  maasLgV0,
  ovix,
  type Spectrum,
  simpsonD,
  spectrumOf,
  summerS,
  ttr,
  yuleI,
  yuleK,
} from '../../../analyzers/style/diversity.ts';
import { type Mean, mattr, msttr, mtld } from '../../../analyzers/style/windows.ts';
import { close, fullReference, reference, type Table } from '../reference.ts';

const spectrum = (words: readonly string[]): Spectrum => {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return spectrumOf(counts.values());
};
const mean = ({ sum, weight }: Mean): number => sum / weight;
const cases: [string, Table][] = [
  ['two tiny lists', reference('lexical_diversity').tiny],
  ['the two documents', fullReference('lexical_diversity')?.documents],
];

describe.each(cases.filter(([, table]) => table))('lexical diversity equals quanteda: %s', (_, table) => {
  const texts = Object.values<string[]>(table.tokens);

  it('from the same frequency spectrum', () => {
    texts.forEach((words, i) => {
      const { tokens, types, having } = spectrum(words);
      expect([tokens, types]).toEqual([table.n_tokens[i], table.n_types[i]]);
      const expected = Object.values<Table>(table.frequency_spectrum)[i];
      expect([...having].sort((a, b) => a[0] - b[0])).toEqual(
        expected.i.map((n: number, k: number) => [n, expected.V_i[k]]),
      );
    });
  });

  it.each([
    ['log_base_10', 10],
    ['log_base_e', Math.E],
  ] as const)('%s', (block, base) => {
    const measures: Record<string, (s: Spectrum) => number> = {
      TTR: ttr,
      C: herdanC,
      R: guiraudR,
      CTTR: carrollCttr,
      U: s => dugastU(s, base),
      S: s => summerS(s, base),
      K: yuleK,
      I: yuleI,
      D: simpsonD,
      Vm: herdanVm,
      Maas: s => maas(s, base),
      lgV0: maasLgV0,
      lgeV0: s => maasLgV0(s) * Math.LN10,
    };
    texts.forEach((words, i) => {
      for (const [name, measure] of Object.entries(measures))
        close(measure(spectrum(words)), table[block][name][i], 1e-12, name);
    });
  });

  it('MATTR and MSTTR equal the plain loop over the tokens', () => {
    texts.forEach((words, i) => {
      for (const row of table.MATTR)
        close(mean(mattr(words, row.window)), row.definition[i], 1e-12, `MATTR ${row.window}`);
      for (const row of table.MSTTR)
        close(mean(msttr(words, row.segment)), row.definition[i], 1e-12, `MSTTR ${row.segment}`);
    });
  });
});

describe('other indices of diversity', () => {
  const words = fc.array(fc.constantFrom(...'abcdefghij'), { minLength: 60, maxLength: 200 });

  it('OVIX grows with the vocabulary at the same length', () => {
    const of = (types: number) => ovix(spectrum(Array.from({ length: 400 }, (_, i) => `w${i % types}`)));
    expect(of(200)).toBeGreaterThan(of(100));
    // ln 400 / ln(2 − ln 200 / ln 400), worked out by hand to four decimals: 5.9915 / ln(1.1157)
    close(of(200), 54.74, 1e-3);
  });

  it('HD-D is the mean TTR of all samples of 42 words', () => {
    // 84 words, each of 42 twice: a word is missed with the chance 42·41 / (84·83).
    const twice = Array.from({ length: 84 }, (_, i) => `w${i % 42}`);
    close(hdd(spectrum(twice)), 1 - (42 * 41) / (84 * 83), 1e-12);
    expect(hdd(spectrum(['a', 'b']))).toBeNaN();
  });

  it('MTLD counts the stretches until the ratio falls to 0.72, from both ends', () => {
    // aabb…: TTR after a, a is 0.5, so every second word ends a stretch: 2 words a stretch in both directions.
    close(mean(mtld('a a b b c c d d'.split(' '))), 2);
  });

  it('MTLD is the same when the text is read backwards', () => {
    fc.assert(fc.property(words, text => close(mean(mtld(text)), mean(mtld(text.toReversed())), 1e-12)));
  });

  it('count-based ones do not depend on the order of the words', () => {
    fc.assert(
      fc.property(words, text => {
        for (const index of [ttr, yuleK, hdd, ovix, simpsonD])
          close(index(spectrum(text)), index(spectrum(text.toReversed())), 1e-12);
      }),
    );
  });

  it('a MATTR lies between one word in the window and all different', () => {
    fc.assert(
      fc.property(words, text => {
        const found = mean(mattr(text, 20));
        expect(found).toBeGreaterThanOrEqual(1 / 20);
        expect(found).toBeLessThanOrEqual(1);
      }),
    );
  });
});
