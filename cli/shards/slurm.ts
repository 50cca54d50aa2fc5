/** Batch scripts for Slurm: an array of shards, a merge that waits for all of them, and a line that submits both. */
import { basename, resolve } from 'node:path';
import { programFile } from '../rim/package-files.ts';
import { writeWhole } from '../rim/write.ts';
import type { OpenPlan } from './plan.ts';

export type SlurmOptions = {
  /** Limit of each shard, hours:minutes:seconds. */
  readonly time: string;
  /** Of each shard, in megabytes. */
  readonly memory: number;
  /** Of the merge, which holds the counts of all documents. */
  readonly mergeMemory: number;
  /** Where the merge writes what the command writes. */
  readonly result: string;
  readonly atOnce?: number;
  readonly account?: string;
  readonly partition?: string;
};

export const SLURM_DEFAULTS = Object.freeze({
  time: '04:00:00',
  memory: 2000,
  mergeMemory: 4000,
  result: 'PLAN.result',
});

/** Writes `PLAN.array.sbatch`, `PLAN.merge.sbatch` and `PLAN.submit.sh`; returns their paths. */
export const writeScripts = ({ plan, file }: OpenPlan, options: SlurmOptions): string[] => {
  const path = resolve(file);
  const result = options.result === SLURM_DEFAULTS.result ? `${path}.result` : resolve(options.result);
  const name = basename(path);
  const [array, merge, submit] = [`${path}.array.sbatch`, `${path}.merge.sbatch`, `${path}.submit.sh`];
  const most = options.atOnce === undefined ? '' : `%${options.atOnce}`;
  // Without the limit Node takes no more than a few gigabytes, whatever Slurm grants; a tenth is for what lies outside of its heap.
  const run = (memory: number): string =>
    `${quoted(process.execPath)} --max-old-space-size=${Math.floor(memory * 0.9)} ${quoted(programFile())}`;
  writeWhole(
    array,
    script(
      [
        `--job-name=${word(name)}`,
        `--array=1-${plan.of}${most}`,
        ...common(options, options.memory),
        // A shard whose machine fails, or that is put back, begins again; --resume leaves alone what was done.
        '--requeue',
        '--open-mode=append',
        `--output=${path}.parts/shard-%a.log`,
      ],
      [`${run(options.memory)} shard run ${quoted(path)} --resume`],
    ),
  );
  writeWhole(
    merge,
    script(
      [
        `--job-name=${word(name)}-merge`,
        ...common(options, options.mergeMemory),
        '--requeue',
        `--output=${path}.merge.log`,
      ],
      [
        `result=${quoted(result)}`,
        `${run(options.mergeMemory)} shard merge ${quoted(path)} > "$result.writing"`,
        'mv "$result.writing" "$result"',
      ],
    ),
  );
  writeWhole(
    submit,
    [
      '#!/bin/sh',
      '# Submits both; without all of the shards the merge is given up and not left waiting.',
      'set -eu',
      `mkdir -p ${quoted(`${path}.parts`)}`,
      `array=$(sbatch --parsable ${quoted(array)})`,
      `merge=$(sbatch --parsable --dependency="afterok:\${array%%;*}" --kill-on-invalid-dep=yes ${quoted(merge)})`,
      // biome-ignore lint/suspicious/noTemplateCurlyInString: a variable of the shell
      'echo "${array%%;*} ${merge%%;*}"',
      '',
    ].join('\n'),
  );
  return [array, merge, submit];
};

const common = ({ time, account, partition }: SlurmOptions, memory: number): string[] => [
  `--time=${time}`,
  `--mem=${memory}M`,
  '--cpus-per-task=1',
  '--ntasks=1',
  ...(account === undefined ? [] : [`--account=${word(account)}`]),
  ...(partition === undefined ? [] : [`--partition=${word(partition)}`]),
];

const script = (options: readonly string[], lines: readonly string[]): string =>
  ['#!/bin/sh', ...options.map(option => `#SBATCH ${option}`), 'set -eu', ...lines, ''].join('\n');

/** For the shell. */
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** For a line that Slurm reads itself. */
const word = (text: string): string => text.replace(/[^\w.-]/gu, '_');
