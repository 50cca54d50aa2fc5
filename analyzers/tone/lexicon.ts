/** Ordskifte's own word list of tone: signs are judged, strengths are judged and then calibrated on rated text. */

import { SIGNS } from './signs.ts';
import { STRENGTHS } from './strengths.ts';

/** Words that are judged as strong as can be – death, murder, catastrophe – are never weaker than this, whatever paragraphs about one subject say. */
const LEAST_OF_STRONGEST = 1;
const STRONGEST = 3;

const withinJudgement = (judged: number, strength: number): number =>
  Math.abs(judged) < STRONGEST ? strength : Math.sign(judged) * Math.max(LEAST_OF_STRONGEST, Math.abs(strength));

/** A list of base forms with values. `name` and a hash of the entries are printed with every result. */
export type SentimentLexicon = { readonly name: string; readonly values: ReadonlyMap<string, number> };

/** The word list that comes with ordskifte. Values above 0 are positive. */
export const OWN_LEXICON: SentimentLexicon = {
  name: 'ordskifte-ton-1',
  values: new Map([...SIGNS].map(([word, value]) => [word, withinJudgement(value, STRENGTHS.get(word) ?? value)])),
};
