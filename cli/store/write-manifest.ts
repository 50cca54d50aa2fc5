/** Shards → the vocabulary and the manifest that names both: with it the store is what it says, and before it what it was. */
import { readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Survey } from '../../pipeline/survey.ts';
import type { Source } from '../../pipeline/types.ts';
import { jsonOf, KIND, MANIFEST, type Maker, type Manifest, type ShardFact } from './manifest.ts';
import { SHARDS, shardTables } from './shard-folder.ts';
import { writeVocabulary } from './vocabulary.ts';

type Content = { readonly maker: Maker; readonly survey: Survey; readonly shards: readonly ShardFact[] };

export const writeManifest = (store: string, { maker, survey, shards }: Content): Manifest => {
  const vocabulary = writeVocabulary(store, shards);
  const documents = shards.reduce((sum, shard) => sum + shard.documents, 0);
  const sources = sourcesIn(store, shards);
  const manifest: Manifest = { kind: KIND, ...maker, documents, survey, sources, shards, vocabulary };
  writeWhole(join(store, MANIFEST), jsonOf(manifest));
  return manifest;
};

/** Writes a text aside and puts it in its place in one step. */
export const writeWhole = (place: string, text: string): void => {
  const aside = `${place}.writing-${process.pid}`;
  writeFileSync(aside, text);
  renameSync(aside, place);
};

/** The files that the documents came from, each once. */
const sourcesIn = (store: string, shards: readonly ShardFact[]): Source[] => {
  const sources = new Map<string, Source>();
  for (const shard of shards) {
    const documents = shardTables(store, shard)('documents');
    const [file, hash, encoding] = [documents.words('file'), documents.words('sha256'), documents.words('encoding')];
    for (let i = 0; i < documents.rows; i++) {
      const source = {
        name: file.list.get(file.at[i]!)!,
        sha256: hash.list.get(hash.at[i]!)!,
        encoding: encoding.list.get(encoding.at[i]!)!,
      };
      sources.set(`${source.name} ${source.sha256} ${source.encoding}`, source);
    }
  }
  return [...sources.values()];
};

/** Removes from a store what its manifest does not name: older vocabularies and shards, and what a killed run left. */
export const sweep = (store: string, { shards, vocabulary }: Manifest): void => {
  const named = new Set(shards.map(({ name }) => name));
  for (const name of readdirSync(join(store, SHARDS)))
    if (!named.has(name)) rmSync(join(store, SHARDS, name), { recursive: true, force: true });
  for (const name of readdirSync(store))
    if (name !== vocabulary.folder && name !== SHARDS && name !== MANIFEST)
      rmSync(join(store, name), { recursive: true, force: true });
};
