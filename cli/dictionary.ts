/** A dictionary from a file. */
import { readDictionary } from '../analyzers/dictionaries/read.ts';
import type { Dictionary, DictionaryFormat } from '../analyzers/dictionaries/types.ts';
import { readBytes } from './rim/bytes.ts';

/**
 * Reads a dictionary; by default in the format that it looks like.
 *
 * @throws {OrdskifteError} NOT_FOUND, UNREADABLE, BAD_DICTIONARY
 */
export const dictionaryIn = (file: string, format?: DictionaryFormat): Dictionary =>
  readDictionary(new TextDecoder().decode(readBytes(file)), file, format);
