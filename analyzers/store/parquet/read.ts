/**
 * The bytes of a Parquet file → columns, one at a time: what is not asked for is not read. It reads what `write.ts` writes (one row group, pages
 * of the second kind) without waiting, and words as a list and places in it, so that a column of words costs no text a row.
 */
import { parquetHeader } from 'hyparquet/src/column.js';
import { deltaBinaryUnpack } from 'hyparquet/src/delta.js';
import { parquetMetadata } from 'hyparquet/src/metadata.js';
import { snappyUncompress } from 'hyparquet/src/snappy.js';
import { unpackBits } from './bits.ts';
import { TextList } from './text-list.ts';

/** A stretch of bytes: from the first up to but not including `end`. */
export type Stretch = { readonly start: number; readonly end: number };

/** A file of `size` bytes. `read` gives those from `start` up to `end`. */
export type ByteSource = { readonly size: number; readonly read: (start: number, end: number) => Uint8Array };

/** Texts of a column: by row the place in a list, from 0; -1 where there is none. */
export type Coded = { readonly list: TextList; readonly at: Int32Array };

export type Table = {
  readonly rows: number;
  readonly names: readonly string[];
  /** Where a column stands in the file. */
  readonly stretchOf: (name: string) => Stretch;
  readonly numbers: (name: string) => Int32Array;
  readonly reals: (name: string) => Float64Array;
  readonly words: (name: string) => Coded;
};

/** Where the description of the columns stands: it is the end of the file. */
export const footerOf = ({ size, read }: ByteSource): Stretch => {
  if (size < SIGN_AND_LENGTH) throw new RangeError('too short for a Parquet file');
  const tail = read(size - SIGN_AND_LENGTH, size);
  const length = new DataView(tail.buffer, tail.byteOffset, tail.byteLength).getUint32(0, true);
  return { start: size - SIGN_AND_LENGTH - length, end: size };
};

const SIGN_AND_LENGTH = 8;

/** Opens a file by its last bytes. */
export const openTable = (source: ByteSource): Table => {
  const footer = footerOf(source);
  const metadata = parquetMetadata(source.read(footer.start, footer.end), { geoparquet: false });
  const columns = new Map(
    (metadata.row_groups[0]?.columns ?? []).map(({ meta_data }) => [meta_data!.path_in_schema.join('.'), meta_data!]),
  );
  const names = metadata.schema.slice(1).map(({ name }) => name);
  const nullable = new Set(
    metadata.schema.filter(({ repetition_type }) => repetition_type === 'OPTIONAL').map(({ name }) => name),
  );
  const rows = Number(metadata.num_rows);
  const stretchOf = (name: string): Stretch => {
    const column = columns.get(name);
    if (column === undefined) {
      if (names.includes(name)) return { start: 0, end: 0 };
      throw new RangeError(`no column “${name}”`);
    }
    const start = Number(column.dictionary_page_offset ?? column.data_page_offset);
    return { start, end: start + Number(column.total_compressed_size) };
  };
  const pagesOf = (name: string): Pages | undefined => {
    const { start, end } = stretchOf(name);
    if (end === start) return undefined;
    return readPages(source.read(start, end), columns.get(name)!.codec, nullable.has(name));
  };
  return {
    rows,
    names,
    stretchOf,
    numbers: name => {
      const pages = pagesOf(name);
      return pages === undefined ? new Int32Array(0) : numbersOf(pages);
    },
    reals: name => {
      const pages = pagesOf(name);
      return pages === undefined ? new Float64Array(0) : realsOf(pages);
    },
    words: name => {
      const pages = pagesOf(name);
      return pages === undefined ? { list: new TextList(new Uint8Array(0), 0), at: new Int32Array(0) } : codedOf(pages);
    },
  };
};

type Pages = {
  readonly dictionary: { readonly bytes: Uint8Array; readonly count: number } | undefined;
  readonly encoding: string;
  readonly values: Uint8Array;
  readonly rows: number;
  /** By row whether there is a value; undefined where there always is. */
  readonly isThere: Uint8Array | undefined;
  readonly present: number;
};

