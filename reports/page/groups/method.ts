/** How the numbers about groups were made, and what to keep in mind when reading them. */
import type { GroupComparison } from '../../../analyzers/comparison/groups/rows.ts';
import type { Notice } from '../../../pipeline/types.ts';
import type { Labels } from '../../labels/index.ts';
import type { GroupProvenance } from '../../provenance.ts';
import { fill, formatter, percent } from '../../text.ts';
import type { Html } from '../html.ts';
import { methodHtml, methodSentences } from '../method-parts.ts';

/** HTML of the method section. */
export const groupMethodSection = (comparison: GroupComparison, provenance: GroupProvenance, labels: Labels): Html => {
  const number = formatter(labels);
  const { words, stop, tone, codes } = methodSentences(provenance, labels);
  const { prior, minimum, alpha, tests, resamples, level, seed, mapMinimum } = provenance;
  const method = [
    words,
    stop,
    fill(labels.groupMethodWords, { prior: number(prior), minimum: number(minimum) }),
    ...(tests === 0 ? [] : [fill(labels.groupMethodTests, { tests: number(tests), alpha: number(alpha, 2) })]),
    ...(comparison.rows.words.some(row => row.respondentP !== undefined) ? [labels.groupMethodPersons] : []),
    fill(labels.groupMethodIntervals, { resamples: number(resamples), level: percent(level, labels, 0), seed }),
    labels.groupMethodStyle,
    codes,
    tone,
    ...(comparison.rows.axes.length === 0 ? [] : [fill(labels.groupMethodMap, { minimum: number(mapMinimum) })]),
    fill(labels.groupMethodSettings, { settings: settingsOf(provenance) }),
  ];
  return methodHtml(caveatsOf(comparison, provenance.by, labels), method, provenance, labels);
};

/** The options that the numbers depend on, as a shell takes them after the names of the files. */
const settingsOf = ({ by, asked, where, unit, minimum, restore }: GroupProvenance): string =>
  [
    '--by',
    by,
    ...(asked.length === 0 ? [] : ['--groups', ...asked]),
    ...(where.length === 0 ? [] : ['--where', ...where]),
    '--unit',
    unit,
    '--minimum',
    String(minimum),
    ...(restore ? [] : ['--no-restore']),
  ]
    .map(shellWord)
    .join(' ');

/** In single quotes, if a shell would cut the word in two or read a sign of it as its own. */
const shellWord = (word: string): string =>
  /^[\p{L}\p{N}_.,:=/@%+-]+$/u.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;

const caveatsOf = (
  { notices, rows: { groups, documents: rows } }: GroupComparison,
  by: string,
  labels: Labels,
): string[] => {
  const number = formatter(labels);
  const sum = (count: (row: GroupComparison['rows']['groups'][number]) => number): number =>
    groups.reduce((total, row) => total + count(row), 0);
  // Somebody who is in two groups, such as two years, is one person.
  const [documents, respondents] = [rows.length, new Set(rows.map(row => row.respondent || row.document)).size];
  const [repaired, doubtful] = [sum(row => row.repairedWords), sum(row => row.doubtfulWords)];
  return [
    labels.caveatMarkers,
    ...(sum(row => row.withQuestion) > 0 ? [labels.caveatLaw] : []),
    ...notices.flatMap(notice => worded(notice, labels)),
    labels.groupCaveatTopics,
    ...(by !== 'respondent' && respondents < documents
      ? [fill(labels.groupCaveatPersons, { documents: number(documents), respondents: number(respondents) })]
      : []),
    ...(repaired + doubtful > 0
      ? [fill(labels.groupCaveatRepair, { words: number(repaired), doubtful: number(doubtful) })]
      : []),
  ];
};

const worded = ({ code, values = {} }: Notice, labels: Labels): string[] => {
  const templates: Readonly<Record<string, string>> = {
    'question-missing': labels.groupCaveatQuestion,
    'role-unknown': labels.groupCaveatRole,
    'single-document': labels.groupCaveatSingle,
    'left-out': labels.groupCaveatLeftOut,
    'no-words': labels.groupCaveatSilent,
    'shared-respondents': labels.groupCaveatShared,
    'not-comparable': labels.groupCaveatNotComparable,
    'no-terms': labels.groupCaveatNoTerms,
    'not-on-map': labels.groupCaveatNotOnMap,
    'signed-by-another': labels.noticeSignedByAnother,
    'attribution-unsure': labels.noticeUnsure,
    'no-answer': labels.noticeNoAnswer,
    'person-filled': labels.noticePersonFilled,
    'person-doubtful': labels.noticePersonDoubtful,
    composed: labels.noticeComposed,
    characters: labels.noticeCharacters,
    markup: labels.noticeMarkup,
  };
  const template = templates[code];
  return template === undefined ? [] : [fill(template, values)];
};
