/** Key word in context: every place where a word or phrase stands, with what stands around it. */
import type { Answer } from '../../pipeline/corpus.ts';
import { type Analyser, type Needs, reading } from '../contract.ts';
import {
  CONCORDANCE_DEFAULTS,
  type ConcordanceOptions,
  type Context,
  concordance,
  type Saying,
} from './concordance.ts';
import { type Part, parseQuery } from './query.ts';
import { matchesIn } from './sequence.ts';

export {
  CONCORDANCE_DEFAULTS,
  type ConcordanceOptions,
  type Context,
  concordance,
  contextOf,
  type Saying,
  wordsBetween,
} from './concordance.ts';
export { type Place, SORT_KEYS, type SortKey } from './order.ts';
export { type Part, parseQuery, type Query } from './query.ts';

export type KwicRow = Context & { readonly group: string } & Saying;

export type KwicOptions = ConcordanceOptions & {
  /** What is looked for; nothing is found if it is not given. */
  readonly query: string;
};

export const KWIC_DEFAULTS: KwicOptions = Object.freeze({ query: '', ...CONCORDANCE_DEFAULTS });

/** What a search reads: lemmas only where it asks for one. */
const kwicNeeds: Needs<KwicOptions> = ({ query = KWIC_DEFAULTS.query } = {}) =>
  parseQuery(query)
    .readings.flat()
    .some(({ lemma, upos }) => lemma || upos !== undefined)
    ? ['roles', 'form', 'lemma', 'upos']
    : ['roles', 'form'];

/**
 * Matches of `query`: one or more words, compared by lower-case form; `*` stands for any letters ("social*", "kan inte *").
 * `lemma:gå` compares a word's lemma instead, `lemma:skola (verb)` its class, too; `upos:VERB` its part of speech; `/ansv.+/` is a regular expression
 * that a whole word has to pass. What the tokeniser makes one word is one here, however it was typed: `t ex`, `25 000`.
 * A match is made of whole words of one sentence; context does not cross the document.
 */
export const kwic: Analyser<KwicRow, KwicOptions> = reading(kwicNeeds, (groups, given) => {
  const options = { ...KWIC_DEFAULTS, ...given };
  const { readings } = parseQuery(options.query);
  const wanted = readings.filter(parts => parts.length > 0);
  const places = groups.flatMap(({ name, answers }) =>
    answers.flatMap(answer => matchesIn(answer, wanted).map(match => ({ group: name, answer, ...match }))),
  );
  const rows = concordance(places, options, ({ group }) => ({ group }));
  return { rows, notices: [], options };
});

/** How many words of the answers pass each part of the query's first reading on its own: which of them is missing where nothing was found. */
export const countParts = (
  answers: readonly Answer[],
  query: string,
): { readonly part: Part; readonly words: number }[] =>
  (parseQuery(query).readings[0] ?? []).map(part => ({
    part,
    words: answers.reduce((sum, answer) => sum + matchesIn(answer, [[part]]).length, 0),
  }));
