/** A store that was opened: heads of all documents, and a corpus of those that are chosen. */
import { join } from 'node:path';
import { codingName } from '../../analyzers/rhetoric/coding-name.ts';
import type { Table } from '../../analyzers/store/parquet/read.ts';
import { readVocabulary } from '../../analyzers/store/read-counts.ts';
import type { Shard } from '../../analyzers/store/shard.ts';
import { toneName } from '../../analyzers/tone/tone-name.ts';
import type { Corpus, CorpusOptions, Head } from '../../pipeline/corpus.ts';
import { Memory } from '../../pipeline/memory.ts';
import { USUAL_NEEDS } from '../../pipeline/stages.ts';
import { createVocabulary } from '../../pipeline/tokenize/vocabulary.ts';
import { openListed } from './listing.ts';
import { makerHere } from './makers.ts';
import { type Manifest, readManifest, refuseOthers, type StoreOptions } from './manifest.ts';
import { fileOf, openShardFolder, WORDS } from './shard-folder.ts';

export type Store = { readonly folder: string; readonly manifest: Manifest; readonly shards: readonly Shard[] };

/**
 * Opens a store that was made as this ordskifte would make it with these options; without options, with those of the store.
 *
 * @throws {OrdskifteError} STORE_OTHER, STORE_DAMAGED
 */
export const openStore = (folder: string, options?: StoreOptions): Store => {
  const manifest = readManifest(folder);
  refuseOthers(folder, manifest, makerHere(options ?? manifest.options, { hashed: false }));
  const tableOf = (file: string): Table => {
    const { folder: own, files } = manifest.vocabulary;
    return openListed(folder, join(own, file), files[file]!);
  };
  const { codes, tone, trees } = manifest.options;
  const kept = {
    ...(codes && { codes: codingName(codes) }),
    ...(tone !== undefined && { tone: toneName({ name: tone }) }),
    ...(trees && { trees }),
  };
  const words = readVocabulary(() => tableOf(WORDS));
  const shards = manifest.shards.map(shard => {
    const numbers = () => tableOf(fileOf(shard.name)).numbers('word');
    return openShardFolder(folder, shard, { words, numbers }, kept);
  });
  return { folder, manifest, shards };
};

/** The chosen documents of a store, read as far as they are needed. */
export const corpusOf = (
  { shards }: Store,
  {
    choose = heads => heads,
    needs = USUAL_NEEDS,
    memory = new Memory(),
  }: Pick<CorpusOptions, 'choose' | 'needs' | 'memory'> = {},
): Corpus => {
  const placeOf = new Map<Head, { readonly shard: Shard; readonly place: number }>();
  for (const shard of shards)
    for (let place = 0; place < shard.documents.count; place++) placeOf.set(shard.headOf(place), { shard, place });
  const chosen = choose([...placeOf.keys()]).map(head => placeOf.get(head)!);
  const vocabulary = createVocabulary(memory);
  return {
    vocabulary,
    read: placeOf.size,
    answers: chosen.map(({ shard, place }) => shard.answerOf(place, vocabulary, needs)),
    get notices() {
      return chosen.flatMap(({ shard, place }) => shard.noticesOf(place));
    },
  };
};
