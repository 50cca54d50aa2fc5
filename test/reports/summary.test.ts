import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../analyzers/comparison/pair/index.ts';
import { LANGUAGES } from '../../reports/labels/index.ts';
import { summarise } from '../../reports/page/summary.ts';
import { seedComparison } from '../corpus.ts';

const names = ['Ojanne', 'Jönsson'] as const;
const BOOK = { name: 'ordskifte 1.2.0', codes: 18, count: 282, sha256: '' };
const text = (comparison: Comparison, unrepaired?: Comparison): string =>
  summarise(comparison, names, LANGUAGES.sv, { codebook: BOOK, unrepaired }).join(' ');
const withTone = (score: number): Comparison => {
  const comparison = seedComparison();
  const tone = comparison.rows.tone.map(row => ({ ...row, score }));
  return { ...comparison, rows: { ...comparison.rows, tone } };
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
    const rows = seedComparison().rows.families.filter(row => row.code === 'deflection');
    for (const { count, total } of rows) expect(text(seedComparison())).toMatch(new RegExp(`${count} av ${total}\\b`));
  });

  it('names only those whose counts the repair changes', () => {
    const comparison = seedComparison();
    const families = comparison.rows.families.map(row => (row.group === 'Jan Jönsson' ? { ...row, count: 99 } : row));
    const said = text(comparison, { ...comparison, rows: { ...comparison.rows, families } });
    expect(said).toContain('i Jönssons svar');
    expect(said).toContain('99 · 99 · 99');
    expect(said).not.toContain('i Ojannes svar');
    expect(text(comparison, comparison)).not.toContain('Rättningen spelar roll');
  });
});
