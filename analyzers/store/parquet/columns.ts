/** Columns of a Parquet file by what they hold, each written in the way that takes least room or least time to read. */

export type Cell = string | number | boolean | null;

export type Column = {
  readonly name: string;
  readonly data: ArrayLike<Cell>;
  readonly type: 'STRING' | 'INT32' | 'DOUBLE' | 'BOOLEAN';
  readonly nullable: boolean;
  readonly encoding?: 'PLAIN' | 'RLE_DICTIONARY' | 'DELTA_BINARY_PACKED';
  readonly codec: 'UNCOMPRESSED' | 'SNAPPY';
};

/** Whole numbers as they are: four bytes each, and read without a step in between. */
export const plainNumbers = (name: string, data: ArrayLike<number>): Column => ({
  name,
  data,
  type: 'INT32',
  nullable: false,
  encoding: 'PLAIN',
  codec: 'UNCOMPRESSED',
});

/** Whole numbers of which there are few different ones: a place in a list, in as few bits as that takes. */
export const fewNumbers = (name: string, data: ArrayLike<number>): Column => ({
  ...plainNumbers(name, data),
  encoding: 'RLE_DICTIONARY',
});

/** Whole numbers that mostly grow a little. */
export const risingNumbers = (name: string, data: ArrayLike<number>): Column => ({
  ...plainNumbers(name, data),
  encoding: 'DELTA_BINARY_PACKED',
});

export const realNumbers = (name: string, data: ArrayLike<number | null>): Column => ({
  name,
  data,
  type: 'DOUBLE',
  nullable: true,
  encoding: 'PLAIN',
  codec: 'UNCOMPRESSED',
});

/** Texts that come again and again, such as words: each once, and their places in that list. */
export const words = (name: string, data: ArrayLike<string>): Column => ({
  name,
  data,
  type: 'STRING',
  nullable: false,
  encoding: 'RLE_DICTIONARY',
  codec: 'UNCOMPRESSED',
});

/** The same where some are not known. */
export const knownWords = (name: string, data: ArrayLike<string | null>): Column => ({
  ...words(name, []),
  data,
  nullable: true,
});

/** Texts that are all different. */
export const texts = (name: string, data: ArrayLike<string>): Column => ({
  name,
  data,
  type: 'STRING',
  nullable: false,
  encoding: 'PLAIN',
  codec: 'SNAPPY',
});

/** The same where some are missing. */
export const knownTexts = (name: string, data: ArrayLike<string | null>): Column => ({
  ...texts(name, []),
  data,
  nullable: true,
});
