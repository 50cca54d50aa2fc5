/** *Ska* and *skolan* have one lemma and are two words, whatever asks for them. */
import { describe, expect, it } from 'vitest';
import { collocations } from '../../../analyzers/collocations/index.ts';
import { dispersion } from '../../../analyzers/dispersion/index.ts';
import { places } from '../../../analyzers/dispersion/places.ts';
import { keyness } from '../../../analyzers/keyness/index.ts';
import { placesOf } from '../../../analyzers/keyness/places.ts';
import { kwic } from '../../../analyzers/kwic/index.ts';
import { sensitivity } from '../../../analyzers/sensitivity/index.ts';
import { similarity } from '../../../analyzers/similarity/index.ts';
import { termCounter, terms } from '../../../analyzers/terms/index.ts';
import { tagged } from '../answers.ts';

const SCHOOL = 'Skolan/skola/NOUN ska/skola/AUX växa/växa/VERB ././PUNCT';
const SHALL = 'Vi/vi/PRON skall/skola/VERB bygga/bygga/VERB och/och/CCONJ skulle/skola/AUX hinna/hinna/VERB ././PUNCT';
const anna = { name: 'Anna', answers: [tagged('a1', SCHOOL), tagged('a2', SCHOOL)] };
const bo = { name: 'Bo', answers: [tagged('b1', SHALL)] };
const all = { stopWords: [] as readonly string[], minimum: 1 };
const counts = (rows: readonly { readonly group?: string; readonly term: string; readonly count: number }[]) =>
  rows.filter(({ term }) => term.startsWith('skola')).map(({ group, term, count }) => [group, term, count]);

describe('terms of one lemma', () => {
  it('are rows of their own, also in a group that has only one of them', () =>
    expect(counts(terms([anna, bo], all).rows)).toEqual([
      ['Anna', 'skola (noun)', 2],
      ['Anna', 'skola (verb)', 2],
      ['Bo', 'skola (verb)', 2],
    ]));

  it('have plain names where only one of them is compared', () => {
    expect(counts(terms([bo], all).rows)).toEqual([['Bo', 'skola', 2]]);
    expect(counts(terms([anna, bo], { minimum: 1 }).rows)).toEqual([['Anna', 'skola', 2]]);
  });

  it('have the same names when parts were counted apart', () => {
    const tables = anna.answers.map(one => termCounter.count([one], all));
    const parts = [
      { name: 'Anna', table: termCounter.add(tables[0]!, tables[1]!) },
      { name: 'Bo', table: termCounter.count(bo.answers, all) },
    ];
    expect(termCounter.rows(parts, all).rows).toEqual(terms([anna, bo], all).rows);
  });

  it('have their classes in n-grams, word by word', () =>
    expect(terms([anna, bo], { ...all, order: 2 }).rows.map(row => row.term)).toContain('skola (noun) skola (verb)'));

  it('stay one term by form and by stem', () => {
    for (const unit of ['form', 'stem'] as const)
      expect(terms([anna, bo], { ...all, unit }).rows.every(row => !row.term.includes('('))).toBe(true);
  });

  it('are two heads of compounds', () => {
    const own = tagged('c', 'Grundskolan/grundskola/NOUN ska/skola/AUX');
    const headOf = (lemma: string) => lemma.replace('grund', '');
    const { rows } = terms([{ name: 'C', answers: [own] }], { ...all, unit: 'head', headOf });
    expect(counts(rows)).toEqual([
      ['C', 'skola (noun)', 1],
      ['C', 'skola (verb)', 1],
    ]);
  });
});

