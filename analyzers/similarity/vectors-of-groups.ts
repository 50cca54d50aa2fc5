/** Groups as vectors over the terms of all of them. */
import { sum } from 'd3-array';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import type { CountedGroup } from '../keyness/groups.ts';

/** With more groups than this there are too many pairs to list them all, and too many counts for one table. */
const MOST = 2000;

/**
 * Counts or shares of every term in every group; the terms are those of all groups.
 *
 * @throws {OrdskifteError} BAD_OPTION for more than 2,000 groups
 */
export const vectorsOf = (groups: readonly CountedGroup[], shares: boolean): [string[], Float64Array[]] => {
  if (groups.length > MOST)
    throw new OrdskifteError(
      messages.badOption('--by', `${groups.length} groups`, `a grouping with at most ${MOST} groups`),
    );
  const places = new Map<string, number>();
  for (const { table } of groups)
    for (const term of table.terms.keys()) if (!places.has(term)) places.set(term, places.size);
  const vectors = groups.map(({ table }) => {
    const vector = new Float64Array(places.size);
    for (const [term, { counts }] of table.terms) vector[places.get(term)!] = sum(counts) / (shares ? table.total : 1);
    return vector;
  });
  return [[...places.keys()], vectors];
};
