/** The pattern language as compromise itself reads it, over our own words: the reference that the engine is held to. */

import nlp from 'compromise/one';
import type { Tokens } from '../../pipeline/tokenize/types.ts';
import { tagsOf } from './tags.ts';
import type { Match, Pattern, WordLists } from './types.ts';

/** A term as compromise stores it; tags and offsets are ours, so none of its English steps has to run. */
type Term = {
  readonly text: string;
  readonly normal: string;
  readonly pre: string;
  readonly post: string;
  readonly tags: Set<string>;
  index?: [number, number];
};
type Pointer = readonly [number, number, number, ...unknown[]];
type World = {
  readonly model: { readonly one: { unicode: Record<string, string>; aliases: Record<string, string> } };
  readonly methods: {
    readonly one: {
      readonly match: (
        docs: Term[][],
        todo: { regs: unknown[] },
      ) => { ptrs: Pointer[]; byGroup: Record<string, Pointer[]> };
    };
  };
};

/**
 * Every match of every pattern by compromise/one (14): per pattern leftmost, not overlapping itself; matches of different patterns may overlap.
 * Sorted by sentence, first word, and pattern. Slow (about 80 ms per pattern and megabyte); for a few patterns, and as reference.
 */
export function matchWithCompromise(
  tokens: Tokens,
  patterns: readonly Pattern[],
  lists: WordLists = new Map(),
): Match[] {
  const docs = tokens.sentences.map(sentence => {
    const terms: Term[] = [];
    for (let i = sentence.firstToken; i < sentence.endToken; i++) terms.push(toTerm(tokens, i, lists));
    return terms;
  });
  const matches = asWritten(world => matchAll(world, docs, tokens, patterns));
  return matches.sort((a, b) => a.sentence - b.sentence || a.first - b.first || a.pattern - b.pattern);
}

/**
 * Runs `work` while compromise takes words as they are written: otherwise it reads å, ä and ö of a pattern without their marks, and “&” as “and”.
 * It has one model for the whole process, so that is put back for whoever else uses compromise.
 */
function asWritten<T>(work: (world: World) => T): T {
  const world = nlp.world() as unknown as World;
  const { one } = world.model;
  const { unicode, aliases } = one;
  one.unicode = {};
  one.aliases = {};
  try {
    return work(world);
  } finally {
    one.unicode = unicode;
    one.aliases = aliases;
  }
}

function matchAll(
  world: World,
  docs: readonly Term[][],
  { sentences }: Pick<Tokens, 'sentences'>,
  patterns: readonly Pattern[],
): Match[] {
  const { match } = world.methods.one;
  const matches: Match[] = [];
  patterns.forEach((pattern, index) => {
    const regs = nlp.parseMatch(pattern.source) as unknown[];
    docs.forEach((terms, sentence) => {
      if (terms.length === 0) return;
      const offset = sentences[sentence]!.firstToken;
      const { ptrs, byGroup } = match([terms], { regs });
      const captures = Object.entries(byGroup).flatMap(([name, pointers]) =>
        pointers.map(([, first, end]) => ({ name, first: first + offset, end: end + offset })),
      );
      for (const [, start, stop] of ptrs) {
        const first = start + offset;
        const end = stop + offset;
        const groups = captures
          .filter(group => group.first >= first && group.end <= end)
          .sort((a, b) => a.first - b.first || (a.name < b.name ? -1 : 1));
        matches.push({ pattern: index, sentence, first, end, groups });
      }
    });
  });
  return matches;
}

function toTerm(tokens: Tokens, i: number, lists: WordLists): Term {
  const words = tokens.vocabulary.words;
  return {
    text: words[tokens.form[i]!]!,
    normal: words[tokens.lower[i]!]!,
    pre: '',
    post: ' ',
    tags: tagsOf(tokens, i, lists),
  };
}
