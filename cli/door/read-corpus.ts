/** Reading for programs: files, folders and records → corpus, the way the command line does it. */
import { buildCorpus, type Corpus, type CorpusOptions, type Input } from '../../pipeline/corpus.ts';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import { recordOf, sidecarOf } from '../../pipeline/read/record.ts';
import { needsTrees } from '../../pipeline/stages.ts';
import { readInputs, sha256 } from '../rim/files.ts';
import { loadModels } from '../rim/models.ts';
import { withTrees } from '../rim/trees.ts';
import { storeAmong } from '../store/places.ts';
import { corpusOf, openStore } from '../store/store.ts';

/** A text that a program has: its id, its words, and what is known of it (`speaker`, `party`, `date` …), as in a line of a `.jsonl` file. */
export type RecordInput = { readonly id: string | number; readonly text: string } & Readonly<Record<string, unknown>>;

/** A place (file, folder or `.jsonl`), several, a store (`NAME.ordskifte`) by itself, or texts that a program has. */
export type Documents = string | readonly (string | RecordInput)[];

/**
 * Reads documents and runs all stages on them with the shipped models: repair of scanned text, speakers, words, parts of speech, lemmas.
 * A store is read as it is, with the text of a document, and its words, when they are looked at.
 * Everything in a record is said by its `speaker` (or `respondent`); of files, title, questions and signature are told apart.
 *
 * @param documents places and records, in the order of the corpus
 * @returns documents with structure and words; what a reader of numbers should know stands in `notices`
 * @throws {OrdskifteError} NOT_FOUND, NO_DOCUMENTS, UNREADABLE, NOT_TEXT, EMPTY_FILE, BAD_RECORD, DUPLICATE_DOCUMENT, SIDECAR_HASH; STORE_OTHER, STORE_DAMAGED, STORE_ALONE
 * @example readCorpus([{ id: 'a', speaker: 'Anna Ek', text: 'Det är vårt ansvar.' }, 'answers/'])
 */
export const readCorpus = (documents: Documents, options: CorpusOptions = {}): Corpus => {
  const list = typeof documents === 'string' ? [documents] : documents;
  const store = storeAmong(list.filter(item => typeof item === 'string'));
  if (store !== undefined) {
    if (list.length > 1) throw new OrdskifteError(messages.storeAmongOthers(store));
    const stored = corpusOf(openStore(store, { restore: options.restore !== false }), options);
    return needsTrees(options.needs ?? []) ? withTrees(stored) : stored;
  }
  const inputs = list.flatMap((item, i) => (typeof item === 'string' ? readInputs([item]) : [inputOf(item, i + 1)]));
  return buildCorpus(
    inputs,
    loadModels({ restore: options.restore !== false, parse: needsTrees(options.needs ?? []) }),
    options,
  );
};

const inputOf = (given: RecordInput, number: number): Input => {
  const place = { number };
  const record = recordOf(given, place);
  const { id, text } = record;
  if (text.trim() === '') throw new OrdskifteError(messages.emptyRecord(number, id, 'the records given'));
  const bytes = new TextEncoder().encode(text);
  return {
    name: `record ${number}`,
    bytes,
    sha256: sha256(bytes),
    sidecar: sidecarOf(record, place),
    record: { id, line: number },
  };
};
