/**
 * Trains the parser: a structured perceptron over beam search that is corrected where the right tree fell furthest behind (Collins and Roark
 * 2004; Huang, Fayong and Guo 2012, max-violation).
 */
import { act } from '../../pipeline/parse/actions.ts';
import { createKeys, fillKeys, type Words } from '../../pipeline/parse/features.ts';
import { createSearch, type Step } from '../../pipeline/parse/search.ts';
import { State } from '../../pipeline/parse/state.ts';
import { generator } from '../tagger/fit.ts';
import { Weights } from './weights.ts';

export type FitOptions = {
  readonly epochs: number;
  readonly width: number;
  readonly seed: number;
  /** Occurrences beside right actions that a feature needs. */
  readonly least: number;
};

export const FIT_DEFAULTS: FitOptions = Object.freeze({ epochs: 8, width: 8, seed: 7, least: 1 });

/** One run for each; the model has the mean of their weights, which errs less than any of them. */
export const SEEDS: readonly number[] = Object.freeze([7, 11, 13]);

/** A sentence as it is tagged, and the actions that make its tree. */
export type Item = { readonly words: Words; readonly actions: readonly number[] };

/** Averaged weights. `readings` may hold several taggings of one sentence: epochs take them in turn. */
export const fitParser = (
  readings: readonly (readonly Item[])[],
  relations: number,
  options: FitOptions = FIT_DEFAULTS,
  epochDone: (epoch: number, right: number, weights: Weights) => void = () => {},
): Weights => {
  const weights = frequentFeatures(readings, relations, options.least);
  const scores = new Float64Array(256);
  const search = createSearch(weights, relations, { width: options.width, lag: Infinity }, scores);
  const random = generator(options.seed);
  const order = readings.map((_, i) => i);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(order, random);
    let right = 0;
    for (const i of order) {
      const item = readings[i]![epoch % readings[i]!.length]!;
      if (learn(item, weights, search, relations, scores)) right++;
    }
    epochDone(epoch, right / order.length, weights);
  }
  weights.average();
  return weights;
};

/** Weights for the features that occur often enough on the way to right trees, by the first reading of each sentence. */
const frequentFeatures = (readings: readonly (readonly Item[])[], relations: number, least: number): Weights => {
  const weights = new Weights();
  const counts = new Map<number, number>();
  const keys = createKeys();
  for (const [{ words, actions }] of readings as readonly (readonly [Item])[]) {
    const state = new State(words.size + 1);
    state.begin(words.size);
    for (const action of actions) {
      fillKeys(state, words, keys);
      for (let i = 0; i < keys.length; i++) {
        const key = keys.keys[i]!;
        const count = (counts.get(key) ?? 0) + 1;
        counts.set(key, count);
        if (count === least) weights.row(key);
      }
      act(state, action, relations);
    }
  }
  return weights;
};

/** Whether the sentence was right already. */
const learn = (
  { words, actions }: Item,
  weights: Weights,
  search: ReturnType<typeof createSearch>,
  relations: number,
  scores: Float64Array,
): boolean => {
  weights.tick();
  // The right tree's score is worked out beside the beam, step by step.
  const gold = new State(words.size + 1);
  gold.begin(words.size);
  const keys = createKeys();
  let worst = 0;
  let worstStep: Step | undefined;
  let worstLength = 0;
  let length = 0;
  let isRight = true;
  const watch = (steps: readonly Step[]): boolean => {
    const action = actions[length];
    if (action === undefined) return true;
    fillKeys(gold, words, keys);
    scores.fill(0);
    weights.addTo(scores, keys.keys, keys.length);
    gold.score += scores[action]!;
    act(gold, action, relations);
    length++;
    const best = steps[0]!;
    const violation = best.score - gold.score;
    if (isOther(best, actions, length) && (worstStep === undefined || violation > worst)) {
      worst = violation;
      worstStep = best;
      worstLength = length;
    }
    return true;
  };
  const { step } = search(words, watch);
  isRight = step !== undefined && !isOther(step, actions, actions.length);
  if (isRight || worstStep === undefined) return isRight;
  replay(words, actions.slice(0, worstLength), weights, relations, 1);
  replay(words, actionsOf(worstStep), weights, relations, -1);
  return false;
};

const actionsOf = (last: Step): number[] => {
  const actions: number[] = [];
  for (let step: Step | undefined = last; step !== undefined; step = step.from)
    if (step.action >= 0) actions.push(step.action);
  return actions.reverse();
};

/** Whether a step ends other actions than the first `length` right ones. */
const isOther = (last: Step, actions: readonly number[], length: number): boolean => {
  let at = length;
  for (let step: Step | undefined = last; step !== undefined; step = step.from) {
    if (step.action < 0) continue;
    at--;
    if (at < 0 || step.action !== actions[at]) return true;
  }
  return at !== 0;
};

const replay = (words: Words, actions: readonly number[], weights: Weights, relations: number, step: number): void => {
  const state = new State(words.size + 1);
  state.begin(words.size);
  const keys = createKeys();
  for (const action of actions) {
    fillKeys(state, words, keys);
    weights.move(keys.keys, keys.length, action, step);
    act(state, action, relations);
  }
};

const shuffle = (order: number[], random: () => number): void => {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
};
