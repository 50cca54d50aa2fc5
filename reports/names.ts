/** Names that charts, text and tables share: words of codes, anchors of sentences. */
import type { Codebook } from '../analyzers/rhetoric/types.ts';
import type { Labels } from './labels/sv.ts';

/** Names of the measures of style that groups are compared by, in their order, with the decimals that they are read with. */
export const styleLabels = (labels: Labels): ReadonlyMap<string, { readonly name: string; readonly digits: number }> =>
  new Map([
    ['lix', { name: labels.styleLix, digits: 1 }],
    ['wordsPerSentence', { name: labels.styleSentence, digits: 1 }],
    ['nominalRatio', { name: labels.styleNominal, digits: 2 }],
    ['firstPluralPer1000', { name: labels.styleWe, digits: 1 }],
    ['modalsPer100Clauses', { name: labels.styleModals, digits: 1 }],
    ['passivesPer100Clauses', { name: labels.stylePassives, digits: 1 }],
  ]);

/**
 * Fragment identifier of a sentence on the report page; `sentence` counts from 1. Different documents never share one: what is no letter, number or
 * hyphen is written as its code point between underscores.
 */
export const sentenceAnchor = (document: string, sentence: number): string =>
  `${document.replace(/[^\p{L}\p{N}-]/gu, sign => `_${sign.codePointAt(0)!.toString(16)}_`)}-${sentence}`;

/** Names of codes in the language of the report. */
export const codeNamer = (codebook: Codebook, labels: Labels): ((code: string) => string) => {
  const names = new Map(codebook.codes.map(code => [code.id, code.name[inBook(labels)]]));
  return code => names.get(code) ?? code;
};

/** The language of the codebook that a report in some language uses. */
export const inBook = ({ bookLanguage }: Labels): 'sv' | 'en' => (bookLanguage === 'sv' ? 'sv' : 'en');
