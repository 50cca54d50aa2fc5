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

/**
 * Cuts a sentence into clauses: at subordinators and relatives, at conjunctions and commas that have a finite verb of their own, and at a second
 * finite verb, with which a main clause goes on after the one that stands in it or before it (*När det gäller skolan | har kommunen ansvar*).
 */
export const clausesOf = (tokens: Tokens, sentence: number): Clause[] => {
  const { firstToken, endToken } = tokens.sentences[sentence]!;
  const starts: number[] = [firstToken];
  for (let i = firstToken + 1; i < endToken; i += 1) {
    const last = starts.at(-1)!;
    if (i <= last) continue;
    if (opensSubordinate(tokens, i)) starts.push(i);
    // A subject pronoun beside the verb comes with it: *man anser | vi har*.
    else if (opensMain(tokens, i, last, endToken))
      starts.push(i - 1 > last && isSubjectForm(tokens, i - 1) ? i - 1 : i);
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
 * (after a subordinator, or first in the clause), else the phrase after it (V2 order). `clauses` are those of the sentence, by whatever
 * means they were found.
 */
export const subjectOf = (
  tokens: Tokens,
  verb: number,
  clauses: readonly Clause[] = clausesOf(tokens, tokens.sentence[verb]!),
): Subject | undefined => {
  const at = clauses.findIndex(({ start, end }) => verb >= start && verb < end);
  const clause = clauses[at];
  if (clause === undefined || featureOf(tokens, verb, 'Mood') === 'Imp') return undefined;
  const before = nominals(tokens, clause.start, verb);
  const after = nominals(tokens, verb + 1, clause.end).slice(0, 2);
  const first = after[0];
  const cased = [...before, ...(first === undefined ? [] : [first])].find(phrase => isSubjectForm(tokens, phrase.head));
  if (cased !== undefined) return { ...cased, confidence: 0.95 };
  const fronted = before.filter(phrase => !phrase.governed);
  const place = clause.subordinate ? firstJoined(tokens, fronted) : fronted[0];
  if (place !== undefined) return { ...place, confidence: clause.subordinate || before.length === 1 ? 0.8 : 0.7 };
  const relative = clause.subordinate && uposOf(tokens, clause.start) === 'PRON' && verb - clause.start <= 2;
  if (relative) return { head: clause.start, start: clause.start, end: clause.start + 1, confidence: 0.7 };
  // *och beslutade frågan*: it shares the subject of the clause before.
  if (uposOf(tokens, clause.start) === 'CCONJ' && verb === clause.start + 1) return undefined;
  const isFirst = verb === clause.start || (verb === clause.start + 1 && uposOf(tokens, clause.start) === 'PUNCT');
  const interrupted = isFirst ? interruptedSubject(tokens, clauses, at) : undefined;
  if (interrupted !== undefined) return interrupted;
  return first === undefined || first.governed ? undefined : { ...first, confidence: 0.6 };
};

/** The last phrase, or the first of those that are joined to it: *att oljan och gasen*. */
const firstJoined = (tokens: Tokens, phrases: readonly Phrase[]): Phrase | undefined => {
  let at = phrases.length - 1;
  while (at > 0 && phrases[at - 1]!.end === phrases[at]!.start - 1 && uposOf(tokens, phrases[at - 1]!.end) === 'CCONJ')
    at--;
  return phrases[at];
};

/** *Den person som söker asyl | kan få stöd*: the subject stands before the clause that interrupts. */
const interruptedSubject = (tokens: Tokens, clauses: readonly Clause[], at: number): Subject | undefined => {
  for (let k = at - 1; k >= 0; k--) {
    const { start, end, finite, subordinate } = clauses[k]!;
    if (subordinate) continue;
    const phrase = finite === undefined ? nominals(tokens, start, end).find(({ governed }) => !governed) : undefined;
    return phrase && { ...phrase, confidence: 0.6 };
  }
  return undefined;
};

type Phrase = { readonly head: number; readonly start: number; readonly end: number; readonly governed: boolean };

/** Adverbs that ask or relate: they open a clause where no finite verb follows them at once (*där jag bor*, against *Där bor jag*). */
const RELATING: ReadonlySet<string> = new Set([
  'hur',
  'varför',
  'när',
  'där',
  'dit',
  'huruvida',
  'varav',
  'varvid',
  'vart',
]);

const opensSubordinate = (tokens: Tokens, index: number): boolean => {
  const upos = uposOf(tokens, index);
  const type = featureOf(tokens, index, 'PronType');
  if (upos === 'SCONJ' || type === 'Rel' || type === 'Int') return true;
  const { endToken } = tokens.sentences[tokens.sentence[index]!]!;
  return (
    upos === 'ADV' &&
    RELATING.has(lowerOf(tokens, index)) &&
    index + 1 < endToken &&
    !isFiniteVerb(tokens, index + 1) &&
    uposOf(tokens, index + 1) !== 'PUNCT'
  );
};

const opensMain = (tokens: Tokens, index: number, last: number, end: number): boolean => {
  if (isFiniteVerb(tokens, index)) return hasFinite(tokens, last, index);
  return joins(tokens, index) && hasFinite(tokens, last, index) && hasOwnFinite(tokens, index + 1, end);
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
    } else if (nominal && canBeSubject(tokens, i)) {
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

const canBeSubject = (tokens: Tokens, index: number): boolean => {
  const grammaticalCase = featureOf(tokens, index, 'Case');
  if (grammaticalCase === 'Gen' || featureOf(tokens, index, 'Poss') === 'Yes') return false;
  return !(uposOf(tokens, index) === 'PRON' && (grammaticalCase === 'Acc' || lowerOf(tokens, index) === 'sig'));
};

/** Pronouns whose form says that they are subjects. */
const SUBJECT_FORMS = new Set(['jag', 'du', 'han', 'hon', 'vi', 'ni', 'de', 'man']);

const isSubjectForm = (tokens: Tokens, index: number): boolean =>
  uposOf(tokens, index) === 'PRON' && SUBJECT_FORMS.has(lowerOf(tokens, index));
