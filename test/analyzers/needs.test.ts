/** What an analyser says that it needs is what it reads: everything else is out of its sight here. */
import { describe, expect, it } from 'vitest';
import { collocations } from '../../analyzers/collocations/index.ts';
import { tone } from '../../analyzers/comparison/tone.ts';
import type { Analyser, Group } from '../../analyzers/contract.ts';
import { dispersion } from '../../analyzers/dispersion/index.ts';
import { places } from '../../analyzers/dispersion/places.ts';
import { keyness } from '../../analyzers/keyness/index.ts';
import { kwic } from '../../analyzers/kwic/index.ts';
import { correspondence } from '../../analyzers/scaling/correspondence.ts';
import { wordfish } from '../../analyzers/scaling/wordfish.ts';
import { similarity } from '../../analyzers/similarity/index.ts';
import { style } from '../../analyzers/style/index.ts';
import { terms } from '../../analyzers/terms/index.ts';
import type { Answer } from '../../pipeline/corpus.ts';
import { NEEDS, type Need, needsTags, STAGE_OF, STAGES } from '../../pipeline/stages.ts';
import { tagged } from './answers.ts';

const TAGS = ['lemma', 'upos', 'feats'] as const;

/** The answer, in which reading a column that was not declared is an error. */
const onlyWith = (needs: readonly Need[], answer: Answer): Answer => ({
  ...answer,
  tokens: new Proxy(answer.tokens, {
    get: (tokens, name) => {
      const column = TAGS.find(tag => tag === name);
      if (column !== undefined && !needs.includes(column) && !needs.includes('tone'))
        throw new Error(`${column} is read and was not declared`);
      return Reflect.get(tokens, name) as unknown;
    },
  }),
});

const TEXTS = [
  'vår/vår/DET|Poss=Yes skola/skola/NOUN är/vara/AUX|VerbForm=Fin bra/bra/ADJ ././PUNCT',
  'nya/ny/ADJ skatter/skatt/NOUN och/och/CCONJ skolor/skola/NOUN kostar/kosta/VERB ././PUNCT',
  'barn/barn/NOUN i/i/ADP skolan/skola/NOUN mår/må/VERB dåligt/dåligt/ADV ././PUNCT',
  'en/en/DET skola/skola/NOUN för/för/ADP barn/barn/NOUN ././PUNCT',
];

const groupsWith = (needs: readonly Need[]): Group[] =>
  TEXTS.map((text, i) => ({
    name: `g${i}`,
    answers: [onlyWith(needs, tagged(`d${i}`, text.replaceAll('|', '/'), { respondent: `Person ${i}` }))],
  }));

const OPEN = {
  stopWords: ['och', 'skola (verb)', 'skatt (noun)', '-ny (adj)'],
  minimum: 1,
  terms: ['skola'],
  query: 'skola',
  measures: undefined,
};
const BY_WORD = { terms, keyness, dispersion, places, collocations, similarity, correspondence, wordfish };
const UNITS = ['form', 'stem', 'lemma'] as const;

const rowsWith = (analyse: Analyser<unknown, object>, options: object): unknown =>
  analyse(groupsWith(analyse.needs(options)), options).rows;

const allRows = (analyse: Analyser<unknown, object>, options: object): unknown =>
  analyse(groupsWith(NEEDS), options).rows;

describe('what is declared is enough', () => {
  const cases = Object.entries(BY_WORD).flatMap(([name, analyse]) =>
    UNITS.map(unit => [name, unit, analyse as unknown as Analyser<unknown, object>] as const),
  );
  it.each(cases)(
    '%s by %s reads what it declares, and gives the rows of a corpus with everything',
    (_, unit, analyse) => {
      const { measures: __, ...options } = { ...OPEN, unit };
      expect(rowsWith(analyse, options)).toEqual(allRows(analyse, options));
    },
  );
  it.each(['upos', 'phrase', 'head'] as const)('terms by %s', unit => {
    const options = { unit, stopWords: OPEN.stopWords, headOf: (lemma: string) => lemma };
    expect(rowsWith(terms as unknown as Analyser<unknown, object>, options)).toEqual(
      allRows(terms as unknown as Analyser<unknown, object>, options),
    );
  });
  it.each(['skola', 'sko* för', 'lemma:skola', 'lemma:skola (noun)'])('kwic of %s', query => {
    const options = { query };
    expect(kwic(groupsWith(kwic.needs(options)), options).rows).toEqual(kwic(groupsWith(NEEDS), options).rows);
  });
  it.each([
    ['style', style],
    ['tone', tone],
  ])('%s', (_, analyse) => {
    const own = analyse as unknown as Analyser<unknown, object>;
    expect(rowsWith(own, {})).toEqual(allRows(own, {}));
  });
});

describe('what is declared is no more than is read', () => {
  it.each(Object.entries(BY_WORD))('%s needs tags for lemmas only', (_, analyse) => {
    expect(UNITS.map(unit => needsTags(analyse.needs({ unit })))).toEqual([false, false, true]);
    expect(needsTags(analyse.needs())).toBe(needsTags(analyse.needs({})));
  });
  it('lemmas are looked at: without them in sight counting by lemma fails', () => {
    expect(() => terms(groupsWith(['roles', 'form']), { unit: 'lemma' })).toThrow('was not declared');
    expect(() => kwic(groupsWith(['roles', 'form']), { query: 'lemma:skola' })).toThrow('lemma is read');
  });
  it('a search needs tags where it asks for a lemma', () => {
    expect(needsTags(kwic.needs({ query: 'social*' }))).toBe(false);
    expect(needsTags(kwic.needs({ query: 'kan lemma:gå' }))).toBe(true);
  });
  it.each([
    ['style', style],
    ['tone', tone],
  ])('%s reads grammar', (_, analyse) => expect(needsTags(analyse.needs())).toBe(true));
});

describe('the stages', () => {
  it('each need is there after one of them', () => {
    for (const need of NEEDS) expect(STAGES).toContain(STAGE_OF[need]);
  });
  it('roles and forms are there before tags', () => {
    expect(needsTags(['roles', 'form'])).toBe(false);
    expect(needsTags([])).toBe(false);
    for (const need of ['lemma', 'upos', 'feats', 'findings', 'tone', 'head'] as const)
      expect(needsTags([need])).toBe(true);
  });
});
