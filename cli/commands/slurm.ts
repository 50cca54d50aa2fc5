/** `slurm`: the two batch scripts of a plan. */

import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import { wholeNumber } from '../numbers.ts';
import type { Register } from '../session.ts';
import { readPlan } from '../shards/plan.ts';
import { SLURM_DEFAULTS, writeScripts } from '../shards/slurm.ts';

type Options = {
  readonly time: string;
  readonly memory: string;
  readonly mergeMemory: string;
  readonly atOnce?: string;
  readonly account?: string;
  readonly partition?: string;
  readonly result: string;
};

export const registerSlurm: Register = (program, session) => {
  program
    .command('slurm')
    .description(
      'write the batch scripts of a plan for a Slurm cluster: an array of its shards, and the merge that waits for them',
    )
    .argument('<plan>', 'what shard plan wrote')
    .option('--time <hh:mm:ss>', 'time limit of a shard', SLURM_DEFAULTS.time)
    .option('--memory <megabytes>', 'memory of a shard', String(SLURM_DEFAULTS.memory))
    .option(
      '--merge-memory <megabytes>',
      'memory of the merge, which holds the counts of all documents',
      String(SLURM_DEFAULTS.mergeMemory),
    )
    .option('--at-once <n>', 'how many shards may run at once; by default as many as Slurm lets')
    .option('--account <name>', 'project that pays')
    .option('--partition <name>', 'partition of the cluster')
    .option('--result <file>', 'what the merge writes', SLURM_DEFAULTS.result)
    .addHelpText(
      'after',
      '\nExample:\n  ordskifte slurm speeches.plan --account naiss2026-1-1 && sh speeches.plan.submit.sh',
    )
    .action((file: string, options: Options) => {
      const { time, account, partition, result } = options;
      if (!/^(\d+-)?\d{1,2}:\d\d:\d\d$/.test(time))
        throw new OrdskifteError(messages.badOption('--time', time, 'hours, minutes and seconds such as 02:00:00'));
      const written = writeScripts(readPlan(file), {
        time,
        memory: wholeNumber('--memory', options.memory, 100),
        mergeMemory: wholeNumber('--merge-memory', options.mergeMemory, 100),
        result,
        ...(options.atOnce !== undefined && { atOnce: wholeNumber('--at-once', options.atOnce, 1) }),
        ...(account !== undefined && { account }),
        ...(partition !== undefined && { partition }),
      });
      for (const path of written) session.out.write(`${path}\n`);
    });
};
