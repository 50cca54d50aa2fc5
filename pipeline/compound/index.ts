/** Splits Swedish compounds into their parts, linking letters with the part before them: `stadsdelsnämnderna` → stads|dels|nämnderna. */
import { COMBINING_FORMS, PREFIXES, SUFFIXES } from '../language/compounding.ts';
import type { Lexicon } from '../tag/lexicon.ts';
import { basesOf } from './bases.ts';

export type CompoundSplit = {
  /** The parts in order; together they are the word. One part: no compound. */
  readonly parts: readonly string[];
  /** Lower is better; comparable between splits of the same word. */
  readonly cost: number;
};

export type CompoundOptions = {
  /** Whether a part is a word that is in common use; parts that are not cost more. */
  readonly isCommon: (lower: string) => boolean;
  /** How many splits are returned at most. */
  readonly count: number;
};

export const COMPOUND_DEFAULTS: CompoundOptions = Object.freeze({ isCommon: () => true, count: 5 });

/** Shortest part by letters; two letters only before a hyphen. */
const SHORTEST = 3;
const LONGEST = 60;

/**
 * Possible splits of `word`, best first; always at least one (the word as a whole). Upper and lower case are kept.
 * A dynamic programme over the places in the word, so the work grows with the square of its length.
 */
export const splitCompound = (
  word: string,
  lexicon: Lexicon,
  options: Partial<CompoundOptions> = {},
): readonly CompoundSplit[] => {
  const { isCommon, count } = { ...COMPOUND_DEFAULTS, ...options };
  const lower = word.toLowerCase();
  const whole = { parts: [word], cost: wholeCost(lower, lexicon) };
  if (lower.length < 2 * SHORTEST || lower.length > LONGEST || !/^[\p{L}-]+$/u.test(lower)) return [whole];
  const judge = createJudge(lower, lexicon, isCommon);
  type State = {
    readonly from: number;
    readonly before: State | undefined;
    readonly cost: number;
    readonly at: number;
  };
  const states: State[][] = Array.from({ length: lower.length + 1 }, () => []);
  states[0]!.push({ from: 0, before: undefined, cost: 0, at: 0 });
  for (let at = 0; at + SHORTEST <= lower.length; at += 1) {
    const best = [...states[at]!].sort((a, b) => a.cost - b.cost).slice(0, count);
    for (const state of best) {
      for (let end = at + 2; end <= lower.length - SHORTEST; end += 1) {
        const cost = judge.modifier(at, end);
        if (cost < Infinity) states[end]!.push({ from: at, before: state, cost: state.cost + cost, at: end });
      }
    }
  }
  const splits: CompoundSplit[] = [whole];
  for (let at = SHORTEST - 1; at + SHORTEST <= lower.length; at += 1) {
    const head = judge.head(at);
    if (head === Infinity) continue;
    for (const state of states[at]!) {
      const parts = [word.slice(at)];
      for (let s: State | undefined = state; s?.before !== undefined; s = s.before)
        parts.unshift(word.slice(s.from, s.at));
      splits.push({ parts, cost: state.cost + head });
    }
  }
  const refined = splits.map(split => refine(split, lexicon, isCommon));
  return refined.sort((a, b) => a.cost - b.cost || a.parts.length - b.parts.length).slice(0, count);
};

/** First parts that are compounds themselves are split too: `barngrupps` → barn|grupps. */
const refine = (split: CompoundSplit, lexicon: Lexicon, isCommon: (word: string) => boolean): CompoundSplit => {
  const last = split.parts.length - 1;
  const parts = split.parts.flatMap((part, i) => {
    if (i === last || part.length < 2 * SHORTEST || part.endsWith('-')) return [part];
    const linked = part.endsWith('s') && lexicon.isHeadword(part.slice(0, -1).toLowerCase());
    const inner = splitCompound(linked ? part.slice(0, -1) : part, lexicon, { isCommon, count: 1 })[0]!.parts;
    return inner.length === 1 ? [part] : [...inner.slice(0, -1), linked ? `${inner.at(-1)}s` : inner.at(-1)!];
  });
  return parts.length === split.parts.length ? split : { parts, cost: split.cost };
};

const KNOWN = 12;

/** Costs are rough negative log odds, set by hand on words of parliamentary documents. */
const wholeCost = (lower: string, lexicon: Lexicon): number => {
  const known = lexicon.analyse(lower).length > 0;
  return known ? KNOWN : 24 + lower.length / 2;
};

type Judge = { readonly modifier: (from: number, to: number) => number; readonly head: (from: number) => number };

const createJudge = (lower: string, lexicon: Lexicon, isCommon: (word: string) => boolean): Judge => ({
  modifier: (from, to) => {
    const part = lower.slice(from, to);
    if (part.endsWith('-')) return part.length > 1 ? 2 : Infinity;
    if (part.length < SHORTEST || part.includes('-')) return Infinity;
    if (PREFIXES.has(part) && lower[to] !== '-') return Infinity;
    if (COMBINING_FORMS.has(part)) return 4;
    return modifierCost(part, lexicon, isCommon);
  },
  head: from => {
    const part = lower.slice(from);
    if (part.includes('-') || SUFFIXES.has(part)) return Infinity;
    const readings = lexicon.analyse(part).filter(({ tag }) => /^(?:NOUN|ADJ|VERB)/.test(lexicon.tags[tag]!));
    if (readings.length === 0) return Infinity;
    const noun = readings.some(({ tag }) => lexicon.tags[tag]!.startsWith('NOUN'));
    const common = isCommon(part) || readings.some(({ lemma }) => isCommon(lemma));
    return (noun ? 4 : 5) + lengthCost(part.length) + (common ? 0 : 2);
  },
});

/** A noun with or without linking letters, an adjective, a verb stem. */
const modifierCost = (part: string, lexicon: Lexicon, isCommon: (word: string) => boolean): number => {
  let best = Infinity;
  for (const { base, cost } of basesOf(part)) {
    const readings = lexicon.analyse(base);
    const kind = readings.reduce(
      (least, { tag, lemma }) => Math.min(least, lemma === base ? kindCost(lexicon.tags[tag]!, base === part) : 9),
      9,
    );
    if (kind >= 9) continue;
    const total = kind + cost + lengthCost(base.length) + (isCommon(base) || isCommon(part) ? 0 : 2);
    best = Math.min(best, total);
  }
  return best;
};

/** Verbs stand as stems (`skrivbord`), never as infinitives. */
const kindCost = (tag: string, asWritten: boolean): number => {
  if (tag.startsWith('NOUN')) return 4;
  if (tag.startsWith('VERB|VerbForm=Inf')) return asWritten ? 9 : 5;
  if (tag.startsWith('ADJ')) return 5;
  return tag.startsWith('NUM') || tag.startsWith('PROPN') ? 7 : 9;
};

const lengthCost = (length: number): number => (length <= 3 ? 3 : length === 4 ? 1 : 0);
