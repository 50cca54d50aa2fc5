/** The words of the whole store, each once, and which of them the numbers in each shard's counts mean. */
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { keyOfWord, readWords, type StoredWord, wordColumns } from '../../analyzers/store/counts.ts';
import { plainNumbers } from '../../analyzers/store/parquet/columns.ts';
import { parquetBytes } from '../../analyzers/store/parquet/write.ts';
import { sha256 } from '../rim/bytes.ts';
import { makeFolder } from '../rim/make-folder.ts';
import { factOf } from './listing.ts';
import type { Manifest, ShardFact } from './manifest.ts';
import { fileOf, shardTables, WORDS } from './shard-folder.ts';

/**
 * Writes the vocabulary of some shards under a name that its content gives, so that the one before it holds until the manifest names this one.
 */
export const writeVocabulary = (store: string, shards: readonly ShardFact[]): Manifest['vocabulary'] => {
  const numbers = new Map<string, number>();
  const words: StoredWord[] = [];
  const files: [name: string, bytes: Uint8Array][] = shards.map(shard => {
    const own = readWords(shardTables(store, shard)('words')).map(word => {
      const key = keyOfWord(word);
      let number = numbers.get(key);
      if (number === undefined) {
        number = words.push(word) - 1;
        numbers.set(key, number);
      }
      return number;
    });
    return [fileOf(shard.name), parquetBytes([plainNumbers('word', own)])];
  });
  files.unshift([WORDS, parquetBytes(wordColumns(words))]);
  const folder = `vocabulary-${sha256(files.map(([name, bytes]) => `${name} ${sha256(bytes)}\n`).join('')).slice(0, 12)}`;
  const aside = join(store, `${folder}.writing-${process.pid}`);
  rmSync(aside, { recursive: true, force: true });
  makeFolder(aside);
  for (const [name, bytes] of files) writeFileSync(join(aside, name), bytes);
  rmSync(join(store, folder), { recursive: true, force: true });
  renameSync(aside, join(store, folder));
  return {
    folder,
    words: words.length,
    files: Object.fromEntries(files.map(([name, bytes]) => [name, factOf(bytes)])),
  };
};
