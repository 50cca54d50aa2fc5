/** Finds the words that a recogniser may have read as a given string, by walking string and lexicon together. */
import type { Channel } from './channel.ts';
import { COST_STEP, FINAL, LAST, type Lexicon, LOWER } from './lexicon.ts';

export type Spelling = {
  /** Lower case. */
  readonly word: string;
  readonly capital: boolean;
  readonly lmId: number;
  readonly casing: number;
  /** −ln P(noisy | word) and −ln P(word), nats. */
  readonly channel: number;
  readonly prior: number;
  readonly kind: 'lexicon' | 'compound';
  /** Found in capitals throughout. */
  readonly shouted: boolean;
  /** Confusions used, as rule numbers of the channel; −1 for one that is not listed. */
  readonly rules: readonly number[];
};

/** `plain`: listed words and confusions; `compounds`: productive compounds too; `guess`: one confusion that is not listed. */
export type Effort = 'plain' | 'compounds' | 'guess';
export type Speller = {
  /** Best first. A word in capitals is taken letter by letter in capitals. */
  readonly spell: (noisy: string, effort: Effort, shouted?: boolean) => readonly Spelling[];
};

/** Spellings worse than the best by this much (nats) are not kept. */
const BEAM = 13;
const KEPT = 10;
/** −ln of the share of words that are new compounds, minus what a plain word saves. */
const COMPOUND_COST = 3.5;
const MAX_PARTS = 4;
/** Nats, and nats a letter, beyond which leaving the word alone is better in any case. */
const HOPELESS = 20;
const HOPELESS_LETTER = 1;
const LONGEST = 48;

