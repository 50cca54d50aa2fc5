/** What the counting commands share: whose words, which texts, in which groups, and a table that says how it was made. */
import { type Command, Option } from 'commander';
import {
  GROUP_KEYS,
  type Group,
  type GroupKey,
  groupBy,
  groupDocuments,
  holdsDocuments,
  refuseUnknownKeys,
} from '../analyzers/groups/index.ts';
import { TERM_UNITS, type TermUnit } from '../analyzers/terms/stream.ts';
import { TERM_DEFAULTS, type TermOptions } from '../analyzers/terms/table.ts';
import { alphabetical } from '../analyzers/words/alphabetical.ts';
import type { Whose } from '../analyzers/words/index.ts';
import type { Answer, Corpus, Head } from '../pipeline/corpus.ts';
import { OrdskifteError } from '../pipeline/errors.ts';
import { isStopped, parseStopList } from '../pipeline/language/stop-list.ts';
import { stopWords } from '../pipeline/language/stopwords.ts';
import { messages } from '../pipeline/messages/index.ts';
import type { Need } from '../pipeline/stages.ts';
import type { Notice } from '../pipeline/types.ts';
import { filterDocuments, WHERE } from './filter.ts';
import { wholeNumber } from './numbers.ts';
import { JOBS } from './parts/jobs.ts';
import { readBytes } from './rim/bytes.ts';
import { type DocumentOptions, loadCorpus, type Session, withDocumentOptions } from './session.ts';
import { isSilent, silenceOf } from './silence.ts';
import { type AnalysisTable, factsOf, TABLE_FORMATS, titleOf, writeTable } from './table.ts';

export { wholeNumber } from './numbers.ts';

export type AnalysisOptions = DocumentOptions & {
  readonly by: GroupKey;
  readonly where?: readonly string[];
  readonly groups?: readonly string[];
  readonly groupOrder?: (typeof GROUP_ORDERS)[number];
  readonly whose: Whose;
  readonly format: string;
  readonly jobs?: string;
};

export type CountingOptions = AnalysisOptions & {
  readonly unit: TermUnit;
  readonly order: string;
  readonly stopWords: string;
};

/** How the option is described in every command that has it. */
export const BY = `what the texts are grouped by: ${GROUP_KEYS.join(', ')}, a field of their lines or sidecars, ranges of dates (2014..2018,2019..2022), or several with commas (party,year)`;

const GROUP_ORDERS = ['first', 'name'] as const;

/** Adds the options that every analysis has. */
export const withAnalysisOptions = (
  command: Command,
  by: GroupKey,
  { table = true }: { readonly table?: boolean } = {},
): Command => {
  withDocumentOptions(command)
    .option('--by <key>', BY, by)
    .addOption(
      choice(
        '--group-order <order>',
        'order of the groups: as their first texts stand, or by name',
        GROUP_ORDERS,
        'first',
      ),
    )
    .option('--groups <names...>', 'only these groups, in this order')
    .option('--where <key=value...>', WHERE)
    .addOption(
      choice('--whose <role>', 'whose words count', ['respondent', 'questioner', 'quoted', 'all'], TERM_DEFAULTS.whose),
    )
    .option('--jobs <n>', JOBS);
  return table ? command.addOption(formatOption()) : command;
};

/** Adds the options that say what is counted. */
export const withCountingOptions = (command: Command): Command =>
  command
    .addOption(choice('--unit <unit>', 'what counts as the same word', TERM_UNITS, TERM_DEFAULTS.unit))
    .option('--order <n>', 'words per term: 2 for pairs, and so on', String(TERM_DEFAULTS.order))
    .option(
      '--stop-words <list>',
      `${stopWords.name}, none, or a file with a word a line, such as och or skola (verb)`,
      stopWords.name,
    );

/** An option with a fixed set of values, which are refused like every other bad value. */
export const choice = (flags: string, description: string, allowed: readonly string[], standard: string): Option =>
  new Option(flags, `${description}: ${allowed.join(', ')}`).default(standard).argParser(value => {
    if (allowed.includes(value)) return value;
    throw new OrdskifteError(messages.badOption(flags.split(' ')[0]!, value, allowed.join(', ')));
  });

