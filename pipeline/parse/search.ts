/** Finds a tree by beam search: the best few partial trees are kept, and those far behind the best are given up. */
import { act, actionCount, eachAllowed } from './actions.ts';
import { createKeys, fillKeys, type Words } from './features.ts';
import { State } from './state.ts';

/** Adds the weights of features to the scores of all actions. */
export type Scorer = { readonly addTo: (scores: Float64Array | Int32Array, keys: Int32Array, length: number) => void };

export type SearchOptions = {
  /** Partial trees that are kept at each step. */
  readonly width: number;
  /** Partial trees are given up that are so far behind the best; Infinity to keep them. */
  readonly lag: number;
};

/** With this lag fewer than half of the partial trees of a full beam are followed, and the trees are as good. */
export const SEARCH_DEFAULTS: SearchOptions = Object.freeze({ width: 8, lag: 300 });

/** A step of the search: the state that it began from, and what was done. */
export type Step = { readonly from: Step | undefined; readonly action: number; readonly score: number };

/** Sees the beam after each step, best first; false ends the search. */
export type Watch = (steps: readonly Step[]) => boolean;

/** The best tree, how it was made, and the next best ones, best first. */
export type Found = { readonly state: State; readonly step: Step | undefined; readonly others: readonly State[] };

export type Search = (words: Words, watch?: Watch) => Found;

/** A search function; its states are used again by the next call. */
export const createSearch = (
  scorer: Scorer,
  relations: number,
  { width, lag }: SearchOptions,
  scores: Float64Array | Int32Array,
): Search => {
  let beam = Array.from({ length: width }, () => new State());
  let other = Array.from({ length: width }, () => new State());
  const keys = createKeys();
  const actions = actionCount(relations);
  // Candidates, best first: which state of the beam, which action, what score.
  const place = new Int32Array(width + 1);
  const action = new Int32Array(width + 1);
  const score = new Float64Array(width + 1);
  let found = 0;
  const offer = (state: number, what: number, value: number): void => {
    if (found === width && value <= score[width - 1]!) return;
    let at = found < width ? found++ : width - 1;
    while (at > 0 && score[at - 1]! < value) {
      place[at] = place[at - 1]!;
      action[at] = action[at - 1]!;
      score[at] = score[at - 1]!;
      at--;
    }
    place[at] = state;
    action[at] = what;
    score[at] = value;
  };
  return (words, watch) => {
    beam[0]!.begin(words.size);
    let steps: (Step | undefined)[] = [undefined];
    while (!beam[0]!.isDone) {
      found = 0;
      for (let b = 0; b < steps.length; b++) {
        const state = beam[b]!;
        if (state.isDone) {
          offer(b, -1, state.score);
          continue;
        }
        fillKeys(state, words, keys);
        scores.fill(0, 0, actions);
        scorer.addTo(scores, keys.keys, keys.length);
        eachAllowed(state, relations, (first, last) => {
          for (let a = first; a <= last; a++) offer(b, a, state.score + scores[a]!);
        });
      }
      const next: Step[] = [];
      for (let k = 0; k < found && score[k]! >= score[0]! - lag; k++) {
        const state = other[k]!;
        const before = steps[place[k]!];
        state.copyFrom(beam[place[k]!]!);
        state.score = score[k]!;
        if (action[k]! >= 0) act(state, action[k]!, relations);
        next.push({ from: before, action: action[k]!, score: score[k]! });
      }
      [beam, other] = [other, beam];
      steps = next;
      if (watch !== undefined && !watch(next)) break;
    }
    return { state: beam[0]!, step: steps[0], others: beam.slice(1, steps.length) };
  };
};
