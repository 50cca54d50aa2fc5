import { describe, expect, it } from 'vitest';
import { type CollocateOptions, collocateCounter, collocates } from '../../../analyzers/collocates/index.ts';
import { answer } from '../answers.ts';
import { close } from '../reference.ts';

// Windows of one word, by hand: around ansvar stand stort, tar (twice: once between two nodes), vi; eleven words are no node.
const texts = [
  answer('a', 'Vi har stort ansvar. Skolan har stort ansvar nu.'),
  answer('b', 'Ansvar tar ansvar. Skolan är stor, och vi är nu här.\nquoted|Stort ansvar?'),
];
const rows = (options: Partial<CollocateOptions> = {}) =>
  collocates([{ name: 'g', answers: texts }], { query: 'ansvar', window: 1, unit: 'form', minimum: 1, ...options })
    .rows;

describe('collocates', () => {
  // Inside: stort, stort, nu, tar = 4 words. Outside: vi, har, skolan, har, skolan, är, stor, och, vi, är, nu, här = 12. Nodes: 4.
  it('counts words in and outside the windows, each once', () => {
    const found = new Map(rows().map(row => [row.term, [row.count, row.reference]]));
    expect([...found].sort(([a], [b]) => (a < b ? -1 : 1))).toEqual([
      ['nu', [1, 1]],
      ['stort', [2, 0]],
      ['tar', [1, 0]],
    ]);
    expect(rows()[0]).toMatchObject({ total: 4, referenceTotal: 12, node: 4 });
  });

  it('measures as the formulas say', () => {
    const nu = rows().find(row => row.term === 'nu')!;
    // E = 4 · 2 / 16 = 1/2; MI = log2 2; t = (1 − 1/2)/√1; logDice = 14 + log2(2 · 1 / (4 + 2)); Δp = 1/4 − 1/12.
    close(nu.expected, 0.5);
    close(nu.mi, 1);
    close(nu.t, 0.5);
    close(nu.logDice, 14 + Math.log2(1 / 3));
    close(nu.deltaP!, 1 / 4 - 1 / 12);
    // G² = 2 Σ O ln(O/E) over 1, 1, 3, 11 with expected 1/2, 3/2, 7/2, 21/2.
    close(nu.g2, 2 * (Math.log(2) + Math.log(2 / 3) + 3 * Math.log(6 / 7) + 11 * Math.log(22 / 21)));
  });

  it('stay within the sentence and the words that are asked for', () => {
    expect(rows({ window: 9 }).map(row => row.term)).not.toContain('och');
    expect(rows({ whose: 'quoted' }).map(row => [row.term, row.count, row.node])).toEqual([['stort', 1, 1]]);
    expect(rows({ stopWords: ['nu'] }).map(row => [row.term, row.total])).toEqual([
      ['stort', 4],
      ['tar', 4],
    ]);
  });

  it('come in the order that is asked for', () =>
    expect(rows({ orderBy: 'count' }).map(row => row.term)).toEqual(['stort', 'nu', 'tar']));

  it('add up over parts of a corpus', () => {
    const options = { query: 'ansvar', unit: 'form' } as const;
    const [a, b] = texts.map(text => collocateCounter.count([text], options));
    expect(collocateCounter.add(a!, b!)).toEqual(collocateCounter.count(texts, options));
  });
});