/** What the rows are written as. */
export const formatOption = (): Option => choice('--format <format>', 'output format', TABLE_FORMATS, 'csv');

/**
 * The groups of the corpus that a command works on, with what it `needs` of their words. Documents that are in none of them are not read
 * further than to their facts. By question and speaker all words of the part count. `known` is told the groups as soon as they are.
 *
 * @throws {OrdskifteError} BAD_OPTION for a filter or group that fits nothing, and for a group named twice
 */
export const loadGroups = async (
  session: Session,
  places: readonly string[],
  options: AnalysisOptions,
  needs: readonly Need[],
  known: (groups: readonly HeadGroup[]) => void = () => undefined,
): Promise<Group[]> => {
  const { by, where, groups: names } = options;
  const load = (choose: (heads: readonly Head[]) => readonly Head[]): Promise<Corpus> =>
    loadCorpus(session, places, options, { needs, choose });
  if (!holdsDocuments(by)) {
    const corpus = await load(heads => {
      const kept = filterDocuments(heads, where);
      refuseUnknownKeys(kept, by);
      return kept;
    });
    const parts = named(inGroupOrder(groupBy(corpus, by), options), names);
    known(parts);
    return parts;
  }
  let chosen: readonly HeadGroup[] = [];
  const { answers } = await load(heads => {
    chosen = wantedGroups(heads, options);
    known(chosen);
    const wanted = new Set(chosen.flatMap(group => group.answers));
    return heads.filter(head => wanted.has(head));
  });
  const byId = new Map(answers.map(answer => [answer.document.id, answer]));
  return chosen.map(group => ({
    name: group.name,
    answers: group.answers.map(({ document }) => byId.get(document.id)!),
  }));
};

/** Documents under one name, before their words are looked at. */
export type HeadGroup = { readonly name: string; readonly answers: readonly Head[] };

/**
 * The groups of documents that are wanted, of those that the filters keep.
 *
 * @throws {OrdskifteError} BAD_OPTION
 */
export const wantedGroups = (
  heads: readonly Head[],
  { by, where, groups, groupOrder }: Pick<AnalysisOptions, 'by' | 'where' | 'groups' | 'groupOrder'>,
): readonly HeadGroup[] =>
  named(inGroupOrder(groupDocuments(filterDocuments(heads, where), by), { groupOrder }), groups);

/** Groups in the order that was asked for: as they stand, or by name, numbers in names by their size. */
export const inGroupOrder = <T extends { readonly name: string }>(
  groups: readonly T[],
  { groupOrder }: { readonly groupOrder?: AnalysisOptions['groupOrder'] | undefined },
): T[] => {
  if (groupOrder !== 'name') return [...groups];
  const keys = new Map(
    groups.map(({ name }) => [name, alphabetical(name).replace(/\d+/gu, digits => digits.padStart(9, '0'))]),
  );
  return groups.toSorted((a, b) => (keys.get(a.name)! < keys.get(b.name)! ? -1 : 1));
};

/**
 * The groups wanted of some answers.
 *
 * @throws {OrdskifteError} BAD_OPTION for a group that is not there, or is named twice
 */
export const groupsOf = (answers: readonly Answer[], { by, groups }: Pick<AnalysisOptions, 'by' | 'groups'>): Group[] =>
  named(groupBy(answers, by), groups);

export const named = <T extends { readonly name: string }>(groups: readonly T[], names?: readonly string[]): T[] => {
  if (names === undefined) return [...groups];
  refuseRepeated('--groups', names);
  return names.map(name => {
    const found = groups.find(group => group.name === name);
    if (found === undefined)
      throw new OrdskifteError(messages.badOption('--groups', name, groups.map(group => group.name).join(', ')));
    return found;
  });
};

