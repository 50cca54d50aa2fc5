/** What a recogniser makes of letters: learned confusions with their costs, laid out for walking through a word from the left. */
import { type Lexicon, letterCode, NO_CODE } from './lexicon.ts';

/** One confusion: how often `truth` became `noisy`, as a share of the occurrences of `truth`. Case matters on both sides. */
export type Confusion = {
  readonly noisy: string;
  readonly truth: string;
  readonly rate: number;
  /** Only at the beginning of a word, or only inside; both when left out. */
  readonly place?: 'start' | 'inside';
};

export type ChannelFigures = {
  readonly confusions: readonly Confusion[];
  /** Share of the occurrences of a letter (lower case) that come through unchanged. */
  readonly kept: Readonly<Record<string, number>>;
  /** The same for words of one letter, whose confusions differ (`i` becomes `1`). */
  readonly lone: readonly Confusion[];
  /** Confusions of other letters than å, ä and ö, as a share of all letters. */
  readonly other: number;
  /** Share of letters hit by a confusion that is not listed. */
  readonly unseen: number;
  /** Share of blanks lost, and of words with a stray blank inside. */
  readonly joined: number;
  readonly split: number;
};

/** A confusion laid out for walking, or a letter that comes through as it is. */
export type Rule = {
  /** Number of the confusion among the channel's figures, or KEPT. */
  readonly id: number;
  readonly noisy: string;
  /** Character numbers in the lexicon. */
  readonly truth: Uint8Array;
  readonly capital: boolean;
  readonly cost: number;
  readonly place: Confusion['place'];
};

/** In place of a rule's number: a letter that came through, and a confusion that is not listed. */
const KEPT = -2;
export const UNLISTED = -1;

export type Channel = {
  readonly figures: ChannelFigures;
  /** Whether a rule, by its number, gives back å, ä, ö or é. */
  readonly marked: Uint8Array;
  /** Rules by the UTF-16 code unit that their noisy side begins with. */
  readonly rules: ReadonlyMap<number, readonly Rule[]>;
  readonly lone: ReadonlyMap<string, readonly { readonly truth: string; readonly cost: number }[]>;
  /** Letters that come through, by character number. */
  readonly kept: readonly Rule[];
  readonly unseenCost: number;
  readonly joinedCost: number;
  readonly splitCost: number;
};

/** A letter that the channel never keeps still comes through now and then (foreign names, another font). */
const FLOOR = 1e-5;

export function openChannel(figures: ChannelFigures, lexicon: Lexicon): Channel {
  const rules = new Map<number, Rule[]>();
  figures.confusions.forEach(({ noisy, truth, rate, place }, id) => {
    const lower = truth.toLowerCase();
    const codes = Uint8Array.from(lower, char => letterCode(lexicon, char.charCodeAt(0)));
    if (codes.includes(NO_CODE)) return;
    const first = noisy.charCodeAt(0);
    const list = rules.get(first) ?? [];
    list.push({ id, noisy, truth: codes, capital: lower !== truth, cost: costOf(rate), place });
    rules.set(first, list);
  });
  const lone = new Map<string, { truth: string; cost: number }[]>();
  for (const { noisy, truth, rate } of figures.lone) {
    const list = lone.get(noisy) ?? [];
    list.push({ truth, cost: costOf(rate) });
    lone.set(noisy, list);
  }
  return {
    figures,
    marked: Uint8Array.from(figures.confusions, ({ truth }) => (/[åäöé]/i.test(truth) ? 1 : 0)),
    rules,
    lone,
    kept: Array.from(lexicon.chars, (char, code) => ({
      id: KEPT,
      noisy: char,
      truth: Uint8Array.of(code),
      capital: false,
      cost: costOf(figures.kept[char] ?? 0.99),
      place: undefined,
    })),
    // Spread over the letters that it may have been.
    unseenCost: -Math.log(Math.max(figures.unseen, FLOOR) / 25),
    joinedCost: costOf(figures.joined),
    splitCost: costOf(figures.split),
  };
}

export function isConfusion({ id }: Rule): boolean {
  return id !== KEPT;
}

const NO_RULES: readonly Rule[] = [];

/** Confusions that may have led to what stands at `at` of a word; in a `shouted` word only capitals were misread. */
export function rulesAt({ rules }: Channel, noisy: string, at: number, shouted: boolean): readonly Rule[] {
  const here = rules.get(noisy.charCodeAt(at));
  if (here === undefined) return NO_RULES;
  return here.filter(rule => (shouted ? rule.capital : fits(rule, at === 0)) && noisy.startsWith(rule.noisy, at));
}

/** Confusions that may have led to a sign at the start of a word or inside, if the letters behind it are those of the rule. */
export function rulesFor({ rules }: Channel, unit: number, atStart: boolean, shouted: boolean): readonly Rule[] {
  return (rules.get(unit) ?? NO_RULES).filter(rule => (shouted ? rule.capital : fits(rule, atStart)));
}

function fits({ capital, place }: Rule, atStart: boolean): boolean {
  return atStart ? place !== 'inside' : place !== 'start' && !capital;
}

/** −ln of a rate. */
function costOf(rate: number): number {
  return -Math.log(Math.max(rate, FLOOR));
}
