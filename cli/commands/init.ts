/** `init`: a file of settings with every option of a report in it, explained and commented out. */
import { existsSync } from 'node:fs';
import { Command } from 'commander';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import { CONFIG } from '../config/index.ts';
import { writeWhole } from '../rim/write.ts';
import type { Register, Session } from '../session.ts';

export const registerInit: Register = (program, session) => {
  program
    .command('init')
    .description(`write ${CONFIG}: places and options of this folder's work, which every command then reads`)
    .argument('[files...]', 'files and folders with the documents', [])
    .option('--force', 'write over settings that are there')
    .addHelpText(
      'after',
      '\nExample:\n  ordskifte init answers/\n  ordskifte compare            # with those places and options',
    )
    .action(async (files: readonly string[], { force }: { readonly force?: boolean }) => {
      if (existsSync(CONFIG) && force !== true) throw new OrdskifteError(messages.configExists(CONFIG));
      writeWhole(CONFIG, await settings(session, files));
      session.err.write(`${CONFIG}\n`);
    });
};

/** Options are asked of the command itself, so that what is said of them is true. */
const settings = async (session: Session, files: readonly string[]): Promise<string> => {
  const { registerCompare } = await import('./compare.ts');
  const asked = new Command();
  registerCompare(asked, session);
  const options = asked.commands[0]!.options.map(option => {
    const name = option.attributeName();
    const value = option.negate ? true : (option.defaultValue ?? (option.variadic ? [] : ''));
    return `  # ${option.description.replace(/\s+/gu, ' ')}\n  # ${name}: ${JSON.stringify(value)}\n`;
  });
  const places = files.length === 0 ? '# places: ["answers"]' : `places: ${JSON.stringify(files)}`;
  return `# Settings of ordskifte for this folder. The command line wins over them; --no-config leaves them out, --config FILE takes others.
# What a document does not say of itself (who answers, party, date, who governs) stands beside it in FILE.meta.json:
# ordskifte inspect FILE --sidecar writes it, ordskifte schema sidecar says what may stand there.

# Files, folders and archives that a command reads when it names none.
${places}

# Options of a report. Take away the sign in front of what you want to change.
compare:
${options.join('')}
# Any other command may have its options here, by the names that ordskifte COMMAND --help gives:
# keyness:
#   by: party
`;
};
