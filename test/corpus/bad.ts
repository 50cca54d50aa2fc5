/** Files that nobody should have, each made here, with the refusal that it deserves: cut off, empty inside, deep, larger inside than outside, lying, circular. */
import { deflateSync, gzipSync } from 'node:zlib';
import { containers, docxWith, odtWith, PARAGRAPHS, pdfOf, pdfWith, rtfWith, wordParagraph } from './containers.ts';
import { tarOf } from './tar.ts';
import { zipOf } from './zip.ts';

export type BadFile = {
  readonly what: string;
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly code: string;
};

const DEEP = 400;
const TEXT = PARAGRAPHS.join('\n\n');
const LARGE = 120 * 2 ** 20;

/** Blanks without end, packed as often as wanted: a megabyte of them comes to a thousand bytes, and that again to ten. */
const packed = (size: number, times: number): Buffer => {
  let data = deflateSync(Buffer.alloc(size, ' '), { level: 9 });
  for (let n = 1; n < times; n++) data = deflateSync(data, { level: 9 });
  return data;
};

const pdfStream = (data: Buffer, times: number): string =>
  `<< /Length ${data.length} /Filter [${'/FlateDecode '.repeat(times)}] >>\nstream\n${data.toString('latin1')}\nendstream`;

/** A page whose content is this object. */
const pdfPage = (content: string, kids = '4 0 R', count = '1'): Uint8Array =>
  pdfWith([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${count} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents 5 0 R >>',
    content,
  ]);

const laughs = (inside: string): string =>
  `<!DOCTYPE x [<!ENTITY l0 "ha">${Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('')}]>${inside}`;

const mailDeep = (): string => {
  let inner = 'Content-Type: text/plain\r\n\r\ndjupt';
  for (let depth = 0; depth < DEEP; depth++)
    inner = `Content-Type: multipart/mixed; boundary="b${depth}"\r\n\r\n--b${depth}\r\n${inner}\r\n--b${depth}--\r\n`;
  return `From: a@example.se\r\nTo: b@example.se\r\nMIME-Version: 1.0\r\n${inner}`;
};

