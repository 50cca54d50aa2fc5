/** Loads the codebook: the one that is shipped, or a user's own. */
import { type Codebook, parseCodebook, withRanker } from '../../analyzers/rhetoric/index.ts';
import { readBytes, sha256 } from './files.ts';
import { headerMark } from './model-mark.ts';
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
  if (file === undefined) return { codebook: { ...book, mark: markOf(shipped) }, json: shipped };
  const json = textOf(file, file);
  return { codebook: { ...parseCodebook(json, file, book), mark: markOf(json, shipped) }, json };
};

/** A hash of everything that a book is made of: its text, that of the shipped one, and the ranker's weights. */
const markOf = (...texts: readonly string[]): string =>
  sha256([...texts, headerMark(packageFile(RANKER))].map(text => `${sha256(text)}\n`).join(''));

/** What was learned for the shipped codebook. */
const RANKER = 'analyzers/rhetoric/model.bin';

const textOf = (path: string, name: string): string => new TextDecoder().decode(readBytes(path, name));
