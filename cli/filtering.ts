/** The door of all filters: lines in, lines out, in order; shared among workers or shards where that is asked for. */
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { OrdskifteError } from '../pipeline/errors.ts';
import { messages } from '../pipeline/messages/index.ts';
import { batchesIn, filterBatch, type LineBatch } from './jsonl.ts';
import { canBeShared, jobsForFilter } from './parts/jobs.ts';
import { errorOf, type FilteredBatch } from './parts/messages.ts';
import { inOrder } from './parts/pool.ts';
import { STDIN } from './rim/bytes.ts';
import { itemsIn } from './rim/items.ts';
import type { Session } from './session.ts';
import { Planned, SHARDED } from './shards/mode.ts';
import { lineWork } from './works/index.ts';
import type { LineWork, LineWorkName, Named } from './works/types.ts';

/** Runs a command as a filter over the places given (standard input when there are none). Only work with a name can be shared. */
export const filterPlaces = async (
  session: Session,
  given: readonly string[],
  filter: Named<LineWorkName> | LineWork,
  jobs?: string,
): Promise<void> => {
  const places = given.length === 0 ? ['-'] : given;
  const isNamed = typeof filter !== 'function';
  if (session.shards !== undefined) {
    if (!isNamed || !canBeShared(places)) throw new OrdskifteError(messages.notSharded(places.join(' '), SHARDED));
    await inShards(session, places, filter);
    return;
  }
  const workers = isNamed ? await jobsForFilter(places, jobs) : 1;
  const refuse = refusalOf(session);
  const size = await sizeOf(places);
  const isSeen = (session.out as { isTTY?: boolean }).isTTY === true;
  // On a terminal that shows the results a bar would stand between them.
  const step = (bytes: number): void => (isSeen ? undefined : session.clock.step(bytes, size, 'bytes'));
  const close = session.clock.open('filter');
  try {
    const batches = allBatches(places, refuse);
    if (isNamed && workers > 1) await filterTogether(session, batches, filter, workers, step);
    else {
      const work = isNamed ? await lineWork(filter, session.memory) : filter;
      await filterEach(batches, work, session.out, refuse, step);
    }
  } finally {
    close();
  }
};

const filterTogether = async (
  session: Session,
  batches: AsyncIterable<LineBatch>,
  filter: Named<LineWorkName>,
  workers: number,
  step: (bytes: number) => void,
): Promise<void> => {
  const sizes: number[] = [];
  const jobs = async function* () {
    for await (const batch of batches) {
      sizes.push(batch.lines.reduce((sum, line) => sum + line.length + 1, 0));
      yield { kind: 'lines', filter, batch } as const;
    }
  };
  for await (const done of inOrder(jobs(), { jobs: workers })) {
    await put(session, done as FilteredBatch);
    step(sizes.shift()!);
  }
};

/** Bytes of the places, where they are known. */
const sizeOf = async (places: readonly string[]): Promise<number | undefined> =>
  places.includes(STDIN) ? undefined : (await import('./rim/items.ts')).sizeOfPlaces(places);

/** Each line is written before the next is looked at: whoever writes a line to a filter may wait for the answer. */
export const filterEach = async (
  batches: AsyncIterable<LineBatch>,
  work: LineWork,
  out: NodeJS.WritableStream,
  refuse: (error: unknown) => void,
  step: (bytes: number) => void = () => undefined,
): Promise<void> => {
  for await (const { lines, ...batch } of batches)
    for (const [i, line] of lines.entries()) {
      await write(out, filterBatch(work, { ...batch, first: batch.first + i, lines: [line] }, refuse));
      step(line.length + 1);
    }
};

const refusalOf =
  (session: Session) =>
  (error: unknown): void => {
    session.refuse(error);
    session.exit(1);
  };

/** The batches of all places. A place that cannot be read to its end is refused; what else there is, is still done. */
async function* allBatches(places: readonly string[], refuse: (error: unknown) => void): AsyncGenerator<LineBatch> {
  for (const place of places) {
    try {
      yield* batchesIn(place);
    } catch (error) {
      refuse(error);
    }
  }
}

/** Writes what was done with a batch. */
const put = async (session: Session, { text, refused }: FilteredBatch): Promise<void> => {
  for (const failure of refused) refusalOf(session)(errorOf(failure));
  await write(session.out, text);
};

/** Waits where the reader is slower. */
export const write = async (out: NodeJS.WritableStream, text: string): Promise<void> => {
  if (text !== '' && !out.write(text)) await once(out, 'drain');
};

const inShards = async (session: Session, places: readonly string[], filter: Named<LineWorkName>): Promise<void> => {
  if (session.shards?.mode === 'merge') {
    for await (const done of session.shards.results()) await put(session, done as FilteredBatch);
    return;
  }
  for (const place of places)
    if (statSync(place, { throwIfNoEntry: false }) === undefined) throw new OrdskifteError(messages.notFound(place));
  const weights: number[] = [];
  for await (const item of itemsIn(places)) weights.push(item.bytes.length);
  await session.shards!.take({ kind: 'lines', plan: { places, filter, weights } });
  throw new Planned();
};
