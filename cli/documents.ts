/** The door of commands that work on one document after the other: together, shared among workers, or in the shards of a cluster. */
import type { CorpusOptions } from '../pipeline/corpus.ts';
import { OrdskifteError } from '../pipeline/errors.ts';
import { messages } from '../pipeline/messages/index.ts';
import { needsTags, USUAL_NEEDS } from '../pipeline/stages.ts';
import type { Notice } from '../pipeline/types.ts';
import type { DoneDocument } from './parts/do-documents.ts';
import { canBeShared, jobsFor } from './parts/jobs.ts';
import { surveyOfSession } from './parts/of-session.ts';
import { inOrder } from './parts/pool.ts';
import type { DocumentsTask } from './parts/task.ts';
import { type Item, itemsIn, SEEN } from './rim/items.ts';
import { type DocumentOptions, loadCorpus, type Session } from './session.ts';
import { Planned, SHARDED } from './shards/mode.ts';
import { documentWork } from './works/index.ts';
import type { DocumentWorkName, Named } from './works/types.ts';

type Which = Pick<CorpusOptions, 'needs' | 'choose'>;

/** The rows of all documents, and what is to be said of them. */
export const documentRows = async (
  session: Session,
  places: readonly string[],
  options: DocumentOptions & { readonly jobs?: string },
  work: Named<DocumentWorkName>,
  which: Which = {},
): Promise<{ readonly rows: readonly object[]; readonly notices: readonly Notice[] }> => {
  const rows: object[] = [];
  const [read, made]: [Notice[], Notice[]] = [[], []];
  for await (const { result, notices } of eachDocument(session, places, options, work, which)) {
    for (const row of result.rows ?? []) rows.push(row);
    read.push(...notices);
    made.push(...(result.notices ?? []));
  }
  return { rows, notices: [...read, ...made] };
};

/** What the work makes of each document, in their order, each let go before the next where there are many. */
export async function* eachDocument(
  session: Session,
  places: readonly string[],
  options: DocumentOptions & { readonly jobs?: string },
  work: Named<DocumentWorkName>,
  which: Which = {},
): AsyncGenerator<DoneDocument> {
  const needs = which.needs ?? USUAL_NEEDS;
  if (session.shards?.mode === 'merge') {
    for await (const done of session.shards.results()) yield* done as readonly DoneDocument[];
    return;
  }
  const isPlan = session.shards?.mode === 'plan';
  if (isPlan && !canBeShared(places)) throw new OrdskifteError(messages.notSharded(places.join(' '), SHARDED));
  const jobs = await jobsFor(places, options.jobs, needsTags(needs));
  if (!isPlan && jobs === undefined) {
    yield* together(session, places, options, work, which);
    return;
  }
  const { heads, itemOf, sizes, items, survey } = await surveyOfSession(session, places, options);
  const wanted = new Set(which.choose?.(heads) ?? heads);
  const task: DocumentsTask = { places, restore: options.restore, survey, needs, work };
  const weights = new Array<number>(items).fill(0);
  heads.forEach((head, i) => {
    if (wanted.has(head)) weights[itemOf[i]!] = sizes[i]!;
  });
  if (isPlan && session.shards?.mode === 'plan') {
    await session.shards.take({ kind: 'documents', plan: { task, weights } });
    throw new Planned();
  }
  const total = weights.filter(weight => weight > 0).length;
  const step = (documents: number): void => session.clock.step(documents, total);
  const close = session.clock.open('work');
  try {
    for await (const done of inOrder(documentJobs(task, weights), { jobs: jobs!, memory: session.memory, step }))
      yield* done as readonly DoneDocument[];
  } finally {
    close();
  }
}

async function* together(
  session: Session,
  places: readonly string[],
  options: DocumentOptions,
  work: Named<DocumentWorkName>,
  which: Which,
): AsyncGenerator<DoneDocument> {
  const make = await documentWork(work, session.memory);
  const { answers, notices } = await loadCorpus(session, places, options, which);
  // What is to be said comes with the first document: it stands in the order of the documents already.
  if (answers.length === 0) yield { result: {}, notices };
  const close = session.clock.open('work');
  try {
    for (const [i, answer] of answers.entries()) {
      yield { result: make(answer), notices: i === 0 ? notices : [] };
      session.clock.step(1, answers.length);
    }
  } finally {
    close();
  }
}

/** Bytes of text that a worker is given at a time. */
const BATCH = 2 ** 18;

async function* documentJobs(task: DocumentsTask, weights: readonly number[]) {
  for await (const items of batches(itemsIn(task.places, SEEN), weights))
    yield { kind: 'documents', task, items } as const;
}

/** Items with a weight, in batches. */
export async function* batches(
  items: AsyncIterable<Item>,
  weights: readonly number[],
  first = 0,
): AsyncGenerator<readonly Item[]> {
  let batch: Item[] = [];
  let size = 0;
  for await (const item of items) {
    if (weights[item.number - first] === 0) continue;
    batch.push(item);
    size += item.bytes.length;
    if (size < BATCH) continue;
    yield batch;
    batch = [];
    size = 0;
  }
  if (batch.length > 0) yield batch;
}
