/** The command line: one file per command, registered here. */

import { Command } from 'commander';
import { Memory } from '../pipeline/memory.ts';
import { registerAnnotate } from './commands/annotate.ts';
import { registerCode } from './commands/code.ts';
import { registerCollocations } from './commands/collocations.ts';
import { registerCompare } from './commands/compare.ts';
import { registerDispersion } from './commands/dispersion.ts';
import { registerFind } from './commands/find.ts';
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

const COMMANDS: readonly Register[] = [
  registerCompare,
  registerKeyness,
  registerKwic,
  registerFind,
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
  const write = (text: string): void => void err.write(text);
  let code = 0;
  const session: Session = {
    out,
    err,
    clock: createStageClock(err),
    memory: new Memory(),
    refuse: error => report(error, debug, write),
    exit: next => {
      code = next;
    },
  };
  try {
    await programOf(session).parseAsync(words, { from: 'user' });
    return code;
  } catch (error) {
    return report(error, debug, write);
  }
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
  for (const command of program.commands) command.option('--debug', 'show the stack of an error');
  return program;
};
