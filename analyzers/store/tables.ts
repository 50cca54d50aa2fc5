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
] as const;
export type TableName = (typeof TABLES)[number];
