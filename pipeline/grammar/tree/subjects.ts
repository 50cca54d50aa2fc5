/** Who is the subject of a clause: its own words, those of the verb that it is joined to, what a relative refers to, or who controls an infinitive. */
import { OBJECT_CONTROL, PRESENTING } from '../../language/verb-frames.ts';
import { featureOf, lemmaOf, lowerOf, uposOf } from '../features.ts';
import { bliOf } from './clauses.ts';
import { childOf, childrenOf, headOf, relationOf, type Trees } from './trees.ts';

/** `own`: it stands in the clause; `shared`: with the verb before; `relative`: the noun that *som* refers to; `control`: by the verb above. */
export type SubjectSource = 'own' | 'shared' | 'relative' | 'control';

export type TreeSubject = {
  /** Head of the phrase. */
  readonly head: number;
  /** Heads of all that are joined: *regeringen och riksdagen*. */
  readonly heads: readonly number[];
  readonly source: SubjectSource;
};

const SUBJECTS = ['nsubj', 'nsubj:pass'] as const;

/** Farthest that a subject is looked for upwards: deeper chains are slips of the parser. */
const DEEPEST = 8;

/**
 * Subject of the clause of a predicate; undefined where it has none, as in an imperative, or where it is a clause. An expletive *det* is none:
 * *Det finns pengar* has the subject *pengar*.
 */
export const subjectIn = (trees: Trees, predicate: number, depth = 0): TreeSubject | undefined => {
  const own = ownSubject(trees, predicate);
  if (own !== undefined) return own === 'clause' ? undefined : throughRelative(trees, predicate, own);
  if (depth === DEEPEST || featureOf(trees.tokens, predicate, 'Mood') === 'Imp') return undefined;
  const word = bliOf(trees, predicate) === headOf(trees, predicate) ? headOf(trees, predicate)! : predicate;
  const head = headOf(trees, word);
  if (head === undefined) return undefined;
  const relation = relationOf(trees, word);
  if (relation === 'conj') return again(trees, head, 'shared', depth);
  if (relation === 'acl:relcl' && !hasOtherRelative(trees, predicate))
    return { head, heads: joined(trees, head), source: 'relative' };
  if (relation === 'xcomp') return controller(trees, head, depth);
  const isInfinitive = featureOf(trees.tokens, predicate, 'VerbForm') === 'Inf';
  if (isInfinitive && (relation === 'advcl' || relation === 'ccomp')) return again(trees, head, 'control', depth);
  return undefined;
};

/** The head and all that is joined to it, in the order of the text. */
export const joined = (trees: Trees, head: number): number[] => [head, ...childrenOf(trees, head, 'conj')];

/** The subject that stands in the clause; `clause` where that is a clause. */
const ownSubject = (trees: Trees, predicate: number): number | 'clause' | undefined => {
  const bli = bliOf(trees, predicate);
  for (const at of bli !== undefined && headOf(trees, predicate) === bli ? [predicate, bli] : [predicate]) {
    const found = childrenOf(trees, at, ...SUBJECTS);
    const named = found.find(word => !isExpletive(trees, at, word));
    const presented = named !== undefined && isDetOf(trees, named, at) ? childOf(trees, at, 'obj') : undefined;
    if (named !== undefined) return presented ?? named;
    if (childOf(trees, at, 'csubj', 'csubj:pass') !== undefined) return 'clause';
    // *Det finns pengar*: what there is may have been taken for the object.
    const isDet = found.length > 0 || childOf(trees, at, 'expl') !== undefined;
    const real = isDet && !isClausal(trees, at) ? childOf(trees, at, 'obj') : undefined;
    if (real !== undefined) return real;
    if (isDet) return 'clause';
  }
  return undefined;
};

/** *det* that stands for a clause after the verb, or for nothing: *Det är viktigt att …*, *Det pågår ett arbete*. */
const isExpletive = (trees: Trees, predicate: number, word: number): boolean =>
  lowerOf(trees.tokens, word) === 'det' &&
  (childOf(trees, predicate, 'csubj', 'csubj:pass') !== undefined ||
    childrenOf(trees, predicate, ...SUBJECTS).length > 1);

/** *Det pågår ett arbete*, where the parser takes *det* for the subject. */
const isDetOf = ({ tokens }: Trees, word: number, predicate: number): boolean =>
  lowerOf(tokens, word) === 'det' && PRESENTING.has(lemmaOf(tokens, predicate));

const isClausal = (trees: Trees, predicate: number): boolean =>
  childOf(trees, predicate, 'ccomp', 'csubj', 'csubj:pass') !== undefined;

/** *nämnden, som beslutar*: the noun stands for its relative. */
const throughRelative = (trees: Trees, predicate: number, own: number): TreeSubject => {
  const head = headOf(trees, predicate);
  const isRelative = featureOf(trees.tokens, own, 'PronType') === 'Rel' || lowerOf(trees.tokens, own) === 'som';
  if (isRelative && head !== undefined && relationOf(trees, predicate).startsWith('acl'))
    return { head, heads: joined(trees, head), source: 'relative' };
  return { head: own, heads: joined(trees, own), source: 'own' };
};

/** A relative word that is no subject: *som vi ser*, *där man bor*. */
const hasOtherRelative = (trees: Trees, predicate: number): boolean =>
  childrenOf(trees, predicate).some(
    word => featureOf(trees.tokens, word, 'PronType') === 'Rel' || uposOf(trees.tokens, word) === 'ADV',
  );

const controller = (trees: Trees, head: number, depth: number): TreeSubject | undefined => {
  const object = childOf(trees, head, 'obj', 'iobj');
  if (object !== undefined && OBJECT_CONTROL.has(lemmaOf(trees.tokens, head)))
    return { head: object, heads: joined(trees, object), source: 'control' };
  // *Nämnden har i uppdrag att …* hangs on a noun, which acts for nobody.
  return again(trees, head, 'control', depth);
};

const again = (trees: Trees, head: number, source: SubjectSource, depth: number): TreeSubject | undefined => {
  const above = subjectIn(trees, head, depth + 1);
  return above && { ...above, source };
};
