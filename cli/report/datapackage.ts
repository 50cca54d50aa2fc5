/** The report folder described for programs (Frictionless Data Package): every table with its columns, every option. */

import { describeColumn } from '../../reports/columns.ts';
import { columnsOf } from '../../reports/export/csv.ts';
import type { Table } from '../../reports/tables.ts';

/** JSON of `datapackage.json`. Without a date, so that the same input gives the same bytes. */
export const dataPackage = (tables: readonly Table[], provenance: object): string =>
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
          schema: {
            fields: columnsOf(rows).map(field => ({
              name: field,
              type: typeOf(rows.map(row => (row as Record<string, unknown>)[field])),
              description: describeColumn(name, field),
            })),
          },
        })),
    },
    null,
    1,
  )}\n`;

const typeOf = (values: readonly unknown[]): string => {
  const present = values.filter(value => value !== undefined && value !== null);
  if (present.length > 0 && present.every(value => typeof value === 'number'))
    return present.every(Number.isInteger) ? 'integer' : 'number';
  return present.length > 0 && present.every(value => typeof value === 'boolean') ? 'boolean' : 'string';
};
