/** One shard: its part of the documents, and the file of what came of them. */
import { existsSync } from 'node:fs';
import type { Memory } from '../../pipeline/memory.ts';
import { batches } from '../documents.ts';
import { batchesOf } from '../jsonl.ts';
import { countPart } from '../parts/count.ts';
import { doDocuments } from '../parts/do-documents.ts';
import { doLines } from '../parts/messages.ts';
import type { Part } from '../parts/task.ts';
import { itemsIn, SEEN } from '../rim/items.ts';
import type { Session } from '../session.ts';
import { examinePart, partFile, writePart } from './part.ts';
import { checkInputs, type OpenPlan, type SharedWork } from './plan.ts';

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
  const { work, parts } = opened.plan;
  const results = resultsOf(work, parts[shard - 1]!, session.memory);
  await session.clock.aroundAsync('work', () => writePart(opened, shard, results));
};

/** What the documents of a part come to, some at a time. */
async function* resultsOf(work: SharedWork, part: Part, memory: Memory): AsyncGenerator<unknown> {
  if (work.kind === 'count') yield await countPart(work.plan.task, part, { memory });
  else if (work.kind === 'documents') {
    // A weight of 0 is that of what is not chosen.
    const chosen = part.groups.map(group => group + 1);
    for await (const items of batches(itemsIn(work.task.places, { ...SEEN, ...part }), chosen, part.from))
      yield await doDocuments(work.task, items, memory);
  } else
    for await (const batch of batchesOf(itemsIn(work.places, part))) yield await doLines(work.filter, batch, memory);
}
