/** The features of a token in its sentence. The first pass knows the tags to the left, the second also a guess of those to the right. */
import type { Attributes } from './attributes.ts';
import { hashText, key1, key2, key3 } from './hash.ts';

/** What the templates need to know about a tag. */
export type TagFacts = {
  readonly upos: Uint8Array;
  /** 1 finite verb, 2 other verb form, 3 noun or name, 4 determiner or adjective, 5 conjunction or relative, 0 other. */
  readonly role: Uint8Array;
};

export const FINITE = 1;
export const NON_FINITE = 2;
export const NOMINAL = 3;
export const MODIFIER = 4;
export const BOUNDARY = 5;

/** Tag "before the first word" and "after the last word". */
export const EDGE = 255;

/** Score cells from here on belong to parts of speech, shared by their tags. */
export const SHARED = 230;

/** A list of keys that is filled anew for every token. */
export type KeyList = { readonly keys: Int32Array; length: number };

export const createKeys = (): KeyList => ({ keys: new Int32Array(256), length: 0 });

const NOWHERE: Attributes = {
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

/** Keys that depend on the words of the sentence and not on tags. */
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

/** Keys of the first pass: `tags` holds what was decided before `at`. */
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

/** Keys of the second pass in addition: `guess` holds the first pass's tags of the whole sentence. */
export const rightKeys = (
  words: readonly Attributes[],
  tags: Uint8Array,
  guess: Uint8Array,
  at: number,
  facts: TagFacts,
  out: KeyList,
): void => {
  const w0 = words[at]!;
  const last = words.length - 1;
  const t1 = at > 0 ? tags[at - 1]! : EDGE;
  const t2 = at > 1 ? tags[at - 2]! : EDGE;
  const n1 = at < last ? guess[at + 1]! : EDGE;
  const n2 = at + 1 < last ? guess[at + 2]! : EDGE;
  const n3 = at + 2 < last ? guess[at + 3]! : EDGE;
  const g0 = guess[at]!;
  const k = out.keys;
  let n = out.length;
  k[n++] = key1(101, n1);
  k[n++] = key1(110, g0);
  k[n++] = key2(111, g0, w0.backoff);
  k[n++] = key2(115, g0, n1);
  k[n++] = key2(116, t1, g0);
  k[n++] = key2(102, n1, n2);
  k[n++] = key2(103, n1, w0.backoff);
  k[n++] = key2(104, n1, w0.word);
  k[n++] = key2(105, t1, n1);
  k[n++] = key3(106, t1, n1, w0.backoff);
  k[n++] = key3(107, n1, n2, w0.backoff);
  k[n++] = key3(108, t1, t2, n1);
  k[n++] = key3(109, t1, n1, n2);
  k[n++] = key2(112, n1, w0.suffix3);
  k[n++] = key3(113, n1, w0.lexical, w0.shape);
  k[n++] = key3(114, facts.upos[n1]!, facts.upos[n2]!, facts.upos[n3]!);
  let noun = EDGE;
  for (let i = at + 1; i <= last && i <= at + 5; i += 1) {
    const role = facts.role[guess[i]!]!;
    if (role === NOMINAL) {
      noun = guess[i]!;
      break;
    }
    if (role === FINITE || role === BOUNDARY) break;
  }
  let finite = 0;
  let verb = NOWHERE;
  for (let i = at + 1; i <= last && i <= at + 25; i += 1) {
    const role = facts.role[guess[i]!]!;
    if (role === FINITE) {
      finite = 1;
      verb = words[i]!;
      break;
    }
    if (role === BOUNDARY) {
      finite = 2;
      break;
    }
  }
  let nearest = EDGE;
  let nearestWord = NOWHERE;
  for (let i = at + 1; i <= last && i <= at + 12; i += 1) {
    const role = facts.role[guess[i]!]!;
    if (role === FINITE || role === NON_FINITE) {
      nearest = guess[i]!;
      nearestWord = words[i]!;
      break;
    }
    if (role === BOUNDARY) break;
  }
  k[n++] = key2(123, nearest, w0.backoff);
  k[n++] = key3(124, nearest, w0.backoff, n1);
  k[n++] = key3(125, nearestWord.backoff, w0.backoff, 0);
  k[n++] = key2(117, noun, w0.backoff);
  k[n++] = key3(118, noun, w0.lexical, t1);
  k[n++] = key2(119, finite, w0.backoff);
  k[n++] = key3(120, finite, w0.lexical, t1);
  k[n++] = key2(121, verb.backoff, w0.backoff);
  out.length = n;
};
