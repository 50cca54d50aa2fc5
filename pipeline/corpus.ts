/** Files → corpus: the stages in their order, over one vocabulary, with people named alike in all documents. */
import { group } from 'd3-array';
import { composeEdits, isRepair } from './edits.ts';
import { OrdskifteError } from './errors.ts';
import { Memory } from './memory.ts';
import { messages } from './messages.ts';
import { type Cleaned, clean, isCharacter } from './read/clean.ts';
import { decode } from './read/decode.ts';
import { refuseForeign } from './read/kind/index.ts';
import { type Restoration, type RestoreModel, restore } from './restore/index.ts';
import { restoredSpans } from './restore/offsets.ts';
import { NEEDS, type Need, needsTags, type Stage } from './stages.ts';
import { readable, structureOf } from './structure/index.ts';
import { marksOf } from './structure/marks.ts';
import { unifyPeople } from './structure/names.ts';
import { singleSpeaker, withText } from './structure/single-speaker.ts';
import { type TaggerModel, tag } from './tag/index.ts';
import { paragraphBlocks, tokenize } from './tokenize/index.ts';
import type { Tokens, Vocabulary } from './tokenize/types.ts';
import { createVocabulary } from './tokenize/vocabulary.ts';
import type { Document, Notice, Sidecar, Structure } from './types.ts';

/** A file as it came, and what is known about it. `sha256` is that of the bytes, in hexadecimal. */
export type Input = {
  /** File name with extension; the id is this name without it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
  readonly sidecar?: Sidecar;
  /** For one record of a file that holds many: its id, and its line for errors. All of its text is the respondent's. */
  readonly record?: { readonly id: string; readonly line: number };
};

/** Learned tables; a stage without its model passes its input on. */
export type Models = { readonly restore?: RestoreModel; readonly tagger?: TaggerModel };

/** One document with its structure and words: what every analyser works on. */
export type Answer = {
  readonly document: Document;
  readonly structure: Structure;
  readonly tokens: Tokens;
  /** The question that stands beside the document, over the same vocabulary; its words are nobody's in the document and are never counted. */
  readonly question?: { readonly text: string; readonly tokens: Tokens };
};

/** A document and who speaks in it, before its words are looked at: what documents are chosen by. */
export type Head = Pick<Answer, 'document' | 'structure'>;

export type Corpus = {
  readonly answers: readonly Answer[];
  /** Documents that were read; more than the answers where some were chosen. */
  readonly read: number;
  readonly vocabulary: Vocabulary;
  readonly notices: readonly Notice[];
};

export type CorpusOptions = {
  /** Edits below this confidence are not made; their words are marked doubtful. */
  readonly minConfidence?: number;
  /** Set to false to work on the text as received. */
  readonly restore?: boolean;
  /** What will be read of the words. Only that is worked out; without tags the columns `lemma`, `upos` and `feats` are 0. By default everything. */
  readonly needs?: readonly Need[];
  /**
   * Which documents count, in their order; the others are read no further. It sees all, with their people. The text of a record is still as it
   * was received then, and it has no blocks: its people are known from its facts. By default all.
   */
  readonly choose?: (heads: readonly Head[]) => readonly Head[];
  /** What was worked out for other corpora. By default each corpus has a memory of its own. */
  readonly memory?: Memory;
  /** Called around every stage, for progress and timing; must return what `work` returns. */
  readonly around?: <T>(stage: Stage, work: () => T) => T;
};

/** Repairs less sure than this are made, and still counted and shown as doubtful: about one in ten of them is wrong. */
export const SURE = 0.9;

export const CORPUS_DEFAULTS = Object.freeze({ restore: true });

/**
 * Runs all stages over some files. Names that one document writes in full help to restore and to match those of
 * another, so the documents are read first and the people unified at the end.
 *
 * @throws {OrdskifteError} EMPTY_FILE, NOT_TEXT, DUPLICATE_DOCUMENT
 */
