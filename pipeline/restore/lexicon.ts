/** The word list as a minimal automaton: every path from the root to a final edge is a lower-case word with a number of its own. */

/** Edges of one node lie side by side. Bits of an edge: 0–6 character, 7 final, 8 last of its node, 9–31 first edge of the target (0: none). */
export type Lexicon = {
  /** Characters by number; the last is the mark after a form that begins a compound. */
  readonly chars: string;
  readonly edges: Uint32Array;
  /** Words on the paths through earlier edges of the same node. */
  readonly before: Uint32Array;
  /** −ln of the word's relative frequency, in steps of COST_STEP, by word number. */
  readonly cost: Uint8Array;
  /** Number in the language model by word number; 0 when it has none of its own. */
  readonly lmId: Uint16Array;
  /** How the word is written inside a sentence, by word number. */
  readonly casing: Uint8Array;
  /** −ln P of a letter after two others in unknown words, in steps of COST_STEP: of c after a b at (a · n + b) · n + c with n characters. */
  readonly letters: Uint8Array;
  /** Number of a UTF-16 code unit below 1024, or NO_CODE. */
  readonly codeOf: Uint8Array;
  /** By node: a bit (`bitOf`) for every character that leads on. Two characters may share a bit, so that a bit says `perhaps`. */
  readonly onward: Uint32Array;
  /** By node: how many words lie behind it, and the letters of the longest rest of one. */
  readonly words: Uint32Array;
  readonly longest: Uint8Array;
  /** The least of each sixteen costs. */
  readonly cheapest: Uint8Array;
};

/** The bit of a character among those that lead on from a node. */
export const bitOf = (code: number): number => 1 << (code & 31);

export const ROOT = 1;
export const LETTER = 127;
export const FINAL = 1 << 7;
export const LAST = 1 << 8;
export const NO_CODE = 255;
export const COST_STEP = 0.08;
export const LOWER = 0;
export const EITHER = 1;
export const CAPITAL = 2;
export const ACRONYM = 3;

/** Ready-made tables for walking, from what the model file holds. */
export function openLexicon(parts: Pick<Lexicon, 'chars' | 'edges' | 'cost' | 'lmId' | 'casing' | 'letters'>): Lexicon {
  const codeOf = new Uint8Array(1024).fill(NO_CODE);
  for (let i = 0; i < parts.chars.length; i++) codeOf[parts.chars.charCodeAt(i)] = i;
  const { edges, cost } = parts;
  return { ...parts, ...countWords(edges), codeOf, onward: bitsOf(edges), cheapest: leastOf(cost) };
}

const BLOCK = 16;

function leastOf(cost: Uint8Array): Uint8Array {
  const least = new Uint8Array(Math.ceil(cost.length / BLOCK)).fill(255);
  for (let i = 0; i < cost.length; i++) if (cost[i]! < least[i >> 4]!) least[i >> 4] = cost[i]!;
  return least;
}

/** Behind so many words one is cheap, and none is looked for. */
const MANY = 2048;

/** No word behind the node, whose first one has `number`, costs fewer nats. */
export function leastBehind({ cost, cheapest, words }: Lexicon, node: number, number: number): number {
  const count = words[node]!;
  if (count > MANY) return 0;
  const end = number + count;
  let least = 255;
  for (let i = number; i < end; ) {
    const isBlock = (i & (BLOCK - 1)) === 0 && i + BLOCK <= end;
    const own = isBlock ? cheapest[i >> 4]! : cost[i]!;
    if (own < least) least = own;
    i += isBlock ? BLOCK : 1;
  }
  return least * COST_STEP;
}

function bitsOf(edges: Uint32Array): Uint32Array {
  const onward = new Uint32Array(edges.length);
  for (let edge = ROOT, node = ROOT; edge < edges.length; edge++) {
    onward[node]! |= bitOf(edges[edge]! & LETTER);
    if (edges[edge]! & LAST) node = edge + 1;
  }
  return onward;
}

/** Character number of a UTF-16 code unit, or NO_CODE. */
export function letterCode({ codeOf }: Lexicon, unit: number): number {
  return unit < codeOf.length ? codeOf[unit]! : NO_CODE;
}

/** The edge of `node` with the character of that number, or 0. */
export function findEdge({ edges }: Lexicon, node: number, code: number): number {
  if (node === 0) return 0;
  for (let edge = node; ; edge++) {
    const bits = edges[edge]!;
    if ((bits & LETTER) === code) return edge;
    if (bits & LAST) return 0;
  }
}

/** The node that an edge leads to, or 0. */
export function targetOf({ edges }: Lexicon, edge: number): number {
  return edges[edge]! >>> 9;
}

/** Number of the first word behind an edge, when `number` is that of the first word behind its node. */
export function numberBehind({ edges, before }: Lexicon, edge: number, number: number): number {
  return number + before[edge]! + (edges[edge]! & FINAL ? 1 : 0);
}

/** Number of `word` (lower case), or −1. */
export function findWord(lexicon: Lexicon, word: string): number {
  let node = ROOT;
  let number = 0;
  for (let i = 0; i < word.length; i++) {
    const edge = findEdge(lexicon, node, letterCode(lexicon, word.charCodeAt(i)));
    if (edge === 0) return -1;
    if (i === word.length - 1) return lexicon.edges[edge]! & FINAL ? number + lexicon.before[edge]! : -1;
    number = numberBehind(lexicon, edge, number);
    node = targetOf(lexicon, edge);
  }
  return -1;
}

/** The word that has the number. */
export function wordOf({ edges, before, chars }: Lexicon, number: number): string {
  let word = '';
  let rest = number;
  for (let edge = ROOT; ; edge = edges[edge]! >>> 9) {
    while (!(edges[edge]! & LAST) && before[edge + 1]! <= rest) edge++;
    word += chars[edges[edge]! & LETTER]!;
    rest -= before[edge]!;
    if (edges[edge]! & FINAL && rest-- === 0) return word;
  }
}

type Counts = Pick<Lexicon, 'before' | 'words' | 'longest'>;

/** Targets are written before the nodes that lead to them, so that one pass from the front knows every target's count. */
function countWords(edges: Uint32Array): Counts {
  const { length } = edges;
  const counts = { before: new Uint32Array(length), words: new Uint32Array(length), longest: new Uint8Array(length) };
  // The root stands first for the walker but is written last by the counting order: it is done after all others.
  const rootEnd = nodeEnd(edges, ROOT);
  for (let first = rootEnd; first < length; ) first = countNode(edges, counts, first);
  countNode(edges, counts, ROOT);
  return counts;
}

function countNode(edges: Uint32Array, { before, words, longest }: Counts, first: number): number {
  let total = 0;
  let most = 0;
  let edge = first;
  for (;;) {
    const bits = edges[edge]!;
    const target = bits >>> 9;
    before[edge] = total;
    total += (bits & FINAL ? 1 : 0) + (target === 0 ? 0 : words[target]!);
    most = Math.max(most, target === 0 ? 1 : 1 + longest[target]!);
    edge++;
    if (bits & LAST) break;
  }
  words[first] = total;
  longest[first] = Math.min(255, most);
  return edge;
}

function nodeEnd(edges: Uint32Array, first: number): number {
  let edge = first;
  while (!(edges[edge]! & LAST)) edge++;
  return edge + 1;
}
