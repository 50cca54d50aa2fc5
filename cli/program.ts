/** The command line: one file per command, registered here. */

import { Command } from 'commander';
import { OrdskifteError } from '../pipeline/errors.ts';
import { Memory } from '../pipeline/memory.ts';
import { messages, notices } from '../pipeline/messages/index.ts';
import { CSV_EXCEL, CSV_PLAIN, type CsvStyle } from '../reports/export/csv.ts';
import { applyConfig, CONFIG, type Config, configFor } from './config/index.ts';
import { report } from './failure.ts';
import { packageInfo } from './rim/package-files.ts';
import type { Register, Session } from './session.ts';
import { Planned, type ShardMode } from './shards/mode.ts';
import { createStageClock } from './stages.ts';
import { visibleStream } from './visible.ts';

/** Commands in the order of the help; each comes with the libraries that it alone needs, so it is loaded when it is named. */
const COMMANDS: ReadonlyMap<string, () => Promise<Register>> = new Map(
  Object.entries({
    compare: async () => (await import('./commands/compare.ts')).registerCompare,
    keyness: async () => (await import('./commands/keyness.ts')).registerKeyness,
    kwic: async () => (await import('./commands/kwic.ts')).registerKwic,
    find: async () => (await import('./commands/find.ts')).registerFind,
    frames: async () => (await import('./commands/frames.ts')).registerFrames,
    inspect: async () => (await import('./commands/inspect.ts')).registerInspect,
    restore: async () => (await import('./commands/restore.ts')).registerRestore,
    sentiment: async () => (await import('./commands/sentiment.ts')).registerSentiment,
    code: async () => (await import('./commands/code.ts')).registerCode,
    annotate: async () => (await import('./commands/annotate.ts')).registerAnnotate,
    rates: async () => (await import('./commands/rates.ts')).registerRates,
    style: async () => (await import('./commands/style.ts')).registerStyle,
    terms: async () => (await import('./commands/terms.ts')).registerTerms,
    collocates: async () => (await import('./commands/collocates.ts')).registerCollocates,
    lookup: async () => (await import('./commands/lookup.ts')).registerLookup,
    trend: async () => (await import('./commands/trend.ts')).registerTrend,
    collocations: async () => (await import('./commands/collocations.ts')).registerCollocations,
    dispersion: async () => (await import('./commands/dispersion.ts')).registerDispersion,
    similar: async () => (await import('./commands/similar.ts')).registerSimilar,
    verify: async () => (await import('./commands/verify.ts')).registerVerify,
    validate: async () => (await import('./commands/validate.ts')).registerValidate,
    timeliness: async () => (await import('./commands/timeliness.ts')).registerTimeliness,
    ingest: async () => (await import('./commands/ingest.ts')).registerIngest,
    corpus: async () => (await import('./commands/corpus.ts')).registerCorpus,
    sql: async () => (await import('./commands/sql.ts')).registerSql,
    shard: async () => (await import('./commands/shard.ts')).registerShard,
    slurm: async () => (await import('./commands/slurm.ts')).registerSlurm,
    init: async () => (await import('./commands/init.ts')).registerInit,
    schema: async () => (await import('./commands/schema.ts')).registerSchema,
  }),
);

/**
 * Runs one command line (without `node` and the script). Results go to `out`, everything else to `err`.
 *
 * @returns exit code: 0 done, 1 an input was refused, 2 wrong usage
 */
