/** Invented documents that were written without the rules at hand: whose every word is, in layouts by batch. */
import { describe, expect, it } from 'vitest';
import { structureOf } from '../../../pipeline/structure/index.ts';
import { type Marked, readMarked } from './layouts/marked.ts';

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

describe.each(['first', 'second'])('the %s batch of layouts', name => {
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
