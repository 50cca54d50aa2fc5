/** Negation: which words of a sentence it turns round. The words and phrases stand in `language/negation.ts`; here is how far they reach. */
import {
  AFFIRMING,
  CLAUSE_OPENERS,
  CONTRASTS,
  HANDS_ON,
  LACKING,
  NEGATING,
  NEGATION_REACH,
  NEGATORS,
  type NegatorKind,
} from '../language/negation.ts';
import { TOKEN_KINDS, type Tokens } from '../tokenize/types.ts';
import { raisesComparative } from './comparison.ts';
import { featureOf, isVerb, lowerOf, uposOf } from './features.ts';
import { isFiniteVerb } from './tense.ts';

/** One negation that holds: its word, the tokens `first` up to but not including `end` after it, and the verb before it that it negates. */
export type Negation = {
  readonly negator: number;
  readonly kind: NegatorKind;
  readonly first: number;
  readonly end: number;
  /** Finite verb before the negator (*fungerar inte*), or a fronted predicate (*Bra är det inte*). */
  readonly before: readonly number[];
};

/** Negations of a sentence in order; *inte bara*, *utan* as "but" and *aldrig … bättre* are none. */
export const negationsOf = (tokens: Tokens, sentence: number): Negation[] => {
  const { firstToken, endToken } = tokens.sentences[sentence]!;
  const found: Negation[] = [];
  for (let i = firstToken; i < endToken; i++) {
    const kind = endsPhrase(tokens, i) ? 'adverb' : NEGATORS.get(lowerOf(tokens, i));
    if (kind === undefined || beginsPhrase(tokens, i) || (kind === 'no' && isAnswer(tokens, i))) continue;
    if (isAffirming(tokens, i) || (kind === 'without' && isContrast(tokens, i))) continue;
    const end = beforeLack(tokens, i, endOfScope(tokens, i, kind), wordsBefore(tokens, i, kind));
    if (raisesComparative(tokens, i, kind, end)) continue;
    found.push({ negator: i, kind, first: i + 1, end, before: wordsBefore(tokens, i, kind) });
  }
  return found;
};

/** The reach ends with a verb of lack: behind it (*ska inte sakna stöd*), or at once where it stands before (*saknar inte stöd*). */
const beforeLack = (tokens: Tokens, negator: number, end: number, before: readonly number[]): number => {
  if (before.some(verb => LACKING.has(lowerOf(tokens, verb)))) return negator + 1;
  for (let i = negator + 1; i < end; i++) if (LACKING.has(lowerOf(tokens, i))) return i + 1;
  return end;
};

/** True where an odd number of negations reaches the token: two of them affirm (*inte utan problem*). */
export const isNegatedBy = (negations: readonly Negation[], index: number): boolean =>
  negations.filter(({ first, end, before }) => (index >= first && index < end) || before.includes(index)).length % 2 ===
  1;

/** True where the token is negated in its sentence. For many tokens of one sentence, ask `negationsOf` once. */
export const isNegated = (tokens: Tokens, index: number): boolean =>
  isNegatedBy(negationsOf(tokens, tokens.sentence[index]!), index);

const phrases = AFFIRMING.map(({ words }) => words.split(' '));
const negating = NEGATING.map(({ words }) => words.split(' '));

const standsAt = (tokens: Tokens, from: number, words: readonly string[]): boolean => {
  const { firstToken, endToken } = tokens.sentences[tokens.sentence[Math.max(0, from)]!]!;
  return (
    from >= firstToken &&
    from + words.length <= endToken &&
    words.every((word, k) => lowerOf(tokens, from + k) === word)
  );
};

/** The last word of *långt ifrån*, *på intet sätt*: the phrase negates what follows it. */
const endsPhrase = (tokens: Tokens, index: number): boolean => {
  const last = lowerOf(tokens, index);
  return negating.some(words => words.at(-1) === last && standsAt(tokens, index - words.length + 1, words));
};

/** The *inget* of such a phrase, which is no negation besides. */
const beginsPhrase = (tokens: Tokens, index: number): boolean =>
  negating.some(words => words[1] === lowerOf(tokens, index) && words.length > 2 && standsAt(tokens, index - 1, words));

/** *Nej det är bra*: the answer to a question, and a clause after it; not *Nej till nya skatter*. */
const isAnswer = (tokens: Tokens, index: number): boolean => {
  const { firstToken, endToken } = tokens.sentences[tokens.sentence[index]!]!;
  if (index !== firstToken) return false;
  for (let i = index + 1; i < Math.min(endToken, index + 4); i++) if (isFiniteVerb(tokens, i)) return true;
  return false;
};

