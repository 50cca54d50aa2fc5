/** One shard: its part of the documents, and the file of what came of them. */
import { existsSync } from 'node:fs';
import { countPart } from '../parts/count.ts';
import type { Session } from '../session.ts';
import { examinePart, partFile, writePart } from './part.ts';
import { checkInputs, type OpenPlan } from './plan.ts';

/**
 * Does a shard and writes its part.
 *
 * @param isResumed whether a part that is there and whole is left as it is
 * @throws {OrdskifteError} INPUT_CHANGED, and what reading and counting throws
 */
export const runShard = async (
  session: Pick<Session, 'clock' | 'memory' | 'err'>,
  opened: OpenPlan,
  shard: number,
  isResumed: boolean,
): Promise<void> => {
  const file = partFile(opened, shard);
  if (isResumed && existsSync(file) && (await examinePart(file, opened)).fault === undefined) {
    session.err.write(`${file}: done before\n`);
    return;
  }
  await session.clock.aroundAsync('check', () => checkInputs(opened));
  const { plan } = opened;
  const { task } = plan.work.plan;
  const part = plan.parts[shard - 1]!;
  const results = async function* () {
    yield await countPart(task, part, { memory: session.memory });
  };
  await session.clock.aroundAsync('count', () => writePart(opened, shard, results()));
};
