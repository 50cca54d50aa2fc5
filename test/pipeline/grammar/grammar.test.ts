import { describe, expect, it } from 'vitest';
import { taggerModel } from '../../../cli/rim/models.ts';
import { clausesOf, finiteVerbOf, finiteVerbs, personOf, subjectOf, voiceOf } from '../../../pipeline/grammar/index.ts';
import { tag } from '../../../pipeline/tag/index.ts';
import { paragraphBlocks, tokenize } from '../../../pipeline/tokenize/index.ts';
import type { Tokens } from '../../../pipeline/tokenize/types.ts';
import { createVocabulary } from '../../../pipeline/tokenize/vocabulary.ts';

const read = (text: string): Tokens => tag(tokenize(text, paragraphBlocks(text), createVocabulary()), taggerModel());
const formAt = (tokens: Tokens, index: number): string => tokens.vocabulary.words[tokens.form[index]!]!;
const find = (tokens: Tokens, form: string): number =>
  tokens.form.findIndex(id => tokens.vocabulary.words[id] === form);

describe('voice', () => {
  it.each([
    ['Barnen placeras i familjehem.', 'placeras', 's-passive'],
    ['Barnen blev placerade av nämnden.', 'placerade', 'bli-passive'],
    ['Beslutet blev fattat i går.', 'fattat', 'bli-passive'],
    ['Huset har blivit byggt.', 'byggt', 'bli-passive'],
    ['Nämnden har fattat beslutet.', 'fattat', 'active'],
    ['Det finns stöd.', 'finns', 'deponent'],
    ['Nämnden beslutar.', 'beslutar', 'active'],
    ['Nämndens beslut gäller.', 'Nämndens', undefined],
  ])('%s', (text, form, voice) => {
    const tokens = read(text);
    expect(voiceOf(tokens, find(tokens, form))).toBe(voice);
  });
});

describe('the subject by word order', () => {
  it.each([
    ['Nämnden ansvarar för skolan.', 'ansvarar', 'Nämnden'],
    ['I våras höjde regeringen avgifterna.', 'höjde', 'regeringen'],
    ['Nu tar vi ansvar.', 'tar', 'vi'],
    ['Jag vet att barnen mår bra.', 'mår', 'barnen'],
    ['Det har jag redan sagt.', 'har', 'jag'],
    ['De barn som placeras behöver stöd.', 'placeras', 'som'],
  ])('%s', (text, verb, subject) => {
    const tokens = read(text);
    const found = subjectOf(tokens, find(tokens, verb));
    expect(found && formAt(tokens, found.head)).toBe(subject);
    expect(found!.confidence).toBeGreaterThan(0.5);
  });
});

describe('clauses', () => {
  it('every word of a sentence belongs to one clause, in order', () => {
    const tokens = read('Vi vet att barnen mår bra, och vi följer frågan eftersom den är viktig.');
    const clauses = clausesOf(tokens, 0);
    expect(clauses.map(({ finite }) => finite !== undefined && formAt(tokens, finite))).toEqual([
      'vet',
      'mår',
      'följer',
      'är',
    ]);
    expect(clauses.map(clause => clause.start)).toEqual([0, ...clauses.slice(0, -1).map(clause => clause.end)]);
    expect(finiteVerbs(tokens, 0)).toHaveLength(4);
    expect(formAt(tokens, finiteVerbOf(tokens, find(tokens, 'barnen'))!)).toBe('mår');
  });
});

describe('person', () => {
  it.each([
    ['Vi tar ansvar.', 'Vi', 1, 'plural'],
    ['Det är min fråga.', 'min', 1, 'singular'],
    ['Ni vet det.', 'Ni', 2, 'either'],
    ['De har tid.', 'De', 3, 'plural'],
  ])('%s', (text, form, person, number) => {
    const tokens = read(text);
    expect(personOf(tokens, find(tokens, form))).toEqual({ person, number });
  });
});
