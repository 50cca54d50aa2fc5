/** 32-bit hashes of strings and of small tuples: the keys of the tagger's features. */

/** FNV-1a over UTF-16 code units with a final mix. */
export const hashText = (text: string, seed = 0): number => {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return mix(hash);
};

/** Key of a feature: a template number and the values that fill it. */
export const key1 = (template: number, a: number): number => mix(Math.imul(template, 0x9e3779b1) ^ a);
export const key2 = (template: number, a: number, b: number): number =>
  mix(key1(template, a) ^ Math.imul(b, 0x85ebca6b));
export const key3 = (template: number, a: number, b: number, c: number): number =>
  mix(key2(template, a, b) ^ Math.imul(c, 0xc2b2ae35));

/** The finaliser of MurmurHash3 (Appleby, public domain). */
const mix = (value: number): number => {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0xc2b2ae35);
  return hash ^ (hash >>> 16);
};
