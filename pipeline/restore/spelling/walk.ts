/** Walks a scanned word and the lexicon together, depth first, and lists the words that it comes to. */
import { type Rule, UNLISTED } from '../channel.ts';
import { UNKNOWN } from '../language-model.ts';
import {
  COST_STEP,
  FINAL,
  findEdge,
  LAST,
  LETTER,
  type Lexicon,
  LOWER,
  leastBehind,
  numberBehind,
  ROOT,
  targetOf,
  wordOf,
} from '../lexicon.ts';
import type { DeadEnds } from './dead-ends.ts';
import type { Glyph } from './glyphs.ts';
import { enlist, type Shortlist } from './shortlist.ts';

/** One search. What belongs to the way taken is put back when the search turns round. */
export type Search = {
  readonly lexicon: Lexicon;
  readonly glyphs: readonly Glyph[];
  readonly shouted: boolean;
  readonly mayCompound: boolean;
  readonly unlistedCost: number;
  /** Nats for each letter that the word has fewer than the glyphs, at least. */
  readonly shrinking: number;
  readonly shortlist: Shortlist;
  readonly deadEnds: DeadEnds;
  /** How often the search came to a word, or turned round for what words cost behind this way and perhaps not behind another to the same place. */
  found: number;
  /** Confusions on the way. */
  readonly rules: number[];
  /** Numbers of a compound's parts before the one that the way is in, and their cost. */
  readonly heads: number[];
  begun: number;
  /** Whether the word begins with a capital. */
  capital: boolean;
  /** Confusions that may be taken though they are not listed. */
  guesses: number;
};

/** −ln of the share of words that are new compounds, minus what a plain word saves. */
const COMPOUND_COST = 3.5;
const MOST_HEADS = 3;
const SHORTEST_PART = 3;
/** Nats for a letter too many or too few beside those for any confusion that is not listed. */
const LENGTH_COST = 1;

/**
 * Reads glyph `at` in every way that leads on from `node`, whose first word has `number`, and the rest of the word behind it. `spent` are the nats
 * of the channel so far. The order of the ways counts: what is found early sets the limit for what comes late.
 */
export function walk(search: Search, at: number, node: number, number: number, spent: number): void {
  const { shortlist, deadEnds, begun, found } = search;
  const place = placeOf(search, at, node);
  // As long as nothing is found the limit stays as it is.
  const { limit } = shortlist;
  const missing = missingFrom(search, at, node);
  if (spent + begun + missing > limit + ROUNDING || deadEnds.has(place, spent, begun, limit)) return;
  if (spent + begun + missing + leastBehind(search.lexicon, node, number) > limit + ROUNDING) {
    search.found++;
    return;
  }
  explore(search, at, node, number, spent);
  if (search.found === found) deadEnds.add(place, spent, begun, limit);
}

/** One number for glyph, node, and what may still be done from there. */
const placeOf = ({ guesses, heads, lexicon }: Search, at: number, node: number): number =>
  ((at * 2 + guesses) * (MOST_HEADS + 1) + heads.length) * lexicon.edges.length + node;

/** Sums of the same costs in another order differ by less. */
const ROUNDING = 1e-6;

/** Nats that it costs at least where the rests of all words have fewer letters than there are glyphs. */
function missingFrom({ lexicon, glyphs, guesses, mayCompound, shrinking }: Search, at: number, node: number): number {
  const missing = glyphs.length - at - guesses - lexicon.longest[node]!;
  return missing > 0 && !mayCompound ? missing * shrinking : 0;
}

function explore(search: Search, at: number, node: number, number: number, spent: number): void {
  const { glyphs, rules, shortlist, lexicon } = search;
  const { isCapital, rules: possible } = glyphs[at]!;
  const onward = lexicon.onward[node]!;
  if ((onward & possible.bits) !== 0) {
    const { rule, cost, isMisread, bit } = possible;
    for (let i = 0; i < bit.length; i++) {
      if ((onward & bit[i]!) === 0 || spent + cost[i]! + search.begun > shortlist.limit) continue;
      const way = rule[i]!;
      const edge = edgeBehind(lexicon, node, way);
      if (edge === 0) continue;
      if (at === 0) search.capital = isMisread[i] === 1 ? way.capital : isCapital;
      const next = at + way.noisy.length;
      const first = way.truth.length === 1 ? number : numberWithin(lexicon, node, way, number);
      if (isMisread[i] === 1) rules.push(way.id);
      pass(search, edge, next, first, spent + cost[i]!);
      if (isMisread[i] === 1) rules.pop();
    }
  }
  if (search.guesses > 0 && spent + search.unlistedCost + search.begun < shortlist.limit)
    guess(search, at, node, number, spent);
}

