/** Walks a scanned word and the lexicon together, depth first, and lists the words that it comes to. */
import { isConfusion, type Rule, UNLISTED } from '../channel.ts';
import { UNKNOWN } from '../language-model.ts';
import {
  COST_STEP,
  FINAL,
  findEdge,
  LAST,
  LETTER,
  type Lexicon,
  LOWER,
  numberBehind,
  ROOT,
  targetOf,
  wordOf,
} from '../lexicon.ts';
import type { Glyph } from './glyphs.ts';
import { enlist, type Shortlist } from './shortlist.ts';

/** One search. What belongs to the way taken is put back when the search turns round. */
export type Search = {
  readonly lexicon: Lexicon;
  readonly glyphs: readonly Glyph[];
  readonly shouted: boolean;
  readonly mayCompound: boolean;
  readonly unlistedCost: number;
  readonly shortlist: Shortlist;
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

/** Where a search stands: before glyph `at`, at a node whose first word has `number`, having `spent` so much on the channel. */
export type Place = { readonly at: number; readonly node: number; readonly number: number; readonly spent: number };

/** −ln of the share of words that are new compounds, minus what a plain word saves. */
const COMPOUND_COST = 3.5;
const MOST_HEADS = 3;
const SHORTEST_PART = 3;
/** Nats for a letter too many or too few beside those for any confusion that is not listed. */
const LENGTH_COST = 1;

/** Reads the glyph at `place` in every way that leads on, and the rest of the word behind it. */
export function walk(search: Search, place: Place): void {
  const { glyphs, rules, shortlist } = search;
  const { isCapital, rules: possible } = glyphs[place.at]!;
  for (const rule of possible) {
    if (place.spent + rule.cost + search.begun > shortlist.limit) continue;
    const isMisread = isConfusion(rule);
    if (place.at === 0) search.capital = isMisread ? rule.capital : isCapital;
    if (isMisread) rules.push(rule.id);
    follow(search, place, rule);
    if (isMisread) rules.pop();
  }
  if (search.guesses > 0 && place.spent + search.unlistedCost + search.begun < shortlist.limit) guess(search, place);
}

/** Walks the letters that the rule gives back. */
function follow(search: Search, { at, node, number, spent }: Place, { truth, noisy, cost }: Rule): void {
  const { lexicon } = search;
  let edge = findEdge(lexicon, node, truth[0]!);
  let first = number;
  for (let k = 1; k < truth.length && edge !== 0; k++) {
    first = numberBehind(lexicon, edge, first);
    edge = findEdge(lexicon, targetOf(lexicon, edge), truth[k]!);
  }
  if (edge !== 0) pass(search, edge, at + noisy.length, first, spent + cost);
}

/** One confusion that is not listed: another letter, a letter too few, a letter too many. */
function guess(search: Search, { at, node, number, spent }: Place): void {
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
      if (at > 0 && target !== 0)
        walk(search, { at, node: target, number: numberBehind(lexicon, edge, number), spent: longer });
    }
    if (edges[edge]! & LAST) break;
  }
  if (at > 0 && at + 1 < glyphs.length) walk(search, { at: at + 1, node, number, spent: longer });
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
  const place: Place = { at, node, number: numberBehind(lexicon, edge, number), spent };
  walk(search, place);
  if (search.mayCompound) beginPart(search, place);
}

/** Takes the letters so far for the first part of a compound, where they may be one, and what follows for another word. */
function beginPart(search: Search, { at, node, number, spent }: Place): void {
  const { lexicon, glyphs, heads, begun, shortlist } = search;
  if (heads.length >= MOST_HEADS || glyphs.length - at < SHORTEST_PART) return;
  const seam = findEdge(lexicon, node, lexicon.chars.length - 1);
  if (seam === 0) return;
  const head = number + lexicon.before[seam]!;
  const more = begun + lexicon.cost[head]! * COST_STEP + COMPOUND_COST;
  if (spent + more >= shortlist.limit) return;
  search.begun = more;
  heads.push(head);
  walk(search, { at, node: ROOT, number: 0, spent });
  heads.pop();
  search.begun = begun;
}

function accept(search: Search, number: number, spent: number): void {
  const { lexicon, heads, begun, capital, shouted, rules, shortlist } = search;
  const prior = begun + lexicon.cost[number]! * COST_STEP;
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
