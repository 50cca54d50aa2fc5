import { describe, expect, it } from 'vitest';
import { COMPARED_STYLE, compareGroups } from '../../../../analyzers/comparison/groups/index.ts';
import { similarPairs } from '../../../../analyzers/similarity/index.ts';
import { style } from '../../../../analyzers/style/index.ts';
import { named, tabulate } from '../../../../analyzers/terms/table.ts';
import { loadCodebook } from '../../../../cli/rim/codebook.ts';
import type { Answer } from '../../../../pipeline/corpus.ts';
import { answerBy } from '../../../corpus.ts';

const { codebook } = loadCodebook();
const PARTS = [
  'Vi satsar på skolan.',
  'Vi bygger fler bostäder.',
  'Regeringen har inte agerat.',
  'Det är bra för barnen.',
];
/** Texts of a speaker: as many as asked for, each with other sentences. */
const texts = (name: string, word: string, count: number): Answer[] =>
  Array.from({ length: count }, (_, i) =>
    answerBy(name, [...PARTS.slice(i % 3), `Frågan gäller ${word}. Jag beklagar ${word}.`].join(' '), `${name}-${i}`),
  );
const groups = [
  { name: 'A', answers: [...texts('Ek', 'skatten', 2), ...texts('Alm', 'skatten', 2)] },
  { name: 'B', answers: texts('Asp', 'vården', 3) },
  { name: 'C', answers: texts('Gran', 'vägen', 1) },
];
const compared = compareGroups(groups, { codebook, minimum: 2 });

describe('groups compared', () => {
  it('have documents, respondents, words and sentences that add up to those of the documents', () => {
    expect(compared.rows.groups.map(({ group, documents, respondents }) => [group, documents, respondents])).toEqual([
      ['A', 4, 2],
      ['B', 3, 1],
      ['C', 1, 1],
    ]);
    for (const { group, words, sentences } of compared.rows.groups) {
      const own = compared.rows.documents.filter(row => row.group === group);
      expect(words).toBe(own.reduce((sum, row) => sum + row.words, 0));
      expect(sentences).toBe(own.reduce((sum, row) => sum + row.sentences, 0));
      expect(words).toBe(
        groups.find(({ name }) => name === group)!.answers.flatMap(({ document }) => document.text.match(/\p{L}+/gu)!)
          .length,
      );
    }
  });

  it('have the words, style and likeness that the analysers give', () => {
    const counted = named(groups.map(({ answers }) => tabulate(answers, { unit: 'lemma' })));
    const tables = groups.map(({ name }, i) => ({ name, table: counted[i]! }));
    for (const { group, term, count, total } of compared.rows.words) {
      const { table } = tables.find(({ name }) => name === group)!;
      expect(count).toBe((table.terms.get(term)?.counts ?? []).reduce((a, b) => a + b, 0));
      expect(total).toBe(table.total);
    }
    expect(compared.rows.similarity).toEqual(similarPairs(tables).rows);
    const several = (row: { readonly group: string }): boolean => row.group !== 'C';
    expect(compared.rows.style.filter(several)).toEqual(
      style(groups, { measures: COMPARED_STYLE }).rows.filter(several),
    );
  });

  it('give a single document values without any interval or test', () => {
    const own = <T extends { readonly group: string }>(rows: readonly T[]): T[] =>
      rows.filter(row => row.group === 'C');
    for (const row of [...own(compared.rows.style), ...own(compared.rows.markers), ...own(compared.rows.tone)])
      expect([row.lower, row.upper]).toEqual([undefined, undefined]);
    expect(own(compared.rows.style).every(row => row.value !== undefined && row.interval === 'none')).toBe(true);
    expect(own(compared.rows.words).every(row => row.p === undefined)).toBe(true);
    expect(compared.notices).toContainEqual(
      expect.objectContaining({ code: 'single-document', values: { group: 'C' } }),
    );
  });

  it('say once how many documents have no question and no role', () => {
    const aboutFacts = compared.notices.filter(({ code }) => /^(?:question|role)-/.test(code));
    expect(aboutFacts.map(n => [n.code, n.values])).toEqual([
      ['question-missing', { documents: 8, total: 8 }],
      ['role-unknown', { documents: 8, total: 8 }],
    ]);
  });

  it('count a document with its question at hand as such, wherever the question stands', () => {
    const [first, ...others] = groups[0]!.answers as [Answer, ...Answer[]];
    const asked = { ...first, document: { ...first.document, sidecar: { question: 'Vad gör ni åt skatten?' } } };
    const { rows } = compareGroups([{ name: 'A', answers: [asked, ...others] }, groups[1]!], { codebook });
    expect(rows.groups.map(row => row.withQuestion)).toEqual([1, 0]);
  });

  it('say who stands in several of them, and that there is no test over people then', () => {
    const both = [
      { name: 'A', answers: [...texts('Ek', 'skatten', 2), ...texts('Alm', 'skatten', 2)] },
      { name: 'B', answers: [...texts('Ek', 'vården', 2), ...texts('Asp', 'vården', 2)] },
    ];
    const {
      rows: { words },
      notices,
    } = compareGroups(both, { codebook, minimum: 2 });
    expect(words.filter(row => row.respondentP !== undefined)).toEqual([]);
    expect(words.some(row => row.p !== undefined)).toBe(true);
    expect(notices).toContainEqual(
      expect.objectContaining({ code: 'shared-respondents', values: { respondents: 1, groups: 'A, B' } }),
    );
    expect(compared.notices.map(({ code }) => code)).not.toContain('shared-respondents');
  });

  it('of function words only have no likeness and no place on the map, and are named', () => {
    const silent = { name: 'D', answers: [answerBy('Tall', 'och i på.', 'D-0')] };
    const own = compareGroups([...groups, silent], { codebook, minimum: 2 });
    expect(own.rows.similarity).toEqual(compared.rows.similarity);
    expect(own.rows.axes.filter(({ group }) => group === 'D')).toEqual([]);
    expect(own.notices).toContainEqual(expect.objectContaining({ code: 'no-terms', values: { groups: 'D' } }));
    expect(compared.notices.map(({ code }) => code)).not.toContain('no-terms');
  });

  it('without a word that is frequent enough for the map are not on it, and are named', () => {
    const often = ['A', 'B', 'C'].map((name, k) => ({
      name,
      answers: texts(name, ['skatten', 'vården', 'vägen'][k]!, 8),
    }));
    const rare = { name: 'D', answers: [answerBy('Tall', 'Bävrar simmar.', 'D-0')] };
    const {
      rows: { axes, similarity: pairs },
      notices,
    } = compareGroups([...often, rare], { codebook });
    const placed = axes.filter(({ kind, axis }) => kind === 'group' && axis === 1);
    expect(placed.map(({ group }) => group)).toEqual(['A', 'B', 'C']);
    expect(pairs.filter(({ group, other }) => group === 'D' || other === 'D')).toHaveLength(3);
    expect(notices).toContainEqual(expect.objectContaining({ code: 'not-on-map', values: { groups: 'D' } }));
  });

  it('give the same rows again', () => {
    expect(compareGroups(groups, { codebook, minimum: 2 })).toEqual(compared);
  });
});
