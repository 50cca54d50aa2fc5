/** `find`: every place where a word pattern of the codebook's language matches. */

import { actorsOf, modelActors } from '../../analyzers/actors/index.ts';
import { concordance, wordsBetween } from '../../analyzers/kwic/index.ts';
import {
  type CompiledPatterns,
  compilePatterns,
  findPatterns,
  type Match,
  type Pattern,
  parsePattern,
  partPatterns,
  readingsOf,
  unknownTags,
} from '../../analyzers/pattern/index.ts';
import { allLists, type Codebook } from '../../analyzers/rhetoric/index.ts';
import type { Answer } from '../../pipeline/corpus.ts';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import { chosenBy, concordanceOf, type PlacesOptions, placesSettings, withPlacesOptions } from '../concordance.ts';
import { nearForms } from '../near.ts';
import { loadCodebook } from '../rim/codebook.ts';
import { finish, loadCorpus, type Register } from '../session.ts';
import { nothingFound, writePlaces } from '../table.ts';

type Options = PlacesOptions & { readonly codebook?: string };

export const registerFind: Register = (program, session) => {
  withPlacesOptions(program.command('find'))
    .description('show every place where a word pattern matches, with its context and captures')
    .argument(
      '<pattern>',
      'words, ansv* for words that begin so, /ansv.*[ae]/ for a regular expression, #UPOS, #Llemma, #Feature, #List, (a|b c), !not, x?, x+, gaps .{0,6}, captures [<name>a b], ^first, last$',
    )
    .argument('[places...]', 'files, folders, or - for standard input', ['-'])
    .option('--codebook <file>', 'a codebook of your own, for its word lists')
    .addHelpText(
      'after',
      '\nExample:\n  ordskifte find "[<who>#NOUN] har .{0,3} [<what>#Sup]" seeds\n  ordskifte find "det (kan|kunde) #Lha #Sup" seeds --format jsonl',
    )
    .action(async (source: string, places: readonly string[], options: Options) => {
      const patterns = parseReadings(source);
      const how = concordanceOf(options);
      const { codebook } = loadCodebook(options.codebook);
      const compiled = compilePatterns(patterns);
      const [unknown] = patterns.flatMap(pattern => unknownTags(pattern, new Set(listNames(codebook))));
      if (unknown !== undefined) throw new OrdskifteError(messages.unknownTag(unknown, source, listNames(codebook)));
      const { answers, notices } = await loadCorpus(session, places, options, { choose: chosenBy(options) });
      const search = (wanted: CompiledPatterns) =>
        answers.flatMap(answer => {
          const { memory } = answer.tokens.vocabulary;
          const actors = actorsOf(answer.structure, answer.document.sidecar?.governs, memory);
          const matches = findPatterns(answer.tokens, { ...wanted, lists: allLists(codebook, actors, memory) });
          return oncePerPlace(matches).map(match => ({ answer, ...match }));
        });
      const rows = concordance(search(compiled), how, capturesOf);
      const book = `${codebook.name} ${codebook.version}`;
      const settings = { pattern: source, ...placesSettings(options, how), codebook: book, restored: options.restore };
      const parts = rows.length > 0 ? [] : partPatterns(patterns[0]!);
      const sought = parts.map(part => ({
        name: part.source,
        words: search(compilePatterns([part])).length,
        near: nearOf(answers, part),
      }));
      const nothing = nothingFound(sought, answers.length);
      await writePlaces(session, { command: 'find', settings, notices, rows }, options.format, nothing);
      finish(session, options);
    });
};

/**
 * The readings of what was typed that are patterns; the first is the one that is named to the reader.
 *
 * @throws {OrdskifteError} PATTERN_SYNTAX where none is
 */
const parseReadings = (typed: string): Pattern[] => {
  const refusals: unknown[] = [];
  const patterns = readingsOf(typed).flatMap(reading => {
    try {
      return [parsePattern(reading, 'PATTERN')];
    } catch (error) {
      refusals.push(error);
      return [];
    }
  });
  if (patterns.length === 0) throw refusals.at(-1);
  return patterns;
};

/** Two readings of a pattern may find the same words. */
const oncePerPlace = (matches: readonly Match[]): Match[] => {
  const places = new Map(matches.map(match => [`${match.first} ${match.end}`, match]));
  return [...places.values()];
};

/** Lists of the codebook, and those that every respondent's actors fill. */
const listNames = (codebook: Codebook): string[] => [...codebook.lists.keys(), ...modelActors({}).lists.keys()];

const capturesOf = ({ answer, groups }: Match & { readonly answer: Answer }) => ({
  captures: groups.map(group => `${group.name}: ${wordsBetween(answer, group.first, group.end)}`).join('; '),
});

/** Forms that look like the word that a part asks for. */
const nearOf = (answers: readonly Answer[], { elements }: Pattern): readonly string[] => {
  const match = elements[0]?.match;
  return match?.kind === 'test' && match.test.kind === 'word' ? nearForms(answers, match.test.word) : [];
};
