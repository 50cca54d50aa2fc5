/** Features of a token that the words around it give, whatever their tags. */
import type { Attributes } from '../attributes.ts';
import { key1, key2, key3 } from '../hash.ts';
import { type KeyList, NOWHERE } from './keys.ts';

/** Fills `out` with the keys that depend on the words of the sentence and not on tags. */
export const wordKeys = (words: readonly Attributes[], at: number, out: KeyList): void => {
  const w0 = words[at]!;
  const m1 = words[at - 1] ?? NOWHERE;
  const m2 = words[at - 2] ?? NOWHERE;
  const p1 = words[at + 1] ?? NOWHERE;
  const p2 = words[at + 2] ?? NOWHERE;
  const k = out.keys;
  let n = 0;
  const first = at === 0 ? 1 : 0;
  k[n++] = 7;
  k[n++] = key3(31, first, w0.shape, w0.lexical);
  k[n++] = key1(32, m1.word);
  k[n++] = key1(33, p1.word);
  k[n++] = key1(34, m1.backoff);
  k[n++] = key1(35, p1.backoff);
  k[n++] = key1(36, m2.backoff);
  k[n++] = key1(37, p2.backoff);
  k[n++] = key2(38, m1.backoff, w0.backoff);
  k[n++] = key2(39, w0.backoff, p1.backoff);
  k[n++] = key2(40, m1.backoff, p1.backoff);
  k[n++] = key2(43, p1.backoff, p2.backoff);
  k[n++] = key2(45, w0.word, p1.backoff);
  k[n++] = key2(46, w0.word, m1.backoff);
  k[n++] = key2(47, w0.lexical, p1.lexical);
  k[n++] = key2(48, w0.lexical, m1.lexical);
  k[n++] = key1(49, m1.cluster);
  k[n++] = key1(50, p1.cluster);
  k[n++] = key2(51, m1.coarse, w0.coarse);
  k[n++] = key2(52, w0.coarse, p1.coarse);
  k[n++] = key2(55, w0.lexical, p1.cluster);
  k[n++] = key2(56, w0.lexical, m1.cluster);
  k[n++] = key1(53, m1.broad);
  k[n++] = key1(54, p1.broad);
  k[n++] = key2(57, w0.broad, p1.broad);
  k[n++] = key3(58, w0.broad, p1.broad, p2.broad);
  k[n++] = key3(59, m1.broad, w0.broad, p1.broad);
  k[n++] = key2(60, w0.lexical, p1.broad);
  k[n++] = key2(61, w0.word, p1.broad);
  k[n++] = key3(62, w0.word, p1.broad, p2.broad);
  k[n++] = key1(63, m2.cluster);
  k[n++] = key1(65, p2.cluster);
  k[n++] = key2(67, m1.cluster, p1.cluster);
  k[n++] = key2(68, w0.cluster, p1.cluster);
  k[n++] = key2(69, m1.cluster, w0.cluster);
  k[n++] = key3(70, m1.coarse, w0.coarse, p1.coarse);
  let ahead = 0;
  let supine = 0;
  let comma = 0;
  for (let i = at + 1; i < words.length && i <= at + 12; i += 1) {
    const { verbal, shape } = words[i]!;
    if (shape === 5 && i > at + 1) comma = 1;
    if (ahead === 0 && (verbal & 7) !== 0 && (verbal & 16) === 0) ahead = verbal | (comma << 5);
    if (supine === 0 && (verbal & 4) !== 0) supine = 1 + comma;
  }
  k[n++] = key2(64, ahead, w0.backoff);
  k[n++] = key2(66, supine, w0.backoff);
  out.length = n;
};