/** All of them; those that are large are made when they are asked for. */
export const badFiles = (): readonly BadFile[] => {
  const whole = containers();
  const cut = (name: string, share: number): Uint8Array => whole.get(name)!.slice(0, share * whole.get(name)!.length);
  const zip = (path: string, data: string | Uint8Array, saysSize?: number): Uint8Array =>
    zipOf([{ path, data, ...(saysSize !== undefined && { saysSize }) }]);
  const bad = (what: string, name: string, bytes: Uint8Array | string, code: string): BadFile => ({
    what,
    name,
    bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes,
    code,
  });
  return [
    bad('an empty file', 'tom.txt', '', 'EMPTY_FILE'),
    bad(
      'bytes that are no text',
      'binär.txt',
      Buffer.from(Array.from({ length: 2000 }, (_, i) => (i * 37) % 256)),
      'NOT_TEXT',
    ),
    bad('a Word document that was cut off', 'avhuggen.docx', cut('a.docx', 0.8), 'UNREADABLE_FORMAT'),
    bad('a Word document without a word', 'tom.docx', docxWith('<w:p/>'), 'NO_TEXT'),
    bad(
      'a Word document that unpacks to more than the limit',
      'bomb.docx',
      docxWith(wordParagraph('ord ').repeat(1) + ' '.repeat(LARGE)),
      'LIMIT',
    ),
    bad(
      'a Word document with elements inside elements',
      'djup.docx',
      docxWith(`${'<w:sdt>'.repeat(DEEP)}${'</w:sdt>'.repeat(DEEP)}`),
      'LIMIT',
    ),
    bad('a Word document that is not well-formed', 'trasig.docx', docxWith('<w:p>'), 'UNREADABLE_FORMAT'),
    bad('an OpenDocument text that is not well-formed', 'trasig.odt', odtWith('<text:p>'), 'UNREADABLE_FORMAT'),
    bad(
      'an OpenDocument text with elements inside elements',
      'djup.odt',
      odtWith(`${'<text:p>'.repeat(DEEP)}djupt${'</text:p>'.repeat(DEEP)}`),
      'LIMIT',
    ),
    bad(
      'entities that name each other',
      'skratt.odt',
      odtWith('<text:p>&l9;</text:p>', laughs('')),
      'UNREADABLE_FORMAT',
    ),
    bad(
      'an entity that is another file',
      'yttre.odt',
      odtWith('<text:p>&e;</text:p>', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>'),
      'UNREADABLE_FORMAT',
    ),
    bad('groups inside groups', 'djup.rtf', rtfWith(`${'{'.repeat(DEEP)}djupt${'}'.repeat(DEEP)}`), 'LIMIT'),
    bad('a page inside a page', 'djup.html', `<html><body>${'<div>'.repeat(DEEP)}djupt`, 'LIMIT'),
    bad('a word of a million letters', 'ord.html', `<html><body><p>${'a'.repeat(1e6)}</p>`, 'LIMIT'),
    bad('a message inside a message', 'djup.eml', mailDeep(), 'UNREADABLE_FORMAT'),
    bad('a PDF that was cut off', 'avhuggen.pdf', cut('f.pdf', 0.6), 'UNREADABLE_FORMAT'),
    bad('a PDF without a word', 'tom.pdf', pdfOf([[]]), 'NO_TEXT'),
    bad('a PDF of which a page unpacks without end', 'bomb.pdf', pdfPage(pdfStream(packed(2 ** 30, 2), 2)), 'LIMIT'),
    bad(
      'a PDF that says to have more pages than can be',
      'sidor.pdf',
      pdfPage('<< /Length 0 >>\nstream\n\nendstream', '4 0 R', '2147483647'),
      'NO_TEXT',
    ),
    bad(
      'a PDF whose pages are in each other',
      'rund.pdf',
      pdfPage('<< /Length 0 >>\nstream\n\nendstream', '2 0 R 2 0 R'),
      'UNREADABLE_FORMAT',
    ),
    bad(
      'a record of parliament that is not well-formed',
      'trasig.xml',
      '<?xml version="1.0"?><TEI><text><body><u>Ja',
      'UNREADABLE_FORMAT',
    ),
    bad(
      'a line with values inside values',
      'djup.jsonl',
      `{"id":"1","text":"Vi bygger.","x":${'['.repeat(9000)}${']'.repeat(9000)}}\n`,
      'BAD_RECORD',
    ),
    bad('an archive with a path out of it', 'ut.zip', zip('../../ut.txt', TEXT), 'ARCHIVE_PATH'),
    bad(
      'an archive with a path from the root',
      'rot.tar',
      tarOf([{ path: '/etc/ut.txt', data: TEXT }]),
      'ARCHIVE_PATH',
    ),
    bad(
      'an archive that was cut off',
      'avhuggen.tar',
      tarOf([{ path: 'a.txt', data: TEXT }]).slice(0, 600),
      'UNREADABLE',
    ),
    bad(
      'an archive that unpacks to more than its size allows',
      'bomb.zip',
      zip('a.txt', ' '.repeat(LARGE)),
      'ARCHIVE_LIMIT',
    ),
    bad('an archive that lies about a size', 'lögn.zip', zip('a.txt', TEXT, 10), 'UNREADABLE'),
    bad(
      'a packed text that unpacks to more than its size allows',
      'bomb.txt.gz',
      gzipSync(Buffer.alloc(LARGE, ' ')),
      'ARCHIVE_LIMIT',
    ),
    bad('a packed text that was cut off', 'avhuggen.txt.gz', gzipSync(TEXT.repeat(50)).subarray(0, 100), 'UNREADABLE'),
  ];
};
