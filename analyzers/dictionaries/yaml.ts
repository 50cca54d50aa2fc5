/** Dictionaries of quanteda in YAML: categories of words, which may hold categories themselves. */
import { parse } from 'yaml';
import type { DictionaryEntry } from './types.ts';

/**
 * Every word of a dictionary. All is text: in a list of words *no*, *on* and *1* are words like any other (YAML's failsafe schema).
 *
 * @throws {Error} of the YAML reader, with the line, where the text is no YAML
 */
export const readYaml = (text: string): DictionaryEntry[] =>
  entriesIn(parse(text, { schema: 'failsafe', mapAsMap: true }), []);

/** The words of nested lists and categories. */
export const entriesIn = (value: unknown, categories: readonly string[]): DictionaryEntry[] => {
  if (typeof value === 'string') return [{ word: value.trim(), categories }];
  if (Array.isArray(value)) return value.flatMap(item => entriesIn(item, categories));
  if (value instanceof Map) return [...value].flatMap(([name, item]) => entriesIn(item, [...categories, String(name)]));
  return [];
};