/** The negator stands in a phrase that negates nothing. */
const isAffirming = (tokens: Tokens, index: number): boolean => {
  const { firstToken, endToken } = tokens.sentences[tokens.sentence[index]!]!;
  const negator = lowerOf(tokens, index);
  return phrases.some(words =>
    words.some((word, at) => {
      const from = index - at;
      return (
        word === negator &&
        from >= firstToken &&
        from + words.length <= endToken &&
        words.every((other, k) => lowerOf(tokens, from + k) === other)
      );
    }),
  );
};

/** Classes that are set against each other across *utan*. */
const CLASSES: Readonly<Partial<Record<string, string>>> = {
  ADV: 'ADJ',
  DET: 'NOUN',
  PROPN: 'NOUN',
  NUM: 'NOUN',
  AUX: 'VERB',
};
const STRESS: ReadonlySet<string> = new Set([
  'också',
  'även',
  'snarare',
  'istället',
  'tvärtom',
  'bara',
  'fortfarande',
  'dessutom',
]);

/** *inte X utan Y*: "but", and no negation. A bare noun after *utan* is one only where a noun stands before it as well. */
const isContrast = (tokens: Tokens, index: number): boolean => {
  const { firstToken, endToken } = tokens.sentences[tokens.sentence[index]!]!;
  const next = index + 1 < endToken ? lowerOf(tokens, index + 1) : '';
  if (STRESS.has(next)) return true;
  const opened = lastNegator(tokens, firstToken, index);
  if (opened === undefined || opened === index - 1 || next === 'att') return false;
  if (isAffirming(tokens, opened) || uposOf(tokens, index) === 'CCONJ') return true;
  const classOf = (i: number): string => CLASSES[uposOf(tokens, i)] ?? uposOf(tokens, i);
  return index + 1 < endToken && classOf(index - 1) === classOf(index + 1);
};

const lastNegator = (tokens: Tokens, from: number, to: number): number | undefined => {
  for (let i = to - 1; i >= from; i--) {
    const kind = NEGATORS.get(lowerOf(tokens, i));
    if (kind !== undefined && kind !== 'without') return i;
  }
  return undefined;
};

