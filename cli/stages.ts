/** Progress and timing: what is being done now, for a terminal, and how long each stage took, for `--timing`. */

import { progressLine, type Unit } from './progress.ts';

/** Milliseconds before a bar is shown, and between two pictures of it. */
const FIRST = 1000;
const BETWEEN = 100;

export type StageClock = {
  /** Runs one stage; the same stage may run several times and its times add up. */
  readonly around: <T>(stage: string, work: () => T) => T;
  /** Begins a stage that is ended by what comes back. */
  readonly open: (stage: string) => () => void;
  /** Says that so much more of the stage is done, and how much there is in all if that is known. After a second a terminal shows a bar. */
  readonly step: (amount: number, of?: number, unit?: Unit) => void;
  readonly aroundAsync: <T>(stage: string, work: () => Promise<T>) => Promise<T>;
  /** Lines of stage and milliseconds, in the order of first use, with the sum and the time since the process began. */
  readonly table: () => string;
};

export const createStageClock = (terminal: { isTTY?: boolean; write(text: string): unknown }): StageClock => {
  const times = new Map<string, number>();
  let running: { readonly stage: string; readonly start: number; done: number; drawn: number } | undefined;
  const begin = (stage: string): number => {
    const start = performance.now();
    running = { stage, start, done: 0, drawn: start + FIRST - BETWEEN };
    if (terminal.isTTY) terminal.write(`\r\x1b[K${stage} …`);
    return start;
  };
  const step = (amount: number, of?: number, unit: Unit = 'documents'): void => {
    if (running === undefined || !terminal.isTTY) return;
    running.done += amount;
    const now = performance.now();
    if (now - running.drawn < BETWEEN) return;
    running.drawn = now;
    const { stage, start, done } = running;
    terminal.write(`\r\x1b[K${progressLine({ stage, done, of, unit, milliseconds: now - start })}`);
  };
  const end = (stage: string, start: number): void => {
    times.set(stage, (times.get(stage) ?? 0) + performance.now() - start);
    running = undefined;
    if (terminal.isTTY) terminal.write('\r\x1b[K');
  };
  return {
    step,
    open: stage => {
      const start = begin(stage);
      return () => end(stage, start);
    },
    around: (stage, work) => {
      const start = begin(stage);
      try {
        return work();
      } finally {
        end(stage, start);
      }
    },
    aroundAsync: async (stage, work) => {
      const start = begin(stage);
      try {
        return await work();
      } finally {
        end(stage, start);
      }
    },
    table: () => {
      const rows = [...times, ['since start', performance.now()] as const];
      return rows.map(([stage, time]) => `${stage.padEnd(12)}${time.toFixed(0).padStart(7)} ms`).join('\n');
    },
  };
};
