/** `kwic`: every place where a word or phrase stands. */
import { groupBy } from '../../analyzers/groups/index.ts';
import { countParts, KWIC_DEFAULTS, kwic } from '../../analyzers/kwic/index.ts';
import type { Answer } from '../../pipeline/corpus.ts';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import { formatOption, wholeNumber } from '../analysis.ts';
import { type DocumentOptions, finish, loadCorpus, type Register, withDocumentOptions } from '../session.ts';
import { nothingFound, writePlaces } from '../table.ts';

type Options = DocumentOptions & { readonly format: string; readonly window: string };

export const registerKwic: Register = (program, session) => {
  withDocumentOptions(program.command('kwic'))
    .description('show every place where a word or phrase stands, with its context')
    .argument(
      '<query>',
      'words separated by spaces; * stands for any letters, lemma:gå for every form of gå, "lemma:skola (verb)" for those of one class; "t ex" and "25 000" are found as the one word that they are',
    )
    .argument('[places...]', 'files, folders, or - for standard input', ['-'])
    .option('--window <n>', 'words shown on each side', String(KWIC_DEFAULTS.window))
    .addOption(formatOption())
    .addHelpText('after', '\nExample:\n  ordskifte kwic "kan inte *" seeds')
    .action(async (query: string, places: readonly string[], options: Options) => {
      if (query.trim() === '') throw new OrdskifteError(messages.badOption('<query>', query, 'a word or phrase'));
      const window = wholeNumber('--window', options.window, 0);
      const { answers, notices } = await loadCorpus(session, places, options, { needs: kwic.needs({ query }) });
      // One search over everything: a group would say the same in every row.
      const found = kwic(groupBy(answers, 'all'), { query, window });
      const rows = found.rows.map(({ group: _, ...row }) => row);
      const settings = { query, window, restored: options.restore };
      const nothing = rows.length > 0 ? '' : nothingFound(partsSought(answers, query), answers.length);
      await writePlaces(session, { command: 'kwic', settings, notices, rows }, options.format, nothing);
      finish(session, options);
    });
};

const partsSought = (answers: readonly Answer[], query: string) =>
  countParts(answers, query).map(({ part, words }) => ({
    name: part.lemma ? `lemma “${part.name}”` : `“${part.name}”`,
    words,
  }));
