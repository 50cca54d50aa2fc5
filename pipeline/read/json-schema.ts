/** The schema of records as JSON Schema, for editors, validators and other people's programs. */
import * as z from 'zod/mini';
import { FACTS, isField, MEANINGS, RECORD } from './schema.ts';

/** `line`: a line of JSON with its text; `sidecar`: what stands beside a file. */
export const SCHEMAS = ['line', 'sidecar'] as const;
export type SchemaName = (typeof SCHEMAS)[number];

const TITLES: Readonly<Record<SchemaName, string>> = {
  line: 'A text as a line of JSON (.jsonl), with what is known of it',
  sidecar: 'What is known of a text, beside it (FILE.meta.json)',
};

const OWN: ReadonlyMap<string, string> = new Map([
  ['id', 'the name of the text, unlike that of every other'],
  ['text', 'the text itself'],
]);

type Property = Readonly<Record<string, unknown>>;

/** JSON Schema, draft 2020-12. Fields that it does not name may be there too. */
export const jsonSchemaOf = (name: SchemaName): Readonly<Record<string, unknown>> => {
  const { properties = {}, ...schema } = z.toJSONSchema(name === 'line' ? RECORD : FACTS, { io: 'input' });
  const described = Object.entries(properties).map(([field, property]) => [
    field,
    { ...(property as Property), description: isField(field) ? MEANINGS[field] : OWN.get(field) },
  ]);
  return { ...schema, title: TITLES[name], properties: Object.fromEntries(described) };
};
