import { describe, expect, it } from 'vitest';
import { applyEdits, restore } from '../../../pipeline/restore/index.ts';
import { model } from './model.ts';

/** Three pages with a running head between their halves. */
const pages = (...halves: readonly (readonly [before: string, after: string])[]): string =>
  halves.map(([before, after], i) => `${before}\n${10 + i} | PROGRAM\n${after}\n`).join('\n');

describe('joins over a running head', () => {
  it.each([
    [
      'a word in three parts, over two lines and a head',
      pages(['Det är de na-', 'turli-\nga banden.'], ['Vi', 'ser'], ['Alla', 'får.']),
    ],
    ['a head that ends in a hyphen itself', 'kom-\nÅ-\n3\nÅ-\nÅ-\n'],
    ['heads that follow one another', 'kom-\nÅ-\nÅ-\nÅ-\nmunen\n'],
  ])('never lie on top of one another: %s', (_, raw) => {
    const { text, edits } = restore(raw, model);
    expect(applyEdits(raw, edits)).toBe(text);
    edits.forEach(({ start, end, from }, i) => {
      expect(raw.slice(start, end)).toBe(from);
      expect(start).toBeGreaterThanOrEqual(edits[i - 1]?.end ?? 0);
    });
  });

  it('leave the head where it stands', () => {
    const { text } = restore('kom-\nÅ-\n3\nÅ-\nÅ-\n', model);
    expect(text.match(/^Å-$/gm)).toHaveLength(3);
  });
});
