/** What this ordskifte makes stores with: its version and its models. */
import { readBytes, sha256 } from '../rim/bytes.ts';
import { headerMark } from '../rim/model-mark.ts';
import { packageFile, packageInfo } from '../rim/package-files.ts';
import { FORMAT, type Maker, type StoreOptions } from './manifest.ts';

const TAGGER = 'pipeline/tag/model.bin';
const RESTORER = 'pipeline/restore/model.bin';
const PARSER = 'pipeline/parse/model.bin';
const RANKER = 'analyzers/rhetoric/model.bin';

/** What a store would be made with here. The hashes of the models are left out where they are only to be compared: their marks will do. */
export const makerHere = (options: StoreOptions, { hashed }: { readonly hashed: boolean }): Maker => ({
  format: FORMAT,
  version: packageInfo().version,
  options,
  models: modelsOf(options).map(name => {
    const file = packageFile(name);
    return { name, mark: headerMark(file), sha256: hashed ? sha256(readBytes(file)) : '' };
  }),
});

const modelsOf = ({ restore, codes, trees }: StoreOptions): string[] => [
  TAGGER,
  ...(restore ? [RESTORER] : []),
  ...(trees ? [PARSER] : []),
  ...(codes ? [RANKER] : []),
];