export const run = async (
  words: readonly string[],
  out: Session['out'] = process.stdout,
  err: Session['err'] = process.stderr,
  shards?: ShardMode,
): Promise<number> => {
  const debug = words.includes('--debug');
  // What is said to a person, and a table on a screen, move no cursor; in files and pipes the same signs are data.
  const said = visibleStream(err);
  const write = (text: string): void => void said.write(text);
  let code = 0;
  let style: CsvStyle = CSV_PLAIN;
  const session: Session = {
    out: isTerminal(out) ? visibleStream(out) : out,
    err: said,
    clock: createStageClock(err),
    memory: new Memory(),
    ...(shards && { shards }),
    run: (inner, mode) => run(inner, out, err, mode),
    csvStyle: () => style,
    refuse: error => report(error, debug, write),
    exit: next => {
      code = next;
    },
  };
  try {
    const program = programOf(session, await registersFor(words));
    const config = await configOf(words, shards);
    const settings = config && program.commands.map(command => applyConfig(command, config));
    program.hook('preAction', (_, command) => {
      style = styleOf(command);
      const used = settings?.flatMap(own => own()) ?? [];
      if (used.length > 0) write(notices.configUsed(config!.file, used));
    });
    await program.parseAsync(words, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof Planned) return code;
    return report(error, debug, write);
  }
};

/** Settings hold for a command that is named; parts of a plan are made with the words of the plan alone, wherever they run. */
const configOf = async (words: readonly string[], shards: ShardMode | undefined): Promise<Config | undefined> => {
  const name = words.find(word => !word.startsWith('-')) ?? '';
  return shards === undefined && COMMANDS.has(name) && name !== 'init'
    ? configFor(words, [...COMMANDS.keys()])
    : undefined;
};

const isTerminal = (stream: NodeJS.WritableStream & { isTTY?: boolean }): boolean => stream.isTTY === true;

const EXCEL = '--excel';

/** Whether a command writes CSV: by its formats, or as the tables of a report. */
const writesCsv = (command: Command): boolean =>
  command.name() === 'compare' || command.options.some(({ long }) => long === '--format');

/** @throws {OrdskifteError} BAD_OPTION for --excel with another format than CSV */
const styleOf = (command: Command): CsvStyle => {
  const { excel, format = 'csv' } = command.opts<{ excel?: boolean; format?: string }>();
  if (excel !== true) return CSV_PLAIN;
  if (format !== 'csv') throw new OrdskifteError(messages.badOption(EXCEL, format, 'only with --format csv'));
  return CSV_EXCEL;
};

/** The command that is named, or all, to be listed or to say that there is none of that name. */
const registersFor = async (words: readonly string[]): Promise<Register[]> => {
  const named = COMMANDS.get(words.find(word => !word.startsWith('-')) ?? '');
  return Promise.all((named === undefined ? [...COMMANDS.values()] : [named]).map(load => load()));
};

const programOf = (session: Session, registers: readonly Register[]): Command => {
  const program = new Command('ordskifte')
    .description('Compares how Swedish politicians answer.')
    .version(packageInfo().version)
    .option('--debug', 'show the stack of an error')
    .exitOverride()
    // What stands after a command is meant for it: `validate plan` has options of the names of those of `validate`.
    .enablePositionalOptions()
    .configureOutput({
      writeOut: text => session.out.write(text),
      writeErr: text => session.err.write(text),
      outputError: (text, write) =>
        write(
          `ordskifte: USAGE: ${text.replace(/^error: /, '')}  next: ordskifte --help lists commands; ordskifte COMMAND --help lists options.\n`,
        ),
    })
    .addHelpText(
      'after',
      '\nExample:\n  ordskifte compare seeds --out report\n\nExit codes: 0 done, 1 an input was refused, 2 wrong usage.',
    );
  for (const register of registers) register(program, session);
  // Commander copies these settings only to commands made after they were set, and not to commands of commands.
  for (const command of program.commands) {
    if (writesCsv(command))
      command.option(
        EXCEL,
        'CSV for Excel with Swedish settings: semicolons, decimal commas, a byte order mark; no text is run as a formula',
      );
    if (command.name() !== 'init')
      command
        .option('--config <file>', `settings in place of the ${CONFIG} of the working folder`)
        .option('--no-config', 'without settings');
    command.option('--debug', 'show the stack of an error');
  }
  return program;
};
