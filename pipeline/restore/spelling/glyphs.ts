/** A scanned word glyph by glyph: the letter that each seems to be, and what it may be misread from. */
import { type Channel, isConfusion, type Rule, rulesFor } from '../channel.ts';
import { bitOf, type Lexicon, letterCode, NO_CODE } from '../lexicon.ts';

export type Glyph = {
  /** Character number in the lexicon of the letter as it stands, in lower case, or NO_CODE. */
  readonly code: number;
  readonly isCapital: boolean;
  /** What may have been read here, in columns: the letter itself, and confusions that begin here. */
  readonly rules: Rules;
};

/** Rules as a walk reads them, one entry each. */
export type Rules = {
  readonly rule: readonly Rule[];
  readonly cost: Float64Array;
  /** 1 where it is a confusion. */
  readonly isMisread: Uint8Array;
  /** The bit of the first letter that the rule gives back (`bitOf`), and the bits of all. */
  readonly bit: Int32Array;
  readonly bits: number;
  /** Nats for each letter by which a rule gives back fewer than were read; the least of all. */
  readonly shrinking: number;
};

/** Capitals further inside a word are taken for signs that no word has. */
const CASED = 31;

/** Cuts words into glyphs. In a word that is `shouted` all letters are read as capitals. */
export type CutGlyphs = (noisy: string, shouted: boolean) => readonly Glyph[];

/** A cutter that makes each kind of glyph once: there are few, and every word is made of them. */
export function glyphCutter(lexicon: Lexicon, channel: Channel): CutGlyphs {
  const kinds = new Map<number, Kind>();
  const kindOf = (unit: number, place: number, shouted: boolean): Kind => {
    const key = unit * 6 + place * 2 + (shouted ? 1 : 0);
    let kind = kinds.get(key);
    if (kind === undefined) {
      kind = new Kind(unit, place, shouted, lexicon, channel);
      kinds.set(key, kind);
    }
    return kind;
  };
  return (noisy, shouted) => {
    const glyphs = new Array<Glyph>(noisy.length);
    for (let at = 0; at < noisy.length; at++) {
      const place = at === 0 ? START : at < CASED ? INSIDE : FAR_INSIDE;
      glyphs[at] = kindOf(noisy.charCodeAt(at), place, shouted).at(noisy, at);
    }
    return glyphs;
  };
}

const [START, INSIDE, FAR_INSIDE] = [0, 1, 2];

/** Glyphs of one sign in one kind of place: they differ by the longer confusions that the letters behind them allow. */
class Kind {
  readonly #code: number;
  readonly #isCapital: boolean;
  readonly #rules: readonly Rule[];
  /** Places among the rules of those that take more letters than one. */
  readonly #longer: readonly number[];
  readonly #glyphs = new Map<number, Glyph>();

  constructor(unit: number, place: number, shouted: boolean, lexicon: Lexicon, channel: Channel) {
    const sign = String.fromCharCode(unit);
    const lower = sign.toLowerCase();
    this.#isCapital = place !== FAR_INSIDE && sign !== lower;
    this.#code = letterCode(lexicon, (this.#isCapital ? lower : sign).charCodeAt(0));
    const mayStand = this.#code !== NO_CODE && (!this.#isCapital || place === START || shouted);
    const confusions = rulesFor(channel, unit, place === START, shouted);
    this.#rules = mayStand ? [channel.kept[this.#code]!, ...confusions] : confusions;
    this.#longer = this.#rules.flatMap(({ noisy }, i) => (noisy.length > 1 ? [i] : []));
  }

  at(noisy: string, at: number): Glyph {
    let fits = 0;
    // A number, not bits of one: nothing bounds how many confusions a channel has.
    for (let k = 0; k < this.#longer.length; k++)
      fits = 2 * fits + (noisy.startsWith(this.#rules[this.#longer[k]!]!.noisy, at) ? 1 : 0);
    let glyph = this.#glyphs.get(fits);
    if (glyph === undefined) {
      const isFit = ({ noisy: from }: Rule): boolean => from.length === 1 || noisy.startsWith(from, at);
      glyph = { code: this.#code, isCapital: this.#isCapital, rules: columnsOf(this.#rules.filter(isFit)) };
      this.#glyphs.set(fits, glyph);
    }
    return glyph;
  }
}

const columnsOf = (rule: readonly Rule[]): Rules => {
  const bit = Int32Array.from(rule, ({ truth }) => bitOf(truth[0]!));
  return {
    rule,
    cost: Float64Array.from(rule, ({ cost }) => cost),
    isMisread: Uint8Array.from(rule, one => (isConfusion(one) ? 1 : 0)),
    bit,
    bits: bit.reduce((all, one) => all | one, 0),
    shrinking: rule.reduce((least, one) => Math.min(least, shrinkingOf(one)), Infinity),
  };
};

const shrinkingOf = ({ noisy, truth, cost }: Rule): number => {
  const fewer = noisy.length - truth.length;
  return fewer > 0 ? cost / fewer : Infinity;
};
