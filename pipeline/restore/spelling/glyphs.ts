/** A scanned word glyph by glyph: the letter that each seems to be, and what it may be misread from. */
import { type Channel, type Rule, rulesAt } from '../channel.ts';
import { type Lexicon, letterCode, NO_CODE } from '../lexicon.ts';

export type Glyph = {
  /** Character number in the lexicon of the letter as it stands, in lower case, or NO_CODE. */
  readonly code: number;
  readonly isCapital: boolean;
  /** What may have been read here: the letter itself, and confusions that begin here. */
  readonly rules: readonly Rule[];
};

/** Capitals further inside a word are taken for signs that no word has. */
const CASED = 31;

/** In a word that is `shouted` all letters are read as capitals. */
export function cutGlyphs(noisy: string, shouted: boolean, lexicon: Lexicon, channel: Channel): Glyph[] {
  return Array.from({ length: noisy.length }, (_, at) => {
    const unit = noisy[at]!;
    const lower = unit.toLowerCase();
    const isCapital = at < CASED && unit !== lower;
    const code = letterCode(lexicon, (isCapital ? lower : unit).charCodeAt(0));
    const mayStand = code !== NO_CODE && (!isCapital || at === 0 || shouted);
    const confusions = rulesAt(channel, noisy, at, shouted);
    return { code, isCapital, rules: mayStand ? [channel.kept[code]!, ...confusions] : confusions };
  });
}
