/** Columns → the bytes of a Parquet file: one row group, one page a column, so that a column is one stretch of bytes. */
import { ByteWriter } from 'hyparquet-writer/src/bytewriter.js';
import { parquetWrite } from 'hyparquet-writer/src/write.js';
import type { Column } from './columns.ts';

/** The bytes of a file with these columns; the same columns give the same bytes. */
export const parquetBytes = (columns: readonly Column[]): Uint8Array => {
  const writer = new ByteWriter();
  void parquetWrite({
    writer,
    columnData: columns.map(({ data, encoding, ...column }) => ({
      ...column,
      data: data as never,
      ...(encoding && { encoding }),
      offsetIndex: false,
    })),
    codec: 'UNCOMPRESSED',
    statistics: false,
    rowGroupSize: Math.max(1, columns[0]?.data.length ?? 0),
    pageSize: 0,
    createdBy: 'ordskifte',
  });
  return writer.getBytes();
};
