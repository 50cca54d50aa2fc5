/** `sql`: questions to a store that no command asks. */
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import { choice } from '../analysis.ts';
import { FORMATS, type Register, writeRows } from '../session.ts';
import { isStore } from '../store/places.ts';

type Options = { readonly format: string };

export const registerSql: Register = (program, session) => {
  program
    .command('sql')
    .description(
      'ask a store in SQL (DuckDB, which is installed apart): its tables are documents, sentences, tokens, words, counts …',
    )
    .argument('<store>', 'NAME.ordskifte')
    .argument('<question>', 'one SELECT; other files and the network are out of its reach')
    .addOption(choice('--format <format>', 'output format', FORMATS, 'csv'))
    .addHelpText(
      'after',
      '\nExample:\n  ordskifte sql speeches.ordskifte "select party, sum(words) as words from documents group by party order by words desc"\n  ordskifte sql speeches.ordskifte "describe tokens"',
    )
    .action(async (store: string, question: string, options: Options) => {
      if (!isStore(store)) throw new OrdskifteError(messages.notAStore(store));
      const { askStore } = await import('../store/sql.ts');
      const { readManifest } = await import('../store/manifest.ts');
      writeRows(session, await askStore({ folder: store, manifest: readManifest(store) }, question), options.format);
    });
};