/** The last edge over which the letters lead that the rule gives back, or 0. */
function edgeBehind(lexicon: Lexicon, node: number, { truth }: Rule): number {
  let edge = findEdge(lexicon, node, truth[0]!);
  for (let k = 1; k < truth.length && edge !== 0; k++) edge = findEdge(lexicon, targetOf(lexicon, edge), truth[k]!);
  return edge;
}

/** Number of the first word behind the node before that edge. */
function numberWithin(lexicon: Lexicon, node: number, { truth }: Rule, number: number): number {
  let first = number;
  let edge = findEdge(lexicon, node, truth[0]!);
  for (let k = 1; k < truth.length; k++) {
    first = numberBehind(lexicon, edge, first);
    edge = findEdge(lexicon, targetOf(lexicon, edge), truth[k]!);
  }
  return first;
}

/** One confusion that is not listed: another letter, a letter too few, a letter too many. */
function guess(search: Search, at: number, node: number, number: number, spent: number): void {
  const { lexicon, glyphs } = search;
  const { edges } = lexicon;
  const { code, isCapital } = glyphs[at]!;
  const mark = lexicon.chars.length - 1;
  const other = spent + search.unlistedCost;
  const longer = other + LENGTH_COST;
  if (at === 0) search.capital = isCapital;
  search.guesses--;
  search.rules.push(UNLISTED);
  for (let edge = node; ; edge++) {
    const letter = edges[edge]! & LETTER;
    const target = targetOf(lexicon, edge);
    if (letter !== mark) {
      if (letter !== code) pass(search, edge, at + 1, number, other);
      if (at > 0 && target !== 0) walk(search, at, target, numberBehind(lexicon, edge, number), longer);
    }
    if (edges[edge]! & LAST) break;
  }
  if (at > 0 && at + 1 < glyphs.length) walk(search, at + 1, node, number, longer);
  search.rules.pop();
  search.guesses++;
}

/** Over an edge: the word may end there, go on, or begin a compound. */
function pass(search: Search, edge: number, at: number, number: number, spent: number): void {
  const { lexicon, glyphs, shortlist } = search;
  if (spent + search.begun > shortlist.limit) return;
  if (at >= glyphs.length) {
    if (lexicon.edges[edge]! & FINAL) accept(search, number + lexicon.before[edge]!, spent);
    return;
  }
  const node = targetOf(lexicon, edge);
  if (node === 0) return;
  const first = numberBehind(lexicon, edge, number);
  walk(search, at, node, first, spent);
  if (search.mayCompound) beginPart(search, at, node, first, spent);
}

/** Takes the letters so far for the first part of a compound, where they may be one, and what follows for another word. */
function beginPart(search: Search, at: number, node: number, number: number, spent: number): void {
  const { lexicon, glyphs, heads, begun, shortlist } = search;
  if (heads.length >= MOST_HEADS || glyphs.length - at < SHORTEST_PART) return;
  const seam = findEdge(lexicon, node, lexicon.chars.length - 1);
  if (seam === 0) return;
  search.found++;
  const head = number + lexicon.before[seam]!;
  const more = begun + lexicon.cost[head]! * COST_STEP + COMPOUND_COST;
  if (spent + more >= shortlist.limit) return;
  search.begun = more;
  heads.push(head);
  walk(search, at, ROOT, 0, spent);
  heads.pop();
  search.begun = begun;
}

function accept(search: Search, number: number, spent: number): void {
  const { lexicon, heads, begun, capital, shouted, rules, shortlist } = search;
  const prior = begun + lexicon.cost[number]! * COST_STEP;
  search.found++;
  if (spent + prior > shortlist.limit) return;
  const isCompound = heads.length > 0;
  enlist(shortlist, {
    word: heads.map(head => wordOf(lexicon, head).slice(0, -1)).join('') + wordOf(lexicon, number),
    capital,
    lmId: isCompound ? UNKNOWN : lexicon.lmId[number]!,
    casing: isCompound ? LOWER : lexicon.casing[number]!,
    channel: spent,
    prior,
    kind: isCompound ? 'compound' : 'lexicon',
    shouted,
    rules: [...rules],
  });
}
