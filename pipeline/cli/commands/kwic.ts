/** `kwic`: every place where a word or phrase stands. */
import { KWIC_DEFAULTS, kwic } from '../../../analyzers/kwic/index.ts';
import { OrdskifteError } from '../../errors.ts';
import { messages } from '../../messages.ts';
import { type DocumentOptions, finish, loadCorpus, type Register, withDocumentOptions, writeRows } from '../session.ts';

type Options = DocumentOptions & { readonly format: string; readonly window: string };

export const registerKwic: Register = (program, session) => {
  withDocumentOptions(program.command('kwic'))
    .description('show every place where a word or phrase stands, with its context')
    .argument('<query>', 'words separated by spaces; * stands for any letters, lemma:gå for every form of gå')
    .argument('[places...]', 'files, folders, or - for standard input', ['-'])
    .option('--window <n>', 'words shown on each side', String(KWIC_DEFAULTS.window))
    .option('--format <format>', 'csv, json or jsonl', 'csv')
    .addHelpText('after', '\nExample:\n  ordskifte kwic "kan inte *" seeds')
    .action((query: string, places: readonly string[], options: Options) => {
      const window = Number(options.window);
      if (!Number.isInteger(window) || window < 0) {
        throw new OrdskifteError(messages.badOption('--window', options.window, 'a whole number, 0 or more'));
      }
      const corpus = loadCorpus(session, places, options);
      writeRows(session, kwic(corpus.answers, query, { window }), options.format);
      finish(session, options);
    });
};
