/**
 * The three wide families of markers that codebook 1 had, and that the ranker scores besides the codes. What is reported goes by the families that a
 * codebook declares; the wide ones stay for the ranker and for comparison with what was measured before.
 */

/** Deflection, responsibility avoided, responsibility taken. */
export const FAMILIES = ['deflection', 'avoided', 'taken'] as const;
export type Family = (typeof FAMILIES)[number];

/** How a codebook says it: what the id begins with, and which way a code goes. */
export type InBook = { readonly id: string; readonly direction: 'avoids' | 'takes' | null };

/** The wide family of a code by what its codebook says; responsibility without a direction is no responsibility taken. */
export const familyInBook = ({ id, direction }: InBook): Family =>
  id.startsWith('deflection.') ? 'deflection' : direction === 'takes' ? 'taken' : 'avoided';

const TAKEN: readonly string[] = ['responsibility.accept', 'responsibility.act', 'responsibility.commit'];

/** The wide family of a code of the shipped book by its id alone, as codings and weights have it. */
export const familyOfShipped = (code: string): Family =>
  code.startsWith('deflection.') ? 'deflection' : TAKEN.includes(code) ? 'taken' : 'avoided';
