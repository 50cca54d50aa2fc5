/** Reads codings in the formats of the common annotation programs. */
import { parseObject } from '../../pipeline/read/record.ts';
import { readCas } from './cas.ts';
import { readCodingCsv } from './csv.ts';
import { readDoccano } from './doccano.ts';
import { parseJson, type ReadOptions } from './fields.ts';
import { readLabelStudio } from './label-studio.ts';
import { readOwn } from './own.ts';
import type { CodedDocument, Format } from './types.ts';
import { readWebannoTsv } from './webanno.ts';

/**
 * Parses a file of the given format.
 *
 * @throws {OrdskifteError} CODING_FORMAT, BAD_RECORD: names the place and what is missing there
 */
export function readCodings(content: string, format: Format, options: ReadOptions): CodedDocument[] {
  if (format === 'jsonl') return linesOf(content, options).map(({ value, place }) => readOwn(value, place));
  if (format === 'doccano')
    return linesOf(content, options).map(({ value, place }) =>
      readDoccano(value, `${place.file}, line ${place.number}`, options),
    );
  if (format === 'label-studio') return readLabelStudio(parseJson(content, options.id), options);
  if (format === 'cas-json') return [readCas(parseJson(content, options.id), options)];
  if (format === 'webanno-tsv') return [readWebannoTsv(content, options)];
  return readCodingCsv(content, options);
}

/** The lines of JSONL that are not empty, each with its place. */
const linesOf = (content: string, { id, file = id }: ReadOptions) =>
  content.split('\n').flatMap((line, i) => {
    const place = { number: i + 1, file };
    return line.trim() === '' ? [] : [{ value: parseObject(line, place), place }];
  });
