/** The tables of a shard: what each holds, a row at a time. Their names are those of the files, and of the views that a question in SQL sees. */

export const TABLES = [
  'documents',
  'segments',
  'blocks',
  'sentences',
  'tokens',
  'words',
  'counts',
  'edits',
  'doubtful',
  'questions',
  'findings',
  'devices',
  'codings',
  'tones',
  'tone_words',
] as const;

export type TableName = (typeof TABLES)[number];

/** Tables that are only there where they were asked for. */
const CODED: ReadonlySet<TableName> = new Set(['findings', 'devices', 'codings'] as const);
const TONED: ReadonlySet<TableName> = new Set(['tones', 'tone_words'] as const);

/** The tables of a store that keeps codes, tone, both or none. */
export const tablesWith = ({ codes, tone }: { readonly codes?: unknown; readonly tone?: unknown }): TableName[] =>
  TABLES.filter(name => (codes !== undefined || !CODED.has(name)) && (tone !== undefined || !TONED.has(name)));
