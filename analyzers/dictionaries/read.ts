/** Dictionaries in the formats that exist, read into one form; none of their categories is left out. */
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import { csvRows } from '../../pipeline/read/csv.ts';
import { readLiwc } from './liwc.ts';
import { DICTIONARY_FORMATS, type Dictionary, type DictionaryEntry, type DictionaryFormat, WITHIN } from './types.ts';
import { entriesIn, readYaml } from './yaml.ts';
import { readYoshikoder } from './yoshikoder.ts';

/**
 * Reads a dictionary; by default in the format that its content looks like. An entry is a word, a phrase, or a shape of words as `kwic` takes it: `social*`,
 * `kan inte *`, `lemma:gå`, `/ansvar(et|ig)?/`.
 *
 * @throws {OrdskifteError} BAD_DICTIONARY where nothing in it is an entry, or it cannot be read
 */
export const readDictionary = (text: string, name: string, format: DictionaryFormat = guess(text)): Dictionary => {
  const plain = text.replace(/^\ufeff/u, '');
  const formats = DICTIONARY_FORMATS.join(', ');
  let entries: readonly DictionaryEntry[];
  try {
    entries = READERS[format](plain).filter(({ word, categories }) => word !== '' && categories.length > 0);
  } catch (error) {
    throw new OrdskifteError(messages.badDictionary(name, format, formats, (error as Error).message), { cause: error });
  }
  if (entries.length === 0) throw new OrdskifteError(messages.badDictionary(name, format, formats));
  return { name, entries };
};

const guess = (text: string): DictionaryFormat => {
  const start = text.replace(/^\ufeff/u, '').trimStart();
  if (start.startsWith('{')) return 'json';
  if (start.startsWith('%')) return 'liwc';
  if (start.startsWith('<')) return 'yoshikoder';
  return HEAD.test(start.split('\n', 1)[0]!) ? 'csv' : 'yaml';
};

const WORD = /^(?:word|term|entry|pattern|ord|token)$/iu;
const CATEGORY = /^(?:category|categories|key|kategori|code)$/iu;
const HEAD = /^"?(?:word|term|entry|pattern|ord|token|category|categories|key|kategori|code)"?\s*[,;\t]/iu;

/** Categories of words, or AFINN's values of words: those above 0 are positive, those below negative. */
const readJson = (text: string): DictionaryEntry[] => {
  const value = JSON.parse(text) as unknown;
  const valued = Object.entries(value as Record<string, unknown>).filter(([, own]) => typeof own === 'number');
  if (valued.length > 0)
    return valued.flatMap(([word, own]) =>
      own === 0 ? [] : [{ word, categories: [(own as number) > 0 ? 'positive' : 'negative'] }],
    );
  return entriesIn(mapped(value), []);
};

const mapped = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(mapped);
  if (typeof value === 'object' && value !== null)
    return new Map(Object.entries(value).map(([key, own]) => [key, mapped(own)]));
  return value;
};

/** A column of words and one or more of categories, the outermost first; a category may be written `outer.inner`. */
const readCsv = (text: string): DictionaryEntry[] => {
  const [head, ...rows] = csvRows(text).filter(({ cells }) => !cells[0]?.startsWith('#'));
  const names = (head?.cells ?? []).map(cell => cell.trim());
  const word = names.findIndex(cell => WORD.test(cell));
  const categories = names.flatMap((cell, i) => (CATEGORY.test(cell) ? [i] : []));
  if (word < 0 || categories.length === 0) throw new Error('its first line has no columns "word" and "category"');
  return rows.map(({ cells }) => ({
    word: (cells[word] ?? '').trim(),
    categories: categories
      .flatMap(i => (cells[i] ?? '').split(WITHIN))
      .map(name => name.trim())
      .filter(Boolean),
  }));
};

const READERS: Readonly<Record<DictionaryFormat, (text: string) => DictionaryEntry[]>> = {
  liwc: readLiwc,
  yaml: readYaml,
  yoshikoder: readYoshikoder,
  json: readJson,
  csv: readCsv,
};
