/** The merge: the command itself, with the parts in the place of its documents. */
import type { Session } from '../session.ts';
import { allParts, resultsIn } from './part.ts';
import type { OpenPlan } from './plan.ts';

/** @throws {OrdskifteError} PART_MISSING, PART_TWICE, PART_FOREIGN */
export const mergeShards = async (session: Session, opened: OpenPlan): Promise<void> => {
  const files = await allParts(opened);
  const { plan } = opened;
  const code = await session.run(plan.command, {
    mode: 'merge',
    work: plan.work.kind === 'count' ? plan.work.plan : undefined,
    results: async function* () {
      for (const file of files) for await (const result of resultsIn(file)) yield result;
    },
  });
  if (code !== 0) session.exit(code as 1 | 2);
};
