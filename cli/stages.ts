/** Progress and timing: what is being done now, for a terminal, and how long each stage took, for `--timing`. */

export type StageClock = {
  /** Runs one stage; the same stage may run several times and its times add up. */
  readonly around: <T>(stage: string, work: () => T) => T;
  readonly aroundAsync: <T>(stage: string, work: () => Promise<T>) => Promise<T>;
  /** Lines of stage and milliseconds, in the order of first use, with the sum and the time since the process began. */
  readonly table: () => string;
};

export const createStageClock = (terminal: { isTTY?: boolean; write(text: string): unknown }): StageClock => {
  const times = new Map<string, number>();
  const begin = (stage: string): number => {
    if (terminal.isTTY) terminal.write(`\r\x1b[K${stage} …`);
    return performance.now();
  };
  const end = (stage: string, start: number): void => {
    times.set(stage, (times.get(stage) ?? 0) + performance.now() - start);
    if (terminal.isTTY) terminal.write('\r\x1b[K');
  };
  return {
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
