/** What the training and evaluation commands read: `data.json` says for each file where it is from, how it was prepared and what its bytes were. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { readBytes, sha256 } from '../cli/rim/bytes.ts';
import { OrdskifteError } from '../pipeline/errors.ts';
import { messages } from '../pipeline/messages/index.ts';

/** A file of the data folder. */
export type DataFile = {
  /** Path inside the folder. */
  readonly file: string;
  readonly name: string;
  /** Names of the npm scripts that read it. */
  readonly for: readonly string[];
  readonly url: string;
  readonly version: string;
  readonly licence: string;
  /** Of the file that the shipped models were made from. */
  readonly sha256: string;
  readonly prepared: string;
};

export const DATA_FILES: readonly DataFile[] = (
  JSON.parse(readFileSync(new URL('data.json', import.meta.url), 'utf8')) as { readonly files: readonly DataFile[] }
).files;

/** The unlabelled text that several models learn from. */
export const SPEECHES = 'corpus/speeches-10k.jsonl.gz';

/** Where the data lie unless `--data` says otherwise, seen from the root of the project. */
export const DATA_FOLDER = '../shared';

/** The files that a command reads. */
export const filesFor = (command: string): DataFile[] => DATA_FILES.filter(file => file.for.includes(command));

/**
 * Checks that a command has what it needs. Returns the files that are others than the shipped models were made from: figures will differ.
 *
 * @throws {OrdskifteError} TRAINING_DATA with every missing file and where it is from
 */
export const checkData = (command: string, folder: string): DataFile[] => {
  const files = filesFor(command);
  const missing = files.filter(({ file }) => !existsSync(join(folder, file)));
  if (missing.length > 0) throw new OrdskifteError(messages.trainingData(command, folder, missing));
  return files.filter(file => sha256(readBytes(join(folder, file.file))) !== file.sha256);
};

/** Options of a command beyond `--data`. */
type Options = Readonly<Record<string, { type: 'string'; default?: string } | { type: 'boolean' }>>;
type ValueOf<O> = O extends { type: 'boolean' }
  ? boolean | undefined
  : O extends { default: string }
    ? string
    : string | undefined;

export type OpenedData<O extends Options> = {
  readonly values: { readonly [K in keyof O]: ValueOf<O[K]> };
  readonly positionals: readonly string[];
  readonly folder: string;
  /** Place of a file of `data.json`. */
  readonly pathOf: (file: string) => string;
};

/**
 * Begins a command: reads its arguments, `--data DIR` and its own, and checks its data. Where files are missing it says which and where to
 * get them, and ends the process.
 */
export const openData = <const O extends Options>(command: string, own: O): OpenedData<O> => {
  const { values, positionals } = parseArgs({
    options: { data: { type: 'string', default: DATA_FOLDER }, ...own } as ParseArgsConfig['options'] & object,
    allowPositionals: true,
  });
  const folder = String(values.data);
  try {
    for (const { file } of checkData(command, folder))
      process.stderr.write(
        `${file} is another than the one that the shipped models were made from: figures will differ.\n`,
      );
  } catch (error) {
    if (!(error instanceof OrdskifteError)) throw error;
    process.stderr.write(`${error.message}\n${error.next}\n`);
    process.exit(1);
  }
  return {
    values: values as OpenedData<O>['values'],
    positionals,
    folder,
    pathOf: file => join(folder, file),
  };
};
