/** A row a document: whose it is, what is known of it, its text as received and restored, and how many rows of the other tables are its own. */
import type { Answer } from '../../pipeline/corpus.ts';
import type { DoubtfulWord, Edit, Notice, Sidecar, Structure } from '../../pipeline/types.ts';
import { type Column, knownTexts, knownWords, plainNumbers, texts, words } from './parquet/columns.ts';
import type { Table } from './parquet/read.ts';
import { columnsOver, textColumns } from './rows.ts';

/** What a structure says beside its segments and blocks, which have tables of their own. */
export type StructureHead = Omit<Structure, 'segments' | 'blocks'>;

/** Tables that hold rows of a document, each with the column that says how many. */
const OWN_ROWS = [
  'segments',
  'blocks',
  'sentences',
  'tokens',
  'counts',
  'edits',
  'doubtful',
  'questions',
  'findings',
  'devices',
  'tones',
  'tone_words',
] as const;
export type OwnRows = (typeof OWN_ROWS)[number];

/** A document as it is stored: with the notices of the corpus about it, and the numbers of its rows elsewhere. */
export type StoredDocument = {
  readonly answer: Answer;
  readonly notices: readonly Notice[];
  readonly rows: Readonly<Record<OwnRows, number>>;
  /** Words that the respondent says. */
  readonly said: number;
};

export const documentColumns = (documents: readonly StoredDocument[]): Column[] => {
  const column = columnsOver(documents.map(({ answer }) => answer));
  return [
    column('document', texts, a => a.document.id),
    column('respondent', knownWords, a => a.structure.respondent?.name || null),
    column('party', knownWords, a => a.structure.respondent?.party ?? null),
    column('role', knownWords, a => a.structure.respondent?.role ?? null),
    column('date', knownWords, a => a.structure.date ?? null),
    column('title', knownWords, a => a.structure.title ?? null),
    column('dnr', knownWords, a => a.structure.dnr ?? null),
    column('questioner', knownWords, a => a.structure.questioner?.name || null),
    column('kind', knownWords, a => a.structure.kind ?? null),
    column('status', knownWords, a => a.structure.status ?? null),
    plainNumbers(
      'words',
      documents.map(({ said }) => said),
    ),
    ...OWN_ROWS.map(name =>
      plainNumbers(
        name,
        documents.map(({ rows }) => rows[name]),
      ),
    ),
    column('file', words, a => a.document.source.name),
    column('sha256', words, a => a.document.source.sha256),
    column('encoding', words, a => a.document.source.encoding),
    column('line', plainNumbers, a => a.document.line ?? 0),
    column('facts', knownTexts, a => (a.document.sidecar === undefined ? null : JSON.stringify(a.document.sidecar))),
    column('structure', texts, a => JSON.stringify(headOf(a.structure))),
    knownTexts(
      'notices',
      documents.map(({ notices }) => (notices.length === 0 ? null : JSON.stringify(notices))),
    ),
    column('text', texts, a => a.document.text),
    // Most texts are as they were received.
    column('received', knownTexts, a => (a.document.raw === a.document.text ? null : a.document.raw)),
  ];
};

const headOf = ({ segments: _, blocks: __, ...head }: Structure): StructureHead => head;

/** The documents of a shard by their places in it. Texts are read when the first of them is asked for. */
export type Documents = {
  readonly count: number;
  readonly idOf: (place: number) => string;
  readonly lineOf: (place: number) => number | undefined;
  readonly sourceOf: (place: number) => Answer['document']['source'];
  readonly sidecarOf: (place: number) => Sidecar | undefined;
  readonly headOf: (place: number) => StructureHead;
  readonly noticesOf: (place: number) => Notice[];
  readonly textOf: (place: number) => string;
  readonly rawOf: (place: number) => string;
  /** First row of each document in another table, and after the last document their number. */
  readonly firstRows: (table: OwnRows) => Uint32Array;
};

export const readDocuments = (table: Table): Documents => {
  const [id, file, sha256, encoding] = textColumns(table, 'document', 'file', 'sha256', 'encoding');
  const [facts, structure, notices] = textColumns(table, 'facts', 'structure', 'notices');
  const [text, received] = textColumns(table, 'text', 'received');
  let lines: Int32Array | undefined;
  const first = new Map<OwnRows, Uint32Array>();
  return {
    count: table.rows,
    idOf: place => id(place)!,
    lineOf: place => {
      lines ??= table.numbers('line');
      return lines[place] === 0 ? undefined : lines[place];
    },
    sourceOf: place => ({ name: file(place)!, sha256: sha256(place)!, encoding: encoding(place)! }),
    sidecarOf: place => parsed<Sidecar>(facts(place)),
    headOf: place => parsed<StructureHead>(structure(place))!,
    noticesOf: place => parsed<Notice[]>(notices(place)) ?? [],
    textOf: place => text(place)!,
    rawOf: place => received(place) ?? text(place)!,
    firstRows: name => {
      const known = first.get(name) ?? sums(table.numbers(name));
      first.set(name, known);
      return known;
    },
  };
};

const parsed = <T>(json: string | undefined): T | undefined =>
  json === undefined ? undefined : (JSON.parse(json) as T);

const sums = (numbers: Int32Array): Uint32Array => {
  const out = new Uint32Array(numbers.length + 1);
  for (let i = 0; i < numbers.length; i++) out[i + 1] = out[i]! + numbers[i]!;
  return out;
};

export type Repairs = { readonly edits: readonly Edit[]; readonly doubtful: readonly DoubtfulWord[] };
