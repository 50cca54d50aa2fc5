/** Whether a report is as it was written, and whether the same documents make the same report again: a row for everything that was looked at. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Corpus } from '../../pipeline/corpus.ts';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import { CSV_EXCEL, CSV_PLAIN } from '../../reports/export/csv.ts';
import { sha256 } from '../rim/bytes.ts';
import { MARKER } from '../rim/write.ts';
import { type AskedFile, askedFor, optionsAgain } from './asked.ts';
import { corrected } from './correct.ts';
import { difference } from './difference.ts';
import { reportFiles } from './folder.ts';
import { reportOn } from './index.ts';
import { pathsUnder, type WrittenReport } from './manifest.ts';
import type { ReportOptions } from './options.ts';
import type { Run } from './run.ts';
import { thresholds } from './thresholds.ts';

/** `file`: as it was written; `input`, `made with`: what it was made of and with; `rerun`: made again. */
export type VerifyRow = {
  readonly check: 'file' | 'input' | 'made with' | 'rerun';
  readonly what: string;
  readonly result: 'same' | 'differs' | 'missing' | 'added';
  /** What differs, and where. */
  readonly detail: string;
};

/** Written beside the report by a browser, which decides its bytes. */
const NOT_OURS = /^report\.pdf$/u;

/** Whether every file stands there as it was written, and no other. */
export const verifyFiles = ({ folder, files }: WrittenReport): VerifyRow[] => [
  ...[...files].map(([path, hash]): VerifyRow => {
    const file = join(folder, path);
    if (!existsSync(file)) return { check: 'file', what: path, result: 'missing', detail: '' };
    const now = sha256(readFileSync(file));
    if (now === hash) return { check: 'file', what: path, result: 'same', detail: '' };
    return { check: 'file', what: path, result: 'differs', detail: `sha256 ${hash} → ${now}` };
  }),
  ...pathsUnder(folder)
    .filter(path => path !== MARKER && !files.has(path) && !NOT_OURS.test(path))
    .map((path): VerifyRow => ({ check: 'file', what: path, result: 'added', detail: 'is no file of the report' })),
];

/**
 * The options that make the report again.
 *
 * @throws {OrdskifteError} BAD_OPTION where a file that an option named is missing or another
 */
export const optionsOf = (
  { made: { options } }: WrittenReport,
  files: Pick<ReportOptions, 'codebook' | 'gold'>,
): ReportOptions => {
  const wanted = (option: string, asked: readonly AskedFile[], given: readonly string[]): void => {
    const hashes = given.map(file => sha256(readFileSync(file)));
    for (const { name, sha256: hash } of asked)
      if (!hashes.includes(hash)) throw new OrdskifteError(messages.needsFile(option, name, hash));
  };
  wanted(
    '--codebook',
    options.codebook === null ? [] : [options.codebook],
    files.codebook === undefined ? [] : [files.codebook],
  );
  wanted('--gold', options.gold ?? [], files.gold ?? []);
  return optionsAgain(options, {
    ...(options.codebook !== null && files.codebook !== undefined && { codebook: files.codebook }),
    ...(options.gold !== null && files.gold !== undefined && { gold: files.gold }),
  });
};

/** Makes the report again, in memory, and compares all of it. */
export const verifyAgain = async (
  run: Run,
  corpus: Corpus,
  written: WrittenReport,
  options: ReportOptions,
): Promise<VerifyRow[]> => {
  const { excel } = written.made.options;
  const quiet: Run = { ...run, csvStyle: () => (excel ? CSV_EXCEL : CSV_PLAIN), err: { write: () => true } };
  const report = await reportOn(quiet, corpus, options);
  const { correction } = written.made;
  const again = await reportFiles(quiet, correction === undefined ? report : corrected(report, correction));
  const now = { ...report.provenance, options: askedFor(options, excel), thresholds: thresholds() };
  return [
    ...compared('input', named(written.made.sources), named(now.sources)),
    ...compared('made with', partsOf(written.made), partsOf(now)),
    ...again.map(({ path, data }) => rerunRow(written, path, data)),
    ...[...written.files.keys()]
      .filter(path => !NOT_OURS.test(path) && !again.some(file => file.path === path))
      .map((path): VerifyRow => ({ check: 'rerun', what: path, result: 'missing', detail: 'is not made any more' })),
  ];
};

const rerunRow = ({ folder }: WrittenReport, path: string, data: string | Uint8Array): VerifyRow => {
  const row = { check: 'rerun', what: path } as const;
  const file = join(folder, path);
  if (!existsSync(file)) return { ...row, result: 'added', detail: 'is made now, and is not in the folder' };
  const before = new Uint8Array(readFileSync(file));
  const after = typeof data === 'string' ? new TextEncoder().encode(data) : data;
  if (Buffer.compare(before, after) === 0) return { ...row, result: 'same', detail: '' };
  return { ...row, result: 'differs', detail: difference(path, before, after) };
};

type Facts = ReadonlyMap<string, string>;

const named = (sources: WrittenReport['made']['sources']): Facts =>
  new Map(sources.map(({ name, sha256: hash, facts }) => [name, facts === undefined ? hash : `${hash} with ${facts}`]));

/** Version, lists, models, options and limits, each as one text. */
const partsOf = (made: Omit<WrittenReport['made'], 'correction'>): Facts =>
  new Map([
    ['ordskifte', made.version],
    ...[made.stopWords, made.lexicon, made.codebook].map(({ name, sha256: hash }) => [name, hash] as const),
    ...made.models.map(({ name, sha256: hash }) => [name, hash] as const),
    ...Object.entries(made.options).map(([name, value]) => [`option ${name}`, JSON.stringify(value)] as const),
    ...Object.entries(made.thresholds).map(([name, value]) => [`limit ${name}`, String(value)] as const),
  ]);

const compared = (check: VerifyRow['check'], before: Facts, now: Facts): VerifyRow[] =>
  [...new Set([...before.keys(), ...now.keys()])].map((what): VerifyRow => {
    const [old, own] = [before.get(what), now.get(what)];
    if (own === undefined) return { check, what, result: 'missing', detail: `was ${old}` };
    if (old === undefined) return { check, what, result: 'added', detail: `is ${own}` };
    return { check, what, result: old === own ? 'same' : 'differs', detail: old === own ? '' : `${old} → ${own}` };
  });
