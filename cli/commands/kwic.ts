/** `kwic`: every place where a word or phrase stands. */
import { groupBy } from '../../analyzers/groups/index.ts';
import { countParts, kwic } from '../../analyzers/kwic/index.ts';
import type { Answer } from '../../pipeline/corpus.ts';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import { chosenBy, concordanceOf, type PlacesOptions, placesSettings, withPlacesOptions } from '../concordance.ts';
import { nearForms } from '../near.ts';
import { finish, loadCorpus, type Register } from '../session.ts';
import { nothingFound, writePlaces } from '../table.ts';

export const registerKwic: Register = (program, session) => {
  withPlacesOptions(program.command('kwic'))
    .description('show every place where a word or phrase stands, with its context')
    .argument(
      '<query>',
      'words separated by spaces; * stands for any letters, lemma:gå for every form of gå, "lemma:skola (verb)" for those of one class, upos:VERB for any word of a part of speech, /ansv.*[ae]/ for a regular expression; "t ex" and "25 000" are found as the one word that they are',
    )
    .argument('[places...]', 'files, folders, or - for standard input', ['-'])
    .addHelpText(
      'after',
      '\nExample:\n  ordskifte kwic "kan inte *" seeds\n  ordskifte kwic "lemma:ansvar" speeches.jsonl --where party=S,M year=2018..2020 --sort 1R 1L --sample 50',
    )
    .action(async (query: string, places: readonly string[], options: PlacesOptions) => {
      if (query.trim() === '') throw new OrdskifteError(messages.badOption('<query>', query, 'a word or phrase'));
      const how = concordanceOf(options);
      const which = { needs: kwic.needs({ query }), choose: chosenBy(options) };
      const { answers, notices } = await loadCorpus(session, places, options, which);
      // One search over everything: a group would say the same in every row.
      const found = kwic(groupBy(answers, 'all'), { query, ...how });
      const rows = found.rows.map(({ group: _, ...row }) => row);
      const settings = { query, ...placesSettings(options, how), restored: options.restore };
      const nothing = rows.length > 0 ? '' : nothingFound(partsSought(answers, query), answers.length);
      await writePlaces(session, { command: 'kwic', settings, notices, rows }, options.format, nothing);
      finish(session, options);
    });
};

const partsSought = (answers: readonly Answer[], query: string) =>
  countParts(answers, query).map(({ part, words }) => ({
    name: part.lemma ? `lemma “${part.name}”` : `“${part.name}”`,
    words,
    near: words > 0 || part.upos !== undefined ? [] : nearForms(answers, part.name),
  }));
