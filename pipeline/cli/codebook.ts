/** Loads the codebook: the one that is shipped, or a user's own. */
import { type Codebook, parseCodebook } from '../../analyzers/rhetoric/index.ts';
import { readBytes } from './files.ts';
import { packageFile } from './package-files.ts';

export type LoadedCodebook = { readonly codebook: Codebook; readonly json: string };

export const loadCodebook = (file?: string): LoadedCodebook => {
  const json = new TextDecoder().decode(
    readBytes(file ?? packageFile('analyzers/rhetoric/codebook.json'), file ?? 'codebook.json'),
  );
  return { codebook: parseCodebook(json, file ?? 'codebook.json'), json };
};
