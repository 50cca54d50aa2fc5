/** Finds many patterns in one pass over the token columns, with compromise's reading of the syntax: greedy, without going back. */

import type { Tokens } from '../../pipeline/tokenize/types.ts';
import { classifyWords, type WordClasses } from './classes.ts';
import { type CompiledPatterns, NO_SYMBOL, type Program, type Step } from './compile.ts';
import type { Match, MatchGroup } from './types.ts';

/**
 * All matches of all patterns: per pattern leftmost and not overlapping itself, matches of different patterns overlap freely.
 * Sorted by sentence, first word and pattern. A pattern is only tried in sentences that hold its rarest word.
 */
export function findPatterns(tokens: Tokens, compiled: CompiledPatterns): Match[] {
  const words = classifyWords(tokens, compiled);
  const { anchored, always } = words;
  const triedIn = new Int32Array(compiled.programs.length).fill(-1);
  const matches: Match[] = [];
  tokens.sentences.forEach((sentence, s) => {
    const found = matches.length;
    const attempt = (p: number) => {
      if (triedIn[p] === s) return;
      triedIn[p] = s;
      runProgram(compiled.programs[p]!, words, sentence.firstToken, sentence.endToken, (first, end, groups) =>
        matches.push({ pattern: p, sentence: s, first, end, groups }),
      );
    };
    for (const p of always) attempt(p);
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      for (const p of anchored[words.at[i]!]!) attempt(p);
    }
    if (matches.length - found > 1) {
      const sorted = matches.splice(found).sort((a, b) => a.first - b.first || a.pattern - b.pattern);
      for (const match of sorted) matches.push(match);
    }
  });
  return matches;
}

const hasBit = (words: WordClasses, id: number, symbol: number): boolean =>
  (words.bits[id * words.width + (symbol >>> 5)]! & (1 << (symbol & 31))) !== 0;

type Report = (first: number, end: number, groups: readonly MatchGroup[]) => void;

function runProgram(program: Program, words: WordClasses, first: number, end: number, report: Report): void {
  const { steps, shortest, openers } = program;
  const isAtStart = steps[0]!.atStart;
  const endsSentence = steps.at(-1)!.atEnd;
  let state: State | null = null;
  for (let start = first; end - start >= shortest && start < end; start++) {
    if (openers === null || opens(openers, words, start)) {
      state ??= { steps, words, first, end, start, at: start, groups: null };
      state.start = start;
      state.at = start;
      state.groups = null;
      if (runSteps(state) && (!endsSentence || state.at === end)) {
        report(start, state.at, finishGroups(state.groups));
        start = state.at - 1;
      }
    }
    if (isAtStart) return;
  }
}

function opens(openers: readonly number[], words: WordClasses, token: number): boolean {
  for (const symbol of openers) if (hasBit(words, words.at[token]!, symbol)) return true;
  return false;
}

type State = {
  readonly steps: readonly Step[];
  readonly words: WordClasses;
  /** The sentence's tokens. */
  readonly first: number;
  readonly end: number;
  start: number;
  /** The next token to read. */
  at: number;
  groups: Map<string, { first: number; length: number }> | null;
};

function runSteps(state: State): boolean {
  const { steps, end } = state;
  for (let s = 0; s < steps.length; s++) {
    const step = steps[s]!;
    if (state.at >= end) {
      for (let rest = s; rest < steps.length; rest++) if (!steps[rest]!.optional) return false;
      break;
    }
    if (step.kind === 'gap') {
      if (!crossGap(state, step, steps[s + 1])) return false;
    } else if (step.kind === 'choice') {
      const length = longestChoice(state, step);
      if (length > 0) {
        if (step.negative) return false;
        capture(state, step, state.at, length);
        state.at += length;
      } else if (step.negative) state.at++;
      else if (!step.optional) return false;
    } else if (step.negative) {
      if (!holdsAt(state, step, state.at)) return false;
      state.at++;
    } else if (holdsAt(state, step, state.at)) {
      const next = steps[s + 1];
      // An optional word yields to the next step where that step fits here and not one word later.
      if (
        step.optional &&
        !step.isBlock &&
        next &&
        seesAhead(state, next, state.at) &&
        !(state.at + 1 < end && seesAhead(state, next, state.at + 1))
      )
        s++;
      const from = state.at++;
      if (step.atEnd && state.at !== end) return false;
      if (step.repeat && !repeatStep(state, step, next, from)) return false;
      capture(state, step, from, 1);
    } else if (!step.optional) return false;
  }
  return state.at > state.start;
}

/** Whether one word passes a step on its own; what needs several words does not. */
function holdsAt({ words, first, end }: State, step: Step, at: number): boolean {
  if (step.kind === 'any' || step.kind === 'gap') return true;
  const fits =
    step.kind === 'test' &&
    (!step.atStart || at === first) &&
    (!step.atEnd || at === end - 1) &&
    hasBit(words, words.at[at]!, step.symbol);
  return step.negative ? !fits : fits;
}

/** `holdsAt` for the step after an optional or repeated one: parentheses are invisible to it. */
const seesAhead = (state: State, step: Step, at: number): boolean =>
  step.isBlock ? step.negative : holdsAt(state, step, at);

function crossGap(state: State, gap: Step, next: Step | undefined): boolean {
  if (!next) return false;
  let to = state.at;
  while (to < state.end && !holdsAt(state, next, to)) to++;
  const length = to - state.at;
  if (to >= state.end || to === state.start || length < gap.min) return false;
  if (length > gap.max) {
    state.at += gap.max;
    return true;
  }
  capture(state, gap, state.at, length);
  state.at = to;
  return true;
}

function repeatStep(state: State, step: Step, next: Step | undefined, from: number): boolean {
  for (; state.at < state.end; state.at++) {
    const count = state.at - from;
    if (next && seesAhead(state, next, state.at) && count >= step.min) return true;
    if (count === step.max) return true;
    if (!hasBit(state.words, state.words.at[state.at]!, step.symbol)) return count >= step.min;
  }
  return state.at - from >= step.min;
}

/** Length of the first choice that fits, 0 for none. */
function longestChoice({ words, at, end }: State, step: Step): number {
  for (const choice of step.choices) {
    if (at + choice.length > end) continue;
    if (choice.every((symbol, k) => symbol === NO_SYMBOL || hasBit(words, words.at[at + k]!, symbol)))
      return choice.length;
  }
  return 0;
}

function capture(state: State, step: Step, from: number, length: number): void {
  if (step.group === null || length === 0) return;
  state.groups ??= new Map();
  const group = state.groups.get(step.group);
  if (group) group.length += length;
  else state.groups.set(step.group, { first: from, length });
}

const finishGroups = (groups: State['groups']): readonly MatchGroup[] =>
  groups
    ? [...groups]
        .map(([name, { first, length }]) => ({ name, first, end: first + length }))
        .sort((a, b) => a.first - b.first || (a.name < b.name ? -1 : 1))
    : [];
