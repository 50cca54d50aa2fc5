/** Codings of texts by people or machines, whatever program they were made with. Offsets are UTF-16 code units into `text`. */

export type Span = { readonly start: number; readonly end: number; readonly code: string };
export type Coding = { readonly coder: string; readonly spans: readonly Span[] };
export type CodedDocument = {
  readonly id: string;
  readonly text: string;
  readonly speaker?: string;
  /** Sentences as the coders saw them, where the format has them. */
  readonly sentences?: readonly { readonly start: number; readonly end: number }[];
  readonly codings: readonly Coding[];
};

export const FORMATS = ['jsonl', 'doccano', 'label-studio', 'webanno-tsv', 'cas-json', 'csv'] as const;
export type Format = (typeof FORMATS)[number];
