/** A tree read off a finished state: one root, every word with a head. */
import type { State } from './state.ts';

/** Heads are numbers of words from 0, the number of words is the root; relations are places in the list of the model. */
export type ParsedTree = { readonly heads: Int32Array; readonly relations: Uint8Array };

/**
 * The tree of a finished search. Words that wait for the root beside another go under it with `other` as relation: a sentence has one root,
 * which is the first of them that is a verb, or else the first.
 */
export const treeOf = (
  state: State,
  isVerb: (word: number) => boolean,
  other: (word: number) => number,
): ParsedTree => {
  const { size } = state;
  const heads = new Int32Array(size);
  const relations = new Uint8Array(size);
  const roots: number[] = [];
  for (let word = 0; word < size; word++) {
    heads[word] = state.head(word);
    relations[word] = state.label(word);
    if (heads[word] === size) roots.push(word);
  }
  const root = roots.find(isVerb) ?? roots[0];
  for (const word of roots) {
    if (word === root) continue;
    heads[word] = root!;
    relations[word] = other(word);
  }
  return { heads, relations };
};
