/** Runs cases in this process, one after the other, and tells the parent when each begins and ends; the parent sees when one never ends, or ends all. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import type { run as Run } from '../../cli/program.ts';
import { caseOf, type Kind } from './cases.ts';

/** What the parent sends: numbers of cases, as a case is made anew from its seed. */
export type Batch = {
  readonly seed: number;
  readonly numbers: readonly number[];
  readonly of: Kind;
  /** The program as it is built, which reads files in threads; else from source, where a reader that breaks breaks this process. */
  readonly built: boolean;
};
/** What the parent is told. `seconds` are of this process's own time, which other processes do not lengthen. */
export type Told =
  | { readonly kind: 'begin'; readonly number: number }
  | {
      readonly kind: 'end';
      readonly number: number;
      readonly code: number;
      readonly seconds: number;
      readonly err: string;
    };

const tell = (told: Told): Promise<void> => new Promise(resolve => process.send!(told, () => resolve()));

const sink = (keep: number): { stream: Writable; text: () => string } => {
  let text = '';
  const write = (chunk: Buffer, _encoding: string, done: () => void): void => {
    if (text.length < keep) text += chunk.toString();
    done();
  };
  return { stream: new Writable({ write }), text: () => text };
};

const cpuSeconds = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
};

const runAll = async ({ seed, numbers, of, built }: Batch): Promise<void> => {
  const home = process.cwd();
  const place = built ? '../../dist/cli/program.js' : '../../cli/program.ts';
  const { run } = (await import(place)) as { run: typeof Run };
  for (const number of numbers) {
    const { words, files } = caseOf(seed, number, of);
    const folder = mkdtempSync(join(tmpdir(), 'ordskifte-fuzz-'));
    process.chdir(folder);
    for (const [name, data] of Object.entries(files)) writeFileSync(name, data);
    await tell({ kind: 'begin', number });
    const [out, err] = [sink(0), sink(4000)];
    const start = cpuSeconds();
    const code = await run(words, out.stream, err.stream);
    const seconds = cpuSeconds() - start;
    await tell({ kind: 'end', number, code, seconds, err: err.text() });
    process.chdir(home);
    rmSync(folder, { recursive: true, force: true });
  }
  process.disconnect();
};

process.once('message', (batch: Batch) => void runAll(batch));
