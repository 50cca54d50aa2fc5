import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits, toRawOffset, toRestoredOffset } from '../../../pipeline/restore/offsets.ts';
import type { Edit } from '../../../pipeline/types.ts';

/** A text and edits of it that do not overlap. */
const edited = fc
  .array(
    fc.record({
      kept: fc.string({ maxLength: 5 }),
      from: fc.string({ minLength: 1, maxLength: 4 }),
      to: fc.string({ maxLength: 4 }),
    }),
    { maxLength: 8 },
  )
  .map(parts => {
    const edits: Edit[] = [];
    let raw = '';
    for (const { kept, from, to } of parts) {
      const start = raw.length + kept.length;
      raw += kept + from;
      edits.push({ start, end: start + from.length, from, to, reason: 'channel', confidence: 1 });
    }
    return { raw, edits, parts };
  });

describe('offsets', () => {
  it('edits applied to the text as received give the restored text', () => {
    fc.assert(
      fc.property(edited, ({ raw, edits, parts }) => {
        expect(applyEdits(raw, edits)).toBe(parts.map(({ kept, to }) => kept + to).join(''));
      }),
    );
  });

  it('of characters outside edits lead there and back to the same character', () => {
    fc.assert(
      fc.property(edited, ({ raw, edits }) => {
        const text = applyEdits(raw, edits);
        for (let i = 0; i < raw.length; i++) {
          if (edits.some(({ start, end }) => i >= start && i < end)) continue;
          const there = toRestoredOffset(edits, i);
          expect(text[there]).toBe(raw[i]);
          expect(toRawOffset(edits, there)).toBe(i);
        }
      }),
    );
  });

  it('never fall outside and never run backwards', () => {
    fc.assert(
      fc.property(edited, ({ raw, edits }) => {
        const text = applyEdits(raw, edits);
        const there = Array.from({ length: raw.length + 1 }, (_, i) => toRestoredOffset(edits, i));
        const back = Array.from({ length: text.length + 1 }, (_, i) => toRawOffset(edits, i));
        for (const [offsets, limit] of [
          [there, text.length],
          [back, raw.length],
        ] as const) {
          offsets.forEach((offset, i) => {
            expect(offset).toBeGreaterThanOrEqual(i === 0 ? 0 : offsets[i - 1]!);
            expect(offset).toBeLessThanOrEqual(limit);
          });
        }
      }),
    );
  });

  it('inside a replaced word lead to its beginning', () => {
    const edits: Edit[] = [{ start: 4, end: 7, from: 'far', to: 'fader', reason: 'context', confidence: 1 }];
    expect([3, 4, 5, 6, 7, 8].map(offset => toRestoredOffset(edits, offset))).toEqual([3, 4, 4, 4, 9, 10]);
    expect([3, 4, 6, 8, 9, 10].map(offset => toRawOffset(edits, offset))).toEqual([3, 4, 4, 4, 7, 8]);
  });
});
