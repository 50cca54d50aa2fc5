/** Fits the channel to one document: every recogniser, typeface and scan has confusions of its own. */

import { type Channel, UNLISTED } from './channel.ts';
import type { LanguageModel } from './language-model.ts';
import { COST_STEP } from './lexicon.ts';
import type { Reading, Readings } from './readings/reading.ts';

/** So many occurrences of a letter weigh as much as what was learned from other documents. */
const TRUST_LETTER = 25;
const TRUST_OTHER = 2;

/**
 * What to add to the cost of each confusion (by rule number, nats), judging from the likeliest of the `readings` of its words taken one by one:
 * å, ä and ö each get the outcomes they have in this document; all other confusions together are as frequent as they are here. The last
 * number is for confusions that are not listed: an accurate scan has none, and what looks like one is the author's own slip.
 */
export function adaptChannel(
  channel: Channel,
  readings: readonly Readings[],
  useOf: (readings: Readings) => LetterUse,
): Float64Array {
  const { confusions, other } = channel.figures;
  const used = new Float64Array(confusions.length);
  const letters = new Map<string, number>();
  let all = 0;
  for (const one of readings) {
    const use = useOf(one);
    for (const rule of use.rules) used[rule]!++;
    for (const letter of use.marked) letters.set(letter, (letters.get(letter) ?? 0) + 1);
    all += use.letters;
  }
  let strange = 0;
  confusions.forEach(({ truth }, i) => {
    if (!isMarked(truth)) strange += used[i]!;
  });
  const scale = (strange + TRUST_OTHER) / (all * other + TRUST_OTHER);
  const shift = confusions.map(({ truth, rate }, i) => {
    if (!isMarked(truth)) return -Math.log(scale);
    const here = (TRUST_LETTER * rate + used[i]!) / (TRUST_LETTER + (letters.get(truth) ?? 0));
    return Math.log(rate / here);
  });
  return Float64Array.from([...shift, Math.max(0, -2 * Math.log(scale))]);
}

/** What the likeliest reading of a word takes by itself: the confusions that are listed, its å, ä and ö one by one, and how many signs it has. */
export type LetterUse = {
  readonly rules: readonly number[];
  readonly marked: readonly string[];
  readonly letters: number;
};

export function letterUse({ inside }: Readings, language: LanguageModel): LetterUse {
  const { rules, text } = inside.length === 1 ? inside[0]! : likeliest(inside, language);
  const marked: string[] = [];
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    // The second half of a pair is no letter of its own.
    if (unit >= 0xdc00 && unit <= 0xdfff && i > 0 && isHighHalf(text.charCodeAt(i - 1))) continue;
    if (unit > 127 && isMarked(text[i]!)) marked.push(text[i]!);
    letters++;
  }
  return { rules: rules.filter(rule => rule !== UNLISTED), marked, letters };
}

function likeliest(readings: readonly Reading[], language: LanguageModel): Reading {
  let best = readings[0]!;
  let least = Infinity;
  for (const reading of readings) {
    let cost = reading.cost;
    for (const id of reading.ids) cost += language.cost1[id]! * COST_STEP;
    if (cost >= least) continue;
    best = reading;
    least = cost;
  }
  return best;
}

const isHighHalf = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;

function isMarked(letters: string): boolean {
  return letters.length === 1 && /[åäö]/i.test(letters);
}
