/** Bytes → text: finds the encoding, refuses what is not text, and composes letters and accents. */
import { OrdskifteError } from '../errors.ts';
import { messages } from '../messages/index.ts';
import { readCp850 } from './characters/cp850.ts';
import { readWindows1252 } from './characters/windows-1252.ts';

export type Decoded = { readonly text: string; readonly encoding: string; readonly composed: boolean };

/**
 * Text of a file. UTF-8 is recognised by validity, UTF-16 by its byte order mark; otherwise Windows-1252, Mac Roman and code page 850
 * are tried and the reading with most å, ä, ö inside words is kept. The result is in NFC: `composed` says that
 * letters and combining accents were joined, so that offsets count composed characters.
 *
 * @throws {OrdskifteError} EMPTY_FILE, NOT_TEXT
 */
export const decode = (bytes: Uint8Array, place: string): Decoded => {
  const kind = magic(bytes);
  if (kind !== undefined) throw new OrdskifteError(messages.binaryFile(place, kind));
  const { text, encoding } = decodeBytes(bytes);
  if (text.trim() === '') throw new OrdskifteError(messages.emptyFile(place));
  if (controlShare(text) > 0.001)
    throw new OrdskifteError(messages.binaryFile(place, 'binary data (control characters)'));
  const normal = text.normalize('NFC');
  return { text: normal, encoding, composed: normal !== text };
};

const SIGNATURES: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['a zip archive (docx, odt, xlsx …)', [0x50, 0x4b, 0x03, 0x04]],
  ['a PNG image', [0x89, 0x50, 0x4e, 0x47]],
  ['a JPEG image', [0xff, 0xd8, 0xff]],
  ['a gzip archive', [0x1f, 0x8b]],
  ['an old Office document', [0xd0, 0xcf, 0x11, 0xe0]],
  ['an RTF document', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

const magic = (bytes: Uint8Array): string | undefined =>
  SIGNATURES.find(([, signature]) => signature.every((byte, i) => bytes[i] === byte))?.[0];

const decodeBytes = (bytes: Uint8Array): { text: string; encoding: string } => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: read('utf-16le', bytes), encoding: 'utf-16le' };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: read('utf-16be', bytes), encoding: 'utf-16be' };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' };
  } catch {
    const readings = [
      { text: readWindows1252(bytes), encoding: 'windows-1252' },
      { text: read('macintosh', bytes), encoding: 'macintosh' },
      { text: readCp850(bytes), encoding: 'cp850' },
    ];
    return readings.reduce((best, next) => (swedishness(next.text) > swedishness(best.text) ? next : best));
  }
};

const read = (encoding: string, bytes: Uint8Array): string => new TextDecoder(encoding).decode(bytes);

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Signs that a wrong reading has instead of Swedish letters and marks count against it: `Â`, `ñ` and `ì` as well as `Œ` and `Š`. */
const swedishness = (text: string): number =>
  count(text, /(?<=\p{L})[åäöé]|[åäöÅÄÖ](?=\p{L})/gu) -
  2 * count(text, /[^a-zåäöéèüàA-ZÅÄÖÉÜ\p{N}\s.,:;!?()"'”“„’‘‚–—…•€§/&%+*#-]/gu);

const controlShare = (text: string): number =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is counted
  count(text, /[\u0000-\u0008\u000e-\u001f\ufffd]/g) / text.length;
