/** Questions in SQL: the tables of a store as views of DuckDB, which may read these files and nothing else. */
import { join, resolve } from 'node:path';
import { type TableName, tablesWith } from '../../analyzers/store/tables.ts';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import type { Manifest } from './manifest.ts';
import { fileOf, SHARDS } from './shard-folder.ts';

type DuckDb = typeof import('@duckdb/node-api');
type Connection = Awaited<ReturnType<InstanceType<DuckDb['DuckDBInstance']>['connect']>>;

/**
 * The rows of one SELECT. Whole numbers are numbers as far as they are safe, and texts beyond that.
 *
 * @throws {OrdskifteError} NO_DUCKDB, BAD_SQL
 */
export const askStore = async (
  { folder, manifest }: { readonly folder: string; readonly manifest: Manifest },
  question: string,
): Promise<readonly object[]> => {
  const duckdb = await loadDuckDb();
  const instance = await duckdb.DuckDBInstance.create(':memory:', { autoinstall_known_extensions: 'false' });
  const connection = await instance.connect();
  try {
    for (const statement of viewsOf(resolve(folder), manifest)) await connection.run(statement);
    for (const statement of fences(resolve(folder))) await connection.run(statement);
    return await rowsOf(duckdb, connection, question);
  } catch (error) {
    if (error instanceof OrdskifteError) throw error;
    throw new OrdskifteError(messages.badSql((error as Error).message), { cause: error });
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
};

const loadDuckDb = async (): Promise<DuckDb> => {
  const name = '@duckdb/node-api';
  try {
    return (await import(name)) as DuckDb;
  } catch (error) {
    throw new OrdskifteError(messages.noDuckDb((error as Error).message.split('\n')[0]!), { cause: error });
  }
};

/** Nothing outside the store is read, and no extension is fetched. What the store itself could suffer, no SELECT does. */
const fences = (folder: string): string[] => [
  `set allowed_directories = [${quoted(`${folder}/`)}]`,
  'set enable_external_access = false',
  'set autoload_known_extensions = false',
  'set lock_configuration = true',
];

/** One view a table. `counts` has its words beside its numbers; words are those of the whole store. */
const viewsOf = (folder: string, { shards, vocabulary, options }: Manifest): string[] => {
  const filesOf = (table: TableName): string =>
    `[${shards.map(({ name }) => quoted(join(folder, SHARDS, name, fileOf(table)))).join(', ')}]`;
  const plain = tablesWith(options)
    .filter(table => table !== 'words' && table !== 'counts')
    .map(table => `create view ${table} as select * from read_parquet(${filesOf(table)}, union_by_name = true)`);
  return [
    ...plain,
    `create view words as select * from read_parquet(${quoted(join(folder, vocabulary.folder, fileOf('words')))})`,
    `create view counts as
      select c.document, c.role, w.lower, w.stem, w.term, w.lemma, w.upos, w.feats, c.count
      from read_parquet(${filesOf('counts')}, filename = true) c
      join read_parquet(${filesOf('words')}, filename = true) w
        on parse_dirpath(c.filename) = parse_dirpath(w.filename) and c.word = w.word`,
  ];
};

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const rowsOf = async (duckdb: DuckDb, connection: Connection, question: string): Promise<readonly object[]> => {
  const statements = await connection.extractStatements(question);
  if (statements.count !== 1)
    throw new OrdskifteError(messages.badSql(`it has ${statements.count} statements, not one`));
  const prepared = await statements.prepare(0);
  if (prepared.statementType !== duckdb.StatementType.SELECT)
    throw new OrdskifteError(messages.badSql('it is no SELECT, and a store is only read'));
  const reader = await prepared.runAndReadAll();
  const whole = new Set(
    reader
      .columnTypes()
      .flatMap((type, i) => (WHOLE.has(duckdb.DuckDBTypeId[type.typeId]) ? [reader.columnName(i)] : [])),
  );
  return reader.getRowObjectsJson().map(row => {
    const cells = Object.entries(row).map(([name, value]): [string, unknown] => [
      name,
      whole.has(name) && typeof value === 'string' && Number.isSafeInteger(Number(value))
        ? Number(value)
        : (value ?? undefined),
    ]);
    return Object.fromEntries(cells);
  });
};

/** Types whose values come as texts. */
const WHOLE: ReadonlySet<string> = new Set(['BIGINT', 'UBIGINT', 'HUGEINT', 'UHUGEINT']);
