/** Runs many cases in processes of their own and says what became of each: an abort, a hang, a mistake of the program, or an exit code. */
import { type ChildProcess, fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Kind } from './cases.ts';
import type { Batch, Told } from './child.ts';

export type Fault = {
  readonly number: number;
  /** `abort`: the process ended. `hang`: more than `limit` seconds. `internal`: the program calls it its own mistake. `code`, `terminal`: an exit code or a sign that it may not write. */
  readonly kind: 'abort' | 'hang' | 'internal' | 'code' | 'terminal';
  readonly why: string;
};

export type Summary = {
  readonly cases: number;
  readonly faults: readonly Fault[];
  readonly codes: ReadonlyMap<number, number>;
  /** How often each refusal was given. */
  readonly refusals: ReadonlyMap<string, number>;
  readonly slowest: { readonly number: number; readonly seconds: number };
};

export type FuzzOptions = {
  readonly seed: number;
  readonly numbers: readonly number[];
  readonly of: Kind;
  /** The program as it is built, with its threads. */
  readonly built?: boolean;
  /** Seconds of processor time that a case may take. */
  readonly limit?: number;
  /** Cases of one process, which reads the models once. */
  readonly batch?: number;
  /** File of this folder that runs the cases: another one in the tests of the watch. */
  readonly child?: string;
  readonly onFault?: (fault: Fault) => void;
  /** Told after each batch how many cases are left. */
  readonly onBatch?: (left: number) => void;
};

export const FUZZ_DEFAULTS = Object.freeze({ limit: 5, batch: 250, child: 'child.ts', built: false });

/** Seconds between looks at a case that runs, and the most that one may last on the clock, however busy the machine is. */
const LOOK = 10;
const LONGEST = 600;

/** Processor seconds of a process so far, where the system says so (Linux, proc(5): fields 14 and 15 of stat, in hundredths). */
const processorSeconds = (pid: number): number | undefined => {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /su, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return undefined;
  }
};

export const fuzz = async (options: FuzzOptions): Promise<Summary> => {
  const { seed, numbers, of, onFault = () => undefined, onBatch = () => undefined, ...rest } = options;
  const { limit, batch, child, built } = { ...FUZZ_DEFAULTS, ...rest };
  const faults: Fault[] = [];
  const codes = new Map<number, number>();
  const refusals = new Map<string, number>();
  let slowest = { number: -1, seconds: 0 };
  const found = (fault: Fault): void => {
    faults.push(fault);
    onFault(fault);
  };
  const ended = ({ number, code, seconds, err }: Told & { kind: 'end' }): void => {
    codes.set(code, (codes.get(code) ?? 0) + 1);
    const [, refusal] = /ordskifte: ([A-Z_]+):/u.exec(err) ?? [];
    if (refusal !== undefined) refusals.set(refusal, (refusals.get(refusal) ?? 0) + 1);
    if (seconds > slowest.seconds) slowest = { number, seconds };
    const fault = faultOf({ code, seconds, err }, limit);
    if (fault !== undefined) found({ number, ...fault });
  };
  let left = numbers;
  while (left.length > 0) {
    const taken = left.slice(0, batch);
    const { done, broken } = await runBatch({ seed, numbers: taken, of, built }, { limit, child }, ended);
    if (broken !== undefined) found({ number: taken[done] ?? -1, ...broken });
    left = left.slice(broken === undefined ? taken.length : done + 1);
    onBatch(left.length);
  }
  return { cases: numbers.length, faults, codes, refusals, slowest };
};

const faultOf = (
  ended: { readonly code: number; readonly seconds: number; readonly err: string },
  limit: number,
): Omit<Fault, 'number'> | undefined => {
  const { code, seconds, err } = ended;
  if (seconds > limit) return { kind: 'hang', why: `${seconds.toFixed(1)} s` };
  if (![0, 1, 2].includes(code)) return { kind: 'code', why: String(code) };
  if (err.includes('INTERNAL')) return { kind: 'internal', why: err.slice(err.indexOf('INTERNAL')).split('\n', 1)[0]! };
  if (/[^\t\n\P{Cc}]/u.test(err)) return { kind: 'terminal', why: JSON.stringify(err.slice(0, 200)) };
  return undefined;
};

type Broken = Pick<Fault, 'kind' | 'why'>;

/** How many cases ended, and what broke the batch, if anything did. */
const runBatch = (
  batch: Batch,
  { limit, child: file }: { readonly limit: number; readonly child: string },
  ended: (told: Told & { kind: 'end' }) => void,
): Promise<{ done: number; broken?: Broken }> =>
  new Promise(resolve => {
    const child = forkChild(file);
    let done = 0;
    let hangs: string | undefined;
    let last = '';
    let watchdog: NodeJS.Timeout | undefined;
    child.stderr?.on('data', (chunk: Buffer) => {
      last = `${last}${chunk.toString()}`.slice(-2000);
    });
    child.on('message', (told: Told) => {
      clearInterval(watchdog);
      if (told.kind === 'begin') {
        const [start, used] = [Date.now(), processorSeconds(child.pid!) ?? 0];
        watchdog = setInterval(() => {
          const lasted = (Date.now() - start) / 1000;
          const seconds = (processorSeconds(child.pid!) ?? used + lasted) - used;
          // Twice the limit: a case that ends a little late is told of with its time.
          if (seconds < Math.max(2 * limit, LOOK) && lasted < LONGEST) return;
          hangs = `stopped after ${seconds.toFixed(0)} s`;
          child.kill('SIGKILL');
        }, 1000 * LOOK);
      } else {
        done++;
        ended(told);
      }
    });
    child.on('exit', (code, signal) => {
      clearInterval(watchdog);
      if (done === batch.numbers.length) resolve({ done });
      else if (hangs !== undefined) resolve({ done, broken: { kind: 'hang', why: hangs } });
      else resolve({ done, broken: { kind: 'abort', why: `${signal ?? code}: ${last.trim().split('\n')[0]}` } });
    });
    child.send(batch);
  });

const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;

const forkChild = (file: string): ChildProcess =>
  fork(fileURLToPath(new URL(file, import.meta.url)), [], {
    // By its place, since threads of the child look for it from the folder of their case.
    execArgv: ['--import', TSX],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
