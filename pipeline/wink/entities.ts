/** Custom entities over our tokens: a word in a pattern matches by form, then by lemma; `[VERB]` matches by part of speech. */

import { UPOS_NAMES } from './lexicon.ts';
import type { RawDocument } from './view.ts';

/** What wink hands to the transformer of the entity matcher. */
export type EntityConfig = {
  readonly rdd: RawDocument;
  /** Literals of the patterns. */
  readonly preserve: Readonly<Record<string, string>>;
  readonly matchValue: boolean;
};

/** The machine that tells names of parts of speech in a pattern from literals; `^NOUN` is the literal word. In wink's export format. */
export const entityMachine = (): string => {
  const root: Record<string, number> = { ' otherwise': 0, '^': 1 };
  const escaped: Record<string, number> = { ' otherwise': 2 };
  const terminal: Record<string, string> = { 2: '' };
  const custom: Record<string, { preserve: boolean }> = {};
  let state = 2;
  for (const name of [...UPOS_NAMES.slice(1), 'DATE', 'TIME']) {
    state += 1;
    root[name] = state;
    terminal[state] = name;
    custom[state] = { preserve: false };
    state += 1;
    escaped[name] = state;
    terminal[state] = `${name}&`;
    custom[state] = { preserve: true };
  }
  return JSON.stringify([100, state, { 0: root, 1: escaped }, terminal, {}, custom]);
};

/** Symbol of one token for the matcher: literal, else lemma that is a literal, else part of speech. */
export const entityToken =
  (lemmaOf: (normal: string, upos: string) => string) =>
  (token: unknown, _cache: unknown, { rdd, preserve, matchValue }: EntityConfig, index: number): unknown => {
    if (typeof token === 'string') return token;
    const { cache, tokens } = rdd;
    const id = tokens[index * 4]!;
    const normal = cache.value(cache.normal(id));
    const upos = UPOS_NAMES[tokens[index * 4 + 2]! >>> 20]!;
    return own(preserve, matchValue ? cache.value(id) : normal) ?? own(preserve, lemmaOf(normal, upos)) ?? upos;
  };

/** Wink keeps its literals in a plain object, in which every word called `constructor` would be found. */
const own = (literals: EntityConfig['preserve'], word: string): string | undefined =>
  Object.hasOwn(literals, word) ? literals[word] : undefined;
