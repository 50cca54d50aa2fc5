/** The report folder described for programs (Frictionless Data Package): every table with its columns, every option. */

import { COLUMNS } from '../../analyzers/columns.ts';
import { CSV_PLAIN, type CsvStyle, columnsOf } from '../../reports/export/csv.ts';
import type { Table } from '../../reports/tables.ts';

/** JSON of `datapackage.json`. Without a date, so that the same input gives the same bytes. */
export const dataPackage = (tables: readonly Table[], provenance: object, style: CsvStyle = CSV_PLAIN): string =>
  `${JSON.stringify(
    {
      name: 'ordskifte-report',
      profile: 'tabular-data-package',
      ordskifte: provenance,
      resources: tables
        .filter(({ rows }) => rows.length > 0)
        .map(({ name, rows }) => ({
          name,
          path: `tables/${name}.csv`,
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
              description: COLUMNS.get(field)?.meaning,
            })),
          },
        })),
    },
    null,
    1,
  )}\n`;

const typeOf = (values: readonly unknown[], { decimal }: CsvStyle): { type: string; decimalChar?: string } => {
  const present = values.filter(value => value !== undefined && value !== null);
  if (present.length > 0 && present.every(value => typeof value === 'number')) {
    if (present.every(Number.isInteger)) return { type: 'integer' };
    return { type: 'number', ...(decimal !== '.' && { decimalChar: decimal }) };
  }
  return { type: present.length > 0 && present.every(value => typeof value === 'boolean') ? 'boolean' : 'string' };
};
