/** What one scan of a text fills, token by token. */

/** Values of `kind`: places in TOKEN_KINDS. */
export const WORD = 0;
export const NUMBER = 1;
export const POINT = 2;
export const SIGN = 3;

/** Growing columns of one scan. */
export type Scan = { readonly start: number[]; readonly end: number[]; readonly kind: number[] };
