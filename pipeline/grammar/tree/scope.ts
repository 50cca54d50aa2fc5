/** What a clause says about itself: whether it is denied, how it is meant, who is said to say it. */
import type { Modality } from '../../language/modality.ts';
import { REPORTING_VERBS, SOURCE_PREPOSITIONS } from '../../language/speech.ts';
import { lemmaOf, lowerOf } from '../features.ts';
import { modalityOf } from '../modality.ts';
import { type Negation, negationsOf } from '../negation.ts';
import { bliOf, type TreeClause } from './clauses.ts';
import { subjectIn } from './subjects.ts';
import { childOf, childrenOf, headOf, relationOf, type Trees } from './trees.ts';

/** The verbs and auxiliaries of a clause. */
const verbsOf = (trees: Trees, { predicate, finite }: TreeClause): Set<number> => {
  const bli = bliOf(trees, predicate);
  return new Set([
    predicate,
    ...(finite === undefined ? [] : [finite]),
    ...(bli === undefined ? [] : [bli]),
    ...childrenOf(trees, predicate, 'aux', 'aux:pass', 'cop'),
  ]);
};

const ARGUMENTS: ReadonlySet<string> = new Set(['nsubj', 'nsubj:pass', 'obj', 'iobj', 'det', 'expl']);

/** Whether a negation is one of the clause: *inte* hangs on its verbs, *ingen* is its subject or object or stands with them. */
export const negatesClause = (trees: Trees, { negator, kind }: Negation, clause: TreeClause): boolean => {
  const verbs = verbsOf(trees, clause);
  const head = headOf(trees, negator);
  if (kind === 'adverb' || kind === 'no' || kind === 'pair') return head !== undefined && verbs.has(head);
  if (kind !== 'nobody') return false;
  for (let at: number | undefined = negator; at !== undefined; at = headOf(trees, at)) {
    if (!ARGUMENTS.has(relationOf(trees, at))) return false;
    const above = headOf(trees, at);
    if (above !== undefined && verbs.has(above)) return true;
  }
  return false;
};

/** True where an odd number of negations is of the clause. Negations of its sentence are those of `negationsOf`. */
export const isDenied = (
  trees: Trees,
  clause: TreeClause,
  negations: readonly Negation[] = negationsOf(trees.tokens, trees.tokens.sentence[clause.predicate]!),
): boolean => negations.filter(negation => negatesClause(trees, negation, clause)).length % 2 === 1;

/** Words of the clause that a negation reaches: those after it, and the verbs, wherever they stand. */
export const negationScope = (trees: Trees, { negator }: Negation, clause: TreeClause): number[] => {
  const verbs = verbsOf(trees, clause);
  return clause.words.filter(word => word !== negator && (word > negator || verbs.has(word)));
};

/** Modality by the modal auxiliary of the clause, or by the verb above an infinitive: *vill höja*, *behöver göras*. */
export const clauseModality = (trees: Trees, { predicate, finite }: TreeClause): Modality | undefined => {
  const own = finite === undefined ? undefined : modalityOf(trees.tokens, finite);
  if (own !== undefined) return own;
  const helper = childrenOf(trees, predicate, 'aux').find(word => modalityOf(trees.tokens, word) !== undefined);
  if (helper !== undefined) return modalityOf(trees.tokens, helper);
  const head = relationOf(trees, predicate) === 'xcomp' ? headOf(trees, predicate) : undefined;
  return head === undefined ? undefined : modalityOf(trees.tokens, head);
};

/** Who is said to say what the clause says: by a verb of saying above it, or by *enligt*. */
export type Source = {
  /** The word that names the source; undefined where it is not named (*det sägs att*). */
  readonly source: number | undefined;
  /** The verb or preposition that shows it. */
  readonly sign: number;
};

/** Farthest that a verb of saying is looked for upwards. */
const DEEPEST = 8;

export const reportedBy = (trees: Trees, { predicate }: TreeClause): Source | undefined => {
  const { tokens } = trees;
  let at = predicate;
  for (let depth = 0; depth < DEEPEST; depth++) {
    const according = childrenOf(trees, at, 'obl', 'advmod', 'nmod').find(isSource(trees));
    if (according !== undefined) return { source: according, sign: childOf(trees, according, 'case')! };
    const head = headOf(trees, at);
    if (head === undefined) break;
    if (SAID.has(relationOf(trees, at)) && REPORTING_VERBS.has(lemmaOf(tokens, head)))
      return { source: subjectIn(trees, head)?.head, sign: head };
    at = head;
  }
  // *Skolan fungerar, säger Anna Ek*: the verb of saying comes after.
  const after = childrenOf(trees, predicate, 'parataxis', 'ccomp', 'conj').find(isTag(trees, predicate));
  return after === undefined ? undefined : { source: subjectIn(trees, after)?.head, sign: after };
};

/** *…, säger Anna Ek*: a verb of saying after what is said, with its subject behind it. */
const isTag =
  (trees: Trees, predicate: number) =>
  (word: number): boolean => {
    const subject = childOf(trees, word, 'nsubj');
    return (
      word > predicate && REPORTING_VERBS.has(lemmaOf(trees.tokens, word)) && subject !== undefined && subject > word
    );
  };

const SAID: ReadonlySet<string> = new Set(['ccomp', 'csubj', 'csubj:pass']);

const isSource =
  (trees: Trees) =>
  (word: number): boolean =>
    childrenOf(trees, word, 'case').some(child => SOURCE_PREPOSITIONS.has(lowerOf(trees.tokens, child)));
