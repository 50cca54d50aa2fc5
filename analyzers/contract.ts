/**
 * The contract that every analyser keeps: groups in; rows, notices and the options used out.
 *
 * One shape, because a report, a CSV file, a data frame and a test all take the same rows, and whoever has learned one analyser has
 * learned them all. Counting is kept apart from judging, because counts add up and scores do not: parts of a corpus that were
 * counted by several workers, or on several machines, can be added and give the same bytes as one count of everything.
 *
 * A row says what it is about (`group`, and `other` for a pair), its counts, what they are counted among (`total`, with `basis` for
 * what that counts), its score, and its limits (`lower`, `upper`, with `interval` for how they were made). The names of all columns
 * stand in `columns.ts`. What is missing is `undefined`: an empty cell in CSV, absent from JSON, null in Parquet. No cell is ever NaN or
 * infinite, since no two of these formats write them alike.
 */
import type { Answer } from '../pipeline/corpus.ts';
import type { Need } from '../pipeline/stages.ts';
import type { Notice } from '../pipeline/types.ts';

/** Texts under one name, in the order of the corpus. */
export type Group = { readonly name: string; readonly answers: readonly Answer[] };

/** What an analyser says: its rows, what a reader of them should know, and every option with the value that was used. */
export type Analysis<Row, Options> = {
  readonly rows: readonly Row[];
  readonly notices: readonly Notice[];
  readonly options: Options;
};

/** What is read of the answers under some options. A corpus is worked out as far as that; reading more of it is an error of the analyser. */
export type Needs<Options> = (options?: Partial<Options>) => readonly Need[];

/** One question of a researcher about groups of texts. `Options` are optional for those who ask, and complete in what comes back. */
export type Analyser<Row, Options> = {
  (groups: readonly Group[], options?: Partial<Options>): Analysis<Row, Options>;
  readonly needs: Needs<Options>;
};

/** A group whose texts have been counted. */
export type Counted<Table> = { readonly name: string; readonly table: Table };

/**
 * An analyser that counts. `Table` is plain data that survives JSON. For any way to cut `answers` in two,
 *
 *     add(count(first, options), count(second, options))   equals   count(answers, options)
 *
 * entry by entry and in the same order, so that rows made of either are the same bytes. Nothing that does not add up (a rate, a rank,
 * a limit for rare terms) belongs into a table.
 */
export type Counter<Table, Row, Options> = {
  readonly needs: Needs<Options>;
  readonly count: (answers: readonly Answer[], options?: Partial<Options>) => Table;
  readonly add: (a: Table, b: Table) => Table;
  readonly rows: (groups: readonly Counted<Table>[], options?: Partial<Options>) => Analysis<Row, Options>;
};

/** The analyser that counts everything in one go. */
export const analyserOf = <Table, Row, Options>({
  needs,
  count,
  rows,
}: Counter<Table, Row, Options>): Analyser<Row, Options> =>
  reading(needs, (groups, options) =>
    rows(
      groups.map(({ name, answers }) => ({ name, table: count(answers, options) })),
      options,
    ),
  );

/** An analyser that does not count, with what it reads. */
export const reading = <Row, Options>(
  needs: Needs<Options>,
  analyse: (groups: readonly Group[], options?: Partial<Options>) => Analysis<Row, Options>,
): Analyser<Row, Options> => Object.assign(analyse, { needs });

/** A number as a row may hold it; what has no value (0 of 0), or none that can be written down (a ratio to 0), is missing. */
export const finite = (value: number | undefined): number | undefined => (Number.isFinite(value) ? value : undefined);

/** `count` per `per` of `total`; missing where there is nothing that it could be counted among. */
export const rateOf = (count: number, total: number, per: number): number | undefined =>
  total > 0 ? (per * count) / total : undefined;
