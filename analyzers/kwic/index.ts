/** Key word in context: every place where a word or phrase stands, with what stands around it. */
import type { Answer } from '../../pipeline/corpus.ts';
import { literal } from '../../pipeline/literal.ts';
import { roleOf } from '../words/index.ts';

export type KwicRow = {
  readonly document: string;
  readonly speaker: string;
  readonly role: string;
  /** Number of the sentence in the document, from 1. */
  readonly sentence: number;
  /** Offsets of the match in the document's text. */
  readonly start: number;
  readonly end: number;
  readonly left: string;
  readonly match: string;
  readonly right: string;
};

export type KwicOptions = {
  /** Words shown on each side. */
  readonly window?: number;
};

export const KWIC_DEFAULTS = Object.freeze({ window: 8 });

/**
 * Matches of `query`: one or more words separated by spaces, compared by lower-case form; `*` stands for any letters
 * ("social*", "kan inte *"). `lemma:gå` compares a word's lemma instead. Context does not cross the document.
 */
export const kwic = (answers: readonly Answer[], query: string, options: KwicOptions = {}): KwicRow[] => {
  const { window } = { ...KWIC_DEFAULTS, ...options };
  const parts = query.trim().split(/\s+/).filter(Boolean).map(matcherOf);
  return parts.length === 0 ? [] : answers.flatMap(answer => matchesIn(answer, parts, window));
};

type Matcher = { readonly lemma: boolean; readonly test: (word: string) => boolean };

const matcherOf = (part: string): Matcher => {
  const lemma = part.startsWith('lemma:');
  const wanted = (lemma ? part.slice('lemma:'.length) : part).toLowerCase();
  if (!wanted.includes('*')) return { lemma, test: word => word === wanted };
  const pattern = new RegExp(`^${wanted.split(/\*+/).map(literal).join('.*')}$`, 'su');
  return { lemma, test: word => pattern.test(word) };
};

const matchesIn = (answer: Answer, parts: readonly Matcher[], window: number): KwicRow[] => {
  const { tokens, document, structure } = answer;
  const { words } = tokens.vocabulary;
  const accepts = parts.map(({ lemma, test }) => {
    const known = new Map<number, boolean>();
    const column = lemma ? tokens.lemma : tokens.lower;
    return (token: number): boolean => {
      const id = column[token]!;
      const before = known.get(id);
      if (before !== undefined) return before;
      const result = test(words[id]!.toLowerCase());
      known.set(id, result);
      return result;
    };
  });
  const rows: KwicRow[] = [];
  for (let first = 0; first + parts.length <= tokens.length; first++) {
    const last = first + parts.length - 1;
    const sentence = tokens.sentence[first]!;
    if (tokens.sentence[last] !== sentence || !accepts.every((accept, i) => accept(first + i))) continue;
    const segment = structure.segments[structure.blocks[tokens.sentences[sentence]!.block]!.segment]!;
    rows.push({
      document: document.id,
      speaker: segment.speaker ?? '',
      role: roleOf(answer, sentence) ?? segment.kind,
      sentence: sentence + 1,
      start: tokens.start[first]!,
      end: tokens.end[last]!,
      left: textBetween(answer, Math.max(0, first - window), first),
      match: textBetween(answer, first, last + 1),
      right: textBetween(answer, last + 1, Math.min(tokens.length, last + 1 + window)),
    });
  }
  return rows;
};

// The words between two tokens on one line; white space of the page is folded.
const textBetween = ({ document, tokens }: Answer, first: number, end: number): string =>
  first >= end ? '' : document.text.slice(tokens.start[first]!, tokens.end[end - 1]!).replace(/\s+/g, ' ');
