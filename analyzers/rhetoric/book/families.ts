/** Families where a codebook declares none, and the family of a code that names only deflection or responsibility and a direction. */

import { type Family, familyInBook } from '../family.ts';
import type { Code, Codebook, CodeFamily } from '../types.ts';

const plain = (
  id: Family,
  [sv, nounSv, letterSv]: readonly [string, string, string],
  [en, letterEn]: readonly [string, string],
  definition: CodeFamily['definition'],
): CodeFamily => ({
  id,
  name: { sv, en },
  noun: { sv: nounSv, en },
  letter: { sv: letterSv, en: letterEn },
  definition,
  source: 'ordskifte, codebook 1',
});

/** The families of a book that stands alone and declares none: those of codebook 1. */
export const PLAIN_FAMILIES: readonly CodeFamily[] = [
  plain('deflection', ['avledning', 'avledning', 'A'], ['deflection', 'D'], {
    sv: 'Svaret går förbi det som frågan gäller.',
    en: 'The answer passes by what the question is about.',
  }),
  plain('avoided', ['ansvar undviks', 'undviket ansvar', 'U'], ['responsibility avoided', 'A'], {
    sv: 'Ansvar förnekas, läggs på andra, ursäktas eller försvaras bort.',
    en: 'Responsibility is denied, placed with others, excused or argued away.',
  }),
  plain('taken', ['ansvar tas', 'taget ansvar', 'T'], ['responsibility taken', 'T'], {
    sv: 'Ett fel medges, eller den egna sidan handlar eller lovar att göra det.',
    en: 'A fault is admitted, or the own side acts or promises to.',
  }),
];

type Known = Pick<Codebook, 'families'> & { readonly codes: readonly Code[] };

/** Which of the families a code means: the one that it names; else, by its id and direction, the one that such codes of the book have. */
export const familyMeant = (
  named: string,
  code: Pick<Code, 'id' | 'direction'>,
  { families, codes }: Known,
): string | undefined => {
  if (families.some(({ id }) => id === named)) return named;
  if (named !== 'responsibility') return undefined;
  const wide = familyInBook(code);
  if (families.some(({ id }) => id === wide)) return wide;
  return codes.find(({ id, direction }) => direction !== null && familyInBook({ id, direction }) === wide)?.family;
};
