import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../analyzers/comparison/pair/index.ts';
import { LANGUAGES } from '../../reports/labels/index.ts';
import { summarise } from '../../reports/page/summary.ts';
import { seedComparison } from '../corpus.ts';

const names = ['Ojanne', 'Jönsson'] as const;
const BOOK = { name: 'ordskifte 1.1.0', codes: 18, count: 282, sha256: '' };
const text = (comparison: Comparison, unrepaired?: Comparison): string =>
  summarise(comparison, names, LANGUAGES.sv, { codebook: BOOK, unrepaired }).join(' ');
const withTone = (score: number): Comparison => {
  const comparison = seedComparison();
  return { ...comparison, tones: comparison.tones.map(tone => ({ ...tone, score })) };
};

describe('the first paragraph', () => {
  it.each([
    [0.27, 'nära neutralt'],
    [-0.49, 'nära neutralt'],
    [0.51, 'övervägande positivt'],
    [-0.51, 'övervägande negativt'],
  ])('calls a tone of %d %s', (score, words) =>
    expect(text(withTone(score))).toContain(`Ordvalet är ${words} hos Ojanne`),
  );

  it('gives both counts of deflection with their denominators', () => {
    const rows = seedComparison().families.filter(row => row.code === 'deflection');
    for (const { sentences, total } of rows)
      expect(text(seedComparison())).toMatch(new RegExp(`${sentences} av ${total}\\b`));
  });

  it('names only those whose counts the repair changes', () => {
    const comparison = seedComparison();
    const families = comparison.families.map(row =>
      row.respondent === 'Jan Jönsson' ? { ...row, sentences: 99 } : row,
    );
    const said = text(comparison, { ...comparison, families });
    expect(said).toContain('i Jönssons svar');
    expect(said).toContain('99 · 99 · 99');
    expect(said).not.toContain('i Ojannes svar');
    expect(text(comparison, comparison)).not.toContain('Rättningen spelar roll');
  });
});
