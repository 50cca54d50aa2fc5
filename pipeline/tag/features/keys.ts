/** What the features of a token in its sentence share: what is known of tags, what stands beyond the sentence, and the list that they fill. */
import type { Attributes } from '../attributes.ts';
import { hashText } from '../hash.ts';

/** What the templates need to know about a tag. */
export type TagFacts = {
  readonly upos: Uint8Array;
  /** What the tag may be in a clause: one of the roles below, or 0. */
  readonly role: Uint8Array;
};

/** Roles have a bit each, so that sets of them can be looked for. */
export const FINITE = 1;
export const NON_FINITE = 2;
/** A noun or a name. */
export const NOMINAL = 4;
/** A determiner or an adjective. */
export const MODIFIER = 8;
/** A conjunction or a relative. */
export const BOUNDARY = 16;

/** Tag "before the first word" and "after the last word". */
export const EDGE = 255;

/** Score cells from here on belong to parts of speech, shared by their tags. */
export const SHARED = 230;

/** A list of keys that is filled anew for every token. */
export type KeyList = { readonly keys: Int32Array; length: number };

export const createKeys = (): KeyList => ({ keys: new Int32Array(256), length: 0 });

/** The word before the first and after the last. */
export const NOWHERE: Attributes = {
  word: hashText('<>'),
  shape: 15,
  suffix2: 1,
  suffix3: 1,
  lexical: 2,
  backoff: 3,
  verbal: 0,
  cluster: -1,
  coarse: -1,
  broad: -1,
  own: new Int32Array(),
};
