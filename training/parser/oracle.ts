/** The actions that make a projective tree (static oracle of the arc-eager system; Nivre 2008, section 4.2). */
import { act, leftArc, REDUCE, rightArc, SHIFT } from '../../pipeline/parse/actions.ts';
import { NONE, State } from '../../pipeline/parse/state.ts';

/** `relation` holds numbers of relations, 0 for the root's. */
export const oracle = (heads: Int32Array, relation: Uint8Array, relations: number): number[] => {
  const state = new State(heads.length + 1);
  state.begin(heads.length);
  const actions: number[] = [];
  while (!state.isDone) {
    const action = nextAction(state, heads, relation, relations);
    actions.push(action);
    act(state, action, relations);
  }
  return actions;
};

const nextAction = (state: State, heads: Int32Array, relation: Uint8Array, relations: number): number => {
  const top = state.stack(0);
  const { next, size } = state;
  if (top === NONE) return SHIFT;
  if (state.head(top) === NONE && heads[top] === next) return leftArc(relation[top]!);
  if (next < size && heads[next] === top) return rightArc(relation[next]!, relations);
  if (state.head(top) !== NONE && !waits(top, next, heads)) return REDUCE;
  return SHIFT;
};

/** Whether words to come depend on a word. */
const waits = (word: number, next: number, heads: Int32Array): boolean => {
  for (let later = next; later < heads.length; later++) if (heads[later] === word) return true;
  return false;
};
