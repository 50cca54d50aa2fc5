/** Rich Text Format: the text of its groups, without fonts, pictures, headers and what was deleted (Microsoft, RTF Specification 1.9.1). */
import { readWindows1252 } from '../../pipeline/read/characters/windows-1252.ts';
import { textOf } from './blocks.ts';
import { keepWithin, type Limits } from './limits.ts';
import { beginsWith, type ForeignFile, type ReadDocument, type Reader } from './reader.ts';

/** Groups whose words are not the text's. */
const SILENT: ReadonlySet<string> = new Set(
  'fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf themedata colorschememapping datastore latentstyles listtable listoverridetable rsidtbl generator xmlnstbl fldinst annotation atnid atnauthor atndate atnref revtbl bkmkstart bkmkend nonshppict filetbl mmathPr wgrffmtfilter pgptbl tc tcn xe'.split(
    ' ',
  ),
);
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['par', '\n\n'],
  ['sect', '\n\n'],
  ['page', '\n\n'],
  ['row', '\n\n'],
  ['line', '\n'],
  ['tab', '\t'],
  ['cell', '\t'],
  ['nestcell', '\t'],
  ['nestrow', '\n\n'],
  ['emdash', '—'],
  ['endash', '–'],
  ['emspace', ' '],
  ['enspace', ' '],
  ['bullet', '•'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
]);

type State = { readonly silent: boolean; readonly hidden: boolean; readonly skip: number; readonly note: boolean };

/** A control word with its number, a control sign, a hexadecimal byte, a brace, or plain text. */
const PART = /\\([a-z]+)(-?\d+)? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|([^\\{}\r\n]+)/giu;

/** Paragraphs of the bytes read as Latin-1, one character each. */
const paragraphsOfRtf = (source: string, place: string, limits: Limits): string[] => {
  const codepage = Number(/\\ansicpg(\d+)/u.exec(source)?.[1] ?? (/\\mac\b/u.test(source) ? 10000 : 1252));
  let text = '';
  let notes = '';
  let state: State = { silent: false, hidden: false, skip: 1, note: false };
  const stack: State[] = [];
  // Bytes wait until something else comes: some code pages need two for a sign.
  let waiting: number[] = [];
  let skipping = 0;
  let isFirst = false;
  const put = (words: string): void => {
    if (state.silent || state.hidden) return;
    if (state.note) notes += words;
    else text += words;
  };
  const flush = (): void => {
    if (waiting.length === 0) return;
    put(readCodepage(Uint8Array.from(waiting), codepage));
    waiting = [];
  };
  PART.lastIndex = 0;
  for (let part = PART.exec(source); part !== null; part = PART.exec(source)) {
    const [, word, number, byte, sign, brace, plain] = part;
    if (byte !== undefined) {
      isFirst = false;
      if (skipping > 0) skipping--;
      else waiting.push(Number.parseInt(byte, 16));
      continue;
    }
    flush();
    if (brace === '{') {
      stack.push(state);
      keepWithin(limits, 'depth', stack.length, place);
      isFirst = true;
      skipping = 0;
    } else if (brace === '}') {
      const wasNote = state.note;
      state = stack.pop() ?? state;
      if (wasNote && !state.note) notes += '\n\n';
      skipping = 0;
    } else if (plain !== undefined) {
      put(plain.slice(skipping));
      skipping = Math.max(0, skipping - plain.length);
      isFirst = false;
    } else if (sign !== undefined) {
      // “\*” begins a group that a reader may leave out.
      if (sign === '*' && isFirst) state = { ...state, silent: true };
      else if (sign === '~') put('\u00a0');
      else if (sign === '_') put('-');
      else if (sign === '\\' || sign === '{' || sign === '}') put(sign);
      else if (sign === '\n' || sign === '\r') put('\n\n');
      if (sign !== '*') isFirst = false;
    } else {
      state = controlled(state, word!, number, isFirst);
      if (word === 'u') {
        const code = Number(number);
        put(String.fromCharCode(code < 0 ? code + 65_536 : code));
        skipping = state.skip;
      } else if (word === 'bin') PART.lastIndex += Math.max(0, Number(number ?? 0));
      else put(SIGNS.get(word!) ?? '');
      isFirst = false;
    }
  }
  flush();
  return `${text}\n\n${notes}`.split('\n\n');
};

const controlled = (state: State, word: string, number: string | undefined, isFirst: boolean): State => {
  if (isFirst && SILENT.has(word)) return { ...state, silent: true };
  if (isFirst && word === 'footnote') return { ...state, note: true };
  if (word === 'uc') return { ...state, skip: Number(number ?? 1) };
  if (word === 'v' || word === 'deleted') return { ...state, hidden: number !== '0' };
  if (word === 'plain') return { ...state, hidden: false };
  return state;
};

const readCodepage = (bytes: Uint8Array, codepage: number): string => {
  if (codepage === 1252) return readWindows1252(bytes);
  const label = codepage === 10000 ? 'macintosh' : codepage === 65001 ? 'utf-8' : `windows-${codepage}`;
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return readWindows1252(bytes);
  }
};

export const rtf: Reader = Object.freeze({
  format: 'rtf',
  isIts: ({ bytes }: ForeignFile): boolean => beginsWith(bytes, '{\\rtf'),
  read: ({ bytes, place }: ForeignFile, limits: Limits): ReadDocument[] => {
    const source = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
    return [{ text: textOf(paragraphsOfRtf(source, place, limits)) }];
  },
});
