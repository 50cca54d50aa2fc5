/**
 * What a state shows to the scorer: words, tags, relations, distances and valencies around the top of the stack and the next word, as in
 * Zhang and Nivre 2011 (Transition-based dependency parsing with rich non-local features), with lemmas, morphology and function words.
 */
import { NONE, type State } from './state.ts';

/** Columns of a sentence's words, with the root as a last word: numbers made from form, lemma, part of speech and features. */
export type Words = {
  readonly size: number;
  readonly form: Int32Array;
  readonly lemma: Int32Array;
  /** Part of speech and features. */
  readonly tag: Int32Array;
  /** Function words by themselves, other words by their tag. */
  readonly kind: Int32Array;
  /** Clusters of words that stand among the same neighbours, many small ones and few large ones; 0 where a word has none. */
  readonly fine: Int32Array;
  readonly coarse: Int32Array;
  /** Part of speech alone: its place in the list. */
  readonly upos: Uint8Array;
  /** Bits for what stands before a word: parts of speech that part clauses, counted from the start of the sentence. */
  readonly verbs: Uint16Array;
  readonly commas: Uint16Array;
  readonly links: Uint16Array;
};

/** Room for keys; `length` of them are filled. */
export type Keys = { readonly keys: Int32Array; length: number };
export const createKeys = (): Keys => ({ keys: new Int32Array(160), length: 0 });

const NOTHING = 0x2545f491;

const mix = (value: number): number => {
  let hash = value ^ (value >>> 16);
  hash = Math.imul(hash, 0x85ebca6b);
  hash ^= hash >>> 13;
  return hash ^ (hash >>> 16);
};

