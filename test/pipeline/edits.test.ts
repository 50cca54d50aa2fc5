import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeEdits, isCleaning, isRepair } from '../../pipeline/edits.ts';
import { applyEdits } from '../../pipeline/restore/offsets.ts';
import type { Edit, EditReason } from '../../pipeline/types.ts';

const edit = (start: number, from: string, to: string, reason: EditReason = 'character'): Edit => ({
  start,
  end: start + from.length,
  from,
  to,
  reason,
  confidence: 1,
});

/** Edits of a text that is given: at some of its places up to three signs become others. */
const editsOf = (text: string): fc.Arbitrary<Edit[]> =>
  fc
    .array(
      fc.record({
        gap: fc.nat({ max: 4 }),
        length: fc.nat({ max: 3 }),
        to: fc.string({ maxLength: 3, unit: fc.constantFrom('x', 'y', 'z') }),
      }),
      { maxLength: 8 },
    )
    .map(steps => {
      const edits: Edit[] = [];
      let at = 0;
      for (const { gap, length, to } of steps) {
        const start = at + gap;
        const from = text.slice(start, start + length);
        if (start > text.length || (from === '' && to === '') || (edits.length > 0 && gap === 0 && from === ''))
          continue;
        edits.push(edit(start, from, to, 'context'));
        at = start + from.length;
      }
      return edits;
    });

describe('edits of two stages', () => {
  it('become one list that leads from the text as received to the last text, sorted and without overlaps', () => {
    const twice = fc
      .string({ maxLength: 30, unit: fc.constantFrom(...'abcdefgh') })
      .chain(raw => editsOf(raw).map(first => ({ raw, first })))
      .chain(({ raw, first }) => {
        const middle = applyEdits(raw, first);
        return editsOf(middle).map(second => ({ raw, first, middle, second }));
      });
    fc.assert(
      fc.property(twice, ({ raw, first, middle, second }) => {
        const both = composeEdits(raw, first, middle, second);
        expect(applyEdits(raw, both)).toBe(applyEdits(middle, second));
        both.forEach(({ start, end, from }, i) => {
          expect(raw.slice(start, end)).toBe(from);
          expect(start).toBeGreaterThanOrEqual(i === 0 ? 0 : both[i - 1]!.end);
        });
      }),
      { numRuns: 2000 },
    );
  });

  it('that lie apart stay two', () => {
    // so-ftly → softly → softer
    expect(composeEdits('so\u00adftly', [edit(2, '\u00ad', '')], 'softly', [edit(4, 'ly', 'er', 'context')])).toEqual([
      edit(2, '\u00ad', ''),
      edit(5, 'ly', 'er', 'context'),
    ]);
  });

  it('that touch the same word become one, with the reason of the later', () => {
    expect(
      composeEdits('fo\u00adr barn', [edit(2, '\u00ad', '')], 'for barn', [edit(0, 'for', 'för', 'context')]),
    ).toEqual([edit(0, 'fo\u00adr', 'för', 'context')]);
  });

  it('of which one undoes the other leave nothing', () => {
    expect(composeEdits('a', [edit(0, 'a', 'b')], 'b', [edit(0, 'b', 'a')])).toEqual([]);
  });
});

describe('what an edit did', () => {
  it.each([
    ['context', true, false],
    ['name', true, false],
    ['hyphen', false, false],
    ['spacing', false, false],
    ['character', false, true],
    ['markup', false, true],
  ] as const)('%s: a word was repaired is %s, signs were cleaned is %s', (reason, repaired, cleaned) => {
    expect([isRepair(edit(0, 'a', 'b', reason)), isCleaning(edit(0, 'a', 'b', reason))]).toEqual([repaired, cleaned]);
  });
});
