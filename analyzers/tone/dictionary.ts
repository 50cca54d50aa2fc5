/** Dictionaries of quanteda in YAML: categories of words, which may hold categories themselves. */
import { parse } from 'yaml';

/** A word with the categories that it stands in, the outermost first. */
export type DictionaryEntry = { readonly word: string; readonly categories: readonly string[] };

/**
 * Every word of a dictionary. All is text: in a list of words *no*, *on* and *1* are words like any other (YAML's failsafe schema).
 *
 * @throws {Error} of the YAML reader, with the line, where the text is no YAML
 */
export const readDictionary = (text: string): DictionaryEntry[] =>
  entriesOf(parse(text, { schema: 'failsafe', mapAsMap: true }), []);

const entriesOf = (value: unknown, categories: readonly string[]): DictionaryEntry[] => {
  if (typeof value === 'string') return [{ word: value.trim(), categories }];
  if (Array.isArray(value)) return value.flatMap(item => entriesOf(item, categories));
  if (value instanceof Map) return [...value].flatMap(([name, item]) => entriesOf(item, [...categories, String(name)]));
  return [];
};
