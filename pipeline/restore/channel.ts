/** What a recogniser makes of letters: learned confusions with their costs, laid out for walking through a word from the left. */
import type { Lexicon } from './lexicon.ts';

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

export type Rule = {
  readonly id: number;
  readonly noisy: string;
  /** Character numbers in the lexicon. */
  readonly truth: Uint8Array;
  readonly capital: boolean;
  readonly cost: number;
  readonly place: Confusion['place'];
  /** Gives back å, ä, ö or é. */
  readonly marked: boolean;
};

export type Channel = {
  readonly figures: ChannelFigures;
  /** By rule number. */
  readonly marked: Uint8Array;
  /** Rules by the UTF-16 code unit that their noisy side begins with. */
  readonly rules: ReadonlyMap<number, readonly Rule[]>;
  readonly lone: ReadonlyMap<string, readonly { readonly truth: string; readonly cost: number }[]>;
  /** −ln of the share kept, by character number. */
  readonly keep: Float64Array;
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
    const codes = Uint8Array.from(lower, char => codeOf(lexicon, char));
    if (codes.includes(255)) return;
    const first = noisy.charCodeAt(0);
    const list = rules.get(first) ?? [];
    list.push({
      id,
      noisy,
      truth: codes,
      capital: lower !== truth,
      cost: -Math.log(Math.max(rate, FLOOR)),
      place,
      marked: /[åäöé]/i.test(truth),
    });
    rules.set(first, list);
  });
  const lone = new Map<string, { truth: string; cost: number }[]>();
  for (const { noisy, truth, rate } of figures.lone) {
    const list = lone.get(noisy) ?? [];
    list.push({ truth, cost: -Math.log(Math.max(rate, FLOOR)) });
    lone.set(noisy, list);
  }
  return {
    figures,
    marked: Uint8Array.from(figures.confusions, ({ truth }) => (/[åäöé]/i.test(truth) ? 1 : 0)),
    rules,
    lone,
    keep: Float64Array.from(lexicon.chars, char => -Math.log(Math.max(figures.kept[char] ?? 0.99, FLOOR))),
    unseenCost: -Math.log(Math.max(figures.unseen, FLOOR) / 25),
    joinedCost: -Math.log(Math.max(figures.joined, FLOOR)),
    splitCost: -Math.log(Math.max(figures.split, FLOOR)),
  };
}

function codeOf(lexicon: Lexicon, char: string): number {
  const unit = char.charCodeAt(0);
  return unit < 1024 ? lexicon.codeOf[unit]! : 255;
}
