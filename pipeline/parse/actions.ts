/** What a parser can do next, as numbers: 0 shift, 1 reduce, then an arc to the left for every relation, then one to the right. */
import { NONE, type State } from './state.ts';

export const SHIFT = 0;
export const REDUCE = 1;
const FIRST_ARC = 2;

/** Most relations that a model may have: two arcs for each, and numbers of actions are bytes. */
export const MOST_RELATIONS = 120;

export const leftArc = (relation: number): number => FIRST_ARC + relation;
export const rightArc = (relation: number, relations: number): number => FIRST_ARC + relations + relation;
export const actionCount = (relations: number): number => FIRST_ARC + 2 * relations;

export const act = (state: State, action: number, relations: number): void => {
  if (action === SHIFT) state.shift();
  else if (action === REDUCE) state.reduce();
  else if (action < FIRST_ARC + relations) state.leftArc(action - FIRST_ARC);
  else state.rightArc(action - FIRST_ARC - relations);
};

/**
 * Calls `visit` with the first and the last number of every run of actions that may be done: relation 0 is that of the root, which takes
 * no other, and no word takes it.
 */
export const eachAllowed = (state: State, relations: number, visit: (first: number, last: number) => void): void => {
  const top = state.stack(0);
  const atRoot = state.next === state.size;
  if (!atRoot) visit(SHIFT, SHIFT);
  if (top === NONE) return;
  if (state.head(top) !== NONE) visit(REDUCE, REDUCE);
  else if (atRoot) visit(leftArc(0), leftArc(0));
  else visit(leftArc(1), leftArc(relations - 1));
  if (!atRoot) visit(rightArc(1, relations), rightArc(relations - 1, relations));
};
