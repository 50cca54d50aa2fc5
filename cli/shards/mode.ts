/** How a command runs for a cluster: it only plans its work, or it takes the parts that others have done. Otherwise it is the same command. */
import type { CountingPlan, DocumentsTask } from '../parts/task.ts';
import type { LineWorkName, Named } from '../works/types.ts';

/** What a command would do, with what is to be cut: a weight for each item. */
export type PlannedWork =
  | { readonly kind: 'count'; readonly plan: CountingPlan }
  | { readonly kind: 'documents'; readonly plan: { readonly task: DocumentsTask; readonly weights: readonly number[] } }
  | {
      readonly kind: 'lines';
      readonly plan: {
        readonly places: readonly string[];
        readonly filter: Named<LineWorkName>;
        readonly weights: readonly number[];
      };
    };

export type ShardMode =
  | { readonly mode: 'plan'; readonly take: (work: PlannedWork) => Promise<void> }
  | { readonly mode: 'merge'; readonly work: unknown; readonly results: () => AsyncIterable<unknown> };

/** Commands that can be cut. */
export const SHARDED: readonly string[] =
  'keyness terms style dispersion collocations similar annotate code sentiment restore'.split(' ');

/** Thrown when a command has planned its work and has nothing more to do. */
export class Planned extends Error {}
