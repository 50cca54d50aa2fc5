/** Chooses one reading per piece so that the whole sentence fits best: Viterbi search over word triples. */

import { BOUNDARY, costBehind, type LanguageModel, pairOf, trigramCost } from './language-model.ts';
import type { Reading } from './readings/index.ts';

/** A way to read one piece, or two pieces as one. */
export type Arc = { readonly span: 1 | 2; readonly reading: Reading };
/** All arcs that begin at a piece, and whether a sentence begins there. */
export type Slot = { readonly opens: boolean; readonly arcs: readonly Arc[] };
export type Choice = {
  readonly at: number;
  readonly arc: Arc;
  /** Worked out when it is asked for: most choices change nothing, and nobody asks how sure they are. */
  readonly confidence: () => number;
};

type State = { readonly a: number; readonly b: number; cost: number; from: State | null; arc: Arc | null; at: number };

const BEAM = 14;
/** The language model's share against the channel, fitted on pages with known truth. */
const WEIGHT = 0.95;

/** Best course through `slots`, one choice for every arc on it, in order. */
export function decode(language: LanguageModel, slots: readonly Slot[]): Choice[] {
  const waiting: State[][] = Array.from({ length: slots.length + 1 }, () => []);
  waiting[0]!.push({ a: BOUNDARY, b: BOUNDARY, cost: 0, from: null, arc: null, at: -1 });
  for (let at = 0; at < slots.length; at++) {
    const slot = slots[at]!;
    const states = prune(slot.opens && at > 0 ? close(language, waiting[at]!) : waiting[at]!);
    for (const state of states) {
      const pair = pairOf(language, state.a, state.b);
      for (const arc of slot.arcs) {
        let { a, b } = state;
        let cost = state.cost + arc.reading.cost;
        const { ids } = arc.reading;
        for (let k = 0; k < ids.length; k++) {
          const id = ids[k]!;
          cost += WEIGHT * (k === 0 ? costBehind(language, pair, b, id) : trigramCost(language, a, b, id));
          a = b;
          b = id;
        }
        enter(waiting[at + arc.span]!, a, b, cost, state, arc, at);
      }
    }
    if (at > 0) waiting[at - 1] = [];
  }
  return walkBack(language, slots, waiting[slots.length]!);
}

function enter(states: State[], a: number, b: number, cost: number, from: State, arc: Arc | null, at: number): void {
  for (const state of states) {
    if (state.a !== a || state.b !== b) continue;
    // Readings without a number of their own share a state; the cheapest stands for them.
    if (cost < state.cost) {
      state.cost = cost;
      state.from = from;
      state.arc = arc;
      state.at = at;
    }
    return;
  }
  states.push({ a, b, cost, from, arc, at });
}

function close(language: LanguageModel, states: readonly State[]): State[] {
  const closed: State[] = [];
  for (const state of states) {
    enter(
      closed,
      state.b,
      BOUNDARY,
      state.cost + WEIGHT * trigramCost(language, state.a, state.b, BOUNDARY),
      state,
      null,
      state.at,
    );
  }
  return closed;
}

function prune(states: State[]): State[] {
  if (states.length < 2) return states;
  let best = Infinity;
  for (const { cost } of states) if (cost < best) best = cost;
  return states.filter(({ cost }) => cost <= best + BEAM);
}

function walkBack(language: LanguageModel, slots: readonly Slot[], last: readonly State[]): Choice[] {
  let state: State | null = last.reduce<State | null>(
    (best, next) => (best === null || next.cost < best.cost ? next : best),
    null,
  );
  const path: { at: number; arc: Arc }[] = [];
  for (; state !== null; state = state.from) if (state.arc !== null) path.push({ at: state.at, arc: state.arc });
  path.reverse();
  return path.map((step, i) => ({ ...step, confidence: () => confidenceOf(language, slots, path, i) }));
}

/** Share of the chosen text among all readings of the piece, the neighbours being as chosen. */
function confidenceOf(
  language: LanguageModel,
  slots: readonly Slot[],
  path: readonly { at: number; arc: Arc }[],
  i: number,
): number {
  const { at, arc } = path[i]!;
  const rivals = slots[at]!.arcs.filter(({ span }) => span === arc.span);
  if (rivals.length === 1) return 1;
  const left = before(slots, path, i);
  const right = after(slots, path, i);
  const own = costBetween(language, left, arc.reading, right);
  let all = 0;
  let same = 0;
  for (const rival of rivals) {
    const share = Math.exp(own - costBetween(language, left, rival.reading, right));
    all += share;
    if (rival.reading.text === arc.reading.text) same += share;
  }
  return same / all;
}

function before(slots: readonly Slot[], path: readonly { at: number; arc: Arc }[], i: number): number[] {
  const context: number[] = slots[path[i]!.at]!.opens ? [BOUNDARY] : [];
  for (let k = i - 1; k >= 0 && context.length < 2; k--) {
    context.unshift(...path[k]!.arc.reading.ids);
    if (context.length < 2 && slots[path[k]!.at]!.opens) context.unshift(BOUNDARY);
  }
  while (context.length < 2) context.unshift(BOUNDARY);
  return context.slice(-2);
}

function after(slots: readonly Slot[], path: readonly { at: number; arc: Arc }[], i: number): number[] {
  const context: number[] = [];
  for (let k = i + 1; k < path.length && context.length < 2; k++) {
    if (slots[path[k]!.at]!.opens) context.push(BOUNDARY);
    context.push(...path[k]!.arc.reading.ids);
  }
  return context.slice(0, 2);
}

function costBetween(
  language: LanguageModel,
  left: readonly number[],
  reading: Reading,
  right: readonly number[],
): number {
  let [a, b] = left as [number, number];
  let cost = reading.cost;
  for (const ids of [reading.ids, right]) {
    for (const id of ids) {
      cost += WEIGHT * trigramCost(language, a, b, id);
      a = b;
      b = id;
    }
  }
  return cost;
}