/** What is counted for the reach. */
const CONTENT: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', '_']);
const POINT = TOKEN_KINDS.indexOf('punctuation');
/** Marks that stand inside a clause. */
const INSIDE = /^["'”“’»«()[\]–-]+$/u;

/** The first token after the negator that it does not reach. */
const endOfScope = (tokens: Tokens, negator: number, kind: NegatorKind): number => {
  const { endToken } = tokens.sentences[tokens.sentence[negator]!]!;
  if (kind === 'without') return endOfPhrase(tokens, negator, endToken);
  const near = uposOf(tokens, negator) === '_' ? NEGATION_REACH.untagged : NEGATION_REACH.forward;
  // *Inte ens de bästa skolorna är bra*: a negator that begins the sentence has all of its clause before it.
  const isFirst = kind !== 'no' && negator === tokens.sentences[tokens.sentence[negator]!]!.firstToken;
  let reach: number = isFirst || opensOpinion(tokens, negator) ? NEGATION_REACH.below : near;
  let hasNoun = false;
  let hasOr = false;
  for (let i = negator + 1, steps = 0; i < endToken; i++) {
    const word = lowerOf(tokens, i);
    if (kind === 'pair') {
      hasOr ||= word === 'eller';
      if (word === ',' && !hasOr) continue;
      reach = NEGATION_REACH.below;
    }
    if (tokens.kind[i] === POINT) {
      if (INSIDE.test(word)) continue;
      return i;
    }
    if (opensClause(tokens, i) && !(kind === 'pair' && word === 'eller')) {
      const to = handedOn(tokens, negator, i);
      if (to === undefined) return i;
      reach = NEGATION_REACH.below;
      steps = 0;
      i = to;
      continue;
    }
    // *ingen brist på bra lärare*: what the noun governs is untouched.
    const upos = uposOf(tokens, i);
    if (kind === 'nobody' && hasNoun && upos === 'ADP') return i;
    hasNoun ||= upos === 'NOUN';
    if (CONTENT.has(upos) && ++steps > reach) return i;
  }
  return endToken;
};

/** *utan bra stöd eller råd*: up to the noun, and those joined to it. *utan att …*: the clause. */
const endOfPhrase = (tokens: Tokens, without: number, endToken: number): number => {
  if (without + 1 < endToken && lowerOf(tokens, without + 1) === 'att') {
    for (let i = without + 2; i < endToken; i++) if (tokens.kind[i] === POINT || opensClause(tokens, i)) return i;
    return endToken;
  }
  for (let i = without + 1; i < Math.min(endToken, without + 1 + NEGATION_REACH.below); i++) {
    if (tokens.kind[i] === POINT && !INSIDE.test(lowerOf(tokens, i))) return i;
    const upos = uposOf(tokens, i);
    if (isVerb(tokens, i) && featureOf(tokens, i, 'VerbForm') !== 'Part') return i;
    if (upos !== 'NOUN' && upos !== 'PROPN' && upos !== 'PRON') continue;
    if (upos === 'NOUN' && featureOf(tokens, i, 'Case') === 'Gen') continue;
    const joined = i + 2 < endToken && ['och', 'eller', 'samt'].includes(lowerOf(tokens, i + 1));
    if (!joined || !['NOUN', 'PROPN', 'ADJ'].includes(uposOf(tokens, i + 2))) return i + 1;
  }
  return Math.min(endToken, without + 1 + NEGATION_REACH.untagged);
};

/** A word that begins a clause of its own, or says a contrast. */
const opensClause = (tokens: Tokens, i: number): boolean => {
  const word = lowerOf(tokens, i);
  if (CONTRASTS.has(word)) return true;
  const upos = uposOf(tokens, i);
  if (upos === '_') return CLAUSE_OPENERS.has(word);
  if (upos === 'SCONJ' || word === 'därför') return true;
  if (word === 'utan') return isContrast(tokens, i);
  const type = featureOf(tokens, i, 'PronType');
  if (type === 'Rel' || type === 'Int') return true;
  return upos === 'CCONJ' && joinsClause(tokens, i);
};

/** *inte bra och det kostar för mycket*: a subject and a finite verb follow the conjunction. */
const joinsClause = (tokens: Tokens, conjunction: number): boolean => {
  const { endToken } = tokens.sentences[tokens.sentence[conjunction]!]!;
  for (let i = conjunction + 1; i < Math.min(endToken, conjunction + 5); i++) {
    if (tokens.kind[i] === POINT) return false;
    if (isFiniteVerb(tokens, i)) return i > conjunction + 1;
  }
  return false;
};

const OPINIONS: ReadonlySet<string> = new Set(
  HANDS_ON.flatMap(({ words }) => words.split(' ')).filter(word => word !== 'så'),
);

/** *tror inte det är bra*: the verb before the negator takes a clause without *att*. */
const opensOpinion = (tokens: Tokens, negator: number): boolean => {
  const verb = verbBefore(tokens, negator);
  return verb !== undefined && OPINIONS.has(lowerOf(tokens, verb));
};

/** Where a clause opener is passed because the negated verb hands its negation on: the last word of the opener (*att*, *som att*, *som om*). */
const handedOn = (tokens: Tokens, negator: number, opener: number): number | undefined => {
  const word = lowerOf(tokens, opener);
  if (word !== 'att' && word !== 'som') return undefined;
  const next = lowerOf(tokens, Math.min(tokens.length - 1, opener + 1));
  const last = word === 'som' ? (next === 'att' || next === 'om' ? opener + 1 : undefined) : opener;
  if (last === undefined) return undefined;
  if (opener === negator + 2 && lowerOf(tokens, negator + 1) === 'så') return last;
  const before = verbBefore(tokens, negator);
  for (let i = opener - 1; i > negator; i--)
    if (isVerb(tokens, i)) return OPINIONS.has(lowerOf(tokens, i)) ? last : undefined;
  return before !== undefined && OPINIONS.has(lowerOf(tokens, before)) ? last : undefined;
};

/** The finite verb before an adverb or pronoun of negation in its clause, by place. */
const verbBefore = (tokens: Tokens, negator: number): number | undefined => {
  const { firstToken } = tokens.sentences[tokens.sentence[negator]!]!;
  for (let i = negator - 1, steps = 0; i >= firstToken && steps < NEGATION_REACH.back; i--, steps++) {
    if ((tokens.kind[i] === POINT && !INSIDE.test(lowerOf(tokens, i))) || opensClause(tokens, i)) return undefined;
    if (isFiniteVerb(tokens, i)) return i;
  }
  return undefined;
};

/** Without tags: the word before *inte*, or one pronoun further back. */
const wordBefore = (tokens: Tokens, negator: number): number[] => {
  const { firstToken } = tokens.sentences[tokens.sentence[negator]!]!;
  const before = negator - 1;
  return before >= firstToken && tokens.kind[before] !== POINT && !CLAUSE_OPENERS.has(lowerOf(tokens, before))
    ? [before]
    : [];
};

const wordsBefore = (tokens: Tokens, negator: number, kind: NegatorKind): number[] => {
  if (kind !== 'adverb' && kind !== 'nobody') return [];
  if (uposOf(tokens, negator) === '_') return wordBefore(tokens, negator);
  const verb = verbBefore(tokens, negator);
  if (verb === undefined) return [];
  const { firstToken } = tokens.sentences[tokens.sentence[negator]!]!;
  const isFronted = verb === firstToken + 1 && uposOf(tokens, verb) === 'AUX' && uposOf(tokens, firstToken) === 'ADJ';
  return isFronted ? [firstToken, verb] : [verb];
};
