/** What a text is that is no running text: markup, data or code that a named file may hold. */
import { OrdskifteError } from '../../errors.ts';
import { messages } from '../../messages/index.ts';
import { isProgram } from './code.ts';
import { isConllu, isTable } from './columns.ts';
import { isJson, isJsonLines } from './json.ts';
import { isMarkup } from './markup.ts';
import { isBase64, isMail, isPdf, isRtf, isSubtitles, isZip } from './signatures.ts';

/** Each kind by how it is called, with what tells it and what its owner can do. */
const KINDS = [
  {
    kind: 'JSON lines',
    test: isJsonLines,
    next: 'Give the file a name that ends in .jsonl: each line with "id" and "text" is a document (ordskifte schema).',
  },
  {
    kind: 'JSON',
    test: isJson,
    next: 'Write its texts as lines {"id":"…","text":"…"} into a .jsonl file (ordskifte schema), or give them as plain text.',
  },
  { kind: 'a PDF', test: isPdf, next: 'Convert it to plain text first, for instance with pdftotext.' },
  {
    kind: 'a zip archive (docx, odt, xlsx …)',
    test: isZip,
    next: 'Unpack it, or save the document as plain text (.txt, UTF-8).',
  },
  { kind: 'an RTF document', test: isRtf, next: 'Save it as plain text (.txt, UTF-8) in the program that wrote it.' },
  {
    kind: 'base64 (a file packed into letters)',
    test: isBase64,
    next: 'Decode it (base64 -d) and give the text of the file that is in it.',
  },
  { kind: 'an e-mail with its headers', test: isMail, next: 'Save the words of the message as plain text.' },
  { kind: 'subtitles', test: isSubtitles, next: 'Save the words without numbers and times as plain text.' },
  { kind: 'CoNLL-U', test: isConllu, next: 'Give the plain text that was annotated: ordskifte annotates it itself.' },
  {
    kind: 'XML or HTML',
    test: isMarkup,
    next: 'Save it as plain text (.txt, UTF-8): in a browser or Word with “Save as”, or with pandoc -t plain.',
  },
  {
    kind: 'a table (CSV or TSV)',
    test: isTable,
    next: 'Write its texts as lines {"id":"…","text":"…"} into a .jsonl file, other columns as further fields (ordskifte schema).',
  },
  {
    kind: 'a program or a style sheet',
    test: isProgram,
    next: 'Leave the file out, or give the text that is meant as plain text.',
  },
] as const;

export type ForeignKind = (typeof KINDS)[number]['kind'];

/** What of a long text is looked at: enough to know its kind. */
const SAMPLE = 1 << 16;

/** The kind of a text that is not running text, or undefined. Running text may hold a few tags, tables, lists or lines of code. */
export const foreignKind = (text: string): ForeignKind | undefined => found(text)?.kind;

/**
 * Lets running text pass.
 *
 * @throws {OrdskifteError} NOT_TEXT: names the place, the kind, and what to do
 */
export const refuseForeign = (text: string, place: string): void => {
  const foreign = found(text);
  if (foreign !== undefined) throw new OrdskifteError(messages.notRunningText(place, foreign.kind, foreign.next));
};

const found = (text: string) => {
  const whole = text.replace(/^\ufeff/, '').trim();
  const start = whole.length > SAMPLE ? whole.slice(0, whole.lastIndexOf('\n', SAMPLE) + 1 || SAMPLE) : whole;
  return whole === '' ? undefined : KINDS.find(({ test }) => test(start, whole));
};
