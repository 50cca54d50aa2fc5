/** Keyness of several groups at once: each group's words against all others, by weighted log-odds. */
import { sum } from 'd3-array';
import type { Counted } from '../contract.ts';
import { joinTables, type TermTable } from '../terms/table.ts';
import { weightedLogOdds } from './log-odds.ts';
import { PRIOR_SIZE } from './measures-by-name.ts';

/** A group of texts, counted. */
export type CountedGroup = Counted<TermTable>;

/** One term of one group against all other groups. */
export type GroupKeynessRow = {
  readonly group: string;
  readonly term: string;
  readonly count: number;
  readonly total: number;
  readonly others: number;
  readonly othersTotal: number;
  readonly documents: number;
  /** Log-odds ratio under the prior, its standard error, and z. */
  readonly delta: number;
  readonly standardError: number;
  readonly z: number;
};

export type GroupKeynessOptions = {
  readonly minimum?: number;
  /** Words in the prior, dealt out as all groups together use them; more words hold rare terms back more. */
  readonly prior?: number;
};

export const GROUP_KEYNESS_DEFAULTS = Object.freeze({ minimum: 5, prior: PRIOR_SIZE });

/** Rows of every group and term, group by group, highest z first (Monroe, Colaresi and Quinn 2008, section 3.5). */
export const groupKeyness = (groups: readonly CountedGroup[], options: GroupKeynessOptions = {}): GroupKeynessRow[] => {
  const { minimum, prior } = { ...GROUP_KEYNESS_DEFAULTS, ...options };
  const all = joinTables(groups.map(group => group.table));
  const counts = new Map([...all.terms].map(([term, postings]) => [term, sum(postings.counts)]));
  return groups.flatMap(({ name, table }) =>
    [...counts]
      .filter(([, count]) => count >= minimum)
      .map(([term, everywhere]) => {
        const postings = table.terms.get(term);
        const count = sum(postings?.counts ?? []);
        const [others, othersTotal] = [everywhere - count, all.total - table.total];
        const { delta, variance, z } = weightedLogOdds(
          { target: count, reference: others, targetTotal: table.total, referenceTotal: othersTotal },
          { alpha: (prior * everywhere) / all.total, alpha0: prior },
        );
        const documents = postings?.documents.length ?? 0;
        const standardError = Math.sqrt(variance);
        return {
          group: name,
          term,
          count,
          total: table.total,
          others,
          othersTotal,
          documents,
          delta,
          standardError,
          z,
        };
      })
      .sort((a, b) => b.z - a.z || (a.term < b.term ? -1 : 1)),
  );
};
