/** What this ordskifte makes stores with: its version and its models. */
import { closeSync, openSync, readSync } from 'node:fs';
import { readBytes, sha256 } from '../rim/bytes.ts';
import { packageFile, packageInfo } from '../rim/package-files.ts';
import { FORMAT, type Maker, type StoreOptions } from './manifest.ts';

const TAGGER = 'pipeline/tag/model.bin';
const RESTORER = 'pipeline/restore/model.bin';

/** What a store would be made with here. The hashes of the models are left out where they are only to be compared: their marks will do. */
export const makerHere = (options: StoreOptions, { hashed }: { readonly hashed: boolean }): Maker => ({
  format: FORMAT,
  version: packageInfo().version,
  options,
  models: [TAGGER, ...(options.restore ? [RESTORER] : [])].map(name => {
    const file = packageFile(name);
    return { name, mark: markOf(file), sha256: hashed ? sha256(readBytes(file)) : '' };
  }),
});

/** The checksum that a model's file begins with. */
const markOf = (file: string): string => {
  const bytes = Buffer.alloc(4);
  const opened = openSync(file, 'r');
  try {
    readSync(opened, bytes, 0, 4, CHECKSUM_AT);
  } finally {
    closeSync(opened);
  }
  return bytes.readUInt32LE().toString(16).padStart(8, '0');
};

const CHECKSUM_AT = 8;