export const buildCorpus = (inputs: readonly Input[], models: Models = {}, options: CorpusOptions = {}): Corpus => {
  const around = options.around ?? ((_stage, work) => work());
  const memory = options.memory ?? new Memory();
  const { choose = heads => heads, needs = NEEDS } = options;
  const read = around('read', () => inputs.map(readDocument));
  refuseDuplicates(read);
  const rawNames = around('structure', () => namesAsReceived(read, models, options));
  const restored = (document: ReadDocument): Document =>
    restoreDocument(document, models, { ...options, memory }, rawNames);
  // Who speaks in a file is found in its restored text; of a record the facts say it, and only those that count are restored.
  const early = around('restore', () => read.map(d => (d.isRecord ? plainOf(d) : restored(d))));
  const people = around('structure', () => unifyPeople(early.map((d, i) => peopleOf(read[i]!, d.text))));
  const chosen = indicesOf(choose(early.map((document, i) => ({ document, structure: people[i]! }))), early);
  const documents = around('restore', () => chosen.map(i => (read[i]!.isRecord ? restored(read[i]!) : early[i]!)));
  const structures = around('structure', () =>
    documents.map(({ text }, i) => {
      const place = chosen[i]!;
      return read[place]!.isRecord ? withText(people[place]!, text) : people[place]!;
    }),
  );
  const vocabulary = createVocabulary(memory);
  const tokens = around('tokenize', () =>
    documents.map((d, i) => tokenize(readable(d.text, structures[i]!), structures[i]!.blocks, vocabulary)),
  );
  const tagger = needsTags(needs) ? models.tagger : undefined;
  const tagged = tagger === undefined ? tokens : around('tag', () => tokens.map(table => tag(table, tagger)));
  // Questions come last, so that the words of the documents have the same numbers with them and without.
  const questions = around(tagger === undefined ? 'tokenize' : 'tag', () =>
    documents.map(({ sidecar }) => questionOf(sidecar, vocabulary, tagger)),
  );
  return {
    vocabulary,
    read: read.length,
    answers: documents.map((document, i) => {
      const question = questions[i];
      return { document, structure: structures[i]!, tokens: tagged[i]!, ...(question && { question }) };
    }),
    notices: documents.flatMap((document, i) => noticesOf(document, structures[i]!, read[chosen[i]!]!)),
  };
};

/** Places of the chosen documents among all. */
const indicesOf = (heads: readonly Head[], documents: readonly Document[]): number[] => {
  const placeOf = new Map(documents.map((document, i) => [document, i]));
  return heads.map(({ document }) => placeOf.get(document)!);
};

/** Names that any of the documents writes, for the restoration of all. */
const namesAsReceived = (read: readonly ReadDocument[], models: Models, options: CorpusOptions): readonly string[] =>
  models.restore === undefined || options.restore === false
    ? []
    : [...new Set(unifyPeople(read.map(d => peopleOf(d, d.text))).flatMap(namesOf))];

const questionOf = (
  sidecar: Sidecar | undefined,
  vocabulary: Vocabulary,
  tagger: TaggerModel | undefined,
): Answer['question'] => {
  const text = sidecar?.question ?? '';
  if (text.trim() === '') return undefined;
  const tokens = tokenize(text, paragraphBlocks(text), vocabulary);
  return { text, tokens: tagger === undefined ? tokens : tag(tokens, tagger) };
};

type ReadDocument = Document & {
  readonly composed: boolean;
  readonly isRecord: boolean;
  readonly kinds: Cleaned['kinds'];
};

const readDocument = ({ name, bytes, sha256, sidecar, record }: Input): ReadDocument => {
  const { text: raw, encoding, composed } = decode(bytes, record ? `${name}, line ${record.line}` : name);
  if (record === undefined) refuseForeign(raw, name);
  const { text, edits, kinds } = clean(raw);
  return {
    id: record?.id ?? name.replace(/\.[^.]+$/, ''),
    source: { name, sha256, encoding },
    raw,
    text,
    edits,
    doubtful: [],
    composed,
    kinds,
    isRecord: record !== undefined,
    ...(sidecar && { sidecar }),
    ...(record && { line: record.line }),
  };
};

