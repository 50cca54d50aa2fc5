/** Clauses without a parser: finite verbs, the words that open clauses, and a guess at the subject by Swedish word order (V2). */
import type { Tokens } from '../tokenize/types.ts';
import { featureOf, lowerOf, uposOf } from './features.ts';
import { isFiniteVerb } from './tense.ts';

/** Finite verbs of a sentence, in order. */
export const finiteVerbs = (tokens: Tokens, sentence: number): number[] => {
  const { firstToken, endToken } = tokens.sentences[sentence]!;
  const verbs: number[] = [];
  for (let i = firstToken; i < endToken; i += 1) if (isFiniteVerb(tokens, i)) verbs.push(i);
  return verbs;
};

/** Tokens from `start` up to `end` that belong to one clause, by its opener and its finite verb. */
export type Clause = {
  readonly start: number;
  readonly end: number;
  readonly finite: number | undefined;
  /** True where a subordinator or relative opens it: the subject stands before the verb. */
  readonly subordinate: boolean;
};

/** Cuts a sentence into clauses: at subordinators and relatives, and at conjunctions and commas that have a finite verb of their own. */
export const clausesOf = (tokens: Tokens, sentence: number): Clause[] => {
  const { firstToken, endToken } = tokens.sentences[sentence]!;
  const starts: number[] = [firstToken];
  for (let i = firstToken + 1; i < endToken; i += 1) {
    const last = starts.at(-1)!;
    if (
      i > last &&
      (opensSubordinate(tokens, i) ||
        (joins(tokens, i) && hasFinite(tokens, last, i) && hasOwnFinite(tokens, i + 1, endToken)))
    ) {
      starts.push(i);
    }
  }
  return starts.map((start, k) => {
    const end = starts[k + 1] ?? endToken;
    let finite: number | undefined;
    for (let i = start; i < end && finite === undefined; i += 1) if (isFiniteVerb(tokens, i)) finite = i;
    return { start, end, finite, subordinate: opensSubordinate(tokens, start) };
  });
};

/** The finite verb of the clause that the token stands in. */
export const finiteVerbOf = (tokens: Tokens, index: number): number | undefined =>
  clausesOf(tokens, tokens.sentence[index]!).find(({ start, end }) => index >= start && index < end)?.finite;

export type Subject = {
  /** Head of the phrase: the noun, name or pronoun. */
  readonly head: number;
  readonly start: number;
  /** After the last token of the phrase. */
  readonly end: number;
  /** 0–1, a rough share of such guesses that hold: case decides (0.95), place alone (0.6–0.8). */
  readonly confidence: number;
};

/**
 * The nominal that is most likely subject of the finite verb at `verb`: a pronoun in subject case beside it, else the phrase before it
 * (after a subordinator, or first in the clause), else the phrase after it (V2 order).
 */
export const subjectOf = (tokens: Tokens, verb: number): Subject | undefined => {
  const clause = clausesOf(tokens, tokens.sentence[verb]!).find(({ start, end }) => verb >= start && verb < end);
  if (clause === undefined) return undefined;
  const before = nominals(tokens, clause.start, verb);
  const after = nominals(tokens, verb + 1, clause.end).slice(0, 2);
  const first = after[0];
  const cased = [...before, ...(first === undefined ? [] : [first])].find(phrase => isSubjectForm(tokens, phrase.head));
  if (cased !== undefined) return { ...cased, confidence: 0.95 };
  const fronted = before.filter(phrase => !phrase.governed);
  const place = fronted.at(clause.subordinate ? -1 : 0);
  if (place !== undefined) return { ...place, confidence: clause.subordinate || before.length === 1 ? 0.8 : 0.7 };
  const relative = clause.subordinate && uposOf(tokens, clause.start) === 'PRON' && verb - clause.start <= 2;
  if (relative) return { head: clause.start, start: clause.start, end: clause.start + 1, confidence: 0.7 };
  return first === undefined || first.governed ? undefined : { ...first, confidence: 0.6 };
};

type Phrase = { readonly head: number; readonly start: number; readonly end: number; readonly governed: boolean };

const opensSubordinate = (tokens: Tokens, index: number): boolean => {
  const type = featureOf(tokens, index, 'PronType');
  return uposOf(tokens, index) === 'SCONJ' || type === 'Rel' || type === 'Int';
};

const joins = (tokens: Tokens, index: number): boolean =>
  uposOf(tokens, index) === 'CCONJ' ||
  tokens.vocabulary.words[tokens.form[index]!] === ',' ||
  tokens.vocabulary.words[tokens.form[index]!] === ';';

const hasFinite = (tokens: Tokens, from: number, to: number): boolean => {
  for (let i = from; i < to; i += 1) if (isFiniteVerb(tokens, i)) return true;
  return false;
};

/** A finite verb before the next subordinate clause begins. */
const hasOwnFinite = (tokens: Tokens, from: number, to: number): boolean => {
  for (let i = from; i < to && !opensSubordinate(tokens, i) && uposOf(tokens, i) !== 'CCONJ'; i += 1)
    if (isFiniteVerb(tokens, i)) return true;
  return false;
};

/** Noun phrases from left to right; `governed` where a preposition stands before. */
const nominals = (tokens: Tokens, from: number, to: number): (Phrase & { confidence?: never })[] => {
  const phrases: Phrase[] = [];
  let start = -1;
  let governed = false;
  for (let i = from; i < to; i += 1) {
    const upos = uposOf(tokens, i);
    const nominal = upos === 'NOUN' || upos === 'PROPN' || upos === 'PRON';
    const modifier = upos === 'DET' || upos === 'ADJ' || upos === 'NUM';
    if (upos === 'ADP') {
      governed = true;
      start = -1;
    } else if (nominal && featureOf(tokens, i, 'Case') !== 'Gen' && featureOf(tokens, i, 'Poss') !== 'Yes') {
      let end = i + 1;
      while (upos === 'PROPN' && end < to && uposOf(tokens, end) === 'PROPN') end += 1;
      phrases.push({ head: i, start: start < 0 ? i : start, end, governed });
      i = end - 1;
      start = -1;
      governed = false;
    } else if ((modifier || nominal) && start < 0) {
      start = i;
    } else if (!modifier && !nominal && upos !== 'ADV') {
      start = -1;
      governed = false;
    }
  }
  return phrases;
};

/** Pronouns whose form says that they are subjects. */
const SUBJECT_FORMS = new Set(['jag', 'du', 'han', 'hon', 'vi', 'ni', 'de', 'man']);

const isSubjectForm = (tokens: Tokens, index: number): boolean =>
  uposOf(tokens, index) === 'PRON' && SUBJECT_FORMS.has(lowerOf(tokens, index));
