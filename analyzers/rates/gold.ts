/** What people coded, by document: which sentences, what each coder gave, and how many sentences each stands for. */
import type { Answer } from '../../pipeline/corpus.ts';
import type { Counted } from '../rhetoric/expected.ts';

/** A coded sentence. Offsets are into the text of its document. */
export type GoldSentence = {
  readonly start: number;
  readonly end: number;
  /** How many sentences it stands for (1 over its chance of being drawn). */
  readonly weight: number;
  /** Least score of the stratum that it was drawn from; none where the sample was not stratified. */
  readonly from: number | undefined;
  /** Codes by coder; a coder who gave none has an empty list. */
  readonly coders: readonly (readonly string[])[];
};
export type GoldSample = ReadonlyMap<string, readonly GoldSentence[]>;

/** The share of coders who gave each family and code. */
export const sharesOf = ({ coders }: Pick<GoldSentence, 'coders'>, counted: readonly Counted[]): number[] =>
  counted.map(({ bears }) => coders.filter(codes => codes.some(bears)).length / coders.length);

/** By place of the sentence in the document: what was coded of it. A coded sentence belongs to the one that it overlaps most. */
export const goldOf = ({ document, tokens }: Answer, gold: GoldSample): Map<number, GoldSentence> => {
  const found = new Map<number, GoldSentence>();
  for (const coded of gold.get(document.id) ?? []) {
    const overlaps = tokens.sentences.map(({ start, end }) => Math.min(end, coded.end) - Math.max(start, coded.start));
    const best = overlaps.reduce((most, overlap, s) => (overlap > overlaps[most]! ? s : most), 0);
    if ((overlaps[best] ?? 0) > 0) found.set(best, coded);
  }
  return found;
};
