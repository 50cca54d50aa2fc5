/** The command line: one file per command, registered here. */

import { Command } from 'commander';
import { OrdskifteError } from '../pipeline/errors.ts';
import { Memory } from '../pipeline/memory.ts';
import { messages } from '../pipeline/messages.ts';
import { CSV_EXCEL, CSV_PLAIN, type CsvStyle } from '../reports/export/csv.ts';
import { registerAnnotate } from './commands/annotate.ts';
import { registerCode } from './commands/code.ts';
import { registerCollocations } from './commands/collocations.ts';
import { registerCompare } from './commands/compare.ts';
import { registerDispersion } from './commands/dispersion.ts';
import { registerFind } from './commands/find.ts';
import { registerInspect } from './commands/inspect.ts';
import { registerKeyness } from './commands/keyness.ts';
import { registerKwic } from './commands/kwic.ts';
import { registerRestore } from './commands/restore.ts';
import { registerSchema } from './commands/schema.ts';
import { registerSentiment } from './commands/sentiment.ts';
import { registerSimilar } from './commands/similar.ts';
import { registerStyle } from './commands/style.ts';
import { registerTerms } from './commands/terms.ts';
import { registerValidate } from './commands/validate.ts';
import { report } from './failure.ts';
import { packageInfo } from './rim/package-files.ts';
import type { Register, Session } from './session.ts';
import { createStageClock } from './stages.ts';
import { visibleStream } from './visible.ts';

const COMMANDS: readonly Register[] = [
  registerCompare,
  registerKeyness,
  registerKwic,
  registerFind,
  registerInspect,
  registerRestore,
  registerSentiment,
  registerCode,
  registerAnnotate,
  registerStyle,
  registerTerms,
  registerCollocations,
  registerDispersion,
  registerSimilar,
  registerValidate,
  registerSchema,
];

/**
 * Runs one command line (without `node` and the script). Results go to `out`, everything else to `err`.
 *
 * @returns exit code: 0 done, 1 an input was refused, 2 wrong usage
 */
export const run = async (
  words: readonly string[],
  out: Session['out'] = process.stdout,
  err: Session['err'] = process.stderr,
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
    csvStyle: () => style,
    refuse: error => report(error, debug, write),
    exit: next => {
      code = next;
    },
  };
  try {
    const program = programOf(session);
    program.hook('preAction', (_, command) => {
      style = styleOf(command);
    });
    await program.parseAsync(words, { from: 'user' });
    return code;
  } catch (error) {
    return report(error, debug, write);
  }
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

const programOf = (session: Session): Command => {
  const program = new Command('ordskifte')
    .description('Compares how Swedish politicians answer.')
    .version(packageInfo().version)
    .option('--debug', 'show the stack of an error')
    .exitOverride()
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
  for (const register of COMMANDS) register(program, session);
  // Commander copies these settings only to commands made after they were set, and not to commands of commands.
  for (const command of program.commands) {
    if (writesCsv(command))
      command.option(
        EXCEL,
        'CSV for Excel with Swedish settings: semicolons, decimal commas, a byte order mark; no text is run as a formula',
      );
    command.option('--debug', 'show the stack of an error');
  }
  return program;
};
