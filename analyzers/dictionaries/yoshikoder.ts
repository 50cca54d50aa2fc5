/** Dictionaries of Yoshikoder (`.ykd`): XML in which `cnode` is a category and `pnode` a pattern. */
import { SaxesParser } from 'saxes';
import type { DictionaryEntry } from './types.ts';

/**
 * Every pattern with its categories; the outermost category, which Yoshikoder calls by the dictionary's name, is no category of ours where it holds others.
 *
 * @throws {Error} of the XML reader, with the line
 */
export const readYoshikoder = (text: string): DictionaryEntry[] => {
  const entries: DictionaryEntry[] = [];
  const path: string[] = [];
  const parser = new SaxesParser();
  parser.on('error', error => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const own = attributes as Record<string, string>;
    if (name === 'cnode') path.push(own.name ?? '');
    if (name === 'pnode') entries.push({ word: (own.name ?? '').trim(), categories: [...path] });
  });
  parser.on('closetag', ({ name }) => {
    if (name === 'cnode') path.pop();
  });
  parser.write(text).close();
  const isRoot =
    entries.length > 0 &&
    entries.every(({ categories }) => categories.length > 1 && categories[0] === entries[0]!.categories[0]);
  return isRoot ? entries.map(({ word, categories }) => ({ word, categories: categories.slice(1) })) : entries;
};
