/**
 * `npm run fuzz [-- --cases N --seed S]`: spoilt inputs for every command; prints each fault, keeps its case, and ends with 1 where there was one.
 * `--replay FILE` runs a case that was kept, or `--replay SEED:NUMBER`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Case, caseOf } from './cases.ts';
import { type Fault, fuzz, type Summary } from './run.ts';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '5000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    replay: { type: 'string' },
  },
});

const KEPT = join(tmpdir(), 'ordskifte-fuzz-cases');

const main = async (): Promise<number> => {
  const wanted = values.replay === undefined ? undefined : replayed(values.replay);
  const seed = wanted?.seed ?? Number(values.seed);
  const from = Number(values.from);
  const numbers =
    wanted === undefined ? Array.from({ length: Number(values.cases) }, (_, i) => from + i) : [wanted.number];
  const summary = await fuzz({
    seed,
    numbers,
    onFault: fault => keep(seed, fault),
    onBatch: left => console.error(`${left} left`),
  });
  const refusals = [...summary.refusals].sort(([, a], [, b]) => b - a).map(([code, times]) => `${code} ${times}`);
  console.log(`refused: ${refusals.join(', ')}`);
  console.log(summaryLine(seed, summary));
  return summary.faults.length === 0 ? 0 : 1;
};

/** A case by its file or by SEED:NUMBER. */
const replayed = (place: string): Pick<Case, 'seed' | 'number'> => {
  const named = /^(\d+):(\d+)$/u.exec(place);
  return named === null
    ? (JSON.parse(readFileSync(place, 'utf8')) as Case)
    : { seed: Number(named[1]), number: Number(named[2]) };
};

const keep = (seed: number, { number, kind, why }: Fault): void => {
  const made = caseOf(seed, number);
  mkdirSync(KEPT, { recursive: true });
  const file = join(KEPT, `${kind}-${seed}-${number}.json`);
  writeFileSync(file, `${JSON.stringify({ ...made, kind, why }, null, 1)}\n`);
  console.log(`${kind} ${seed}:${number} ${JSON.stringify(made.words).slice(0, 160)} ${why}\n  ${file}`);
};

const summaryLine = (seed: number, { cases, faults, codes, slowest }: Summary): string => {
  const count = (kind: Fault['kind']): number => faults.filter(fault => fault.kind === kind).length;
  const ends = [...codes].sort(([a], [b]) => a - b).map(([code, times]) => `exit ${code}: ${times}`);
  return `${cases} cases of seed ${seed}: ${count('abort')} aborts, ${count('hang')} hangs, ${count('code')} other exit codes, ${count('internal')} internal errors, ${count('terminal')} raw control characters; ${ends.join(', ')}; slowest ${slowest.seconds.toFixed(1)} s (${seed}:${slowest.number})`;
};

process.exitCode = await main();
