/** `validate`: how well coders agree, and the machine with them; and texts for the programs in which people code. */

import {
  FORMATS as CODING_FORMATS,
  COMPARE_OPTIONS,
  type CodedDocument,
  compareCoders,
  compareMachine,
  type Format,
  familiesIn,
  flattenAgreement,
  flattenMachine,
  joinCodings,
  type Span,
  unknownCodes,
} from '../../analyzers/codings/index.ts';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import type { Notice } from '../../pipeline/types.ts';
import { csv } from '../../reports/export/csv.ts';
import { LANGUAGES, type Language } from '../../reports/labels/index.ts';
import { validationPage } from '../../reports/page/validation.ts';
import { choice, formatOption, wholeNumber } from '../analysis.ts';
import { exportTexts } from '../export-texts.ts';
import { codersOf, findNow } from '../machine.ts';
import { dataPackage } from '../report/datapackage.ts';
import { type LoadedCodebook, loadCodebook } from '../rim/codebook.ts';
import { readCodingPlace, readTexts } from '../rim/codings.ts';
import { sha256 } from '../rim/files.ts';
import { fontFaces } from '../rim/fonts.ts';
import { packageInfo } from '../rim/package-files.ts';
import { writeFolder } from '../rim/write.ts';
import type { Register, Session } from '../session.ts';
import { writeTable } from '../table.ts';
import { registerPlan } from './plan.ts';

/** Formats that hold the text itself. */
const TEXT_FORMATS = CODING_FORMATS.filter(format => format !== 'csv');

type Options = {
  readonly goldFormat?: Format;
  readonly texts?: string;
  readonly codebook?: string;
  readonly samples: string;
  readonly wide?: boolean;
  readonly format: string;
  readonly out?: string;
  readonly lang: Language;
  readonly export?: Format;
  readonly mask?: boolean;
};

export const registerValidate: Register = (program, session) => {
  // What stands after `plan` is meant for it, though both have such options.
  const command = program.command('validate').enablePositionalOptions();
  registerPlan(command, session);
  command
    .description(
      'agreement of coders (Krippendorff’s alpha, Cohen’s kappa, overlap) and error of the machine per code, family and speaker',
    )
    .argument('<gold>', 'coded texts: a file, or a folder with one file per document or coder')
    .argument(
      '[findings...]',
      'what the machine found (ordskifte code, as CSV or by --jsonl; - for standard input); by default the texts are coded now, each as one answer without title or quoted questions',
    )
    .addOption(choice('--gold-format <format>', 'format of the codings, if guessing fails', CODING_FORMATS, ''))
    .option('--texts <file>', 'texts of the codings, where their format has none: {"id","text","speaker"?} a line')
    .option('--codebook <file>', 'a codebook of your own; with "extends": true in it, added to the one that is shipped')
    .option(
      '--wide',
      'judge families by the three of codebook 1: deflection, responsibility avoided, responsibility taken',
    )
    .option('--samples <n>', 'resamples of documents for the intervals', String(COMPARE_OPTIONS.samples))
    .addOption(formatOption())
    .option('--out <folder>', 'write a page and tables into this folder instead')
    .addOption(choice('--lang <language>', 'language of the page', Object.keys(LANGUAGES), 'sv'))
    .addOption(
      choice('--export <format>', 'write the texts (<gold> names documents or JSONL) for coding', TEXT_FORMATS, ''),
    )
    .option('--mask', 'with --export: cover the name and party of the speaker')
    .addHelpText(
      'after',
      '\nExample:\n  ordskifte validate gold.jsonl --out validation\n  ordskifte validate codings/ findings.jsonl > agreement.csv\n  ordskifte validate seeds --export doccano --mask > for-coders.jsonl',
    )
    .action(async (gold: string, findings: readonly string[], options: Options) => {
      if (options.export) await exportTexts(session, gold, options.export, options);
      else await validate(session, gold, findings, options);
    });
};

