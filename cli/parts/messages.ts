/** What goes between the command and its workers. */
import type { Input } from '../../pipeline/document.ts';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { Memory, type Recent, room } from '../../pipeline/memory.ts';
import { filterBatch, type LineBatch } from '../jsonl.ts';
import type { Item } from '../rim/items.ts';
import type { ShardTask } from '../store/shard-job.ts';
import { lineWork } from '../works/index.ts';
import type { LineWork, LineWorkName, Named } from '../works/types.ts';
import { countPart } from './count.ts';
import { doDocuments } from './do-documents.ts';
import type { CountingTask, DocumentsTask, Part } from './task.ts';

export type Job =
  | { readonly kind: 'count'; readonly task: CountingTask; readonly part: Part }
  | { readonly kind: 'documents'; readonly task: DocumentsTask; readonly items: readonly Item[] }
  | { readonly kind: 'shard'; readonly task: ShardTask; readonly name: string; readonly inputs: readonly Input[] }
  | { readonly kind: 'lines'; readonly filter: Named<LineWorkName>; readonly batch: LineBatch };

/** What a filter made of a batch. */
export type FilteredBatch = { readonly text: string; readonly refused: readonly Failure[] };

export type Request = { readonly number: number; readonly job: Job };

export type Reply =
  | { readonly number: number; readonly step: number }
  | { readonly number: number; readonly result: unknown }
  | { readonly number: number; readonly failure: Failure };

/** An error as plain data: a thread does not pass on its class. */
export type Failure = {
  readonly code?: string;
  readonly message: string;
  readonly place?: string;
  readonly next?: string;
  readonly stack?: string;
};

/** One end of a channel. */
export type Port = {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (message: Request) => void): unknown;
};

/** Does what is asked for at a port. What is remembered of words serves all jobs. */
export const answerMessages = (port: Port): void => {
  const memory = new Memory();
  const say = (reply: Reply): void => port.postMessage(reply);
  port.on('message', ({ number, job }) => {
    const steps = nowAndThen(step => say({ number, step }));
    doJob(job, memory, steps.step).then(
      result => {
        steps.flush();
        say({ number, result });
      },
      (error: unknown) => say({ number, failure: failureOf(error) }),
    );
  });
};

/** Steps that are said a few times a second and not for each document. */
const nowAndThen = (
  say: (step: number) => void,
): { readonly step: (step: number) => void; readonly flush: () => void } => {
  let [done, last] = [0, performance.now()];
  const flush = (): void => {
    if (done > 0) say(done);
    [done, last] = [0, performance.now()];
  };
  return {
    step: step => {
      done += step;
      if (performance.now() - last > 100) flush();
    },
    flush,
  };
};

/** Does one job in this thread. */
export const doJob = async (job: Job, memory: Memory, step: (documents: number) => void): Promise<unknown> => {
  if (job.kind === 'count') return countPart(job.task, job.part, { memory, step });
  if (job.kind === 'documents') {
    const done = await doDocuments(job.task, job.items, memory);
    step(done.length);
    return done;
  }
  if (job.kind === 'shard') {
    // Writers of Parquet come with it.
    const { doShard } = await import('../store/shard-job.ts');
    return doShard(job.task, job.name, job.inputs, memory, step);
  }
  return doLines(job.filter, job.batch, memory);
};

/** Filters a batch of lines. */
export const doLines = async (
  filter: Named<LineWorkName>,
  batch: LineBatch,
  memory: Memory,
): Promise<FilteredBatch> => {
  // Options may name files; the work is made once.
  const works = memory.recent(WORKS);
  const work = await works.get(JSON.stringify(filter), () => lineWork(filter, memory));
  const refused: Failure[] = [];
  return { text: filterBatch(work, batch, error => refused.push(failureOf(error))), refused };
};

const WORKS = room<Recent<string, Promise<LineWork>>>('filters by name and options');

export const failureOf = (error: unknown): Failure => {
  if (error instanceof OrdskifteError) {
    const { code, message, place, next, stack } = error;
    return { code, message, next, ...(place !== undefined && { place }), ...(stack !== undefined && { stack }) };
  }
  const { message, stack } = error instanceof Error ? error : new Error(String(error));
  return { message, ...(stack !== undefined && { stack }) };
};

/** The error that a worker met. */
export const errorOf = ({ code, message, place, next, stack }: Failure): Error => {
  const details = code && { code, message, next: next ?? '', ...(place !== undefined && { place }) };
  const error = details ? new OrdskifteError(details) : new Error(message);
  if (stack !== undefined) error.stack = stack;
  return error;
};