/** Fills `out` with the keys of all features of a state. */
export const fillKeys = (state: State, words: Words, out: Keys): void => {
  const { keys } = out;
  const { form, lemma, tag, kind, upos, fine, coarse } = words;
  let n = 0;
  let template = 0;
  const put1 = (a: number): void => {
    keys[n++] = mix(Math.imul(++template, 0x9e3779b1) ^ Math.imul(a, 0x85ebca6b));
  };
  const put2 = (a: number, b: number): void => {
    keys[n++] = mix(Math.imul(mix(Math.imul(++template, 0x9e3779b1) ^ Math.imul(a, 0x85ebca6b)), 0xc2b2ae35) ^ b);
  };
  const put3 = (a: number, b: number, c: number): void => {
    const two = mix(Math.imul(mix(Math.imul(++template, 0x9e3779b1) ^ Math.imul(a, 0x85ebca6b)), 0xc2b2ae35) ^ b);
    keys[n++] = mix(Math.imul(two, 0x27d4eb2f) ^ c);
  };
  const put4 = (a: number, b: number, c: number, d: number): void => {
    const two = mix(Math.imul(mix(Math.imul(++template, 0x9e3779b1) ^ Math.imul(a, 0x85ebca6b)), 0xc2b2ae35) ^ b);
    keys[n++] = mix(Math.imul(mix(Math.imul(two, 0x27d4eb2f) ^ c), 0x165667b1) ^ d);
  };
  const at = (column: Int32Array, word: number): number => (word === NONE ? NOTHING : column[word]!);
  const relation = (word: number): number => (word === NONE ? NOTHING : state.label(word) + 2);
  const child = (pick: 'left1' | 'left2' | 'right1' | 'right2', word: number): number =>
    word === NONE ? NONE : state[pick](word);

  const s0 = state.stack(0);
  const s1 = state.stack(1);
  const s2 = state.stack(2);
  const n0 = state.next;
  const n1 = n0 + 1 <= words.size ? n0 + 1 : NONE;
  const n2 = n0 + 2 <= words.size ? n0 + 2 : NONE;
  const n3 = n0 + 3 <= words.size ? n0 + 3 : NONE;
  const p1 = n0 > 0 ? n0 - 1 : NONE;
  const h = s0 === NONE ? NONE : state.head(s0);
  const h2 = h === NONE ? NONE : state.head(h);
  const [sl, sl2, sr, sr2] = [child('left1', s0), child('left2', s0), child('right1', s0), child('right2', s0)];
  const [nl, nl2] = [child('left1', n0), child('left2', n0)];
  const [sw, sm, st, sk] = [at(form, s0), at(lemma, s0), at(tag, s0), at(kind, s0)];
  const [nw, nm, nt, nk] = [at(form, n0), at(lemma, n0), at(tag, n0), at(kind, n0)];
  const su = s0 === NONE ? 31 : upos[s0]!;
  const nu = upos[n0]!;

  // Single words.
  put1(sw);
  put2(sw, st);
  put1(st);
  put1(sk);
  put2(sm, su);
  put1(nw);
  put2(nw, nt);
  put1(nt);
  put1(nk);
  put2(nm, nu);
  put1(at(form, n1));
  put1(at(tag, n1));
  put1(at(kind, n1));
  put1(at(lemma, n1));
  put1(at(kind, n2));
  put1(at(lemma, n2));
  put1(at(kind, n3));
  put1(at(kind, s1));
  put1(at(lemma, s1));
  put1(at(kind, p1));

  // Pairs.
  put4(sw, st, nw, nt);
  put3(sw, st, nw);
  put3(sw, nw, nt);
  put3(sw, st, nt);
  put3(st, nw, nt);
  put2(sw, nw);
  put2(st, nt);
  put2(sk, nk);
  put2(sm, nm);
  put3(sm, su, nk);
  put3(sk, nm, nu);
  put2(su, nu);
  put2(nk, at(kind, n1));
  put2(nm, at(kind, n1));
  put2(sk, at(kind, s1));
  put2(at(kind, s1), nk);
  put2(sm, at(kind, n1));
  put2(at(lemma, s1), nm);

  // Three words.
  put3(nk, at(kind, n1), at(kind, n2));
  put3(sk, nk, at(kind, n1));
  put3(at(kind, h), sk, nk);
  put3(at(kind, s1), sk, nk);
  put4(sk, nk, at(kind, n1), at(kind, n2));
  put4(at(kind, s1), sk, nk, at(kind, n1));
  put3(at(kind, s2), at(kind, s1), sk);
  put3(sk, at(kind, sl), nk);
  put3(sk, at(kind, sr), nk);
  put3(sk, nk, at(kind, nl));
  put3(sk, at(kind, p1), nk);
  put3(sm, nk, at(kind, n1));
  put3(sk, nm, at(kind, n1));

  // Distance, and what stands between.
  const distance = s0 === NONE ? 0 : n0 - s0 > 10 ? 8 : n0 - s0 > 6 ? 7 : n0 - s0 > 4 ? 6 : n0 - s0;
  put2(sw, distance);
  put2(st, distance);
  put2(nw, distance);
  put2(nt, distance);
  put3(sw, nw, distance);
  put3(sk, nk, distance);
  const between = s0 === NONE || n0 === 0 ? 0 : betweenOf(words, s0, n0);
  put3(su, nu, between);
  put3(sk, nk, between);
  put2(sk, between);

  // Valency and the relations that are there.
  const [sls, srs, nls] = [s0 === NONE ? 0 : state.lefts(s0), s0 === NONE ? 0 : state.rights(s0), state.lefts(n0)];
  put2(sw, srs);
  put2(sk, srs);
  put2(sw, sls);
  put2(sk, sls);
  put2(nw, nls);
  put2(nk, nls);
  const [slset, srset, nlset] = [
    s0 === NONE ? 0 : state.leftSet(s0),
    s0 === NONE ? 0 : state.rightSet(s0),
    state.leftSet(n0),
  ];
  put2(sm, srset);
  put2(sk, srset);
  put2(sm, slset);
  put2(sk, slset);
  put2(nm, nlset);
  put2(nk, nlset);
  put3(su, srset, nk);
  put3(nu, nlset, sk);
  put4(su, slset, srset, nk);
  put3(sm, srset, nk);

  // Heads and children.
  put1(at(form, h));
  put1(at(kind, h));
  put2(relation(s0), sk);
  put3(relation(s0), sk, nk);
  put1(at(form, sl));
  put1(at(kind, sl));
  put1(relation(sl));
  put1(at(form, sr));
  put1(at(kind, sr));
  put1(relation(sr));
  put3(su, relation(sr), nk);
  put1(at(form, nl));
  put1(at(kind, nl));
  put1(relation(nl));
  put3(nu, relation(nl), sk);
  put1(at(kind, h2));
  put1(relation(h));
  put2(at(lemma, h), nk);
  put3(at(kind, h), relation(s0), nk);
  put1(at(kind, sl2));
  put1(relation(sl2));
  put1(at(kind, sr2));
  put1(relation(sr2));
  put1(at(kind, nl2));
  put1(relation(nl2));
  put3(sk, at(kind, sl), at(kind, sl2));
  put3(sk, at(kind, sr), at(kind, sr2));
  put3(sk, at(kind, h), at(kind, h2));
  put3(nk, at(kind, nl), at(kind, nl2));
  put2(sm, at(lemma, sr));
  put2(sm, at(lemma, sl));
  put2(nm, at(lemma, nl));
  put3(sm, at(lemma, sr), nm);
  put3(relation(s1), at(kind, s1), nk);
  put2(relation(sl), relation(sr));

  // Clusters, which speak for words that the trees lack.
  const [sf, nf] = [at(fine, s0), at(fine, n0)];
  const [sc, nc] = [at(coarse, s0), at(coarse, n0)];
  put2(sf, su);
  put2(nf, nu);
  put1(at(fine, n1));
  put2(sf, nf);
  put2(sf, nk);
  put2(sk, nf);
  put3(sf, nf, distance);
  put3(sc, nc, at(coarse, n1));
  put3(at(coarse, s1), sc, nc);
  put3(at(coarse, h), sc, nc);
  put3(sc, at(coarse, sr), nc);
  put3(sc, at(coarse, sl), nc);
  put3(nc, at(coarse, nl), sc);
  put3(sc, nc, between);
  put2(sf, srset);
  put2(sf, slset);
  put2(nf, nlset);
  put2(sf, at(fine, sr));
  put2(nf, at(fine, nl));
  put2(at(fine, h), nf);
  put2(at(fine, s1), nf);
  out.length = n;
};

/** Whether verbs, commas or linking words stand between two words, and how many up to three. */
const betweenOf = ({ verbs, commas, links }: Words, from: number, to: number): number => {
  const count = (column: Uint16Array): number => Math.min(3, column[to]! - column[from + 1]!);
  return count(verbs) + 4 * count(commas) + 16 * count(links);
};