describe('what compares them', () => {
  const sides = (rows: readonly { readonly term: string; readonly target: number; readonly reference: number }[]) =>
    rows
      .filter(({ term }) => term.startsWith('skola'))
      .map(({ term, target, reference }) => [term, target, reference])
      .sort((a, b) => (`${a[0]}` < `${b[0]}` ? -1 : 1));

  it('keyness compares each with itself', () =>
    expect(sides(keyness([anna, bo], all).rows)).toEqual([
      ['skola (noun)', 2, 0],
      ['skola (verb)', 2, 2],
    ]));

  it('a word list that knows no classes is compared with all of them together', () => {
    const list = { name: 'list', counts: new Map([['skola', 7]]) };
    expect(sides(keyness([anna], { ...all, list }).rows)).toEqual([['skola', 4, 7]]);
  });

  it('a word list that writes a class is compared with that', () => {
    const list = { name: 'list', counts: new Map([['skola (verb)', 7]]) };
    expect(sides(keyness([anna], { ...all, list }).rows)).toEqual([
      ['skola', 2, 0],
      ['skola (verb)', 2, 7],
    ]);
  });

  it('likeness counts them as two', () => {
    const [row] = similarity([anna, bo], { ...all, measure: 'jaccard' }).rows;
    expect([row!.shared, row!.terms]).toEqual([1, 7]);
  });

  it('collocations of lemmas tell them apart', () =>
    expect(collocations([anna, bo], { ...all, unit: 'lemma' }).rows.map(row => row.term)).toEqual(
      expect.arrayContaining(['skola (noun) skola (verb)', 'skola (verb) växa', 'vi skola (verb)']),
    ));

  it('collocations know stop words by class', () =>
    expect(
      collocations([anna], { ...all, unit: 'lemma', stopWords: ['skola (verb)'] }).rows.map(row => row.term),
    ).toEqual([]));

  it('a headline keeps to its word under every preparation', () => {
    const texts = { restored: { target: anna.answers, reference: bo.answers } };
    const { rows } = sensitivity(texts, { ...all, stopWords: ['skola (verb)'], headline: 'skola', orders: [1] });
    expect(rows.map(row => [row.unit, row.stopWords, row.term, row.target])).toEqual([
      ['lemma', 'out', 'skola', 2],
      ['lemma', 'in', 'skola (noun)', 2],
      ['lemma', 'out', 'skola', 2],
      ['lemma', 'in', 'skola (noun)', 2],
      ...['form', 'stem'].flatMap(unit =>
        Array.from({ length: 4 }, (_, i) => [unit, i % 2 ? 'in' : 'out', 'skolan', 2]),
      ),
    ]);
  });
});

describe('who asks for skola', () => {
  it('is shown both words together, and who asks for skola (verb) that one', () => {
    const { rows } = dispersion([anna, bo], { terms: ['skola', 'skola (verb)', 'skola (noun)'] });
    expect(counts(rows)).toEqual([
      ['Anna', 'skola', 4],
      ['Anna', 'skola (verb)', 2],
      ['Anna', 'skola (noun)', 2],
      ['Bo', 'skola', 2],
      ['Bo', 'skola (verb)', 2],
      ['Bo', 'skola (noun)', 0],
    ]);
  });

  it('finds the places of both, or of one', () => {
    const startsOf = (term: string) => places([anna], { terms: [term] }).rows.map(row => row.start);
    expect(startsOf('skola')).toEqual([0, 7, 0, 7]);
    expect(startsOf('skola (verb)')).toEqual([7, 7]);
    expect(placesOf(bo.answers, ['skola (noun)'], all)).toEqual([]);
    expect(placesOf(bo.answers, ['skola'], all)).toEqual([{ term: 'skola', document: 'b1', sentences: [1] }]);
  });

  it('finds them in their contexts by lemma', () => {
    const found = (query: string) => kwic([anna, bo], { query }).rows.map(row => row.match);
    expect(found('lemma:skola')).toEqual(['Skolan', 'ska', 'Skolan', 'ska', 'skall', 'skulle']);
    expect(found('lemma:skola (noun)')).toEqual(['Skolan', 'Skolan']);
    expect(found('vi lemma:skola (verb) bygga')).toEqual(['Vi skall bygga']);
  });
});
