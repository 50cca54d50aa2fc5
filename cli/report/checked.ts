/** The gate between making a report and writing it: what it quotes was said, and what was to be withheld is not there. */
import type { Codebook } from '../../analyzers/rhetoric/types.ts';
import type { Answer } from '../../pipeline/corpus.ts';
import { ACCURACY } from '../../reports/accuracy.ts';
import type { Labels } from '../../reports/labels/index.ts';
import { refuseMisplaced } from '../../reports/trust/rows.ts';
import { unitsOf } from '../../reports/trust/units.ts';
import { type FileUnits, refuseAltered, type SourceText } from '../../reports/trust/verbatim.ts';
import { refuseText } from '../../reports/trust/withhold.ts';
import type { OutputFile } from '../rim/write.ts';
import type { Report } from './report.ts';

/**
 * The files as they are, if they keep what a report promises.
 *
 * @throws {OrdskifteError} NOT_VERBATIM, TEXT_LEFT
 */
export const checked = (files: readonly OutputFile[], report: Report): readonly OutputFile[] => {
  const sources = report.answers.flatMap(sourcesOf);
  if (report.asked.text) refuseMisplaced(report.tables, sources);
  const read = files.flatMap(({ path, data }): FileUnits[] =>
    typeof data === 'string' ? [{ path, units: unitsOf(path, data) }] : [],
  );
  refuseAltered(read, sources);
  if (!report.asked.text) refuseText(read, sources, { own: ownTexts(report), facts: report.answers.flatMap(factsOf) });
  return files;
};

/** A document, and what was received beside it: its title, and the question that it answers. */
const sourcesOf = ({ document }: Answer): SourceText[] => [
  document,
  ...(['title', 'question'] as const).flatMap((name): SourceText[] => {
    const text = document.sidecar?.[name];
    return text === undefined ? [] : [{ id: `${document.id} (${name})`, raw: text, text, edits: [] }];
  }),
];

/** Sentences of the program, which are nobody's words: labels, codes, error rates, lists. */
const ownTexts = ({ around: { labels }, codebook, provenance }: Report): string[] => [
  ...Object.values(labels satisfies Labels).map(String),
  ...codebook.codes.flatMap(({ name, definition }: Codebook['codes'][number]) => [
    ...Object.values(name),
    ...Object.values(definition),
  ]),
  ...ACCURACY.flatMap(({ part, measure, data }) => [part, measure, data].flatMap(text => Object.values(text))),
  provenance.stopWords.words.join(' '),
];

/** What is known of a document beside its words. */
const factsOf = ({ document, structure }: Answer): string[] =>
  [
    document.id,
    document.source.name,
    structure.dnr,
    structure.date,
    ...[structure.respondent, structure.questioner].flatMap(person => [person?.name, person?.party, person?.role]),
  ].filter(fact => fact !== undefined);
