/** What is done with documents, part by part: plain data that survives JSON and says the same to a worker thread and to another machine. */
import type { GroupKey } from '../../analyzers/groups/index.ts';
import type { Whose } from '../../analyzers/words/index.ts';
import type { Need } from '../../pipeline/stages.ts';
import type { Survey } from '../../pipeline/survey.ts';
import type { DocumentWorkName, Named } from '../works/types.ts';
import type { CounterName, CountOptions } from './counters.ts';

/** Counting of groups. */
export type CountingTask = {
  readonly places: readonly string[];
  readonly restore: boolean;
  readonly survey: Survey;
  readonly counter: CounterName;
  readonly options: CountOptions;
  readonly by: GroupKey;
  readonly whose: Whose;
  /** Whether each group is counted; of the others is only seen who says nothing. By parts of documents all are. */
  readonly counted: readonly boolean[];
};

/** Groups and what belongs to them, before anything is counted. Plain data. */
export type CountingPlan = {
  readonly task: CountingTask;
  /** Names of the groups that are wanted, by their number; by parts of documents none are known yet. */
  readonly wanted: readonly string[];
  /** The numbers of those that are compared, in their order. */
  readonly selected: readonly number[];
  /** For each item the number of its group, and its weight in bytes. */
  readonly groups: readonly number[];
  readonly weights: readonly number[];
};

/** Work on single documents. */
export type DocumentsTask = {
  readonly places: readonly string[];
  readonly restore: boolean;
  readonly survey: Survey;
  readonly needs: readonly Need[];
  readonly work: Named<DocumentWorkName>;
};

/** Items that follow one another. */
export type Part = {
  readonly from: number;
  /** The item after the last. */
  readonly to: number;
  /** For each item the number of its group, -1 where it is in none. */
  readonly groups: readonly number[];
};

/** What was counted in a part, by group (its number, or by parts of documents its name) in the order of first mention. */
export type PartCounts = {
  readonly tables: readonly (readonly [group: string, table: unknown])[];
  /** Ids of documents without words that count, by group. */
  readonly silent: readonly (readonly [group: string, documents: readonly string[]])[];
  readonly documents: number;
};

/**
 * Cuts items into parts of about as many bytes.
 *
 * @param weights bytes of each item that is counted, 0 of one that is not
 */
export const partsOf = (groups: readonly number[], weights: readonly number[], number: number): Part[] => {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const ends: number[] = [];
  let sum = 0;
  for (let i = 0; i < groups.length && ends.length < number - 1; i++) {
    sum += weights[i]!;
    while (ends.length < number - 1 && sum >= (total * (ends.length + 1)) / number) ends.push(i + 1);
  }
  while (ends.length < number) ends.push(groups.length);
  return ends.map((to, i) => {
    const from = ends[i - 1] ?? 0;
    return { from, to, groups: groups.slice(from, to) };
  });
};