/**
 * Refuses names of which one stands twice: a group beside itself has no differences.
 *
 * @throws {OrdskifteError} BAD_OPTION
 */
export const refuseRepeated = (option: string, names: readonly string[]): void => {
  if (new Set(names).size < names.length)
    throw new OrdskifteError(messages.badOption(option, names.join(' '), 'names that are all different'));
};

/** Says which documents hold no words that count: they weigh nothing, and their structure may have been read wrongly. */
export const silentNotices = (groups: readonly Group[], options: AnalysisOptions): Notice[] => {
  // A part of a document may well be empty.
  if (!holdsDocuments(options.by)) return [];
  const silent = groups.flatMap(group => group.answers).filter(answer => isSilent(answer, whoseIn(options)));
  return silenceOf(
    silent.map(({ document }) => document.id),
    whoseIn(options),
  );
};

/** Whose words count: parts of documents by speaker already say whose they are. */
export const whoseIn = ({ by, whose }: AnalysisOptions): Whose => (by.split(',').some(saysWhose) ? 'all' : whose);

const saysWhose = (key: string): boolean => key.trim() === 'speaker' || key.trim() === 'whose';

/** The counting options as the analysers take them. */
export const termOptionsOf = async (options: CountingOptions): Promise<TermOptions> => ({
  unit: options.unit,
  order: wholeNumber('--order', options.order, 1, 5),
  stopWords: stopWordsOf(options.stopWords),
  whose: whoseIn(options),
  // The tagger's words come with it.
  headOf: options.unit === 'head' ? (await import('./parts/compound-head.ts')).compoundHead : undefined,
});

/** Entries of the list of stop words that was asked for. */
export const stopWordsOf = (list: string): readonly string[] => {
  if (list === 'none') return [];
  if (list === stopWords.name) return stopWords.entries;
  return parseStopList(new TextDecoder().decode(readBytes(list)));
};

/** How many rows of each group were asked for; all if nothing was said. */
export const topOf = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : wholeNumber('--top', text, 1);

/** A share between 0 and 1. */
export const share = (option: string, text: string): number => {
  const value = Number(text);
  if (value > 0 && value < 1) return value;
  throw new OrdskifteError(messages.badOption(option, text, 'a number between 0 and 1, such as 0.05'));
};

/** A number above 0. */
export const positive = (option: string, text: string): number => {
  const value = Number(text);
  if (value > 0 && Number.isFinite(value)) return value;
  throw new OrdskifteError(messages.badOption(option, text, 'a number above 0, such as 3'));
};

/**
 * Writes the table of an analysis. CSV begins with comment lines (`# …`) that hold the version, every setting and the notices;
 * Parquet has them as metadata; JSON, JSON lines and CSV for Excel, which looks for the names of columns in the first row, hold the rows alone.
 * Notices go to stderr as well.
 */
export const writeAnalysis = async (session: Session, table: AnalysisTable, format: string): Promise<void> => {
  if (format === 'csv' && !session.csvStyle().mark) {
    const lines = [titleOf(table), ...factsOf(table).map(([name, value]) => `${name}: ${value}`)];
    session.out.write(lines.map(line => `# ${line.replace(/\s+/g, ' ')}\n`).join(''));
  }
  await writeTable(session, table, format);
  for (const { message } of table.notices) session.err.write(`${message}\n`);
};

/** The settings that every analysis prints. */
export const commonSettings = (options: AnalysisOptions): AnalysisTable['settings'] => ({
  by: options.by,
  ...(options.groups && { groups: options.groups }),
  ...(options.groupOrder === 'name' && { groupOrder: options.groupOrder }),
  ...(options.where && { where: options.where }),
  whose: whoseIn(options),
  restored: options.restore,
});

/** The settings of counting commands. */
export const countingSettings = (options: CountingOptions): AnalysisTable['settings'] => ({
  ...commonSettings(options),
  unit: options.unit,
  order: options.order,
  stopWords: `${options.stopWords} (${stopWordsOf(options.stopWords).filter(isStopped).length} words)`,
});
