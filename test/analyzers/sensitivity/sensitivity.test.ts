import { describe, expect, it } from 'vitest';
import { keyness } from '../../../analyzers/keyness/index.ts';
import { type Sides, sensitivity } from '../../../analyzers/sensitivity/index.ts';
import { answer } from '../answers.ts';

const repeat = (words: string, times: number): string => `${new Array<string>(times).fill(words).join(' ')}.`;
const sides = (target: string, reference: string): Sides => ({
  target: [answer('a', target)],
  reference: [answer('b', reference)],
});
const units = ['form', 'stem'] as const;

describe('a finding under every way to prepare the texts', () => {
  const strong = sides(repeat('barnen är bra', 40), repeat('vården är bra', 40));

  it('is computed for every combination once', () => {
    const { rows } = sensitivity({ restored: strong, raw: strong }, { units, headline: 'barnen' });
    const names = rows.map(row => [row.layer, row.quoted, row.stopWords, row.unit, row.order].join());
    expect(new Set(names).size).toBe(2 * 2 * 2 * 2 * 2);
    expect(names.length).toBe(32);
  });

  it('survives when the word is key everywhere', () => {
    const found = sensitivity({ restored: strong }, { units, headline: 'barn', orders: [1] });
    expect(found).toMatchObject({ isKey: true, survives: true, specifications: 8, holds: 8, sameDirection: 8 });
    expect(found.rows.map(row => row.term)).toEqual([
      'barn',
      'barn',
      'barn',
      'barn',
      'barnen',
      'barnen',
      'barnen',
      'barnen',
    ]);
  });

  it('depends on its preprocessing when quoted words make it', () => {
    const target = `${repeat('barnen är bra', 40)}`;
    const reference = `${repeat('vården är bra', 40)}\nquoted|${repeat('barnen barnen', 60)}`;
    const found = sensitivity(
      { restored: sides(target, reference) },
      { units: ['form'], orders: [1], headline: 'barnen' },
    );
    expect(found.survives).toBe(false);
    expect(found.rows.filter(row => row.quoted === 'out').every(row => row.holds)).toBe(true);
    expect(found.rows.filter(row => row.quoted === 'in').map(row => row.direction)).toEqual(['opposite', 'opposite']);
  });

  it('depends on its preprocessing when the scanner misread the word', () => {
    const raw = sides(repeat('barnen är bra', 40), repeat('vården är bra', 40).replaceAll('vården', 'barnen'));
    const { rows } = sensitivity({ restored: strong, raw }, { units: ['form'], orders: [1], headline: 'barnen' });
    expect(rows.filter(row => row.layer === 'raw').every(row => !row.holds)).toBe(true);
    expect(rows.filter(row => row.layer === 'restored').every(row => row.holds)).toBe(true);
  });

  it('that nothing is key is a finding too, and holds where nothing is', () => {
    const weak = sides('Skolan är bra. Skolan behövs.', 'Vården är bra. Vården behövs.');
    const found = sensitivity({ restored: weak }, { units });
    expect(found.isKey).toBe(false);
    expect(found.survives).toBe(true);
    expect(found.rows.every(row => row.key === 0)).toBe(true);
  });

  it('follows the word into pairs of words that hold it', () => {
    const { rows } = sensitivity({ restored: strong }, { units: ['form'], orders: [2], headline: 'barnen' });
    expect(rows.find(row => row.stopWords === 'in')!.term!.split(' ')).toContain('barnen');
  });

  it('begins with the unit and by the minimum that were asked for, as the table it is about does', () => {
    // Three inflected forms of one word on one side: its stem is the strongest, and no form of it stands three times.
    const target = `${repeat('skola skolan skolor', 2)} ${repeat('vägen', 4)}`;
    const texts = sides(target, repeat('båten', 10));
    for (const unit of units)
      for (const minimum of [1, 3]) {
        const [top] = keyness(
          [
            { name: 'a', answers: texts.target },
            { name: 'b', answers: texts.reference },
          ],
          { unit, minimum },
        ).rows;
        const found = sensitivity({ restored: texts }, { units, unit, minimum });
        expect(found.headline).toBe(top!.term);
        expect(found.rows[0]).toMatchObject({ unit, target: top!.target, reference: top!.reference, g2: top!.g2 });
      }
  });
});
