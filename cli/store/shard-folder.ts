/** One shard on the disk: a folder with a file a table, and a listing of them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type KeptHere, openShard, type Shard, type SharedWords } from '../../analyzers/store/shard.ts';
import type { TableName } from '../../analyzers/store/tables.ts';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import { sha256 } from '../rim/bytes.ts';
import { type Listing, openListed } from './listing.ts';
import type { ShardFact } from './manifest.ts';

/** Written last: a shard that has it is whole. */
export const LISTING = 'shard.json';

export const SHARDS = 'shards';

/** Names of shards are numbers, so that they are listed in their order. */
export const shardName = (number: number): string => String(number).padStart(4, '0');

export const fileOf = (table: string): string => `${table}.parquet`;

/** The file of the words of the whole store. */
export const WORDS = fileOf('words');

export type ShardListing = { readonly documents: number; readonly files: Listing };

/** What is known of a shard that was finished; undefined where there is none. */
export const finishedShard = (store: string, name: string): ShardFact | undefined => {
  try {
    const json = readFileSync(join(store, SHARDS, name, LISTING), 'utf8');
    return { name, documents: (JSON.parse(json) as ShardListing).documents, sha256: sha256(json) };
  } catch {
    return undefined;
  }
};

/**
 * Opens a shard; its tables are opened when they are needed.
 *
 * @throws {OrdskifteError} STORE_DAMAGED
 */
export const openShardFolder = (store: string, fact: ShardFact, shared: SharedWords, kept: KeptHere): Shard =>
  openShard(shardTables(store, fact), shared, kept);

/** The tables of a shard by name, each opened once. */
export const shardTables = (store: string, { name, sha256: hash }: ShardFact) => {
  const { files } = listingOf(store, name, hash);
  return (table: TableName) => openListed(store, join(SHARDS, name, fileOf(table)), files[fileOf(table)]!);
};

/** The files of a shard with their checksums. */
export const listingOf = (store: string, name: string, hash: string): ShardListing => {
  const place = join(SHARDS, name, LISTING);
  let json: string;
  try {
    json = readFileSync(join(store, place), 'utf8');
  } catch (error) {
    const why = (error as NodeJS.ErrnoException).code ?? 'it cannot be read';
    throw new OrdskifteError(messages.storeDamaged(store, place, why), { cause: error });
  }
  if (sha256(json) !== hash)
    throw new OrdskifteError(messages.storeDamaged(store, place, 'it is not what was written'));
  return JSON.parse(json) as ShardListing;
};
