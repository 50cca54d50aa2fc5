import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sentenceAnchor } from '../../reports/names.ts';

describe('the anchor of a sentence', () => {
  it('reads as document and place, from 1', () =>
    expect(sentenceAnchor('jonsson-2021-svar', 7)).toBe('jonsson-2021-svar-7'));

  it.each([
    ['svar 1', 'svar-1'],
    ['svar/1', 'svar 1'],
    ['svar_20_1', 'svar 1'],
    ['a', 'A'],
  ])('of %j is another than that of %j', (one, other) =>
    expect(sentenceAnchor(one, 1)).not.toBe(sentenceAnchor(other, 1)),
  );

  it('is never shared by two sentences, whatever their documents are called', () => {
    const id = fc.string({
      unit: fc.constantFrom('a', '1', '-', '_', ' ', '/', '2', '0', 'å', '"', '😀'),
      maxLength: 6,
    });
    const place = fc.tuple(id, fc.integer({ min: 1, max: 30 }));
    fc.assert(
      fc.property(place, place, ([a, x], [b, y]) => {
        expect(sentenceAnchor(a, x) === sentenceAnchor(b, y)).toBe(a === b && x === y);
      }),
      { seed: 1, numRuns: 5000 },
    );
  });

  it('holds nothing that an attribute, a fragment or a selector would have to escape', () =>
    expect(sentenceAnchor('a b"<&#%.:', 1)).toMatch(/^[\p{L}\p{N}_-]+$/u));
});