/** A record is its text and nothing else, whatever that is; in a file title, questions and signature have to be found in the text. */
const peopleOf = ({ sidecar, isRecord }: ReadDocument, text: string): Structure =>
  isRecord ? singleSpeaker('', { ...sidecar, speaker: sidecar?.respondent }) : structureOf(text, sidecar);

const refuseDuplicates = (documents: readonly Document[]): void => {
  const seen = new Set<string>();
  for (const { id } of documents) {
    if (seen.has(id)) throw new OrdskifteError(messages.duplicateId(id));
    seen.add(id);
  }
};

const namesOf = ({ respondent, questioner }: Structure): string[] =>
  [respondent?.name, questioner?.name].filter(name => name !== undefined);

const plainOf = ({ composed: _, isRecord: __, kinds: ___, ...plain }: ReadDocument): Document => plain;

const restoreDocument = (
  document: ReadDocument,
  models: Models,
  options: CorpusOptions,
  names: readonly string[],
): Document => {
  const plain = plainOf(document);
  if (models.restore === undefined || options.restore === false || wasNeverScanned(document)) return plain;
  const {
    text,
    edits: made,
    doubtful: undecided,
  }: Restoration = restore(document.text, models.restore, {
    knownNames: names,
    ...(options.memory && { memory: options.memory }),
    ...(options.minConfidence !== undefined && { minConfidence: options.minConfidence }),
  });
  const edits = composeEdits(document.raw, document.edits, document.text, made);
  const spans = restoredSpans(edits);
  const unsure = edits.flatMap((edit, i) =>
    edit.confidence < SURE && isRepair(edit) ? [{ ...spans[i]!, suggestion: edit.from }] : [],
  );
  const doubtful = [...undecided, ...unsure].sort((a, b) => a.start - b.start || a.end - b.end);
  return { ...plain, text, edits, doubtful };
};

/** What its sidecar calls born digital or transcribed by people has no misread letters to repair. */
const wasNeverScanned = ({ sidecar }: Document): boolean =>
  sidecar?.digitised === 'born-digital' || sidecar?.digitised === 'transcribed';

const noticesOf = (
  document: Document,
  structure: Structure,
  { composed, kinds }: Pick<ReadDocument, 'composed' | 'kinds'>,
): Notice[] => [
  ...structure.notices.map(notice => ({ ...notice, document: document.id })),
  ...(composed
    ? [
        {
          code: 'composed',
          level: 'info' as const,
          document: document.id,
          message: `${document.id}: letters and combining accents were joined; offsets count joined characters.`,
        },
      ]
    : []),
  ...cleaningNotices(document, kinds),
];

/** Says that signs were put for others, and that markup and remarks are not counted, with the number of each kind. */
const cleaningNotices = ({ id, text }: Document, kinds: Cleaned['kinds']): Notice[] => {
  const marks = group(
    marksOf(text).filter(({ kind }) => kind !== 'dress'),
    ({ kind }) => kind,
  );
  const counts = new Map([...kinds, ...[...marks].map(([kind, found]) => [kind, found.length] as const)]);
  return (['characters', 'markup'] as const).flatMap(code => {
    const found = [...counts].filter(([kind]) => isCharacter(kind) === (code === 'characters'));
    if (found.length === 0) return [];
    return [{ code, level: 'info' as const, document: id, message: CLEANED[code], values: Object.fromEntries(found) }];
  });
};

const CLEANED = Object.freeze({
  characters:
    'Characters that a file format or a wrong encoding left (soft hyphens, ligatures, odd spaces …) were normalised; offsets lead back to the text as received.',
  markup:
    'Markup (tags, character references, field codes, escapes) was taken away; offsets lead back to the text as received.',
});
