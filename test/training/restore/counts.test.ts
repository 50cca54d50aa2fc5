import { describe, expect, it } from 'vitest';
import {
  BOUNDARY,
  bigramCost,
  FIRST_WORD,
  NAME,
  signClass,
  trigramCost,
  UNKNOWN,
} from '../../../pipeline/restore/language-model.ts';
import { COST_STEP } from '../../../pipeline/restore/lexicon.ts';
import { differingRuns, learnChannel, learnLightChannel } from '../../../training/restore/confusions.ts';
import { countWords, numberWords, octets, sentences, toNumbers } from '../../../training/restore/count.ts';
import type { Page } from '../../../training/restore/data.ts';
import { wordsOf } from '../../../training/restore/judge.ts';
import { estimate } from '../../../training/restore/ngrams.ts';
import { quantise } from '../../../training/restore/quantise.ts';

describe('counts of words', () => {
  it('say how a word is written inside sentences; at the beginning nothing shows it', () => {
    const counts = countWords([
      ['Skolan', 'och', 'skolan'],
      ['Vi', 'i', 'Åre', 'EU', 'Eu', '12'],
    ]);
    expect(counts.get('skolan')).toEqual({ total: 2, lower: 1, capital: 0, acronym: 0 });
    expect(counts.get('åre')).toEqual({ total: 1, lower: 0, capital: 1, acronym: 0 });
    expect(counts.get('eu')).toEqual({ total: 2, lower: 0, capital: 1, acronym: 1 });
    expect(counts.get('vi')).toEqual({ total: 1, lower: 0, capital: 0, acronym: 0 });
    expect(counts.has('12')).toBe(false);
  });

  it('become numbers by frequency, and then by spelling', () => {
    const counts = countWords([['x', 'b', 'a', 'c', 'c', 'd']]);
    expect([...numberWords(counts, word => (word === 'd' ? 2 : 1))]).toEqual([
      ['c', FIRST_WORD],
      ['a', FIRST_WORD + 1],
      ['b', FIRST_WORD + 2],
      ['x', FIRST_WORD + 3],
    ]);
  });

  it('leave out sentences that share eight words in a row with what is measured on', () => {
    const eight = 'ett två tre fyra fem sex sju åtta';
    const dropped: number[] = [];
    const kept = [
      ...sentences([`Ja då. Här ${eight} nu. Nej ett två tre.`], octets([eight]), () => dropped.push(1)),
    ].map(words => words.join(' '));
    expect(kept).toEqual(['Ja då', 'Nej ett två tre']);
    expect(dropped).toHaveLength(1);
  });

  it('read a text as numbers, with limits of sentences, classes of signs, names and unknown words', () => {
    const numbers = new Map([['vi', FIRST_WORD]]);
    expect([...toNumbers([['Vi', 'xyz', 'Åre', '12'], ['Zyx']], numbers, word => word === 'zyx')]).toEqual([
      BOUNDARY,
      FIRST_WORD,
      UNKNOWN,
      NAME,
      signClass('12'),
      BOUNDARY,
      NAME,
      BOUNDARY,
    ]);
  });
});

describe('a language model from counts', () => {
  // The words of a small text by number, and one word (5) that never occurs. The text is said often, since its last words are followed by none.
  const SIZE = 6;
  const text = Uint16Array.from(Array(20).fill([1, 2, 3, 1, 2, 4, 1, 2, 3, 1, 3, 2, 1, 2, 3, 1]).flat());
  const model = estimate(text, SIZE, {
    minPair: 1,
    minPairDouble: 1,
    minTriple: 1,
    minTripleDouble: 1,
    hasDouble: () => false,
  });
  const words = Array.from({ length: SIZE }, (_, word) => word);
  const near = (sum: number, roundings: number): void => {
    // Each of the costs that are added was rounded to a step.
    expect(Math.abs(Math.log(sum))).toBeLessThanOrEqual((roundings * COST_STEP) / 2 + 1e-9);
  };

  it('divides one among all words that may follow one', () => {
    for (const b of words)
      near(
        words.reduce((sum, c) => sum + Math.exp(-bigramCost(model, b, c)), 0),
        2,
      );
  });

  it('divides one among all words that may follow two', () => {
    for (const a of words)
      for (const b of words)
        near(
          words.reduce((sum, c) => sum + Math.exp(-trigramCost(model, a, b, c)), 0),
          3,
        );
  });

  it('finds what followed oftener likelier, and what never did possible', () => {
    expect(bigramCost(model, 1, 2)).toBeLessThan(bigramCost(model, 1, 3));
    expect(bigramCost(model, 1, 3)).toBeLessThan(bigramCost(model, 1, 5));
    expect(trigramCost(model, 1, 2, 3)).toBeLessThan(trigramCost(model, 1, 2, 4));
    expect(Number.isFinite(trigramCost(model, 5, 5, 5))).toBe(true);
  });

  it('keeps costs in steps, between none and the greatest', () => {
    expect([quantise(1), quantise(Math.exp(-COST_STEP)), quantise(0), quantise(2)]).toEqual([0, 1, 255, 0]);
  });
});