const readPages = (bytes: Uint8Array, codec: string, isNullable: boolean): Pages => {
  const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 };
  let header = parquetHeader(reader);
  let dictionary: Pages['dictionary'];
  if (header.type === 'DICTIONARY_PAGE') {
    const end = reader.offset + header.compressed_page_size;
    dictionary = {
      bytes: unpacked(bytes.subarray(reader.offset, end), Number(header.uncompressed_page_size), codec),
      count: header.dictionary_page_header!.num_values,
    };
    reader.offset = end;
    header = parquetHeader(reader);
  }
  const page = header.data_page_header_v2;
  if (page === undefined || reader.offset + header.compressed_page_size !== bytes.length)
    throw new RangeError('not one page a column');
  const levels = page.definition_levels_byte_length;
  let isThere: Uint8Array | undefined;
  if (isNullable && page.num_nulls > 0) {
    isThere = new Uint8Array(page.num_rows);
    unpackBits(bytes.subarray(reader.offset, reader.offset + levels), 0, 1, isThere);
  }
  const values = unpacked(
    bytes.subarray(reader.offset + levels),
    Number(header.uncompressed_page_size) - levels,
    codec,
  );
  const rows = page.num_rows;
  return { dictionary, encoding: page.encoding, values, rows, isThere, present: rows - page.num_nulls };
};

const unpacked = (bytes: Uint8Array, size: number, codec: string): Uint8Array => {
  if (codec === 'UNCOMPRESSED' || size === 0) return bytes;
  if (codec !== 'SNAPPY') throw new RangeError(`packed by ${codec}`);
  const out = new Uint8Array(size);
  snappyUncompress(bytes, out);
  return out;
};

const numbersOf = ({ dictionary, encoding, values, present }: Pages): Int32Array => {
  if (encoding === 'PLAIN') return new Int32Array(aligned(values, 4 * present));
  const out = new Int32Array(present);
  if (encoding === 'DELTA_BINARY_PACKED') {
    deltaBinaryUnpack(
      { view: new DataView(values.buffer, values.byteOffset, values.byteLength), offset: 0 },
      present,
      out,
    );
    return out;
  }
  unpackBits(values, 1, values[0]!, out);
  const list = new Int32Array(aligned(dictionary!.bytes, 4 * dictionary!.count));
  for (let i = 0; i < present; i++) out[i] = list[out[i]!]!;
  return out;
};

/** Real numbers; where there is none, no number (NaN). */
const realsOf = ({ values, rows, isThere, present }: Pages): Float64Array => {
  const found = new Float64Array(aligned(values, 8 * present));
  if (isThere === undefined) return found;
  let next = 0;
  return Float64Array.from({ length: rows }, (_, i) => (isThere[i] === 1 ? found[next++]! : Number.NaN));
};

const codedOf = ({ dictionary, values, rows, isThere, present }: Pages): Coded => {
  const at = new Int32Array(present);
  if (dictionary !== undefined) unpackBits(values, 1, values[0]!, at);
  else for (let i = 0; i < present; i++) at[i] = i;
  const list =
    dictionary === undefined ? new TextList(values, present) : new TextList(dictionary.bytes, dictionary.count);
  return { list, at: isThere === undefined ? at : spread(at, isThere, rows) };
};

const spread = (at: Int32Array, isThere: Uint8Array, rows: number): Int32Array => {
  const out = new Int32Array(rows).fill(-1);
  for (let i = 0, next = 0; i < rows; i++) if (isThere[i] === 1) out[i] = at[next++]!;
  return out;
};

/** The bytes in a buffer of their own, which begins at a multiple of eight. */
const aligned = (bytes: Uint8Array, length: number): ArrayBuffer => {
  const { buffer, byteOffset } = bytes;
  return buffer.slice(byteOffset, byteOffset + length) as ArrayBuffer;
};
