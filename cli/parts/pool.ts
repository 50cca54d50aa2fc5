/** Workers: jobs go to whoever is free, results come back in the order of the jobs, and no more is begun than can be held. */
import { Worker } from 'node:worker_threads';
import { Memory } from '../../pipeline/memory.ts';
import { doJob, errorOf, type Job, type Reply, type Request } from './messages.ts';

/** Where the same code runs in a thread: only the built program has a file that a thread can load. */
const WORKER = import.meta.url.endsWith('.js') ? new URL('./worker.js', import.meta.url) : undefined;

export type PoolOptions = {
  readonly jobs: number;
  readonly memory?: Memory;
  /** Called with the number of documents that were done since the last call. */
  readonly step?: (documents: number) => void;
};

/**
 * The results of jobs, in their order. With one worker, or from source, they are done in this thread; the results are the same.
 *
 * @throws what the first job in order throws; the others are given up
 */
export async function* inOrder(
  jobs: AsyncIterable<Job> | Iterable<Job>,
  options: PoolOptions,
): AsyncGenerator<unknown> {
  const { memory = new Memory(), step = () => undefined } = options;
  if (options.jobs <= 1 || WORKER === undefined) {
    for await (const job of jobs) yield structuredClone(await doJob(structuredClone(job), memory, step));
    return;
  }
  const pool = new Pool(options.jobs, step);
  const running: Promise<unknown>[] = [];
  try {
    for await (const job of jobs) {
      running.push(pool.do(job));
      if (running.length >= 2 * options.jobs) yield await running.shift();
    }
    while (running.length > 0) yield await running.shift();
  } finally {
    for (const promise of running) promise.catch(() => undefined);
    await pool.close();
  }
}

class Pool {
  readonly #most: number;
  readonly #step: (documents: number) => void;
  readonly #workers: Worker[] = [];
  readonly #free: Worker[] = [];
  readonly #waiting: { readonly request: Request; readonly settle: Settle }[] = [];
  readonly #busy = new Map<Worker, Settle>();
  #number = 0;

  constructor(most: number, step: (documents: number) => void) {
    this.#most = most;
    this.#step = step;
  }

  do(job: Job): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ request: { number: this.#number++, job }, settle: { resolve, reject } });
      this.#next();
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.#workers.map(worker => worker.terminate()));
  }

  #next(): void {
    const waiting = this.#waiting[0];
    if (waiting === undefined) return;
    const worker = this.#free.pop() ?? (this.#workers.length < this.#most ? this.#start() : undefined);
    if (worker === undefined) return;
    this.#waiting.shift();
    this.#busy.set(worker, waiting.settle);
    worker.postMessage(waiting.request);
  }

  #start(): Worker {
    const worker = new Worker(WORKER!);
    this.#workers.push(worker);
    worker.on('message', (reply: Reply) => {
      if ('step' in reply) {
        this.#step(reply.step);
        return;
      }
      const { resolve, reject } = this.#busy.get(worker)!;
      this.#busy.delete(worker);
      this.#free.push(worker);
      if ('result' in reply) resolve(reply.result);
      else reject(errorOf(reply.failure));
      this.#next();
    });
    // Out of memory, or a bug in the thread itself.
    worker.on('error', error => this.#busy.get(worker)?.reject(error));
    return worker;
  }
}

type Settle = { readonly resolve: (result: unknown) => void; readonly reject: (error: Error) => void };
