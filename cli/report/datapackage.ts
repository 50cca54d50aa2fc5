/**
 * The report folder described for programs (Frictionless Data Package 1, https://specs.frictionlessdata.io): every file with its hash, every table
 * with its columns, every option. It is what `verify` reads.
 */

import { columnNamed } from '../../analyzers/columns.ts';
import { CSV_PLAIN, type CsvStyle, columnsOf } from '../../reports/export/csv.ts';
import type { Table } from '../../reports/tables.ts';
import { sha256 } from '../rim/bytes.ts';
import type { OutputFile } from '../rim/write.ts';
import { mediaType } from './media-types.ts';

/** JSON of `datapackage.json`. Without a date, so that the same input gives the same bytes. */
export const dataPackage = (
  tables: readonly Table[],
  provenance: object,
  style: CsvStyle = CSV_PLAIN,
  files: readonly OutputFile[] = [],
): string => {
  const written = new Map(files.map(file => [file.path, file]));
  const shown = tables
    .filter(({ rows }) => rows.length > 0)
    .map(table => ({ ...table, path: `tables/${table.name}.csv` }));
  const described = new Set(shown.map(({ path }) => path));
  return `${JSON.stringify(
    {
      name: 'ordskifte-report',
      // Tables stand beside pages and pictures here; each table says by itself that it is one.
      profile: 'data-package',
      ordskifte: provenance,
      resources: [
        ...shown.map(table => ({ ...tableResource(table, style), ...factsOf(written.get(table.path)) })),
        ...files
          .filter(({ path }) => !described.has(path))
          .map(file => ({
            name: file.path.toLowerCase().replace(/[^-a-z0-9._/]/gu, '-'),
            path: file.path,
            profile: 'data-resource',
            mediatype: mediaType(file.path),
            ...factsOf(file),
          })),
      ],
    },
    null,
    1,
  )}\n`;
};

const factsOf = (file: OutputFile | undefined): object =>
  file === undefined ? {} : { bytes: Buffer.byteLength(file.data), hash: `sha256:${sha256(file.data)}` };

const tableResource = ({ name, path, rows }: Table & { readonly path: string }, style: CsvStyle): object => ({
  name,
  path,
  profile: 'tabular-data-resource',
  format: 'csv',
  mediatype: 'text/csv',
  encoding: 'utf-8',
  ...(style.separator !== ',' && { dialect: { delimiter: style.separator } }),
  schema: {
    fields: columnsOf(rows).map(field => ({
      name: field,
      ...typeOf(
        rows.map(row => (Object.hasOwn(row, field) ? (row as Record<string, unknown>)[field] : undefined)),
        style,
      ),
      description: columnNamed(field)?.meaning,
    })),
  },
});

/** A number that is none or has no bound is an empty cell, which is missing. */
const typeOf = (values: readonly unknown[], { decimal }: CsvStyle): { type: string; decimalChar?: string } => {
  const present = values.filter(value => value !== undefined && value !== null);
  if (present.length > 0 && present.every(value => typeof value === 'number')) {
    if (present.every(value => Number.isInteger(value) || !Number.isFinite(value))) return { type: 'integer' };
    return { type: 'number', ...(decimal !== '.' && { decimalChar: decimal }) };
  }
  return { type: present.length > 0 && present.every(value => typeof value === 'boolean') ? 'boolean' : 'string' };
};
