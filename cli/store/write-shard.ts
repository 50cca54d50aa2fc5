/** Answers → a shard on the disk. */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Extras, shardFiles } from '../../analyzers/store/shard-files.ts';
import type { Noticed } from '../../pipeline/corpus.ts';
import { sha256 } from '../rim/bytes.ts';
import { makeFolder } from '../rim/make-folder.ts';
import { factOf } from './listing.ts';
import { jsonOf, type ShardFact } from './manifest.ts';
import { fileOf, LISTING, SHARDS, type ShardListing } from './shard-folder.ts';

/** Writes a shard aside and puts it in its place in one step. */
export const writeShard = (store: string, name: string, noticed: readonly Noticed[], extras: Extras): ShardFact => {
  const files = [...shardFiles(noticed, extras)];
  const place = join(store, SHARDS, name);
  const aside = `${place}.writing-${process.pid}`;
  rmSync(aside, { recursive: true, force: true });
  makeFolder(aside);
  for (const [table, bytes] of files) writeFileSync(join(aside, fileOf(table)), bytes);
  const listing: ShardListing = {
    documents: noticed.length,
    files: Object.fromEntries(files.map(([table, bytes]) => [fileOf(table), factOf(bytes)])),
  };
  const json = jsonOf(listing);
  writeFileSync(join(aside, LISTING), json);
  rmSync(place, { recursive: true, force: true });
  makeFolder(dirname(place));
  renameSync(aside, place);
  return { name, documents: noticed.length, sha256: sha256(json) };
};