const page = (...pairs: readonly (readonly [string, string])[]): Page => ({
  id: 'p-001',
  noisy: pairs.map(([noisy]) => noisy).join(' '),
  truth: pairs.map(([, truth]) => truth).join(' '),
  pairs,
});

describe('what a recogniser makes of letters', () => {
  const runs = (noisy: string, truth: string) =>
    differingRuns(noisy, truth, () => undefined).map(({ from, to, first }) => [from, to, first]);

  it.each([
    ['hus', 'hus', []],
    ['har', 'hår', [['a', 'å', false]]],
    ['bam', 'barn', [['m', 'rn', false]]],
    ['Ar', 'år', [['A', 'å', true]]],
    ['hs', 'hus', [['h', 'hu', false]]],
    ['huus', 'hus', [['hu', 'h', false]]],
  ])('%s for %s shows %o', (noisy, truth, found) => expect(runs(noisy, truth)).toEqual(found));

  it('is a share of the places where it might have happened', () => {
    const { confusions } = learnChannel([page(['ar', 'år'], ['ar', 'år'], ['år', 'år'], ['må', 'må'])], 1);
    // Two of four å, and two more places: few pages prove little.
    expect(confusions.find(({ noisy }) => noisy === 'a')).toEqual({ noisy: 'a', truth: 'å', rate: 0.3333 });
  });

  it('goes to capitals as well, where it is no small letter', () => {
    const { confusions } = learnChannel([page(['h6r', 'hör'], ['f6r', 'för'], ['hor', 'hör'])], 1);
    expect(confusions.filter(({ truth }) => truth === 'Ö').map(({ noisy }) => noisy)).toEqual(['6']);
  });

  it('is left out where it happened once, and counted as not listed', () => {
    const { confusions, unseen } = learnChannel([page(['hxs', 'hus'], ['har', 'har'])]);
    expect(confusions).toEqual([]);
    // One letter of “hus har” with the blank between.
    expect(unseen).toBeCloseTo(1 / 7, 4);
  });

  it('counts lost and stray blanks by the word', () => {
    const { joined, split } = learnChannel([
      page(['vigår', 'vi går'], ['sko la', 'skola'], ['ja', 'ja'], ['nu', 'nu']),
    ]);
    expect([joined, split]).toEqual([0.25, 0.25]);
  });

  it('keeps words of one letter apart', () => {
    const { lone } = learnChannel([page(['1', 'i'], ['i', 'i'], ['i', 'i'], ['i', 'i'])]);
    expect(lone).toEqual([
      { noisy: '1', truth: 'i', rate: 0.25 },
      { noisy: 'i', truth: 'i', rate: 0.75 },
    ]);
  });

  it('of the right language is its own, and behind it that of the wrong one, much rarer', () => {
    const foreign = learnChannel([page(['ar', 'år'], ['ar', 'år'])], 1);
    const light = learnLightChannel([page(['ear', 'bar'], ['ear', 'bar'])], foreign);
    const rate = (noisy: string, channel: typeof light) => channel.confusions.find(c => c.noisy === noisy)!.rate;
    expect(rate('e', light)).toBeCloseTo(2 / 4, 3);
    expect(rate('a', light)).toBeCloseTo(0.008 * rate('a', foreign), 6);
  });
});

describe('a restoration beside the truth', () => {
  const own = page(['ar', 'år'], ['vi går', 'vigår'], ['', 'bort'], ['slut', 'slut']);
  const noisy = 'ar vi går slut';
  const judged = wordsOf({ ...own, noisy }, [
    { start: 0, end: 2, from: 'ar', to: 'år', reason: 'lexicon', confidence: 0.9 },
    { start: 5, end: 6, from: ' ', to: '', reason: 'spacing', confidence: 0.9 },
  ]);

  it('is judged word by word, with the edits of each', () =>
    expect(judged.map(({ restored, right, edits }) => [restored, right, edits.length])).toEqual([
      ['år', true, 1],
      ['vigår', true, 1],
      ['', false, 0],
      ['slut', true, 0],
    ]));

  it('is right whatever the shape of quotation marks and dashes', () => {
    const [word] = wordsOf(page(['”Ja”–', '"Ja"-']), []);
    expect(word!.right).toBe(true);
  });
});
