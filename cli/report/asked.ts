/** What a report was asked for with, as its manifest keeps it: every option with its value, files by name and hash. */
import { basename } from 'node:path';
import { readBytes, sha256 } from '../rim/files.ts';
import { REPORT_DEFAULTS, type ReportOptions } from './options.ts';

/** A file that an option names: its place differs from machine to machine, so its content says which it is. */
export type AskedFile = { readonly name: string; readonly sha256: string };

/** Null where an option was not given and has no default. */
export type Asked = {
  readonly restore: boolean;
  readonly lang: ReportOptions['lang'];
  readonly unit: ReportOptions['unit'];
  readonly by: ReportOptions['by'];
  readonly respondents: readonly string[] | null;
  readonly groups: readonly string[] | null;
  readonly where: readonly string[] | null;
  readonly minimum: number | null;
  readonly title: string | null;
  readonly source: string | null;
  readonly text: boolean;
  readonly date: string | null;
  readonly url: string | null;
  readonly excel: boolean;
  readonly codebook: AskedFile | null;
  readonly gold: readonly AskedFile[] | null;
  readonly coders: string | null;
};

export const askedFor = (options: ReportOptions, excel: boolean): Asked => {
  const { restore, lang, unit, by, text } = { ...REPORT_DEFAULTS, ...options };
  return {
    restore,
    lang,
    unit,
    by,
    respondents: options.respondents ?? null,
    groups: options.groups ?? null,
    where: options.where ?? null,
    minimum: options.minimum ?? null,
    title: options.title ?? null,
    source: options.source ?? null,
    text,
    date: options.date ?? null,
    url: options.url ?? null,
    excel,
    codebook: options.codebook === undefined ? null : fileOf(options.codebook),
    gold: options.gold?.map(fileOf) ?? null,
    coders: options.coders ?? null,
  };
};

const fileOf = (file: string): AskedFile => ({ name: basename(file), sha256: sha256(readBytes(file)) });

/** The options that make the same report again; the files are those that are named now. */
export const optionsAgain = (
  { codebook: _c, gold: _g, excel: _e, ...asked }: Asked,
  files: Pick<ReportOptions, 'codebook' | 'gold'>,
): ReportOptions => ({
  ...(Object.fromEntries(Object.entries(asked).filter(([, value]) => value !== null)) as ReportOptions),
  ...files,
});
