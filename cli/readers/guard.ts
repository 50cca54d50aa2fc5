/**
 * Files of others are read in a thread of their own, with bounds on memory and time; a thread that breaks them is ended and the next file gets a new
 * one. A thread costs a tenth of a second, so one reads many files.
 */
import { Worker } from 'node:worker_threads';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import { Bounds, type Step } from './bounds.ts';
import { type Limits, overLimit } from './limits.ts';
import type { Reply, Request } from './messages.ts';
import type { ForeignFile, ReadDocument, Reader } from './reader.ts';
import { readerOf, readWith } from './registry.ts';

/** Where the same code runs in a thread: only the built program has a file that a thread can load. */
const WORKER = import.meta.url.endsWith('.js') ? new URL('./worker.js', import.meta.url) : undefined;

export class Guard {
  readonly #limits: Limits;
  #worker: Worker | undefined;
  #waiting: Waiting | undefined;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /**
   * The documents of a file of a foreign format; undefined where it is of none.
   *
   * @throws {OrdskifteError} what its reader throws; LIMIT where reading takes too long or too much
   */
  async read(
    file: ForeignFile,
  ): Promise<{ readonly reader: Reader; readonly documents: readonly ReadDocument[] } | undefined> {
    const reader = readerOf(file);
    if (reader === undefined) return undefined;
    const documents = await (WORKER === undefined ? this.#here(reader, file) : this.#apart(reader, file));
    return { reader, documents };
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
    this.#worker = undefined;
  }

  /** From source, in this thread: time is bounded, where a reader waits. */
  async #here(reader: Reader, file: ForeignFile): Promise<readonly ReadDocument[]> {
    const bounds = new Bounds(this.#limits, file.place, undefined);
    try {
      const step = (next: Step): void => bounds.again(next);
      return await Promise.race([readWith(reader, { ...file, step }, this.#limits), bounds.over]);
    } catch (error) {
      throw asRefusal(error, reader, file);
    } finally {
      bounds.stop();
    }
  }

  async #apart(reader: Reader, file: ForeignFile): Promise<readonly ReadDocument[]> {
    const worker = this.#ready();
    worker.ref();
    const bounds = new Bounds(this.#limits, file.place, worker.performance);
    const { bytes, name, place } = file;
    try {
      const reply = new Promise<Answer>((resolve, reject) => {
        this.#waiting = { resolve, reject, again: next => bounds.again(next) };
      });
      worker.postMessage({
        format: reader.format,
        file: { bytes, name, place },
        limits: this.#limits,
      } satisfies Request);
      const message = await Promise.race([reply, bounds.over]);
      if ('documents' in message) return message.documents;
      const { details, message: reason } = message.failure;
      throw details === undefined ? new Error(reason) : new OrdskifteError(details);
    } catch (error) {
      // A thread that broke a bound, or broke, is not asked again.
      if (!(error instanceof OrdskifteError) || error.code === 'LIMIT') await this.close();
      const isMemory = (error as NodeJS.ErrnoException).code === 'ERR_WORKER_OUT_OF_MEMORY';
      throw isMemory ? overLimit(this.#limits, 'memory', place) : asRefusal(error, reader, file);
    } finally {
      bounds.stop();
      this.#waiting = undefined;
      worker.unref();
    }
  }

  #ready(): Worker {
    if (this.#worker !== undefined) return this.#worker;
    const worker = new Worker(WORKER!, {
      resourceLimits: { maxOldGenerationSizeMb: this.#limits.memory, maxYoungGenerationSizeMb: 32 },
      // What a library prints is nobody's data.
      stdout: true,
      stderr: true,
    });
    worker.on('message', (message: Reply) => {
      if ('step' in message) this.#waiting?.again(message.step);
      else this.#waiting?.resolve(message);
    });
    worker.on('error', error => this.#waiting?.reject(error));
    worker.on('exit', () => {
      this.#waiting?.reject(new Error('the thread that read it ended'));
      if (this.#worker === worker) this.#worker = undefined;
    });
    this.#worker = worker;
    return worker;
  }
}

type Answer = Exclude<Reply, { step: Step }>;
type Waiting = {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
  readonly again: (next: Step) => void;
};

/** A reader that fails says so of the file, whatever it threw. */
const asRefusal = (error: unknown, { format }: Reader, { place }: ForeignFile): OrdskifteError =>
  error instanceof OrdskifteError
    ? error
    : new OrdskifteError(messages.unreadableFormat(place, format, (error as Error)?.message ?? String(error)), {
        cause: error,
      });
