/**
 * The rules of Frictionless Data Package 1 (specs.frictionlessdata.io: Data Package, Data Resource, Tabular Data Resource, Table Schema, CSV Dialect)
 * that concern a report, as a JSON schema for the description and a check of every cell against its column.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { dsvFormat } from 'd3-dsv';

type Field = { readonly name: string; readonly type: string; readonly decimalChar?: string };
type Resource = {
  readonly name: string;
  readonly path: string;
  readonly profile: string;
  readonly bytes: number;
  readonly hash: string;
  readonly dialect?: { readonly delimiter: string };
  readonly schema?: { readonly fields: readonly Field[] };
};

const NAME = { type: 'string', pattern: '^([-a-z0-9._/])+$' };
const SCHEMA = {
  type: 'object',
  required: ['resources'],
  properties: {
    name: NAME,
    profile: { enum: ['data-package'] },
    resources: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name', 'path'],
        properties: {
          name: NAME,
          // Relative, below the folder, without a step up.
          path: { type: 'string', pattern: '^(?=[^./~])(?!file:)((?!\\.\\./)(?!\\\\)(?!:\\/\\/).)*$' },
          profile: { enum: ['data-resource', 'tabular-data-resource'] },
          format: { type: 'string' },
          mediatype: { type: 'string', pattern: '^(.+)/(.+)$' },
          encoding: { enum: ['utf-8'] },
          bytes: { type: 'integer' },
          hash: { type: 'string', pattern: '^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32}|)$' },
          dialect: { type: 'object', properties: { delimiter: { type: 'string' } } },
          schema: {
            type: 'object',
            required: ['fields'],
            properties: {
              fields: {
                type: 'array',
                minItems: 1,
                items: {
                  type: 'object',
                  required: ['name'],
                  properties: {
                    name: { type: 'string' },
                    type: { enum: ['string', 'number', 'integer', 'boolean'] },
                    description: { type: 'string' },
                    decimalChar: { type: 'string' },
                  },
                },
              },
            },
          },
        },
        if: { properties: { profile: { const: 'tabular-data-resource' } } },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        then: { required: ['schema'] },
      },
    },
  },
};

/** What is wrong with the package in a folder, as sentences; none where it is valid. */
export const faultsOf = (folder: string): string[] => {
  const described = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as { resources: Resource[] };
  const ajv = new Ajv({ allErrors: true });
  if (!ajv.validate(SCHEMA, described)) return [ajv.errorsText()];
  const names = described.resources.map(({ name }) => name);
  const twice = names.filter((name, i) => names.indexOf(name) !== i);
  return [...twice.map(name => `${name} stands twice`), ...described.resources.flatMap(one => faultsIn(folder, one))];
};

const faultsIn = (folder: string, { path, bytes, hash, dialect, schema }: Resource): string[] => {
  const data = readFileSync(join(folder, path));
  const faults = [
    ...(data.length === bytes ? [] : [`${path} has ${data.length} bytes, not ${bytes}`]),
    ...(hash === `sha256:${createHash('sha256').update(data).digest('hex')}` ? [] : [`${path} has another hash`]),
  ];
  if (schema === undefined) return faults;
  const [head, ...rows] = dsvFormat(dialect?.delimiter ?? ',').parseRows(data.toString('utf8').replace(/^\uFEFF/u, ''));
  const columns = schema.fields.map(({ name }) => name);
  if (JSON.stringify(head) !== JSON.stringify(columns)) return [...faults, `${path} has the columns ${head}`];
  for (const [i, row] of rows.entries())
    for (const [k, field] of schema.fields.entries())
      if (!isOf(field, row[k]!)) faults.push(`${path} line ${i + 2}: ${row[k]} is no ${field.type} (${field.name})`);
  return faults;
};

/** Table Schema, “Types and formats”; an empty cell is missing. */
const isOf = ({ type, decimalChar = '.' }: Field, cell: string): boolean => {
  if (cell === '' || type === 'string') return true;
  if (type === 'boolean') return ['true', 'True', 'TRUE', '1', 'false', 'False', 'FALSE', '0'].includes(cell);
  if (type === 'integer') return /^[+-]?\d+$/u.test(cell);
  return /^[+-]?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/u.test(cell.replace(decimalChar, '.'));
};
