/**
 * `npm run bench -- [--sizes 1,20] [--runs 3]`: the counting job against its peers, in CPU seconds. Each job is a whole process, start included;
 * runs are taken in turn and the median counts. Wants GNU time, and says which peer is missing.
 */
import { spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { median } from 'd3-array';
import { stopWords } from '../../pipeline/language/stopwords.ts';
import { readRestoreModel } from '../../pipeline/restore/index.ts';
import { makeCorpus } from './corpus.ts';

const here = (path: string): string => new URL(path, import.meta.url).pathname;
const PYTHON = process.env.PYTHON ?? '/usr/bin/python3';
const CLI = here('../../dist/cli/main.js');
const TIME = '/usr/bin/time';

type Job = { readonly name: string; readonly version: string; readonly command: readonly string[] };
type Cost = { readonly cpu: number; readonly memory: number };

/** CPU seconds, user and system, and the largest memory in MiB. */
const costOf = ({ name, command }: Job): Cost => {
  const env = { ...process.env, LC_ALL: 'C.UTF-8', OPENBLAS_NUM_THREADS: '1' };
  const { status, stderr } = spawnSync(TIME, ['-f', '%U %S %M', ...command], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  if (status !== 0) throw new Error(`${name}: ${String(stderr)}`);
  const [user, system, memory] = String(stderr).trim().split('\n').at(-1)!.split(' ').map(Number);
  return { cpu: user! + system!, memory: memory! / 1024 };
};

/** What is too short for the clock has no ratio. */
const ratio = (cost: number, floor: number): string => (floor < 0.05 ? '–' : (cost / floor).toFixed(1));

const versionOf = (command: string, args: readonly string[]): string | undefined => {
  const { status, stdout } = spawnSync(command, args, { encoding: 'utf8' });
  return status === 0 ? stdout.trim().split('\n')[0]! : undefined;
};

const jobsOf = (corpus: string, stops: string, out: string): Job[] => {
  const keyness = ['keyness', corpus, '--unit', 'stem', '--measure', 'g2', '--top', '50', '--jobs', '1'];
  const jobs: Job[] = [
    { name: 'wc -w', version: versionOf('wc', ['--version']) ?? 'wc', command: ['wc', '-w', corpus] },
    { name: 'ordskifte keyness', version: `Node ${process.version}`, command: [process.execPath, CLI, ...keyness] },
    {
      name: 'ordskifte keyness --no-restore',
      version: `Node ${process.version}`,
      command: [process.execPath, CLI, ...keyness, '--no-restore'],
    },
  ];
  const sklearn = versionOf(PYTHON, ['-c', 'import sklearn, Stemmer; print("scikit-learn", sklearn.__version__)']);
  if (sklearn === undefined)
    console.error('MISSING: scikit-learn and PyStemmer (Debian: python3-sklearn python3-stemmer)');
  else
    jobs.push({
      name: 'scikit-learn, forms stemmed once',
      version: sklearn,
      command: [PYTHON, here('sklearn_keyness.py'), corpus, stops, join(out, 'sklearn.csv')],
    });
  return jobs;
};

const writeCorpus = (file: string, megabytes: number): void => {
  const model = readRestoreModel(new Uint8Array(readFileSync(here('../../pipeline/restore/model.bin'))));
  const handle = openSync(file, 'w');
  for (const { id, speaker, text } of makeCorpus(model.lexicon, megabytes * 1e6))
    writeSync(handle, `${JSON.stringify({ id, respondent: speaker, text })}\n`);
  closeSync(handle);
};

const { values } = parseArgs({
  options: { sizes: { type: 'string', default: '1,20' }, runs: { type: 'string', default: '3' } },
});
if (!existsSync(TIME)) throw new Error(`${TIME} is missing (Debian: apt-get install time)`);
const folder = mkdtempSync(join(tmpdir(), 'ordskifte-bench-'));
try {
  const stops = join(folder, 'stop-words.txt');
  writeFileSync(stops, stopWords.entries.join('\n'));
  for (const size of values.sizes.split(',').map(Number)) {
    mkdirSync(join(folder, String(size)));
    const corpus = join(folder, String(size), 'corpus.jsonl');
    writeCorpus(corpus, size);
    const jobs = jobsOf(corpus, stops, folder);
    const costs = jobs.map((): Cost[] => []);
    for (let run = 0; run < Number(values.runs); run++) jobs.forEach((job, i) => void costs[i]!.push(costOf(job)));
    const cpu = costs.map(list => median(list, cost => cost.cpu)!);
    console.log(`\n${size} MB, ${values.runs} runs, CPU seconds (user + system), median\n`);
    console.log('| job | CPU s | × `wc -w` | MiB | version |\n|---|---|---|---|---|');
    jobs.forEach(({ name, version }, i) => {
      const memory = median(costs[i]!, cost => cost.memory)!;
      console.log(
        `| ${name} | ${cpu[i]!.toFixed(2)} | ${ratio(cpu[i]!, cpu[0]!)} | ${memory.toFixed(0)} | ${version} |`,
      );
    });
  }
} finally {
  rmSync(folder, { recursive: true });
}
