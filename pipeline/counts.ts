/** Words counted apart from their places: what somebody who counts needs of a document, where it was worked out before. */
import type { Memory } from './memory.ts';
import type { SpeakerRole } from './types.ts';

/** Texts of which each comes often: by row the place in a list, -1 where there is none. */
export type WordColumn = {
  readonly list: {
    readonly length: number;
    readonly get: (place: number) => string | undefined;
    /** Places of those that are one of some texts. */
    readonly find: (texts: Iterable<string>) => readonly number[];
  };
  readonly at: Int32Array;
};

/** What a distinct word can be looked at by: its form in small letters, its stem, its lemma with and without class, its part of speech. */
export const WORD_ASPECTS = ['lower', 'stem', 'term', 'lemma', 'upos'] as const;
export type WordAspect = (typeof WORD_ASPECTS)[number];

/** Distinct words, each by its number in columns; a column is read when it is asked for. */
export type CountedWords = {
  /** What they can be looked at by. */
  readonly aspects: ReadonlySet<WordAspect>;
  readonly column: (aspect: WordAspect) => WordColumn;
  /** What was worked out of these words. */
  readonly memory: Memory;
};

/** Who may say a word; the first is nobody (title, reference, signature). */
export const COUNTED_ROLES: readonly (SpeakerRole | '')[] = Object.freeze(['', 'respondent', 'questioner', 'quoted']);

/** Words of one document: each with its role once, in the order in which they first stand there. */
export type WordCounts = {
  readonly words: CountedWords;
  /** Number of the word among the distinct ones. */
  readonly word: Int32Array;
  /** Place in `COUNTED_ROLES`. */
  readonly role: Uint8Array;
  readonly count: Int32Array;
};
