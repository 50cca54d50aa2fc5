/** Clauses as trees have them: one for every verb or predicate, with its borders and the way it hangs on others. */
import { featureOf, lemmaOf, uposOf } from '../features.ts';
import { isFiniteVerb } from '../tense.ts';
import { childOf, childrenOf, headOf, relationOf, type Trees, wordsUnder } from './trees.ts';

/**
 * `main`: said by itself; `coordinated`: joined to another of its kind; `relative`: says something of a noun; `content`: what is said,
 * thought or done (*att …*); `adverbial`: when, why, on what condition; `infinitive`: without a finite verb of its own.
 */
export type ClauseKind = 'main' | 'coordinated' | 'relative' | 'content' | 'adverbial' | 'infinitive';

export type TreeClause = {
  /** What is said: the verb, or the noun or adjective that a copula links; the participle of a passive with `bli`. */
  readonly predicate: number;
  /** The verb with tense, which may be an auxiliary; undefined where the clause has none of its own. */
  readonly finite: number | undefined;
  readonly kind: ClauseKind;
  /** Words of the clause without those of clauses in it, in the order of the text. */
  readonly words: readonly number[];
  /** First word, and the place after the last. */
  readonly start: number;
  readonly end: number;
  /** Predicate of the clause that it hangs on; for relatives of that in which the noun stands. */
  readonly above: number | undefined;
};

/** Clauses of a sentence in the order of their predicates. */
export const clausesIn = (trees: Trees, sentence: number): TreeClause[] => {
  const { firstToken, endToken } = trees.tokens.sentences[sentence]!;
  const predicates = new Set<number>();
  for (let word = firstToken; word < endToken; word++) if (isPredicate(trees, word)) predicates.add(word);
  return [...predicates].map(predicate => {
    const words = withoutEdges(
      trees,
      wordsUnder(trees, top(trees, predicate), word => word !== predicate && predicates.has(word)),
    );
    return {
      predicate,
      finite: finiteOf(trees, predicate),
      kind: kindOf(trees, predicate),
      words,
      start: words[0]!,
      end: words.at(-1)! + 1,
      above: aboveOf(trees, predicate, predicates),
    };
  });
};

/** Whether a word is what a clause says. *bli* before a participle, and auxiliaries, belong to what they stand with. */
export const isPredicate = (trees: Trees, word: number): boolean => {
  const { tokens } = trees;
  const relation = relationOf(trees, word);
  if (relation === 'aux' || relation === 'aux:pass' || relation === 'cop') return false;
  if (passiveUnderBli(trees, word) !== undefined) return false;
  const upos = uposOf(tokens, word);
  if (isBliPassive(trees, word)) return true;
  if ((upos === 'VERB' || upos === 'AUX') && featureOf(tokens, word, 'VerbForm') !== 'Part') return true;
  return childOf(trees, word, 'nsubj', 'nsubj:pass', 'cop', 'csubj', 'aux', 'aux:pass') !== undefined;
};

/** *blev placerad*: the participle, where the parser put it under a verb *bli* of its own. */
const passiveUnderBli = (trees: Trees, word: number): number | undefined =>
  isBli(trees, word)
    ? childrenOf(trees, word, 'xcomp', 'obj', 'advmod', 'amod').find(child => isParticiple(trees, child))
    : undefined;

/** The form of *bli* that makes a participle passive. */
export const bliOf = (trees: Trees, participle: number): number | undefined => {
  if (!isParticiple(trees, participle)) return undefined;
  const auxiliary = childrenOf(trees, participle, 'aux:pass', 'aux', 'cop').find(child => isBli(trees, child));
  if (auxiliary !== undefined) return auxiliary;
  const head = headOf(trees, participle);
  return head !== undefined && passiveUnderBli(trees, head) === participle ? head : undefined;
};

export const isBliPassive = (trees: Trees, word: number): boolean => bliOf(trees, word) !== undefined;

const isBli = ({ tokens }: Trees, word: number): boolean => /^bliv?a?$/.test(lemmaOf(tokens, word));

/** A past participle; *placerade* in the plural looks like the past tense and is often tagged as that. */
const isParticiple = (trees: Trees, word: number): boolean => {
  const { tokens } = trees;
  if (featureOf(tokens, word, 'Tense') !== 'Past') return false;
  if (featureOf(tokens, word, 'VerbForm') === 'Part') return true;
  return relationOf(trees, word) === 'xcomp' && childOf(trees, word, 'nsubj', 'nsubj:pass', 'mark') === undefined;
};

/** The finite verb of a predicate: itself or one of its auxiliaries; of a joined verb without one, that of the verb before. */
const finiteOf = (trees: Trees, predicate: number): number | undefined => {
  const { tokens } = trees;
  const bli = bliOf(trees, predicate);
  if (bli === undefined && isFiniteVerb(tokens, predicate)) return predicate;
  const helpers = [
    ...childrenOf(trees, predicate, 'aux', 'aux:pass', 'cop'),
    ...(bli === undefined ? [] : [bli, ...childrenOf(trees, bli, 'aux')]),
  ];
  const own = helpers.find(word => isFiniteVerb(tokens, word));
  if (own !== undefined || helpers.length > 0 || relationOf(trees, predicate) !== 'conj') return own;
  const head = headOf(trees, predicate);
  return head !== undefined && featureOf(tokens, predicate, 'VerbForm') === featureOf(tokens, head, 'VerbForm')
    ? finiteOf(trees, head)
    : undefined;
};

const KINDS: ReadonlyMap<string, ClauseKind> = new Map([
  ['root', 'main'],
  ['parataxis', 'main'],
  ['conj', 'coordinated'],
  ['acl:relcl', 'relative'],
  ['acl:cleft', 'relative'],
  ['ccomp', 'content'],
  ['csubj', 'content'],
  ['csubj:pass', 'content'],
  ['advcl', 'adverbial'],
]);

const kindOf = (trees: Trees, predicate: number): ClauseKind => {
  if (finiteOf(trees, predicate) === undefined && relationOf(trees, predicate) !== 'root') return 'infinitive';
  return KINDS.get(relationOf(trees, top(trees, predicate))) ?? 'content';
};

/** The word by which a predicate hangs on what is above it: for a participle under *bli*, that verb. */
const top = (trees: Trees, predicate: number): number => {
  const head = headOf(trees, predicate);
  return head !== undefined && passiveUnderBli(trees, head) === predicate ? head : predicate;
};

const aboveOf = (trees: Trees, predicate: number, predicates: ReadonlySet<number>): number | undefined => {
  for (let at = headOf(trees, top(trees, predicate)); at !== undefined; at = headOf(trees, at))
    if (predicates.has(at)) return at;
  return undefined;
};

/** Marks at the edges are no part of what a clause says. */
const withoutEdges = ({ tokens }: Trees, words: readonly number[]): readonly number[] => {
  const isInside = (word: number): boolean => uposOf(tokens, word) !== 'PUNCT';
  const first = words.findIndex(isInside);
  return first < 0 ? words : words.slice(first, words.findLastIndex(isInside) + 1);
};
