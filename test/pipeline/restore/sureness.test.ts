import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastFor } from '../../../pipeline/restore/sureness.ts';
import type { EditReason } from '../../../pipeline/types.ts';
import { model } from './model.ts';

const least = (from: string, to: string, reason: EditReason, at = 0.5): number =>
  leastFor({ start: 0, end: from.length, from, to, reason, confidence: 1 }, at, model.lexicon);

describe('how sure an edit must be', () => {
  it.each([
    ['no word becomes one that lost its marks', 'skolfragor', 'skolfrågor', 'lexicon', 0.5],
    ['a rare word becomes a much more frequent one', 'vag', 'väg', 'context', 0.6],
    ['a word becomes one that is as frequent', 'mannen', 'männen', 'context', 0.97],
    ['a word becomes a rarer one', 'har', 'här', 'context', 0.97],
    ['a word becomes another by plain letters', 'tigga', 'ligga', 'context', 0.97],
    ['only the casing changes', 'Vi', 'vi', 'context', 0.75],
    ['a name becomes another', 'Nerbrand', 'Nerbränd', 'lexicon', 0.8],
    ['a mistyped word becomes a listed one', 'diciplinerade', 'disciplinerade', 'lexicon', 0.8],
    ['a digit was read for a letter', '6verskott', 'överskott', 'lexicon', 0.5],
    ['a name that the corpus writes in full', 'Jonsson', 'Jönsson', 'name', 0.5],
  ] as const)('%s', (_, from, to, reason, needed) => expect(least(from, to, reason)).toBeCloseTo(needed, 5));

  it('grows with what is asked, from nothing to certainty', () => {
    const edits = [
      ['mannen', 'männen', 'context'],
      ['vag', 'väg', 'context'],
      ['Vi', 'vi', 'context'],
      ['Nerbrand', 'Nerbränd', 'lexicon'],
      ['skolfragor', 'skolfrågor', 'lexicon'],
    ] as const;
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    for (const [from, to, reason] of edits) {
      expect([least(from, to, reason, 0), least(from, to, reason, 1)]).toEqual([0, 1]);
      fc.assert(
        fc.property(share, share, (a, b) => {
          const [low, high] = [Math.min(a, b), Math.max(a, b)];
          expect(least(from, to, reason, low)).toBeLessThanOrEqual(least(from, to, reason, high) + 1e-12);
          expect(least(from, to, reason, low)).toBeGreaterThanOrEqual(low - 1e-12);
        }),
      );
    }
  });
});
