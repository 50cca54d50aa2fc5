/** Features of a token that the tags before it give: the last three, and what the clause has had so far. */
import type { Attributes } from '../attributes.ts';
import { key1, key2, key3 } from '../hash.ts';
import { BOUNDARY, EDGE, FINITE, type KeyList, NOMINAL, NON_FINITE, NOWHERE, type TagFacts } from './keys.ts';

/** Adds the keys of the first pass: `tags` holds what was decided before `at`. */
export const leftKeys = (
  words: readonly Attributes[],
  tags: Uint8Array,
  at: number,
  facts: TagFacts,
  out: KeyList,
): void => {
  const w0 = words[at]!;
  const p1 = words[at + 1] ?? NOWHERE;
  const t1 = at > 0 ? tags[at - 1]! : EDGE;
  const t2 = at > 1 ? tags[at - 2]! : EDGE;
  const t3 = at > 2 ? tags[at - 3]! : EDGE;
  const k = out.keys;
  let n = out.length;
  k[n++] = key1(71, t1);
  k[n++] = key2(72, t1, t2);
  k[n++] = key3(73, t1, t2, w0.backoff);
  k[n++] = key2(74, t1, w0.backoff);
  k[n++] = key2(75, t1, w0.word);
  k[n++] = key2(76, t1, w0.suffix3);
  k[n++] = key2(77, t1, p1.backoff);
  k[n++] = key3(78, t1, w0.backoff, p1.backoff);
  k[n++] = key2(79, t2, w0.backoff);
  k[n++] = key3(80, facts.upos[t1]!, facts.upos[t2]!, facts.upos[t3]!);
  k[n++] = key2(83, t1, w0.cluster);
  // What the clause has had so far.
  let verb = NOWHERE;
  let verbTag = EDGE;
  let noun = EDGE;
  let finite = 0;
  let boundary = NOWHERE;
  for (let i = at - 1; i >= 0 && i >= at - 25; i -= 1) {
    const role = facts.role[tags[i]!]!;
    if (role === BOUNDARY && boundary === NOWHERE) {
      boundary = words[i]!;
      if (finite === 0) finite = 2;
    }
    if (role === NOMINAL && noun === EDGE) noun = tags[i]!;
    if ((role === FINITE || role === NON_FINITE) && verbTag === EDGE) {
      verb = words[i]!;
      verbTag = tags[i]!;
    }
    if (role === FINITE) {
      if (finite === 0) finite = 1;
      break;
    }
  }
  k[n++] = key2(84, verb.backoff, w0.lexical);
  k[n++] = key2(90, verb.backoff, w0.suffix2);
  k[n++] = key2(91, verb.backoff, w0.suffix3);
  k[n++] = key2(85, verbTag, w0.lexical);
  k[n++] = key3(86, finite, boundary.word, w0.lexical);
  k[n++] = key2(87, finite, w0.backoff);
  k[n++] = key2(89, noun, w0.lexical);
  out.length = n;
};
