/** Bounds on the time and the memory that reading a file takes, watched from outside while it goes on. */
import { type EventLoopUtilization, performance } from 'node:perf_hooks';
import type { OrdskifteError } from '../../pipeline/errors.ts';
import { type Limits, MEGABYTE, overLimit } from './limits.ts';

/** What may take its own time: reading, or recognising a page. */
export type Step = 'seconds' | 'scan';

/** How busy the loop of a thread is. */
type Loop = { readonly eventLoopUtilization: (since?: EventLoopUtilization) => EventLoopUtilization };

/** Milliseconds between looks at the memory: a stream that unpacks without end grows by a megabyte in each. */
const LOOK = 20;
/** How many times its seconds a reader gets on the clock, where other programs have the processor. */
const MOST_TURNS = 8;

/** `over` fails when a bound is broken. */
export class Bounds {
  readonly over: Promise<never>;
  readonly #limits: Limits;
  readonly #place: string;
  readonly #loop: Loop;
  readonly #memory = process.memoryUsage.rss();
  readonly #watch: NodeJS.Timeout;
  #fail: (error: OrdskifteError) => void = () => undefined;
  #timer: NodeJS.Timeout | undefined;

  /** Memory is watched only where a thread can be ended for it. */
  constructor(limits: Limits, place: string, loop: Loop | undefined) {
    this.#limits = limits;
    this.#place = place;
    this.#loop = loop ?? performance;
    this.over = new Promise((_, reject) => {
      this.#fail = reject;
    });
    this.over.catch(() => undefined);
    this.#watch = setInterval(() => loop && this.#look(), LOOK);
    this.again('seconds');
  }

  /** A part is done: the time begins anew, for what comes next. */
  again(step: Step): void {
    clearTimeout(this.#timer);
    this.#turn(step, this.#limits[step], {
      used: processorSeconds(),
      loop: this.#loop.eventLoopUtilization(),
      turns: 1,
    });
  }

  stop(): void {
    clearTimeout(this.#timer);
    clearInterval(this.#watch);
  }

  #turn(step: Step, seconds: number, since: { used: number; loop: EventLoopUtilization; turns: number }): void {
    this.#timer = setTimeout(() => {
      const { active, idle } = this.#loop.eventLoopUtilization(since.loop);
      const left = this.#limits[step] - (processorSeconds() - since.used);
      // A thread that has work, and has not had the processor for it, waits for its turn as everybody does.
      const isStarved = active >= idle && left > 0.1 * this.#limits[step];
      if (isStarved && since.turns < MOST_TURNS) this.#turn(step, left, { ...since, turns: since.turns + 1 });
      else this.#fail(overLimit(this.#limits, step, this.#place));
    }, 1000 * seconds);
  }

  /** Buffers lie outside the heap that a thread is limited to. */
  #look(): void {
    const grown = process.memoryUsage.rss() - this.#memory;
    if (grown > this.#limits.memory * MEGABYTE) this.#fail(overLimit(this.#limits, 'memory', this.#place));
  }
}

const processorSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};
