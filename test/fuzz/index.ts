/**
 * `npm run fuzz [-- --cases N --seed S --of containers|texts --built]`: spoilt containers for every reader and spoilt texts for every command, so many of
 * each; prints each fault, keeps its case, and ends with 1 where there was one. `--built` takes the program that was built, with its threads.
 * `--replay FILE` runs a case that was kept, or `--replay SEED:NUMBER` with `--of`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Case, caseOf, KINDS, type Kind } from './cases.ts';
import { type Fault, fuzz, type Summary } from './run.ts';

const { values } = parseArgs({
  options: {
    cases: { type: 'string', default: '5000' },
    seed: { type: 'string', default: '1' },
    from: { type: 'string', default: '0' },
    of: { type: 'string' },
    built: { type: 'boolean', default: false },
    replay: { type: 'string' },
  },
});

const KEPT = join(tmpdir(), 'ordskifte-fuzz-cases');

const main = async (): Promise<number> => {
  if (values.of !== undefined && !KINDS.some(kind => kind === values.of))
    throw new Error(`--of ${values.of}: ${KINDS.join(' or ')}.`);
  const wanted = values.replay === undefined ? undefined : replayed(values.replay);
  const from = Number(values.from);
  const numbers =
    wanted === undefined ? Array.from({ length: Number(values.cases) }, (_, i) => from + i) : [wanted.number];
  const seed = wanted?.seed ?? Number(values.seed);
  const kinds =
    wanted === undefined ? KINDS.filter(kind => values.of === undefined || kind === values.of) : [wanted.of];
  let isClean = true;
  for (const of of kinds) {
    const summary = await fuzz({
      seed,
      numbers,
      of,
      built: values.built,
      onFault: fault => keep(of, seed, fault),
      onBatch: left => console.error(`${of}: ${left} left`),
    });
    const refusals = [...summary.refusals].sort(([, a], [, b]) => b - a).map(([code, times]) => `${code} ${times}`);
    console.log(`refused: ${refusals.join(', ')}`);
    console.log(summaryLine(of, seed, summary));
    isClean &&= summary.faults.length === 0;
  }
  return isClean ? 0 : 1;
};

/** A case by its file or by SEED:NUMBER. */
const replayed = (place: string): Pick<Case, 'of' | 'seed' | 'number'> => {
  const named = /^(\d+):(\d+)$/u.exec(place);
  return named === null
    ? (JSON.parse(readFileSync(place, 'utf8')) as Case)
    : { of: (values.of as Kind | undefined) ?? 'containers', seed: Number(named[1]), number: Number(named[2]) };
};

const keep = (of: Kind, seed: number, { number, kind, why }: Fault): void => {
  const made = caseOf(seed, number, of);
  mkdirSync(KEPT, { recursive: true });
  const file = join(KEPT, `${kind}-${of}-${seed}-${number}.json`);
  const files = Object.entries(made.files).map(([name, data]) => [
    name,
    typeof data === 'string' ? data : { base64: Buffer.from(data).toString('base64') },
  ]);
  writeFileSync(file, `${JSON.stringify({ ...made, files: Object.fromEntries(files), kind, why }, null, 1)}\n`);
  console.log(`${kind} ${of} ${seed}:${number} ${JSON.stringify(made.words).slice(0, 160)} ${why}\n  ${file}`);
};

const summaryLine = (of: Kind, seed: number, { cases, faults, codes, slowest }: Summary): string => {
  const count = (kind: Fault['kind']): number => faults.filter(fault => fault.kind === kind).length;
  const ends = [...codes].sort(([a], [b]) => a - b).map(([code, times]) => `exit ${code}: ${times}`);
  return `${cases} ${of} of seed ${seed}: ${count('abort')} aborts, ${count('hang')} hangs, ${count('code')} other exit codes, ${count('internal')} internal errors, ${count('terminal')} raw control characters; ${ends.join(', ')}; slowest ${slowest.seconds.toFixed(1)} s (${seed}:${slowest.number})`;
};

process.exitCode = await main();