export function createSpeller(lexicon: Lexicon, channel: Channel): Speller {
  const { edges, before, cost: wordCost, codeOf, chars } = lexicon;
  const { rules: rulesOf, keep, unseenCost } = channel;
  const mark = chars.length - 1;
  const path = new Uint8Array(LONGEST * 2);
  const used: number[] = [];
  let noisy = '';
  let upper = 0;
  let found: Spelling[] = [];
  let limit = Infinity;
  let compounds = false;
  let strange = 0;
  let inCapitals = false;

  function findEdge(node: number, code: number): number {
    if (node === 0) return 0;
    let edge = node;
    for (;;) {
      const bits = edges[edge]!;
      if ((bits & 127) === code) return edge;
      if (bits & LAST) return 0;
      edge++;
    }
  }

  /** `node`: first edge; `spent`: channel cost; `begun`: cost of the compound's parts before this one. */
  function go(
    i: number,
    node: number,
    number: number,
    spent: number,
    depth: number,
    capital: boolean,
    begun: number,
    parts: number,
  ): void {
    if (depth >= path.length - 4) return;
    const unit = noisy.charCodeAt(i);
    const isUpper = i < 31 && (upper >> i) & 1;
    const lowerUnit = isUpper ? noisy[i]!.toLowerCase().charCodeAt(0) : unit;
    const code = lowerUnit < 1024 ? codeOf[lowerUnit]! : 255;
    if (code !== 255 && (!isUpper || i === 0 || inCapitals)) {
      const edge = findEdge(node, code);
      if (edge !== 0) {
        path[depth] = code;
        arrive(i + 1, edge, number, spent + keep[code]!, depth + 1, i === 0 ? isUpper === 1 : capital, begun, parts);
      }
    }
    const rules = rulesOf.get(unit);
    if (rules) {
      for (const rule of rules) {
        if (spent + rule.cost + begun > limit) continue;
        if (
          inCapitals
            ? !rule.capital
            : (rule.capital && i > 0) || (i === 0 ? rule.place === 'inside' : rule.place === 'start')
        )
          continue;
        if (rule.noisy.length > 1 && !noisy.startsWith(rule.noisy, i)) continue;
        used.push(rule.id);
        follow(
          i,
          node,
          number,
          spent,
          depth,
          i === 0 ? rule.capital : capital,
          begun,
          parts,
          rule.truth,
          rule.cost,
          rule.noisy.length,
        );
        used.pop();
      }
    }
    if (strange > 0 && spent + unseenCost + begun < limit && node !== 0)
      guess(i, node, number, spent + unseenCost, depth, i === 0 ? isUpper === 1 : capital, begun, parts, code);
  }

  function follow(
    i: number,
    node: number,
    number: number,
    spent: number,
    depth: number,
    capital: boolean,
    begun: number,
    parts: number,
    truth: Uint8Array,
    cost: number,
    length: number,
  ): void {
    let at = node;
    let n = number;
    for (let k = 0; k < truth.length; k++) {
      const edge = findEdge(at, truth[k]!);
      if (edge === 0) return;
      path[depth + k] = truth[k]!;
      if (k === truth.length - 1) {
        arrive(i + length, edge, n, spent + cost, depth + truth.length, capital, begun, parts);
        return;
      }
      const bits = edges[edge]!;
      n += before[edge]! + (bits & FINAL ? 1 : 0);
      at = bits >>> 9;
    }
  }

  /** One confusion that is not listed: another letter, a letter too many, a letter too few. */
  function guess(
    i: number,
    node: number,
    number: number,
    spent: number,
    depth: number,
    capital: boolean,
    begun: number,
    parts: number,
    code: number,
  ): void {
    strange--;
    used.push(-1);
    for (let edge = node; ; edge++) {
      const bits = edges[edge]!;
      const other = bits & 127;
      if (other !== mark) {
        path[depth] = other;
        if (other !== code) arrive(i + 1, edge, number, spent, depth + 1, capital, begun, parts);
        if (i > 0) {
          path[depth] = other;
          const inside = number + before[edge]! + (bits & FINAL ? 1 : 0);
          if (bits >>> 9 !== 0) go(i, bits >>> 9, inside, spent + 1, depth + 1, capital, begun, parts);
        }
      }
      if (bits & LAST) break;
    }
    if (i > 0 && i + 1 < noisy.length) go(i + 1, node, number, spent + 1, depth, capital, begun, parts);
    used.pop();
    strange++;
  }

  function arrive(
    i: number,
    edge: number,
    number: number,
    spent: number,
    depth: number,
    capital: boolean,
    begun: number,
    parts: number,
  ): void {
    if (spent + begun > limit) return;
    const bits = edges[edge]!;
    let n = number + before[edge]!;
    if (i >= noisy.length) {
      if (bits & FINAL) accept(n, spent, depth, capital, begun, parts);
      return;
    }
    if (bits & FINAL) n++;
    const target = bits >>> 9;
    if (target === 0) return;
    go(i, target, n, spent, depth, capital, begun, parts);
    if (!compounds || parts >= MAX_PARTS || noisy.length - i < 3) return;
    const seam = findEdge(target, mark);
    if (seam === 0) return;
    const more = begun + wordCost[n + before[seam]!]! * COST_STEP + COMPOUND_COST;
    if (spent + more < limit) go(i, 1, 0, spent, depth, capital, more, parts + 1);
  }

  function accept(number: number, spent: number, depth: number, capital: boolean, begun: number, parts: number): void {
    const prior = begun + wordCost[number]! * COST_STEP;
    const total = spent + prior;
    if (total > limit) return;
    let word = '';
    for (let k = 0; k < depth; k++) word += chars[path[k]!];
    const same = found.findIndex(other => other.word === word && other.capital === capital);
    if (same >= 0) {
      if (found[same]!.channel + found[same]!.prior <= total) return;
      found.splice(same, 1);
    }
    const isCompound = parts > 1;
    const spelling: Spelling = {
      word,
      capital,
      lmId: isCompound ? 0 : lexicon.lmId[number]!,
      casing: isCompound ? LOWER : lexicon.casing[number]!,
      channel: spent,
      prior,
      kind: isCompound ? 'compound' : 'lexicon',
      shouted: inCapitals,
      rules: [...used],
    };
    let at = found.length;
    while (at > 0 && found[at - 1]!.channel + found[at - 1]!.prior > total) at--;
    found.splice(at, 0, spelling);
    if (found.length > KEPT) found.pop();
    limit = found[0]!.channel + found[0]!.prior + BEAM;
  }

  function spell(text: string, effort: Effort, shouted = false): readonly Spelling[] {
    if (text.length > LONGEST) return [];
    noisy = text;
    upper = 0;
    inCapitals = shouted;
    for (let i = 0; i < text.length && i < 31; i++) if (text[i] !== text[i]!.toLowerCase()) upper |= 1 << i;
    found = [];
    limit = HOPELESS + (effort === 'plain' ? HOPELESS_LETTER : 1.5 * HOPELESS_LETTER) * text.length;
    compounds = effort === 'compounds';
    strange = effort === 'guess' ? 1 : 0;
    go(0, 1, 0, 0, 0, false, 0, 1);
    return found;
  }

  return { spell };
}
