/** Names that charts, text and tables share: labels of the kinds of marker, anchors of sentences. */
import type { Family } from '../analyzers/compare/index.ts';
import type { Codebook } from '../analyzers/rhetoric/types.ts';
import type { Labels } from './labels/sv.ts';

export const familyLabels = (labels: Labels): Readonly<Record<Family, string>> => ({
  deflection: labels.familyDeflection,
  avoided: labels.familyAvoided,
  taken: labels.familyTaken,
});

/** Fragment identifier of a sentence on the report page. */
export const sentenceAnchor = (document: string, sentence: number): string =>
  `${document.replace(/[^\p{L}\p{N}_-]/gu, '-')}-${sentence + 1}`;

/** Names of codes in the language of the report. */
export const codeNamer = (codebook: Codebook, labels: Labels): ((code: string) => string) => {
  const names = new Map(codebook.codes.map(code => [code.id, code.name[labels.language === 'sv' ? 'sv' : 'en']]));
  return code => names.get(code) ?? code;
};
