/** What a pattern of the codebook is made of. The language is compromise's match syntax (compromise.cool, "match syntax"), restricted to what means one thing. */

/** A test of one word. `word` compares lower-case forms, `words` is `(a|b)` of plain words, `shape` is `ansv*` or `/ansv.+/`, `all` is `(a && b)`. */
export type Test =
  | { readonly kind: 'word'; readonly word: string }
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'shape'; readonly shape: string }
  | { readonly kind: 'all'; readonly tests: readonly Test[] }
  | { readonly kind: 'any' };

/** How often and where a place of a pattern may match. */
export type Conditions = {
  /** `!x`: one word that is not x. */
  readonly negative: boolean;
  readonly optional: boolean;
  /** `x+`, `x{m,n}`, and the length of a gap. */
  readonly repeat: boolean;
  readonly min: number;
  readonly max: number;
  /** `^` and `$`: the first and the last word of the sentence. */
  readonly atStart: boolean;
  readonly atEnd: boolean;
  readonly group: string | null;
};

/** One place of a pattern: a test, a choice of short sequences, or a gap. */
export type Element = Conditions & {
  readonly match:
    | { readonly kind: 'test'; readonly test: Test }
    | { readonly kind: 'choice'; readonly choices: readonly (readonly Test[])[] }
    | { readonly kind: 'gap' };
};

export type Pattern = { readonly source: string; readonly elements: readonly Element[] };

/** Named word lists that a pattern can ask for as `#Name`; values are lower-case lemmas or forms. */
export type WordLists = ReadonlyMap<string, WordList>;
export type WordList = {
  readonly lemmas: ReadonlySet<string>;
  readonly forms: ReadonlySet<string>;
  /** Ends of lower-case forms: “verket” holds Skolverket. */
  readonly endings?: readonly string[];
};

/** Words `first` up to but not including `end` (token indices) of one sentence, found by the pattern with that index. */
export type Match = {
  readonly pattern: number;
  readonly sentence: number;
  readonly first: number;
  readonly end: number;
  readonly groups: readonly MatchGroup[];
};
export type MatchGroup = { readonly name: string; readonly first: number; readonly end: number };
