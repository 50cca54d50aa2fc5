/** One document by itself, from its bytes to its words. What other documents know of it comes in as names and spellings. */
import { group } from 'd3-array';
import { COUNTED_ROLES, type WordCounts } from './counts.ts';
import { composeEdits, isRepair } from './edits.ts';
import type { Memory } from './memory.ts';
import type { ParserModel } from './parse/index.ts';
import type { PeopleSource } from './people/fill.ts';
import { type Cleaned, clean, isCharacter } from './read/clean.ts';
import { decode } from './read/decode.ts';
import { refuseForeign } from './read/kind/index.ts';
import { type RestoreModel, restoreText } from './restore/index.ts';
import { restoredSpans } from './restore/offsets.ts';
import { readable, structureOf } from './structure/index.ts';
import { marksOf } from './structure/marks.ts';
import { singleSpeaker, withText } from './structure/single-speaker.ts';
import { withWhose } from './structure/whose.ts';
import { type TaggerModel, tag } from './tag/index.ts';
import { wordCounter } from './tokenize/count.ts';
import { paragraphBlocks, tokenize } from './tokenize/index.ts';
import type { Tokens, Vocabulary } from './tokenize/types.ts';
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
  /** The format that the text was read out of; without one the bytes are those of a plain text. */
  readonly format?: string;
};

/** Learned tables; a stage without its model passes its input on. */
export type Models = {
  readonly restore?: RestoreModel;
  readonly tagger?: TaggerModel;
  readonly parser?: ParserModel;
  /** Members and ministers; read when somebody's party or office is not said. */
  readonly people?: PeopleSource;
};

/** One document with its structure and words: what every analyser works on. */
export type Answer = {
  readonly document: Document;
  readonly structure: Structure;
  readonly tokens: Tokens;
  /** The question that stands beside the document, over the same vocabulary; its words are nobody's in the document and are never counted. */
  readonly question?: { readonly text: string; readonly tokens: Tokens };
  /** Its words counted, where that was done before: enough for whoever counts words without their order. */
  readonly counts?: WordCounts;
  /** What an analyser found in it before, by the name of what it was found with; undefined for a name that is not known. Who asks knows the type. */
  readonly known?: (name: string) => unknown;
};

/** A document as it was received, with what reading it found. */
export type Received = Document & {
  readonly composed: boolean;
  readonly isRecord: boolean;
  readonly kinds: Cleaned['kinds'];
};

export type RestoringOptions = {
  /** Edits below this confidence are not made; their words are marked doubtful. */
  readonly minConfidence?: number;
  /** Set to false to work on the text as received. */
  readonly restore?: boolean;
  readonly memory?: Memory;
};

/** Repairs less sure than this are made, and still counted and shown as doubtful: about one in ten of them is wrong. */
export const SURE = 0.9;

/** Id of the document that an input will be. */
export const idOf = ({ name, record }: Pick<Input, 'name' | 'record'>): string =>
  record?.id ?? name.replace(/\.[^.]+$/, '');

/**
 * Bytes → text, with what a file format left in it taken away.
 *
 * @throws {OrdskifteError} EMPTY_FILE, NOT_TEXT
 */
export const receive = ({ name, bytes, sha256, sidecar, record, format }: Input): Received => {
  const { text: raw, encoding, composed } = decode(bytes, record ? `${name}, line ${record.line}` : name);
  if (record === undefined && format === undefined) refuseForeign(raw, name);
  const { text, edits, kinds } = clean(raw);
  return {
    id: idOf({ name, ...(record && { record }) }),
    source: { name, sha256, encoding: format ?? encoding },
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

/** A record is its text and nothing else, whatever that is: who speaks is known from its facts, without the text. */
export const recordStructure = (sidecar: Sidecar | undefined, text = ''): Structure =>
  singleSpeaker(text, { ...sidecar, speaker: sidecar?.respondent });

/** Who speaks in a document: of a record, which has no blocks yet, its facts say it; in a file title, questions and signature have to be found in the text. */
export const structureAhead = (
  { sidecar, isRecord }: Pick<Received, 'sidecar' | 'isRecord'>,
  document: Pick<Document, 'raw' | 'text' | 'edits'>,
): Structure => {
  if (isRecord) return recordStructure(sidecar);
  const read = structureOf(document.text, sidecar);
  return sidecar?.whose === undefined ? read : withWhose(read, document, sidecar.whose);
};

/** The structure of the restored text, given who speaks. */
export const structureFor = ({ isRecord }: Pick<Received, 'isRecord'>, ahead: Structure, text: string): Structure =>
  isRecord ? withText(ahead, text) : ahead;

export const plainOf = ({ composed: _, isRecord: __, kinds: ___, ...plain }: Received): Document => plain;

/** The document with its text repaired. `names` are those that any document of the corpus writes in full. */
export const restoreDocument = (
  document: Received,
  { restore: model }: Models,
  options: RestoringOptions,
  names: readonly string[],
): Document => {
  const plain = plainOf(document);
  if (model === undefined || options.restore === false || wasNeverScanned(document)) return plain;
  const {
    text,
    edits: made,
    doubtful: undecided,
  } = restoreText(document.text, model, {
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

/** The words of a document, not tagged. */
export const tokenizeDocument = ({ text }: Document, structure: Structure, vocabulary: Vocabulary): Tokens =>
  tokenize(readable(text, structure), structure.blocks, vocabulary);

/** The same words counted by their forms. */
const countDocument = ({ text }: Document, structure: Structure, vocabulary: Vocabulary): WordCounts => {
  const { segments, blocks } = structure;
  const roles = blocks.map(({ segment }) => COUNTED_ROLES.indexOf(segments[segment]!.role ?? ''));
  return wordCounter(vocabulary).count(readable(text, structure), blocks, roles);
};

/** An answer whose words are counted by their forms; tokens are made when they are asked for. */
export const countedAnswer = (document: Document, structure: Structure, vocabulary: Vocabulary): Answer => {
  const counts = countDocument(document, structure, vocabulary);
  let tokens: Tokens | undefined;
  return {
    document,
    structure,
    counts,
    get tokens() {
      tokens ??= tokenizeDocument(document, structure, vocabulary);
      return tokens;
    },
  };
};

/** The words of the question that stands beside a document. */
export const questionOf = (
  sidecar: Sidecar | undefined,
  vocabulary: Vocabulary,
  tagger: TaggerModel | undefined,
): Answer['question'] => {
  const text = sidecar?.question ?? '';
  if (text.trim() === '') return undefined;
  const tokens = tokenize(text, paragraphBlocks(text), vocabulary);
  return { text, tokens: tagger === undefined ? tokens : tag(tokens, tagger) };
};

/** What a reader of a document's numbers should know. */
export const documentNotices = (
  document: Document,
  structure: Structure,
  { composed, kinds }: Pick<Received, 'composed' | 'kinds'>,
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
