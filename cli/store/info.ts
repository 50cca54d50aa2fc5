/** What a store says of itself, and whether its files are what was written. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import { sha256 } from '../rim/bytes.ts';
import type { Listing } from './listing.ts';
import { readManifest } from './manifest.ts';
import { listingOf, SHARDS, shardTables } from './shard-folder.ts';

export type FactRow = { readonly fact: string; readonly value: string | number };

/** How a store was made, and how much it holds. */
export const factRows = (folder: string): FactRow[] => {
  const { version, format, options, models, documents, shards, vocabulary, survey, sources } = readManifest(folder);
  return [
    { fact: 'version', value: version },
    { fact: 'format', value: format },
    { fact: 'restore', value: options.restore ? 'yes' : 'no' },
    ...models.map(({ name, sha256: hash }) => ({ fact: `model ${name}`, value: hash })),
    { fact: 'documents', value: documents },
    { fact: 'shards', value: shards.length },
    { fact: 'distinct words', value: vocabulary.words },
    { fact: 'names', value: survey.people.length },
    ...sources.map(({ name, sha256: hash }) => ({ fact: `file ${name}`, value: hash })),
  ];
};

export type DocumentRow = Readonly<Record<string, string | number | undefined>>;

const TEXTS = ['document', 'respondent', 'party', 'role', 'date', 'title', 'kind', 'file'] as const;

/** A row a document. */
export const documentRows = (folder: string): DocumentRow[] =>
  readManifest(folder).shards.flatMap(shard => {
    const table = shardTables(folder, shard)('documents');
    const columns = TEXTS.map(name => [name, table.words(name)] as const);
    const words = table.numbers('words');
    return Array.from({ length: table.rows }, (_, i) => ({
      ...Object.fromEntries(columns.map(([name, { list, at }]) => [name, list.get(at[i]!)])),
      words: words[i]!,
      shard: shard.name,
    }));
  });

/**
 * Reads every file of a store whole and compares it with what was written.
 *
 * @throws {OrdskifteError} STORE_DAMAGED for the first that differs
 */
export const checkStore = (folder: string): void => {
  const { shards, vocabulary } = readManifest(folder);
  for (const { name, sha256: hash } of shards)
    checkFiles(folder, join(SHARDS, name), listingOf(folder, name, hash).files);
  checkFiles(folder, vocabulary.folder, vocabulary.files);
};

const checkFiles = (store: string, below: string, files: Listing): void => {
  for (const [name, fact] of Object.entries(files)) {
    const place = join(below, name);
    if (hashIn(store, place) !== fact.sha256)
      throw new OrdskifteError(messages.storeDamaged(store, place, 'it is not what was written'));
  }
};

const hashIn = (store: string, place: string): string => {
  try {
    return sha256(readFileSync(join(store, place)));
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? 'it cannot be read';
    throw new OrdskifteError(messages.storeDamaged(store, place, why), { cause: error });
  }
};
