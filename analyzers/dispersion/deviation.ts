/** Gries' DP: does a term stand everywhere, or in a few documents only? */
import { type Postings, type SizeFacts, sizeFacts, type TermTable } from '../terms/table.ts';

/**
 * Deviation of proportions, half the sum over documents of |share of the term's occurrences − share of all words|, divided
 * by its greatest possible value 1 − smallest share (Gries 2008, "Dispersions and adjusted frequencies in corpora", IJCL
 * 13:4, p. 403–437; normalised after Lijffijt and Gries 2012, IJCL 17:1, p. 147–149). 0 = spread like the words at large,
 * 1 = in the smallest document only. Undefined where there are not two documents with words.
 */
export const deviationOfProportions = (
  postings: Postings,
  table: TermTable,
  { filled, smallest }: SizeFacts = sizeFacts(table),
): number | undefined => {
  const { sizes, total } = table;
  if (filled < 2) return undefined;
  const { documents, counts } = postings;
  let occurrences = 0;
  for (const count of counts) occurrences += count;
  let difference = 0;
  let covered = 0;
  for (let k = 0; k < documents.length; k++) {
    const share = sizes[documents[k]!]! / total;
    covered += share;
    difference += Math.abs(counts[k]! / occurrences - share);
  }
  const dp = (difference + Math.max(0, 1 - covered)) / 2 / (1 - smallest);
  return Math.min(1, dp);
};
