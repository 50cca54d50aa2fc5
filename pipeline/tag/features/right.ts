/** Features of a token that a guess of the tags after it gives: its own, the next three, and the nearest noun and verbs ahead. */
import type { Attributes } from '../attributes.ts';
import { key1, key2, key3 } from '../hash.ts';
import { BOUNDARY, EDGE, FINITE, type KeyList, NOMINAL, NON_FINITE, NOWHERE, type TagFacts } from './keys.ts';

/** What is looked for among the tokens ahead: roles, those before which it ends, and how far it goes. */
type Aim = { readonly wanted: number; readonly ends: number; readonly reach: number };

const VERB: Aim = { wanted: FINITE | NON_FINITE, ends: BOUNDARY, reach: 12 };
const NOUN: Aim = { wanted: NOMINAL, ends: FINITE | BOUNDARY, reach: 5 };
const CLAUSE: Aim = { wanted: FINITE | BOUNDARY, ends: 0, reach: 25 };

/** Adds the keys of the second pass: `guess` holds the first pass's tags of the whole sentence. */
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
  const verbAt = ahead(guess, at, facts.role, VERB);
  const nearest = verbAt < 0 ? EDGE : guess[verbAt]!;
  const nearestWord = verbAt < 0 ? NOWHERE : words[verbAt]!;
  const nounAt = ahead(guess, at, facts.role, NOUN);
  const noun = nounAt < 0 ? EDGE : guess[nounAt]!;
  const clauseAt = ahead(guess, at, facts.role, CLAUSE);
  const isVerb = clauseAt >= 0 && facts.role[guess[clauseAt]!] === FINITE;
  const finite = isVerb ? 1 : clauseAt < 0 ? 0 : 2;
  const verb = isVerb ? words[clauseAt]! : NOWHERE;
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

/** The first token after `at` that is wanted; −1 for none. */
const ahead = (guess: Uint8Array, at: number, roles: Uint8Array, { wanted, ends, reach }: Aim): number => {
  const last = Math.min(guess.length - 1, at + reach);
  for (let i = at + 1; i <= last; i += 1) {
    const role = roles[guess[i]!]!;
    if ((role & (wanted | ends)) !== 0) return (role & wanted) !== 0 ? i : -1;
  }
  return -1;
};
