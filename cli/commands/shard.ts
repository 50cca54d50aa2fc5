/** `shard`: one command, shared among many machines: planned, run part by part, merged. */
import type { Command } from 'commander';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import { wholeNumber } from '../numbers.ts';
import { finish, type Register, type Session } from '../session.ts';
import { mergeShards } from '../shards/merge.ts';
import { SHARDED } from '../shards/mode.ts';
import { readPlan, writePlan } from '../shards/plan.ts';
import { runShard } from '../shards/run.ts';

type PlanOptions = { readonly of: string; readonly out: string };
type RunOptions = { readonly shard?: string; readonly resume?: boolean; readonly timing?: boolean };

export const registerShard: Register = (program, session) => {
  const shard = program
    .command('shard')
    .description(
      'share a command among many machines: plan it, run its shards anywhere, merge them; the result is that of one run',
    )
    .addHelpText(
      'after',
      '\nExample:\n  ordskifte shard plan keyness speeches.jsonl --by party --of 16 --out speeches.plan',
    );
  registerPlan(shard, session);
  shard
    .command('run')
    .description('do one shard of a plan')
    .argument('<plan>', 'what shard plan wrote')
    .option('--shard <i/n>', 'which shard, from 1; by default that of SLURM_ARRAY_TASK_ID')
    .option('--resume', 'leave a shard alone that is done')
    .option('--timing', 'print how long each stage took, on stderr')
    .addHelpText('after', '\nExample:\n  ordskifte shard run speeches.plan --shard 3/16')
    .action(async (file: string, options: RunOptions) => {
      const opened = readPlan(file);
      await runShard(session, opened, shardOf(options.shard, opened.plan.of), options.resume ?? false);
      finish(session, options);
    });
  shard
    .command('merge')
    .description('add the parts of a plan and write what its command writes')
    .argument('<plan>', 'what shard plan wrote')
    .addHelpText('after', '\nExample:\n  ordskifte shard merge speeches.plan > keyness.csv')
    .action(async (file: string) => mergeShards(session, readPlan(file)));
};

const registerPlan = (shard: Command, session: Session): void => {
  shard
    .command('plan')
    .description(`survey the documents of a command and cut them into shards (${SHARDED.join(', ')})`)
    .argument('<command>', 'the command, with its places and options')
    .argument('[words...]')
    .requiredOption('--of <n>', 'how many shards')
    .requiredOption('--out <plan>', 'file of the plan; parts will lie beside it, in PLAN.parts')
    .allowUnknownOption()
    .addHelpText(
      'after',
      '\nExample:\n  ordskifte shard plan keyness speeches.jsonl --by party --of 16 --out speeches.plan',
    )
    .action(async (name: string, words: readonly string[], { of, out }: PlanOptions) => {
      if (!SHARDED.includes(name)) throw new OrdskifteError(messages.notSharded(name, SHARDED));
      const command = [name, ...words];
      const number = wholeNumber('--of', of, 1, 100_000);
      let isPlanned = false;
      const code = await session.run(command, {
        mode: 'plan',
        take: async work => {
          await writePlan(out, { command, of: number, work });
          isPlanned = true;
        },
      });
      if (code !== 0) session.exit(code as 1 | 2);
      else if (!isPlanned) throw new OrdskifteError(messages.notSharded(name, SHARDED));
      if (isPlanned)
        session.err.write(
          `${out}: ${number} shards; next: ordskifte shard run ${out} --shard 1/${number}, or ordskifte slurm ${out}\n`,
        );
    });
};

/** Number of the shard, from 1. */
const shardOf = (text: string | undefined, of: number): number => {
  const given = text ?? process.env.SLURM_ARRAY_TASK_ID;
  if (given === undefined)
    throw new OrdskifteError(messages.badOption('--shard', '', `I/${of}, or SLURM_ARRAY_TASK_ID in the environment`));
  const [, shard = '', all = String(of)] = /^(\d+)(?:\/(\d+))?$/.exec(given) ?? [];
  const number = Number(shard);
  if (shard === '' || Number(all) !== of || number < 1 || number > of)
    throw new OrdskifteError(messages.badOption('--shard', given, `I/${of} with I from 1 to ${of}`));
  return number;
};
