/** `find`: every place where a word pattern of the codebook's language matches. */

import { actorsOf, modelActors } from '../../analyzers/actors/index.ts';
import { contextOf, wordsBetween } from '../../analyzers/kwic/index.ts';
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
import { formatOption, wholeNumber } from '../analysis.ts';
import { loadCodebook } from '../rim/codebook.ts';
import { type DocumentOptions, finish, loadCorpus, type Register, withDocumentOptions } from '../session.ts';
import { nothingFound, writePlaces } from '../table.ts';

type Options = DocumentOptions & { readonly format: string; readonly window: string; readonly codebook?: string };

export const registerFind: Register = (program, session) => {
  withDocumentOptions(program.command('find'))
    .description('show every place where a word pattern matches, with its context and captures')
    .argument(
      '<pattern>',
      'words, #UPOS, #Llemma, #Feature, #List, (a|b c), !not, x?, x+, gaps .{0,6}, captures [<name>a b], ^first, last$',
    )
    .argument('[places...]', 'files, folders, or - for standard input', ['-'])
    .option('--window <n>', 'words shown on each side', '8')
    .option('--codebook <file>', 'a codebook of your own, for its word lists')
    .addOption(formatOption())
    .addHelpText(
      'after',
      '\nExample:\n  ordskifte find "[<who>#NOUN] har .{0,3} [<what>#Sup]" seeds\n  ordskifte find "det (kan|kunde) #Lha #Sup" seeds --format jsonl',
    )
    .action(async (source: string, places: readonly string[], options: Options) => {
      const patterns = parseReadings(source);
      const window = wholeNumber('--window', options.window, 0);
      const { codebook } = loadCodebook(options.codebook);
      const compiled = compilePatterns(patterns);
      const [unknown] = patterns.flatMap(pattern => unknownTags(pattern, new Set(listNames(codebook))));
      if (unknown !== undefined) throw new OrdskifteError(messages.unknownTag(unknown, source, listNames(codebook)));
      const { answers, notices } = await loadCorpus(session, places, options);
      const search = (wanted: CompiledPatterns) =>
        answers.flatMap(answer => {
          const { memory } = answer.tokens.vocabulary;
          const actors = actorsOf(answer.structure, answer.document.sidecar?.governs, memory);
          const matches = findPatterns(answer.tokens, { ...wanted, lists: allLists(codebook, actors, memory) });
          return oncePerPlace(matches).map(match => ({ answer, match }));
        });
      const rows = search(compiled).map(({ answer, match }) => rowOf(answer, match, window));
      const book = `${codebook.name} ${codebook.version}`;
      const settings = { pattern: source, window, codebook: book, restored: options.restore };
      const parts = rows.length > 0 ? [] : partPatterns(patterns[0]!);
      const sought = parts.map(part => ({ name: part.source, words: search(compilePatterns([part])).length }));
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

const rowOf = (answer: Answer, match: Match, window: number): object => ({
  ...contextOf(answer, match, window),
  captures: match.groups.map(group => `${group.name}: ${wordsBetween(answer, group.first, group.end)}`).join('; '),
});
