/** Reads codings in the formats of the common annotation programs. */

import { OrdskifteError } from '../../pipeline/errors.ts';
import { readCodingCsv } from './csv.ts';
import { fromCodePoints } from './offsets.ts';
import type { CodedDocument, Coding, Format, Span } from './types.ts';
import { readWebannoTsv } from './webanno.ts';

export type ReadOptions = {
  /** Name of the document, for formats that hold one document without a name. */
  readonly id: string;
  /** Name of the coder, for formats that do not say who coded. */
  readonly coder: string;
};

/** Parses a file of the given format. Throws an OrdskifteError (`CODING_FORMAT`) that names the place and what is missing there. */
export function readCodings(content: string, format: Format, options: ReadOptions): CodedDocument[] {
  if (format === 'jsonl') return linesOf(content, options).map(({ value, place }) => readOwn(value, place));
  if (format === 'doccano')
    return linesOf(content, options).map(({ value, place }) => readDoccano(value, place, options));
  if (format === 'label-studio') return readLabelStudio(parseJson(content, options.id), options);
  if (format === 'cas-json') return [readCas(parseJson(content, options.id), options)];
  if (format === 'webanno-tsv') return [readWebannoTsv(content, options)];
  return readCodingCsv(content, options);
}

type Fields = Record<string, unknown>;

export const refuse = (place: string, message: string): never => {
  throw new OrdskifteError({
    code: 'CODING_FORMAT',
    message: `${place}: ${message}.`,
    place,
    next: 'Check that the file has the format that was named, and was exported whole.',
  });
};

const fieldsOf = (value: unknown, place: string): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : refuse(place, 'an object was expected');
const textOf = (fields: Fields, key: string, place: string): string =>
  typeof fields[key] === 'string' ? (fields[key] as string) : refuse(place, `the text “${key}” is missing`);
const numberOf = (fields: Fields, key: string, place: string): number =>
  typeof fields[key] === 'number' ? (fields[key] as number) : refuse(place, `the number “${key}” is missing`);
const listOf = (value: unknown, place: string): readonly unknown[] =>
  Array.isArray(value) ? value : refuse(place, 'a list was expected');

function parseJson(content: string, place: string): unknown {
  try {
    return JSON.parse(content);
  } catch (error) {
    return refuse(place, `not JSON (${(error as Error).message})`);
  }
}

const linesOf = (content: string, { id }: ReadOptions) =>
  content
    .split('\n')
    .flatMap((line, i) =>
      line.trim() === '' ? [] : [{ value: parseJson(line, `${id}, line ${i + 1}`), place: `${id}, line ${i + 1}` }],
    );

/** Our own: sentences with a list of codes per coder (`coder1`, `coder2` …), or `findings`. */
function readOwn(value: unknown, place: string): CodedDocument {
  const row = fieldsOf(value, place);
  const text = typeof row.text === 'string' ? row.text : '';
  const id = textOf(row, 'id', place);
  const speaker = typeof row.speaker === 'string' ? { speaker: row.speaker } : {};
  const spanOf = (item: unknown): Span => {
    const fields = fieldsOf(item, place);
    return {
      start: numberOf(fields, 'start', place),
      end: numberOf(fields, 'end', place),
      code: textOf(fields, 'code', place),
    };
  };
  if (row.findings !== undefined)
    return { id, text, ...speaker, codings: [{ coder: 'machine', spans: listOf(row.findings, place).map(spanOf) }] };
  const sentences = listOf(row.sentences, place).map(item => fieldsOf(item, place));
  const coders = [
    ...new Set(sentences.flatMap(sentence => Object.keys(sentence).filter(key => Array.isArray(sentence[key])))),
  ].sort((a, b) => (a < b ? -1 : 1));
  return {
    id,
    text,
    ...speaker,
    sentences: sentences.map(sentence => ({
      start: numberOf(sentence, 'start', place),
      end: numberOf(sentence, 'end', place),
    })),
    codings: coders.map(coder => ({
      coder,
      spans: sentences.flatMap(sentence => listOf(sentence[coder] ?? [], place).map(spanOf)),
    })),
  };
}

