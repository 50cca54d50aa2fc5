/** How a command runs for a cluster: it only plans its work, or it takes the parts that others have done. Otherwise it is the same command. */
import type { CountingPlan } from '../counting.ts';
import type { PartCounts } from '../parts/task.ts';

export type PlannedWork = { readonly kind: 'count'; readonly plan: CountingPlan };

export type ShardMode =
  | { readonly mode: 'plan'; readonly take: (work: PlannedWork) => Promise<void> }
  | {
      readonly mode: 'merge';
      readonly work: Pick<CountingPlan, 'wanted' | 'selected'>;
      readonly counts: () => AsyncIterable<PartCounts>;
    };

/** Commands that can be cut. */
export const SHARDED: readonly string[] = ['keyness', 'terms', 'style', 'dispersion', 'collocations', 'similar'];

/** Thrown when a command has planned its work and has nothing more to do. */
export class Planned extends Error {}
