/** Word lists of tone in the formats that exist, read into one form. */
import { type ErrorDetails, OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import { csvRows } from '../../pipeline/read/csv.ts';
import { readLiwc } from '../dictionaries/liwc.ts';
import type { DictionaryEntry } from '../dictionaries/types.ts';
import { readYaml } from '../dictionaries/yaml.ts';
import type { SentimentLexicon } from './lexicon.ts';
import { LEXICON_FORMATS, type LexiconFormat } from './lexicon-formats.ts';

export type LexiconOptions = {
  /** Default: what the content looks like. */
  readonly format?: LexiconFormat;
  /** Entries less sure than this are left out where the format has a confidence. Default 0. */
  readonly minConfidence?: number;
};

/**
 * Reads a list. Categories that count as positive or negative: those whose name begins with pos or neg in any case
 * (`positive`, `posemo`, `NEGATIVE`). A word with two values gets their mean.
 *
 * @throws {OrdskifteError} BAD_LEXICON when nothing in the file is an entry of the format, or the format cannot be read
 */
export const readLexicon = (text: string, name: string, options: LexiconOptions = {}): SentimentLexicon => {
  const format = options.format ?? guess(text);
  const formats = LEXICON_FORMATS.join(', ');
  const entries = attempt(
    () => READERS[format](text.replace(/^\ufeff/, ''), options.minConfidence ?? 0),
    ({ message }) => messages.badLexicon(name, format, formats, message),
  ).filter(([word, value]) => word !== '' && Number.isFinite(value) && value !== 0);
  if (entries.length === 0) throw new OrdskifteError(messages.badLexicon(name, format, formats));
  const values = new Map<string, number[]>();
  for (const [word, value] of entries)
    values.set(word.toLowerCase(), [...(values.get(word.toLowerCase()) ?? []), value]);
  return {
    name,
    values: new Map([...values].map(([word, all]) => [word, all.reduce((a, b) => a + b, 0) / all.length])),
  };
};

const attempt = <T>(read: () => T, blame: (error: Error) => ErrorDetails): T => {
  try {
    return read();
  } catch (error) {
    throw new OrdskifteError(blame(error as Error), { cause: error });
  }
};

type Entry = readonly [word: string, value: number];
type Reader = (text: string, minConfidence: number) => Entry[];

const guess = (text: string): LexiconFormat => {
  const start = text.replace(/^\ufeff/, '').trimStart();
  if (start.startsWith('{')) return 'afinn';
  if (start.startsWith('%')) return 'liwc';
  if (/^"?word"?,"?polarity"?/.test(start)) return 'sentimentlex';
  if (/^\S+\.\.\d+\t/m.test(start)) return 'sensaldo';
  if (/^[^\t\n]+\t[^\t\n]+\t[01]\s*$/m.test(start)) return 'nrc';
  return /^[^\t\n]+:\s*(?:\[.*)?$/m.test(start) ? 'yaml' : 'tsv';
};

const lines = (text: string): string[] =>
  text.split(/\r?\n/).filter(line => line.trim() !== '' && !line.startsWith('#'));

const sign = (category: string): number => (/^pos/i.test(category) ? 1 : /^neg/i.test(category) ? -1 : 0);

const afinn: Reader = text =>
  Object.entries(JSON.parse(text) as Record<string, unknown>).map(([word, value]) => [word, Number(value)]);

const sentimentlex: Reader = (text, minConfidence) => {
  const [head = [], ...rows] = parseCsv(text);
  const [word, strength, confidence] = ['word', 'strength', 'confidence'].map(column => head.indexOf(column)) as [
    number,
    number,
    number,
  ];
  return rows
    .filter(row => confidence < 0 || Number(row[confidence]) >= minConfidence)
    .map(row => [row[word] ?? '', Number(row[strength])]);
};

// A sense is written word..number; the senses of a word share its form, so their values are averaged.
const sensaldo: Reader = text =>
  lines(text)
    .map(line => line.split('\t'))
    .map(([sense = '', value]) => [sense.replace(/\.\.\d+$/, '').replaceAll('_', ' '), Number(value)]);

const nrc: Reader = text =>
  lines(text)
    .map(line => line.split('\t'))
    .filter(([, , flag]) => flag?.trim() === '1')
    .map(([word = '', category = '']) => [word, sign(category)]);

/** The innermost category with a sign decides. */
const signed = ({ word, categories }: DictionaryEntry): Entry => [
  word,
  categories.map(sign).findLast(value => value !== 0) ?? 0,
];

const liwc: Reader = text => readLiwc(text).map(signed);

const yaml: Reader = text => readYaml(text).map(signed);

const tsv: Reader = text =>
  lines(text)
    .map(line => line.split(/\t|,|;/))
    .map(([word = '', value]) => [word.trim(), Number(value)]);

const READERS: Readonly<Record<LexiconFormat, Reader>> = { afinn, sentimentlex, sensaldo, nrc, liwc, yaml, tsv };

/** Cells of CSV with commas, without the rows that begin with #. */
export const parseCsv = (text: string): (readonly string[])[] =>
  csvRows(text, ',').flatMap(({ cells }) => (cells[0]?.startsWith('#') ? [] : [cells]));
