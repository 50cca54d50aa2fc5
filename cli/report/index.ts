/** Which report a corpus gets: about a pair of respondents with their sentences, or about groups. */
import { choosePair, respondentsOf } from '../../analyzers/groups/pair.ts';
import type { Corpus } from '../../pipeline/corpus.ts';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import { isOnCalendar } from '../../pipeline/read/calendar.ts';
import { refuseRepeated } from '../analysis.ts';
import { askedFor } from './asked.ts';
import { groupReport } from './groups.ts';
import type { ReportOptions } from './options.ts';
import { pairReport } from './pair.ts';
import type { Report, ReportParts } from './report.ts';
import type { Run } from './run.ts';

/**
 * The report on a corpus, of which `where` says what was chosen. Two respondents, or the two that are named, get one with their sentences; anything else is compared as groups.
 *
 * @throws {OrdskifteError} BAD_OPTION for options that do not go together, and what choosing a pair or groups throws
 */
export const reportOn = async (run: Run, corpus: Corpus, options: ReportOptions): Promise<Report> => {
  refuseContradictions(options);
  const made = await madeOf(run, corpus, options);
  return { ...made, asked: askedFor(options, run.csvStyle().separator === ';') };
};

const madeOf = (run: Run, corpus: Corpus, options: ReportOptions): Promise<ReportParts> => {
  const { by, respondents, groups } = options;
  const names = respondents ?? (groups?.length === 2 ? groups : undefined);
  const isPair =
    by === 'respondent' && (names !== undefined || (groups === undefined && respondentsOf(corpus.answers).length <= 2));
  if (!isPair) return groupReport(run, corpus, options);
  return pairReport(run, corpus, choosePair(corpus.answers, names), options);
};

/**
 * Refuses options that do not go together, before anything is read.
 *
 * @throws {OrdskifteError} BAD_OPTION
 */
export const refuseContradictions = ({ by, respondents, groups, date, url }: ReportOptions): void => {
  if (respondents !== undefined && by !== 'respondent')
    throw new OrdskifteError(messages.badOption('--respondents', respondents.join(' '), 'only with --by respondent'));
  if (respondents !== undefined && groups !== undefined)
    throw new OrdskifteError(messages.badOption('--groups', groups.join(' '), 'only without --respondents'));
  if (groups !== undefined) refuseRepeated('--groups', groups);
  if (date !== undefined && !isDay(date))
    throw new OrdskifteError(messages.badOption('--date', date, 'a day, YYYY-MM-DD'));
  if (url !== undefined && !/^https?:\/\/\S+$/u.test(url))
    throw new OrdskifteError(messages.badOption('--url', url, 'an address that begins with https:// or http://'));
};

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(text) && isOnCalendar(text);
