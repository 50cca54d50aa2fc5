/** Loads the codebook: the one that is shipped, or a user's own. */
import { type Codebook, parseCodebook, withRanker } from '../../analyzers/rhetoric/index.ts';
import { readBytes } from './files.ts';
import { ranker } from './models.ts';
import { packageFile } from './package-files.ts';

export type LoadedCodebook = { readonly codebook: Codebook; readonly json: string };

/**
 * The shipped codebook with its ranker; or a file's. A file with `"extends": true` adds to the shipped book, and replaces the codes that it
 * has itself; any other file stands alone, and its cues decide alone.
 */
export const loadCodebook = (file?: string): LoadedCodebook => {
  const shipped = textOf(packageFile('analyzers/rhetoric/codebook.json'), 'codebook.json');
  const book = withRanker(parseCodebook(shipped, 'codebook.json'), ranker());
  if (file === undefined) return { codebook: book, json: shipped };
  const json = textOf(file, file);
  return { codebook: parseCodebook(json, file, book), json };
};

const textOf = (path: string, name: string): string => new TextDecoder().decode(readBytes(path, name));
