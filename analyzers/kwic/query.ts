/** What a person typed → what to look for: the words as the tokeniser cuts them, and as they were typed. */

import { OrdskifteError } from '../../pipeline/errors.ts';
import { WORD_CLASSES, type WordClass } from '../../pipeline/language/word-classes.ts';
import { messages } from '../../pipeline/messages/index.ts';
import { longForm } from '../../pipeline/tag/abbreviation.ts';
import { UPOS, type Upos } from '../../pipeline/tokenize/types.ts';
import { expressionTest, globTest, isExpression } from '../words/shapes.ts';
import { cleanTyped, typedWords } from '../words/typed.ts';

/** One word of a query: a test of a word's lower-case form, or of its lemma. */
export type Part = {
  /** As it is named to the reader. */
  readonly name: string;
  readonly lemma: boolean;
  /** The class that the lemma must have, if one is asked for. */
  readonly class?: WordClass;
  readonly test: (word: string) => boolean;
  /** The number of the part of speech that is asked for, whatever the word. */
  readonly upos?: number;
  /** The one word that passes, where there is no other. */
  readonly only?: string;
};

export type Query = {
  /** Sequences of words, each of which is a match; mostly one. The first is named to the reader. */
  readonly readings: readonly (readonly Part[])[];
};

/**
 * Reads a query. It is freed of soft hyphens, ligatures and odd spaces as texts are, then cut into words by the project's own
 * tokeniser: `12,5%` is two words there. The words as typed, cut at spaces, are a second reading. `*` stands for any letters,
 * `lemma:gå` for every form of a lemma, `lemma:skola (verb)` for those of one class, `upos:VERB` for any word of a part of speech,
 * `/ansv.*[ae]/` and `lemma:/…/` for words that a regular expression describes from their first letter to their last.
 *
 * @throws {OrdskifteError} BAD_OPTION for a part of speech that there is not, or a regular expression that is none
 */
export const parseQuery = (typed: string): Query => {
  const pieces = cleanTyped(typed).match(PIECE) ?? [];
  if (pieces.length === 0) return { readings: [] };
  const words = tokenPieces(pieces);
  const readings = [words, ...(words.join(' ') === pieces.join(' ') ? [] : [pieces])];
  return { readings: readings.map(reading => reading.map(partOf)) };
};

/** What stands between spaces; a lemma keeps the class that is written after it. */
const PIECE = new RegExp(`lemma:\\S+\\s+\\((?:${WORD_CLASSES.join('|')})\\)|\\S+`, 'gu');

const isPlain = (piece: string): boolean =>
  !piece.includes('*') && !piece.startsWith('lemma:') && !piece.startsWith(CLASS) && !isExpression(piece);

const CLASS = 'upos:';

/** Runs of plain pieces as the tokeniser cuts them; a token may hold a space. */
const tokenPieces = (pieces: readonly string[]): string[] => {
  const words: string[] = [];
  let run: string[] = [];
  const flush = (): void => {
    words.push(...typedWords(run.join(' ')));
    run = [];
  };
  for (const piece of pieces) {
    if (isPlain(piece)) run.push(piece);
    else {
      flush();
      words.push(piece);
    }
  }
  flush();
  return words;
};

const CLASSED_LEMMA = /^lemma:(\S*)(?:\s+\((\S+)\))?$/u;

const partOf = (piece: string): Part => {
  if (piece.startsWith(CLASS)) return { name: piece, lemma: false, upos: uposOf(piece), test: () => true };
  const expression = piece.replace(/^lemma:(?=\/)/u, '');
  if (isExpression(expression))
    return { name: expression, lemma: expression !== piece, test: expressionTest(expression, '<query>') };
  const lemma = piece.startsWith('lemma:');
  const [, word = '', own] = CLASSED_LEMMA.exec(piece) ?? [undefined, piece];
  const wanted = word.toLowerCase();
  const other = wanted.includes('*') ? globTest(wanted) : lemma ? undefined : abbreviationTest(wanted);
  const test = other ?? ((word: string) => word === wanted);
  if (own === undefined) return { name: wanted, lemma, test, ...(other === undefined && { only: wanted }) };
  return { name: `${wanted} (${own})`, lemma, class: own as WordClass, test };
};

const uposOf = (piece: string): number => {
  const upos = UPOS.indexOf(piece.slice(CLASS.length).toUpperCase() as Upos);
  if (upos > 0) return upos;
  throw new OrdskifteError(messages.badOption('<query>', piece, `upos: and one of ${UPOS.slice(1).join(', ')}`));
};

/** Read without their points these are other words: *tom* is empty, *from* pious. */
const OTHER_WITHOUT_POINTS: ReadonlySet<string> = new Set(['tom', 'from']);

/** An abbreviation is found with and without its points and spaces: `bl a`, `bl.a.`, `bl. a.`; undefined for other words. */
const abbreviationTest = (wanted: string): ((word: string) => boolean) | undefined => {
  if (OTHER_WITHOUT_POINTS.has(wanted) || longForm(wanted) === undefined) return undefined;
  const bare = bareOf(wanted);
  return word => word === wanted || (bareOf(word) === bare && !OTHER_WITHOUT_POINTS.has(word));
};

const bareOf = (word: string): string => word.replace(/[.\s]/gu, '');
