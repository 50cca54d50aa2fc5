/** Juilland's D: evenness of a term's rate over the documents. */
import { type Postings, type SizeFacts, sizeFacts, type TermTable } from '../terms/table.ts';

/**
 * 1 − V / √(n − 1), where V is the coefficient of variation (population standard deviation over mean) of the term's
 * relative frequency in the n documents (Juilland and Chang-Rodríguez 1964, Frequency Dictionary of Spanish Words, p. LIII;
 * with relative frequencies because documents differ in length). 1 = the same rate everywhere, 0 = one document only.
 */
export const juillandD = (
  { documents, counts }: Postings,
  table: TermTable,
  { filled: n }: SizeFacts = sizeFacts(table),
): number | undefined => {
  const { sizes } = table;
  if (n < 2) return undefined;
  const rateAt = (k: number): number => counts[k]! / sizes[documents[k]!]!;
  let total = 0;
  for (let k = 0; k < documents.length; k++) total += rateAt(k);
  const mean = total / n;
  let squares = 0;
  for (let k = 0; k < documents.length; k++) squares += (rateAt(k) - mean) ** 2;
  // Documents without the term differ from the mean by all of it.
  const variance = (squares + (n - documents.length) * mean ** 2) / n;
  // In one document alone D is 0, which the roots miss by the last digit.
  return Math.max(0, 1 - Math.sqrt(variance) / mean / Math.sqrt(n - 1));
};
