/** The three kinds of marker that coders agree on, and that every table tells apart. */

/** Deflection, responsibility avoided, responsibility taken. */
export const FAMILIES = ['deflection', 'avoided', 'taken'] as const;
export type Family = (typeof FAMILIES)[number];

/** How a codebook says it: responsibility is one family there, and each of its codes has a direction. */
export type InBook = {
  readonly family: 'deflection' | 'responsibility';
  readonly direction: 'avoids' | 'takes' | null;
};

/** The family of a code by what its codebook says; responsibility without a direction is no responsibility taken. */
export const familyInBook = ({ family, direction }: InBook): Family =>
  family === 'deflection' ? 'deflection' : direction === 'takes' ? 'taken' : 'avoided';

const TAKEN: readonly string[] = ['responsibility.accept', 'responsibility.act', 'responsibility.commit'];

/** The family of a code of the shipped book by its id alone, as codings and weights have it. */
export const familyOfShipped = (code: string): Family =>
  code.startsWith('deflection.') ? 'deflection' : TAKEN.includes(code) ? 'taken' : 'avoided';