const validate = async (
  session: Session,
  gold: string,
  findings: readonly string[],
  options: Options,
): Promise<void> => {
  const samples = wholeNumber('--samples', options.samples, 1);
  const read = readCodingPlace(gold, options.goldFormat || undefined);
  const documents = joinCodings(read.parts, options.texts === undefined ? undefined : readTexts(options.texts));
  const book = loadCodebook(options.codebook);
  const { machine, notices: silent } =
    findings.length > 0
      ? readFindings(findings, documents)
      : { machine: findNow(read, documents, book.codebook, session.memory), notices: [] };
  const notices = [...read.notices, ...unknownCodes(documents, codesOf(book), nameOf(book)), ...silent];
  for (const { message } of notices) session.err.write(`${message}\n`);
  const compared = { ...(options.wide ? COMPARE_OPTIONS : { familyOf: familiesIn(book.codebook) }), samples };
  const agreement = flattenAgreement(compareCoders(documents, compared));
  const errors = flattenMachine(compareMachine(documents, machine, compared));
  const settings = {
    ...(options.wide && { families: 'codebook 1' }),
    codebook: nameOf(book),
    codebookSha256: sha256(book.json),
    samples,
    findings: findings.length > 0 ? findings : 'coded now',
  };
  if (options.out === undefined) {
    const rows = [
      ...agreement.map(row => ({ table: 'agreement', ...row })),
      ...errors.map(row => ({ table: 'machine', ...row })),
    ];
    await writeTable(session, { command: 'validate', settings, notices, rows }, options.format);
    return;
  }
  const made = { version: packageInfo().version, ...settings };
  const coders = codersOf(documents);
  const tables = [
    { name: 'agreement', rows: agreement },
    { name: 'machine', rows: errors },
  ];
  const html = validationPage({
    agreement,
    machine: errors,
    documents: documents.length,
    sentences: documents.reduce((sum, { sentences = [] }) => sum + sentences.length, 0),
    coders,
    made,
    labels: LANGUAGES[options.lang],
    fonts: fontFaces(),
  });
  writeFolder(options.out, [
    { path: 'index.html', data: html },
    ...tables.map(({ name, rows }) => ({ path: `tables/${name}.csv`, data: csv(rows, undefined, session.csvStyle()) })),
    { path: 'datapackage.json', data: dataPackage(tables, made, session.csvStyle()) },
  ]);
  session.err.write(`${options.out}/index.html\n`);
};

const nameOf = ({ codebook }: LoadedCodebook): string => `${codebook.name} ${codebook.version}`;
const codesOf = ({ codebook }: LoadedCodebook): ReadonlySet<string> => new Set(codebook.codes.map(({ id }) => id));

type Machine = { readonly machine: Map<string, readonly Span[]>; readonly notices: readonly Notice[] };

/**
 * Spans by document, from files; every coded document must be there, or its missing findings would count as misses. A table has no row
 * for a document in which nothing was found, so of tables it is enough that they have some of the documents.
 */
const readFindings = (files: readonly string[], documents: readonly CodedDocument[]): Machine => {
  const read = files.map(file => readCodingPlace(file));
  const machine = new Map(read.flatMap(({ parts }) => parts).map(({ id, codings }) => [id, codings[0]?.spans ?? []]));
  const missing = documents.flatMap(({ id }) => (machine.has(id) ? [] : [id]));
  const [first] = missing;
  if (first === undefined) return { machine, notices: [] };
  if (missing.length === documents.length || !read.some(({ hasTables }) => hasTables))
    throw new OrdskifteError(messages.noCodingFor(first, [...machine.keys()].slice(0, 3).join(', ')));
  for (const id of missing) machine.set(id, []);
  return { machine, notices: [noFindings(missing)] };
};

const noFindings = (ids: readonly string[]): Notice => ({
  code: 'no-findings',
  level: 'info',
  message: `The findings have no row for ${ids.slice(0, 3).join(', ')}${ids.length > 3 ? ` … (${ids.length} documents)` : ''}: counted as nothing found there.`,
});
