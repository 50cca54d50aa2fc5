import fc from 'fast-check';
import { expect, it } from 'vitest';
import { COST_STEP } from '../../../../pipeline/restore/lexicon.ts';
import { totalCost } from '../../../../pipeline/restore/spelling/shortlist.ts';
import { createSpeller } from '../../../../pipeline/restore/spelling/spell.ts';
import { channelOf, lexiconOf, type SmallWord } from '../small.ts';

/** Endings that many words share, so that a search comes to the same places on many ways, and words of very different cost behind them. */
const WORDS = 'bana bona vana vona rana banan bonad vanan vonad ban bon van rar rara mana manan lana lanad'.split(' ');
const CONFUSIONS = [
  { noisy: 'b', truth: 'v', rate: 0.02 },
  { noisy: 'v', truth: 'b', rate: 0.3 },
  { noisy: 'a', truth: 'o', rate: 0.05 },
  { noisy: 'o', truth: 'a', rate: 0.2 },
  { noisy: 'r', truth: 'v', rate: 0.01 },
  { noisy: 'rn', truth: 'm', rate: 0.1 },
  { noisy: 'n', truth: 'na', rate: 0.001 },
  { noisy: 'l', truth: 'b', rate: 0.005 },
];

/** What it costs at least to read all of `noisy` as all of `word`, over every way to align them. */
const channelCost = (noisy: string, word: string): number => {
  const least = Array.from({ length: noisy.length + 1 }, () => new Array<number>(word.length + 1).fill(Infinity));
  least[0]![0] = 0;
  const enter = (i: number, j: number, cost: number): void => {
    if (i <= noisy.length && j <= word.length) least[i]![j] = Math.min(least[i]![j]!, cost);
  };
  for (let i = 0; i < noisy.length; i++)
    for (let j = 0; j < word.length; j++) {
      const cost = least[i]![j]!;
      if (noisy[i] === word[j]) enter(i + 1, j + 1, cost);
      for (const { noisy: from, truth, rate } of CONFUSIONS)
        if (noisy.startsWith(from, i) && word.startsWith(truth, j))
          enter(i + from.length, j + truth.length, cost - Math.log(rate));
    }
  return least[noisy.length]![word.length]!;
};

const costs = fc.array(fc.integer({ min: 0, max: 255 }), { minLength: WORDS.length, maxLength: WORDS.length });
const noisy = fc.string({ unit: fc.constantFrom(...'abvnorld'), minLength: 1, maxLength: 8 });

const spellerOf = (steps: readonly number[]) => {
  const others = Object.fromEntries(WORDS.map((word, i): [string, SmallWord] => [word, { cost: steps[i]! }]));
  const lexicon = lexiconOf('zz', others);
  return createSpeller(lexicon, channelOf(lexicon, { confusions: CONFUSIONS }));
};

/** Nats of a string beyond which it is left alone. */
const hopeless = (text: string): number => 20 + text.length;

it('no place that the search leaves out hides the best word', () => {
  fc.assert(
    fc.property(costs, noisy, (steps, text) => {
      const totals = WORDS.map((word, i) => channelCost(text, word) + steps[i]! * COST_STEP);
      const least = Math.min(...totals);
      const found = spellerOf(steps)(text, 'plain');
      if (least > hopeless(text)) expect(found).toEqual([]);
      else {
        expect(totalCost(found[0]!)).toBeCloseTo(least, 6);
        // Whatever is nearly as good was found, too, with what it costs.
        const near = WORDS.filter((_, i) => totals[i]! < Math.min(hopeless(text), least + 13) - 1e-6);
        const kept = new Map(found.map(spelling => [spelling.word, totalCost(spelling)]));
        if (near.length <= 10)
          for (const word of near) expect(kept.get(word)).toBeCloseTo(totals[WORDS.indexOf(word)]!, 6);
      }
    }),
    { numRuns: 600 },
  );
});

it('the best word within a cost is the first of all, or there is none', () => {
  fc.assert(
    fc.property(costs, noisy, fc.double({ min: 0, max: 40, noNaN: true }), (steps, text, most) => {
      const spell = spellerOf(steps);
      const [first] = spell(text, 'plain');
      expect(spell.best(text, most)).toEqual(first !== undefined && totalCost(first) <= most ? first : undefined);
    }),
    { numRuns: 600 },
  );
});