/** doccano, sequence labelling: `label` (or `labels`) with [start, end, code], or `entities`; offsets in code points. */
function readDoccano(value: unknown, place: string, options: ReadOptions): CodedDocument {
  const row = fieldsOf(value, place);
  const text = textOf(row, 'text', place);
  const at = (offset: unknown) =>
    typeof offset === 'number' ? fromCodePoints(text, offset) : refuse(place, 'an offset is no number');
  const spans = listOf(row.label ?? row.labels ?? row.entities ?? [], place).map((item): Span => {
    if (Array.isArray(item)) return { start: at(item[0]), end: at(item[1]), code: String(item[2]) };
    const fields = fieldsOf(item, place);
    return { start: at(fields.start_offset), end: at(fields.end_offset), code: textOf(fields, 'label', place) };
  });
  const meta = typeof row.meta === 'object' && row.meta !== null ? (row.meta as Fields) : row;
  return {
    id: String(meta.document ?? row.id ?? place),
    text,
    ...(typeof meta.speaker === 'string' && { speaker: meta.speaker }),
    codings: [{ coder: typeof row.annotator === 'string' ? row.annotator : options.coder, spans }],
  };
}

/** Label Studio: tasks with `data.text` and one annotation per coder. */
function readLabelStudio(value: unknown, options: ReadOptions): CodedDocument[] {
  return listOf(value, options.id).map((item, t) => {
    const place = `${options.id}, task ${t + 1}`;
    const task = fieldsOf(item, place);
    const data = fieldsOf(task.data, place);
    const text = textOf(data, 'text', place);
    const codings = listOf(task.annotations ?? [], place).map((entry): Coding => {
      const annotation = fieldsOf(entry, place);
      const by = annotation.completed_by;
      const coder =
        typeof by === 'object' && by !== null
          ? String((by as Fields).email ?? (by as Fields).id)
          : by === undefined
            ? options.coder
            : String(by);
      const spans = listOf(annotation.result, place).flatMap((result): Span[] => {
        const region = fieldsOf(fieldsOf(result, place).value ?? {}, place);
        const codes = region.labels;
        if (!Array.isArray(codes)) return [];
        const start = numberOf(region, 'start', place);
        const end = numberOf(region, 'end', place);
        return codes.map(code => ({ ...placeBy(text, start, end, region.text), code: String(code) }));
      });
      return { coder, spans };
    });
    return {
      id: String(data.document ?? task.id ?? t + 1),
      text,
      ...(typeof data.speaker === 'string' && { speaker: data.speaker }),
      codings,
    };
  });
}

/** Trusts UTF-16 offsets where they give the words of the region, else reads them as code points. */
function placeBy(text: string, start: number, end: number, words: unknown): { start: number; end: number } {
  if (typeof words !== 'string' || text.slice(start, end) === words) return { start, end };
  return { start: fromCodePoints(text, start), end: fromCodePoints(text, end) };
}

/** UIMA CAS JSON (INCEpTION): every annotation with a feature that holds a code. */
function readCas(value: unknown, options: ReadOptions): CodedDocument {
  const structures = listOf(fieldsOf(value, options.id)['%FEATURE_STRUCTURES'], options.id).map(item =>
    fieldsOf(item, options.id),
  );
  const sofa =
    structures.find(item => item['%TYPE'] === 'uima.cas.Sofa') ??
    refuse(options.id, 'there is no text (uima.cas.Sofa)');
  const text = textOf(sofa, 'sofaString', options.id);
  const spans = structures.flatMap((item): Span[] => {
    const code = Object.entries(item).find(
      ([key, feature]) => !/^[%@]/u.test(key) && typeof feature === 'string' && IS_CODE.test(feature),
    )?.[1];
    return code === undefined
      ? []
      : [{ start: numberOf(item, 'begin', options.id), end: numberOf(item, 'end', options.id), code: String(code) }];
  });
  return { id: options.id, text, codings: [{ coder: options.coder, spans }] };
}

/** What a code looks like: `family.code`. */
export const IS_CODE = /^[\p{L}_-]+\.[\p{L}_-]+$/u;
