/** One text in many containers, each made here: what readers are tested on, and what is spoilt to see that they survive. */
import { zipOf } from './zip.ts';

export const PARAGRAPHS = [
  'Svar på interpellation om bänkar i parken',
  'Bänkarna ställs ut i maj, och åldern på dem – över tjugo år – är känd sedan länge.',
  'Vi köper sjuttio nya bänkar; de gamla lagas.',
] as const;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const TYPES = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`;
const RELATIONS = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`;

/** A Word document with this body. */
export const docxWith = (body: string): Uint8Array =>
  zipOf([
    { path: '[Content_Types].xml', data: TYPES },
    { path: '_rels/.rels', data: RELATIONS },
    {
      path: 'word/document.xml',
      data: `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    },
  ]);

/** A paragraph of Word in runs of a few letters, as it writes what was edited often. */
export const wordParagraph = (text: string): string =>
  `<w:p>${(text.match(/.{1,9}/gsu) ?? []).map(run => `<w:r><w:t xml:space="preserve">${escaped(run)}</w:t></w:r>`).join('')}</w:p>`;

export const odtWith = (body: string, doctype = ''): Uint8Array =>
  zipOf([
    { path: 'mimetype', data: 'application/vnd.oasis.opendocument.text' },
    {
      path: 'content.xml',
      data: `<?xml version="1.0"?>${doctype}<office:document-content xmlns:office="o" xmlns:text="t" xmlns:table="b"><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    },
  ]);

/** RTF as Word writes it: letters of Windows-1252 as bytes, others as numbers. */
export const rtfWith = (body: string): Uint8Array =>
  Buffer.from(`{\\rtf1\\ansi\\ansicpg1252{\\fonttbl{\\f0 Arial;}}{\\*\\generator Word;}\\pard ${body}}`, 'latin1');
const rtfText = (text: string): string =>
  text.replace(/[^ -~]/gu, sign =>
    sign.charCodeAt(0) < 256 ? `\\'${sign.charCodeAt(0).toString(16)}` : `\\u${sign.charCodeAt(0)}?`,
  );

type Placed = { readonly x: number; readonly y: number; readonly text: string };

/** A PDF of one page for each list of lines, in Helvetica of 11 points. */
export const pdfOf = (pages: readonly (readonly Placed[])[]): Uint8Array => {
  const objects: string[] = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${pages.map((_, i) => `${4 + 2 * i} 0 R`).join(' ')}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ];
  pages.forEach((lines, i) => {
    const stream = lines
      .map(({ x, y, text }) => `BT /F1 11 Tf ${x} ${y} Td (${winAnsi(text).replace(/[\\()]/gu, '\\$&')}) Tj ET`)
      .join('\n');
    objects.push(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + 2 * i} 0 R >>`,
      `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    );
  });
  return pdfWith(objects);
};

/** A PDF of these objects, numbered from 1, of which the first is its root; a letter is a byte. */
export const pdfWith = (objects: readonly string[]): Uint8Array => {
  let file = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const place = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return place;
  });
  const start = file.length;
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${places.map(place => `${String(place).padStart(10, '0')} 00000 n \n`).join('')}`;
  file += `trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return new Uint8Array(Buffer.from(file, 'latin1'));
};

const winAnsi = (text: string): string => text.replaceAll('–', '\x96').replaceAll('”', '\x94').replaceAll('…', '\x85');

/** Lines of a paragraph from a place on the page downwards. */
export const setLines = (lines: readonly string[], { x = 70, y = 700, leading = 14 } = {}): Placed[] =>
  lines.map((text, i) => ({ x, y: y - i * leading, text }));

const MAIL = `From: Anna Ek <anna@example.se>\r\nTo: Bo Alm <bo@example.se>\r\nDate: Tue, 5 May 2020 10:00:00 +0200\r\nSubject: =?utf-8?B?U3Zhcg==?=\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n`;

/** The text in every container, by file name. */
export const containers = (): ReadonlyMap<string, Uint8Array> =>
  new Map([
    ['a.docx', docxWith(PARAGRAPHS.map(wordParagraph).join(''))],
    ['b.odt', odtWith(PARAGRAPHS.map(text => `<text:p>${escaped(text)}</text:p>`).join(''))],
    ['c.rtf', rtfWith(PARAGRAPHS.map(text => `${rtfText(text)}\\par\n`).join(''))],
    [
      'd.html',
      Buffer.from(
        `<!doctype html><html><head><title>x</title><script>var a = "ord";</script></head><body><nav>Start Meny</nav><div class="cookie-banner">Vi använder kakor</div>${PARAGRAPHS.map(text => `<p>${escaped(text).replaceAll('å', '&aring;')}</p>`).join('\n')}<footer>Kontakt</footer></body></html>`,
      ),
    ],
    ['e.eml', Buffer.from(`${MAIL}${Buffer.from(PARAGRAPHS.join('\r\n\r\n')).toString('base64')}\r\n`)],
    [
      'f.pdf',
      pdfOf([
        [
          { x: 70, y: 760, text: PARAGRAPHS[0] },
          ...setLines(['Bänkarna ställs ut i maj, och åldern på dem – över tju-', 'go år – är känd sedan länge.']),
          ...setLines([PARAGRAPHS[2]], { y: 640 }),
        ],
      ]),
    ],
  ]);
