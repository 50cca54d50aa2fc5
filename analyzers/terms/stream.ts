/** What is counted, in the order of the text: forms, stems, lemmas, compound heads, parts of speech, phrases, and n-grams of them. */
import type { Answer } from '../../pipeline/corpus.ts';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages.ts';
import { TOKEN_KINDS, type Tokens, UPOS } from '../../pipeline/tokenize/types.ts';
import { roleOf, UNITS, unitOf, type Whose } from '../words/index.ts';
import { nounPhrases } from './phrases.ts';

/** `head` is the last part of a compound's lemma, `upos` the part of speech, `phrase` a noun phrase of two words or more. */
export const TERM_UNITS = [...UNITS, 'head', 'upos', 'phrase'] as const;
export type TermUnit = (typeof TERM_UNITS)[number];

/** The last part of a compound lemma, or the lemma itself. */
export type HeadOf = (lemma: string) => string;

/** A stretch of tokens that counts as one occurrence of `term`; `null` is counted in the denominator only. */
export type Occurrence = (term: string | null, firstToken: number, sentence: number) => void;

export type StreamOptions = {
  readonly unit: TermUnit;
  /** Words per term; an n-gram never crosses punctuation, a number or the end of a sentence. */
  readonly order: number;
  readonly stopWords: ReadonlySet<string>;
  readonly whose: Whose;
  /** Needed for the unit `head`. */
  readonly headOf?: HeadOf;
};

const WORD = TOKEN_KINDS.indexOf('word');

/**
 * Calls `visit` for every occurrence said by `whose`. Single words that are stop words, and n-grams that begin or end with one,
 * are visited as `null`. Parts of speech and phrases know no stop words.
 *
 * @throws {OrdskifteError} NOT_TAGGED for lemmas, heads, parts of speech and phrases of untagged tokens
 */
export const eachTerm = (answer: Answer, options: StreamOptions, visit: Occurrence): void => {
  const { tokens } = answer;
  const { unit, order, whose } = options;
  const term = termOf(tokens, options);
  const isStop = unit === 'upos' ? () => false : stopTest(tokens, options.stopWords);
  const { sentences, kind } = tokens;
  for (let s = 0; s < sentences.length; s++) {
    if (whose !== 'all' && roleOf(answer, s) !== whose) continue;
    const { firstToken, endToken } = sentences[s]!;
    if (unit === 'phrase') {
      nounPhrases(tokens, firstToken, endToken, (name, first) => visit(name, first, s));
      continue;
    }
    for (let i = firstToken, run = 0; i < endToken; i++) {
      run = kind[i] === WORD ? run + 1 : 0;
      if (run < order) continue;
      const first = i - order + 1;
      visit(isStop(i) || (order > 1 && isStop(first)) ? null : joined(term, first, i), first, s);
    }
  }
};

const joined = (term: (token: number) => string, first: number, last: number): string => {
  let text = term(first);
  for (let i = first + 1; i <= last; i++) text += ` ${term(i)}`;
  return text;
};

const termOf = (tokens: Tokens, { unit, headOf }: StreamOptions): ((token: number) => string) => {
  if (unit === 'form' || unit === 'stem' || unit === 'lemma') return unitOf(tokens, unit);
  const lemma = unitOf(tokens, 'lemma');
  if (unit !== 'head') return i => UPOS[tokens.upos[i]!]!;
  if (headOf === undefined)
    throw new OrdskifteError(messages.badOption('unit', 'head', 'head only together with a compound splitter'));
  const heads = new Map<string, string>();
  return i => {
    const word = lemma(i);
    const known = heads.get(word) ?? headOf(word);
    heads.set(word, known);
    return known;
  };
};

/** Whether a token is a stop word, looked up once per distinct word. */
const stopTest = ({ lower, vocabulary }: Tokens, stops: ReadonlySet<string>): ((token: number) => boolean) => {
  const ids = new Set([...stops].map(word => vocabulary.ids.get(word)));
  return i => ids.has(lower[i]!);
};
