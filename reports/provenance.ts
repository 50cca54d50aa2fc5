/** What a run was made with: every list by name and hash, every option with its value. Stands in page and data package. */
import type { Unit } from '../analyzers/words/index.ts';

/** A list of data: its name, its size, and the sha256 of its content. */
export type ListFact = { readonly name: string; readonly count: number; readonly sha256: string };

/** What a report was made of and with: texts, lists, codebook, options, version. */
export type Provenance = {
  readonly version: string;
  readonly unit: Unit;
  readonly minimum: number;
  readonly alpha: number;
  readonly shrink: number;
  readonly restore: boolean;
  /** `words` are the entries of the list. */
  readonly stopWords: ListFact & { readonly words: readonly string[] };
  readonly lexicon: ListFact;
  /** `isOwn`: not the shipped book, so that what was measured of the shipped one does not hold. */
  readonly codebook: ListFact & { readonly codes: number; readonly isOwn?: true };
  readonly models: readonly { readonly name: string; readonly sha256: string }[];
  /** Files, each once; a file may hold many documents. */
  readonly sources: readonly {
    readonly name: string;
    readonly sha256: string;
    readonly encoding: string;
    /** Hash of the facts that stand in a file beside it. */
    readonly facts?: string;
  }[];
};

/** What a report about groups was made with beside that. */
export type GroupProvenance = Provenance & {
  readonly by: string;
  /** Names of the groups, in their order. */
  readonly groups: readonly string[];
  /** The groups that were asked for by name; empty: all that there are. */
  readonly asked: readonly string[];
  /** Filters as they were given. */
  readonly where: readonly string[];
  /** Words of the prior of the weighted log-odds. */
  readonly prior: number;
  readonly correction: string;
  readonly tests: number;
  readonly resamples: number;
  readonly level: number;
  readonly seed: number;
  /** Words in fewer occurrences than this are not on the map. */
  readonly mapMinimum: number;
};
