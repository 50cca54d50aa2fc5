/** Invented documents that were written without the rules at hand: whose every word is, in layouts by batch. */
import { describe, expect, it } from 'vitest';
import { structureOf } from '../../../pipeline/structure/index.ts';
import { type Marked, nameIn, readMarked } from './layouts/marked.ts';

const WORD = /[\p{L}\p{N}]+/gu;

const sideOf = (role: string | undefined): string =>
  role === 'respondent' ? 'answers' : role === 'questioner' || role === 'quoted' ? 'asks' : 'nobody';

type Count = { readonly right: number; readonly all: number };

const countOf = ({ text, parts }: Marked): Count => {
  const { segments } = structureOf(text);
  const at = <T extends { readonly start: number; readonly end: number }>(ranges: readonly T[], i: number) =>
    ranges.find(({ start, end }) => start <= i && i < end);
  const judged = [...text.matchAll(WORD)].filter(({ index }) => !at(parts, index)?.label);
  const right = judged.filter(({ index }) => sideOf(at(parts, index)?.role) === sideOf(at(segments, index)?.role));
  return { right: right.length, all: judged.length };
};

const batch = (name: string): readonly Marked[] =>
  readMarked(new URL(`./layouts/${name}.txt`, import.meta.url)).filter(({ facts }) => !facts.has('ocr'));

describe.each(['first', 'second', 'fourth', 'fifth'])('the %s batch of layouts', name => {
  const documents = batch(name);

  it('holds documents of many kinds', () => {
    expect(documents.length).toBeGreaterThan(15);
  });

  it.each(documents.map(document => [document.id, document] as const))(
    '%s: at least 93 % of the words',
    (_, document) => {
      const { right, all } = countOf(document);
      expect(right / all).toBeGreaterThanOrEqual(0.93);
    },
  );
});

const people = ({ facts }: Marked, key: string): string =>
  (facts.get(key) ?? [])
    .map(nameIn)
    .filter(name => name !== 'Reporter')
    .sort()
    .join(', ');

describe('who asks and who answers', () => {
  const documents = ['first', 'second', 'third', 'fourth', 'fifth'].flatMap(batch);
  const read = documents.map(document => ({ document, structure: structureOf(document.text) }));
  const isReporter = (name: string): boolean => /^(?:Reporter|\p{Lu}{2}|P\d.*)$/u.test(name);
  const names = (list: readonly { readonly name: string }[] = []): string =>
    list
      .map(({ name }) => name)
      .filter(name => !isReporter(name))
      .sort()
      .join(', ');

  it.each([
    ['r', 'respondents'],
    ['q', 'questioners'],
  ] as const)('%s: all of them, in 95 of 100 documents', (key, field) => {
    const wrong = read.filter(({ document, structure }) => people(document, key) !== names(structure[field]));
    expect(wrong.map(({ document }) => document.id).length / documents.length).toBeLessThan(0.05);
  });
});

const count = (text: string): number => text.match(WORD)?.length ?? 0;

describe('what was read wrongly', () => {
  const documents = ['first', 'second', 'third', 'fourth', 'fifth'].flatMap(batch);
  const read = documents.map(document => ({ document, structure: structureOf(document.text) }));

  it('is less than 5 % of the words of all batches', () => {
    const counts = documents.map(countOf);
    const right = counts.reduce((sum, one) => sum + one.right, 0);
    expect(right / counts.reduce((sum, { all }) => sum + all, 0)).toBeGreaterThan(0.95);
  });

  it('is seldom said of what is right: less than 4 % of the words are refused', () => {
    const words = documents.reduce((sum, { text }) => sum + count(text), 0);
    const refused = read.flatMap(({ document, structure }) =>
      structure.segments.filter(({ unsure }) => unsure).map(({ start, end }) => count(document.text.slice(start, end))),
    );
    expect(refused.reduce((sum, n) => sum + n, 0) / words).toBeLessThan(0.04);
  });

  it.each([
    [
      'somebody speaks under a name in the midst of an answer',
      'Svar på interpellation från Uno Dahl (L) om hav\n\nVi mäter.\n\nUno Dahl (L): Det räcker inte.\n\nEva Lind (S)',
      'Det räcker inte.',
    ],
    [
      'a text without title, label and signature has questions in lines of their own',
      'Är havet rent?\n\nI norr är det rent.\n\nVi mäter.\n\nOch i söder?\n\nDär är det grumligt.\n\nVi mäter inte.',
      'I norr',
    ],
    [
      'a text goes on behind a signature without a label',
      'Svar på interpellation från Uno Dahl (L) om hav\n\nVi mäter.\n\nEva Lind (S)\n\nHavet är grumligt och ingen mäter det.\n\nUno Dahl (L)',
      'Havet är grumligt',
    ],
    [
      'an interview is by people whom nobody introduces',
      'Om havet\n\nMX: Är havet rent?\nQZ: Nej.\nMX: Varför inte?\nQZ: Det släpps ut för mycket.',
      'Det släpps ut',
    ],
    [
      'a clause that asks stands alone among answers',
      'Svar på interpellation från Uno Dahl (L) om hav\n\nJag har fått frågor.\n\nVi mäter i norr.\n\nhur många som mäter i söder.\n\nEva Lind (S)',
      'hur många',
    ],
    [
      'a text goes on behind the questions of an interpellation',
      'Interpellation till rådet Eva Lind (S) om hav\n\nHavet är grumligt.\n\nVarför mäts det inte?\n\nDet mäts varje vecka på fyra platser i norr, och alla värden har varit goda sedan i våras.\n\nEva Lind (S)',
      'Det mäts varje vecka',
    ],
  ])('is unsure where %s', (_, text, words) => {
    const { segments } = structureOf(text);
    const at = text.indexOf(words);
    expect(segments.find(({ start, end }) => start <= at && at < end)).toMatchObject({ unsure: true });
  });
});
