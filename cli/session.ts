/** What every command shares: streams, the clock, loading a corpus, writing rows. */
import type { Command } from 'commander';
import type { Corpus, CorpusOptions } from '../pipeline/corpus.ts';
import { OrdskifteError } from '../pipeline/errors.ts';
import type { Memory } from '../pipeline/memory.ts';
import { messages } from '../pipeline/messages/index.ts';
import { needsTags, needsTrees, USUAL_NEEDS } from '../pipeline/stages.ts';
import { type CsvStyle, csv } from '../reports/export/csv.ts';
import type { ExitCode } from './failure.ts';
import { LIMITS, limitsFrom } from './readers/limits.ts';
import type { Refuse } from './rim/records.ts';
import { SHARDED, type ShardMode } from './shards/mode.ts';
import type { StageClock } from './stages.ts';
import { storeAmong } from './store/places.ts';

export type Session = {
  readonly out: NodeJS.WritableStream;
  readonly err: NodeJS.WritableStream & { isTTY?: boolean };
  readonly clock: StageClock;
  /** What was worked out of words: one for all documents of a run. */
  readonly memory: Memory;
  /** For a cluster: whether the command only plans its work, or takes parts that are done. */
  readonly shards?: ShardMode;
  /** Runs another command line within this one, with the same streams. */
  readonly run: (words: readonly string[], shards: ShardMode) => Promise<number>;
  /** How the command writes CSV: for programs, or with --excel for Excel. */
  readonly csvStyle: () => CsvStyle;
  /** Writes one refused input to stderr and lets the command go on. */
  readonly refuse: (error: unknown) => void;
  /** Sets what the process will return. */
  readonly exit: (code: ExitCode) => void;
};

export type Register = (program: Command, session: Session) => void;

/** Options that every command over documents has. */
export type DocumentOptions = {
  readonly restore: boolean;
  readonly timing?: boolean;
  readonly limit?: readonly string[];
};

export const withDocumentOptions = (command: Command): Command =>
  command
    .option('--no-restore', 'work on the text as received, without repairing scanned words')
    .option('--limit <name=number...>', LIMIT_HELP)
    .option('--timing', 'print how long each stage took, on stderr');

/** What files of others may cost, as help says it. */
export const LIMIT_HELP = `what a file may cost before it is refused: ${Object.entries(LIMITS)
  .map(([name, most]) => `${name}=${most}`)
  .join(' ')}`;

/** Reads documents as far as a command `needs` and only those that it may `choose`; by default all of everything but trees. */
export const loadCorpus = async (
  session: Session,
  places: readonly string[],
  options: DocumentOptions,
  { needs = USUAL_NEEDS, ...which }: Pick<CorpusOptions, 'needs' | 'choose'> = {},
): Promise<Corpus> => {
  if (session.shards !== undefined) throw new OrdskifteError(messages.notSharded('This command', SHARDED));
  const refuse: Refuse = error => {
    session.refuse(error);
    session.exit(1);
  };
  const store = storeAmong(places);
  if (store !== undefined) {
    const { restore } = options;
    const { corpusOf, openStore } = await import('./store/store.ts');
    const stored = session.clock.around('store', () =>
      corpusOf(openStore(store, { restore }), { needs, memory: session.memory, ...which }),
    );
    return needsTrees(needs)
      ? session.clock.aroundAsync('parse', async () => (await import('./rim/trees.ts')).withTrees(stored))
      : stored;
  }
  // Readers and all stages of the pipeline come with it, which a store does not need.
  const { buildCorpus } = await import('../pipeline/corpus.ts');
  const { gatherInputs } = await import('./rim/items.ts');
  const { loadModels } = await import('./rim/models.ts');
  const inputs = await session.clock.aroundAsync('files', () =>
    gatherInputs(places, refuse, ({ message }) => session.err.write(`${message}\n`), limitsFrom(options.limit ?? [])),
  );
  const models = session.clock.around('models', () =>
    loadModels({ restore: options.restore, tag: needsTags(needs), parse: needsTrees(needs) }),
  );
  const { memory, clock } = session;
  return buildCorpus(inputs, models, {
    restore: options.restore,
    memory,
    around: clock.around,
    step: of => clock.step(1, of),
    needs,
    refuse,
    ...which,
  });
};

export const FORMATS = ['csv', 'json', 'jsonl'] as const;
export type Format = (typeof FORMATS)[number];

/**
 * Writes rows in the format that was asked for. A number that is none or has no bound (NaN, infinity) is empty in CSV and null in JSON
 * and JSON lines.
 */
export const writeRows = (session: Session, rows: readonly object[], format: string): void => {
  if (format === 'csv') session.out.write(csv(rows, undefined, session.csvStyle()));
  else if (format === 'json') session.out.write(`${JSON.stringify(rows, null, 1)}\n`);
  else if (format === 'jsonl') session.out.write(rows.map(row => `${JSON.stringify(row)}\n`).join(''));
  else throw new OrdskifteError(messages.badOption('--format', format, FORMATS.join(', ')));
};

/** Prints the times of the stages if that was asked for. */
export const finish = (session: Session, options: { readonly timing?: boolean }): void => {
  if (options.timing) session.err.write(`${session.clock.table()}\n`);
};
