/** Walking the trees of a parsed table: children of a word in the order of the text, and how sure its place is. */
import { OrdskifteError } from '../../errors.ts';
import { messages } from '../../messages/index.ts';
import type { Tokens } from '../../tokenize/types.ts';

/** A parsed table with the children of every word at hand. */
export type Trees = {
  readonly tokens: Tokens & Required<Pick<Tokens, 'head' | 'deprel'>>;
  /** First child of a word and the next one of the same head, -1 where there is none; in the order of the text. */
  readonly firstChild: Int32Array;
  readonly nextSibling: Int32Array;
};

/** True where the sentences of the table were parsed. */
export const isParsed = (tokens: Tokens): tokens is Trees['tokens'] =>
  tokens.head !== undefined && tokens.deprel !== undefined;

/**
 * The trees of a table, in time linear in its length.
 *
 * @throws {OrdskifteError} NOT_PARSED where it has none
 */
export const treesOf = (tokens: Tokens): Trees => {
  if (!isParsed(tokens)) throw new OrdskifteError(messages.notParsed());
  const firstChild = new Int32Array(tokens.length).fill(-1);
  const nextSibling = new Int32Array(tokens.length).fill(-1);
  for (let word = tokens.length - 1; word >= 0; word--) {
    const head = tokens.head[word]!;
    if (head < 0) continue;
    nextSibling[word] = firstChild[head]!;
    firstChild[head] = word;
  }
  return { tokens, firstChild, nextSibling };
};

/** Head of a word; undefined for the root. */
export const headOf = ({ tokens }: Trees, word: number): number | undefined =>
  tokens.head[word]! < 0 ? undefined : tokens.head[word]!;

/** Relation to the head with its subtype: `nsubj:pass`. */
export const relationOf = ({ tokens }: Trees, word: number): string => tokens.vocabulary.words[tokens.deprel[word]!]!;

/** Children with one of the relations, or all. */
export const childrenOf = (trees: Trees, word: number, ...relations: readonly string[]): number[] => {
  const found: number[] = [];
  for (let child = trees.firstChild[word]!; child >= 0; child = trees.nextSibling[child]!)
    if (relations.length === 0 || relations.includes(relationOf(trees, child))) found.push(child);
  return found;
};

/** First child with one of the relations. */
export const childOf = (trees: Trees, word: number, ...relations: readonly string[]): number | undefined => {
  for (let child = trees.firstChild[word]!; child >= 0; child = trees.nextSibling[child]!)
    if (relations.includes(relationOf(trees, child))) return child;
  return undefined;
};

/** The word and all under it, in the order of the text, without the subtrees of children that `stops` says so of. */
export const wordsUnder = (trees: Trees, word: number, stops: (child: number) => boolean = () => false): number[] => {
  const found: number[] = [];
  const waiting = [word];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    found.push(at);
    for (let child = trees.firstChild[at]!; child >= 0; child = trees.nextSibling[child]!)
      if (!stops(child)) waiting.push(child);
  }
  return found.sort((a, b) => a - b);
};

/** Percent of right heads and relations from which on a reading counts as sure. */
const SURE = 70;

/** Whether the parser is sure of the place of every one of the words; without figures it counts as sure. */
export const isSure = ({ tokens }: Trees, ...words: readonly number[]): boolean =>
  words.every(word => (tokens.arcConfidence?.[word] ?? 100) >= SURE);
