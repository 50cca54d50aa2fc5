/** Files of JSON lines in batches, and a batch at work: one JSON object a line in, one out, in order, in constant memory. */
import { decode } from '../pipeline/read/decode.ts';
import { lineOf } from '../pipeline/read/line.ts';
import { parseRecord } from '../pipeline/read/record.ts';
import { readError, STDIN } from './rim/bytes.ts';
import { isArchive } from './rim/containers/index.ts';
import { type Item, itemsIn, unpacked } from './rim/items.ts';
import { linesIn } from './rim/lines.ts';
import type { LineWork } from './works/types.ts';

/** Lines that follow one another. */
export type LineBatch = {
  /** The file, for errors; standard input has no name. */
  readonly file?: string;
  /** Number of the first line, from 1. */
  readonly first: number;
  readonly lines: readonly Uint8Array[];
};

/** The lines of a place (a file, packed if its name ends in .gz, an archive, or `-`) as they come. */
export async function* batchesIn(place: string): AsyncGenerator<LineBatch> {
  if (isArchive(place)) {
    yield* batchesOf(itemsIn([place]));
    return;
  }
  let first = 1;
  const chunks = place === STDIN ? (process.stdin as AsyncIterable<Buffer>) : unpacked(place);
  try {
    for await (const lines of linesIn(chunks, place)) {
      yield { ...(place !== STDIN && { file: place }), first, lines };
      first += lines.length;
    }
  } catch (error) {
    throw readError(error, place);
  }
}

/** Bytes of a batch of items. */
const BATCH = 2 ** 17;

/** Items as batches of lines; a file in an archive is a record whose id is its name. */
export async function* batchesOf(items: AsyncIterable<Item>): AsyncGenerator<LineBatch> {
  let batch: Item[] = [];
  let size = 0;
  for await (const item of items) {
    const last = batch.at(-1);
    if (last !== undefined && (last.place !== item.place || item.line === undefined || size >= BATCH)) {
      yield batchOf(batch);
      batch = [];
      size = 0;
    }
    batch.push(item);
    size += item.bytes.length;
  }
  if (batch.length > 0) yield batchOf(batch);
}

const batchOf = (items: readonly Item[]): LineBatch => {
  const { place, line = 1 } = items[0]!;
  return {
    file: place,
    first: line,
    lines: items.map(item => (item.line === undefined ? recordLine(item) : item.bytes)),
  };
};

const recordLine = ({ name, bytes, place }: Item): Uint8Array =>
  new TextEncoder().encode(JSON.stringify({ id: name.replace(/\.[^.]+$/, ''), text: decode(bytes, place).text }));

/**
 * Does the work on every line of a batch. A line that is no record is refused with its file and number; the others are still done.
 *
 * @returns the lines to be written
 */
export const filterBatch = (
  work: LineWork,
  { file, first, lines }: LineBatch,
  refuse: (error: unknown) => void,
): string => {
  let text = '';
  lines.forEach((bytes, i) => {
    const at = { number: first + i, ...(file !== undefined && { file }) };
    try {
      const line = lineOf(bytes, at);
      if (line.trim() !== '') text += `${JSON.stringify(work(parseRecord(line, at), at))}\n`;
    } catch (error) {
      refuse(error);
    }
  });
  return text;
};
