/** What is counted, in the order of the text: forms, stems, lemmas, compound heads, parts of speech, phrases, and n-grams of them. */
import type { Answer } from '../../pipeline/corpus.ts';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import { TOKEN_KINDS, type Tokens, UPOS } from '../../pipeline/tokenize/types.ts';
import { lemmasOf, roleOf, stopTestOf, UNITS, unitOf, type Whose } from '../words/index.ts';
import { nounPhrases } from './phrases.ts';

/** `head` is the last part of a compound's lemma, `upos` the part of speech, `phrase` a noun phrase of two words or more. */
export const TERM_UNITS = [...UNITS, 'head', 'upos', 'phrase'] as const;
export type TermUnit = (typeof TERM_UNITS)[number];

/** The last part of a compound lemma, or the lemma itself. */
export type HeadOf = (lemma: string) => string;

/** One occurrence of `term`, keyed as `keyOf` does where lemmas are counted, in the tokens from `firstToken` to before `endToken`; `position` counts what stands before it of the denominator. */
export type Occurrence = (
  term: string,
  firstToken: number,
  endToken: number,
  sentence: number,
  position: number,
) => void;

export type StreamOptions = {
  readonly unit: TermUnit;
  /** Words per term; an n-gram never crosses punctuation, a number or the end of a sentence. */
  readonly order: number;
  /** Entries as `createStopTest` reads them. */
  readonly stopWords: readonly string[];
  readonly whose: Whose;
  /** Needed for the unit `head`. */
  readonly headOf?: HeadOf | undefined;
};

const WORD = TOKEN_KINDS.indexOf('word');

/** What terms are counted among: words, or sequences of as many words as a term has. A phrase is counted among the words, too. */
export const basisOf = ({ unit, order }: Pick<StreamOptions, 'unit' | 'order'>): string =>
  order === 1 || unit === 'phrase' ? 'words' : `${order}-grams`;

/**
 * Calls `visit` for every occurrence said by `whose` and returns the denominator: all words (or n-grams) said, also those
 * that are not visited. These are single words that are stop words, n-grams that begin or end with one, and words in no phrase. Parts of
 * speech and phrases know no stop words.
 *
 * @throws {OrdskifteError} NOT_TAGGED for lemmas, heads, parts of speech and phrases of untagged tokens
 */
export const eachTerm = (answer: Answer, options: StreamOptions, visit: Occurrence): number => {
  const { tokens } = answer;
  const { unit, order, whose } = options;
  const term = termOf(tokens, options);
  const isStop = stopTest(tokens, options);
  const { sentences, kind } = tokens;
  let size = 0;
  for (let s = 0; s < sentences.length; s++) {
    if (whose !== 'all' && roleOf(answer, s) !== whose) continue;
    const { firstToken, endToken } = sentences[s]!;
    if (unit === 'phrase') {
      size = eachPhrase(tokens, s, size, visit);
      continue;
    }
    for (let i = firstToken, run = 0; i < endToken; i++) {
      run = kind[i] === WORD ? run + 1 : 0;
      if (run < order) continue;
      const first = i - order + 1;
      if (!isStop(i) && (order === 1 || !isStop(first))) visit(joined(term, first, i), first, i + 1, s, size);
      size++;
    }
  }
  return size;
};

/** Visits the phrases of a sentence; `before` words have been counted so far, and the number after the sentence is returned. */
const eachPhrase = (tokens: Tokens, sentence: number, before: number, visit: Occurrence): number => {
  const { firstToken, endToken } = tokens.sentences[sentence]!;
  let [size, at] = [before, firstToken];
  const countTo = (token: number): number => {
    for (; at < token; at++) if (tokens.kind[at] === WORD) size++;
    return size;
  };
  nounPhrases(tokens, firstToken, endToken, (phrase, first, end) =>
    visit(phrase, first, end, sentence, countTo(first)),
  );
  return countTo(endToken);
};

const joined = (term: (token: number) => string, first: number, last: number): string => {
  let text = term(first);
  for (let i = first + 1; i <= last; i++) text += ` ${term(i)}`;
  return text;
};

const termOf = (tokens: Tokens, { unit, headOf }: StreamOptions): ((token: number) => string) => {
  if (unit === 'form' || unit === 'stem' || unit === 'lemma') return unitOf(tokens, unit);
  const lemma = lemmasOf(tokens);
  if (unit !== 'head') return i => (unit === 'upos' ? UPOS[tokens.upos[i]!]! : lemma(i));
  if (headOf === undefined)
    throw new OrdskifteError(messages.badOption('unit', 'head', 'head only together with a compound splitter'));
  return lemmasOf(tokens, headOf);
};

const isNever = () => false;

/** Parts of speech know no stop words, nor do phrases. */
const stopTest = (tokens: Tokens, { unit, stopWords }: StreamOptions): ((token: number) => boolean) => {
  if (unit === 'upos' || unit === 'phrase' || stopWords.length === 0) return isNever;
  return stopTestOf(tokens, stopWords, { byLemma: unit === 'lemma' || unit === 'head' });
};
