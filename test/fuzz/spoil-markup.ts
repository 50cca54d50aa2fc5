/** Tricks of text formats: nesting without end, entities, numbers that lie, marks that are never closed. */
import { pick, type Random, whole } from './mutate.ts';

/** A change of a text of a format. */
export type Trick = (text: string, random: Random) => string;

const DEPTHS = [50, 200, 257, 300, 2000, 20_000];
const NUMBERS = ['-1', '0', '65536', '2147483648', '99999999999', '1e308', 'NaN', ''];

const into = (text: string, at: number, piece: string): string => text.slice(0, at) + piece + text.slice(at);

/** A place between two elements, or anywhere. */
const between = (text: string, random: Random): number => {
  const places = [...text.matchAll(/></gu)].map(({ index }) => index + 1);
  return places.length === 0 || random() < 0.2 ? whole(random, text.length + 1) : pick(random, places);
};

const nested: Trick = (text, random) => {
  const names = [...text.matchAll(/<([a-z][\w:.-]*)/giu)].map(([, name]) => name!);
  const name = pick(random, [...names, 'a', 'div', 'w:p', 'u', 'seg', 'table']);
  const depth = pick(random, DEPTHS);
  const closed = random() < 0.6 ? `djupt${`</${name}>`.repeat(depth)}` : 'djupt';
  return into(text, between(text, random), `<${name}>`.repeat(depth) + closed);
};

const LAUGHS = Array.from({ length: 9 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
const DOCTYPES = [
  `<!DOCTYPE x [<!ENTITY l0 "ha">${LAUGHS}]>`,
  '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>',
  '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">',
  '<!DOCTYPE x [<!ENTITY % p SYSTEM "file:///dev/zero"> %p;]>',
  '<!DOCTYPE x [<!ATTLIST u who CDATA "x">',
  '<!DOCTYPE html PUBLIC "" "',
];

const doctype: Trick = (text, random) => {
  const declared = /^\s*<\?xml[^>]*>/u.exec(text)?.[0] ?? '';
  const entity = pick(random, ['&e;', '&l9;', '&amp;', '']);
  const body = text.slice(declared.length);
  return declared + pick(random, DOCTYPES) + into(body, between(body, random), entity);
};

const REPEATED = [
  '<a b="',
  'x="1" ',
  '&#0;',
  '&#x110000;',
  '&#xd800;',
  '<![CDATA[',
  ']]>',
  '<!--',
  '-->',
  '<?x ',
  '</x>',
  '<x/>',
  '<',
  '&',
  'xmlns:a="b" ',
];
const repeated: Trick = (text, random) =>
  into(text, between(text, random), pick(random, REPEATED).repeat(1 + whole(random, pick(random, [2, 40, 8000]))));

const doubled: Trick = (text, random) => {
  const elements = [...text.matchAll(/<([a-z][\w:.-]*)[^>]*>[^<]*<\/\1>/giu)];
  if (elements.length === 0) return text + text;
  const { 0: element, index } = pick(random, elements);
  return into(text, index, element.repeat(1 + whole(random, pick(random, [3, 3000]))));
};

const lying: Trick = (text, random) => {
  const numbers = [...text.matchAll(/\d+/gu)];
  if (numbers.length === 0) return text;
  const { 0: number, index } = pick(random, numbers);
  return text.slice(0, index) + pick(random, NUMBERS) + text.slice(index + number.length);
};

const attributed: Trick = (text, random) => {
  const at = text.indexOf('>', whole(random, text.length));
  if (at < 0) return text;
  const name = pick(random, [
    'text:c',
    'xml:id',
    'who',
    'prev',
    'when',
    'type',
    'class',
    'style',
    'w:val',
    'encoding',
    'href',
    'hidden',
    'role',
  ]);
  return into(
    text,
    at,
    ` ${name}="${pick(random, [...NUMBERS, '__proto__', 'a'.repeat(5000), 'file:///etc/passwd', 'main', 'utf-7'])}"`,
  );
};

const removed: Trick = (text, random) => {
  const tags = [...text.matchAll(/<[^>]*>/gu)];
  if (tags.length === 0) return text;
  const { 0: tag, index } = pick(random, tags);
  return text.slice(0, index) + text.slice(index + tag.length);
};

const encoded: Trick = (text, random) =>
  text.replace(
    /encoding="[^"]*"|<\?xml version="1.0"/u,
    pick(random, ['<?xml version="1.1"', 'encoding="utf-16"', 'encoding="x"', '']),
  );

export const XML_TRICKS: readonly Trick[] = [nested, doctype, repeated, doubled, lying, attributed, removed, encoded];

const RTF_PIECES = [
  '\\bin999999999 ',
  '\\bin-5 ',
  '\\bin',
  '\\u-99999?',
  '\\u65?\\u55357?',
  '\\u',
  "\\'zz",
  "\\'",
  '\\uc9999 ',
  '\\uc-1 ',
  '\\ansicpg65001 ',
  '\\ansicpg99999 ',
  '\\ansicpg932 ',
  '\\*\\x',
  '{\\*',
  '{\\pict 00',
  '{\\footnote ',
  '}',
  '}}}}',
  '{\\object{\\objdata ',
  '\\par',
  '\\v ',
  '\\v0 ',
  '\\deleted ',
  '\\',
  '\\cell\\row ',
  "\\'81\\'e5",
];
const rtfPiece: Trick = (text, random) =>
  into(text, whole(random, text.length + 1), pick(random, RTF_PIECES).repeat(random() < 0.8 ? 1 : whole(random, 6000)));
const rtfNested: Trick = (text, random) => {
  const depth = pick(random, DEPTHS);
  return into(text, whole(random, text.length + 1), '{'.repeat(depth) + (random() < 0.5 ? '}'.repeat(depth) : ''));
};
export const RTF_TRICKS: readonly Trick[] = [rtfPiece, rtfPiece, rtfNested, lying];

const part = (boundary: string, inner: string): string =>
  `Content-Type: multipart/mixed; boundary="${boundary}"\r\n\r\n--${boundary}\r\n${inner}\r\n--${boundary}--\r\n`;
const mailNested: Trick = (text, random) => {
  let inner = 'Content-Type: text/html\r\n\r\n<p>djupt</p>';
  const same = random() < 0.3;
  for (let depth = pick(random, DEPTHS.slice(0, 4)); depth > 0; depth--) inner = part(same ? 'b' : `b${depth}`, inner);
  return `From: a@b.se\r\nMIME-Version: 1.0\r\n${inner}${text}`;
};
const MAIL_LINES = [
  'Content-Transfer-Encoding: base64',
  'Content-Transfer-Encoding: quoted-printable',
  'Content-Transfer-Encoding: x',
  'Content-Type: text/html; charset=utf-7',
  'Content-Type: message/rfc822',
  'Content-Type: multipart/mixed; boundary=""',
  'Content-Type: multipart/alternative',
  'Content-Type: text/plain; charset=utf-16',
  'Content-Type: text/plain; charset=iso-2022-jp',
  "Content-Type: text/plain; charset*0*=x''%ff; charset*1=a",
  'Subject: =?utf-8?Q?=C3?= =?x?B?=?=',
  'Date: Tue, 99 Foo 99999 99:99:99 +9999',
  `Subject: ${'=?utf-8?B?w6U=?= '.repeat(2000)}`,
  `To: ${'a@b,'.repeat(4000)}`,
  `To: ${'(('.repeat(3000)}`,
  `To: ${'"'.repeat(999)}`,
  'Content-Type: text/plain; format=flowed; delsp=yes',
  ' ',
  '',
];
const mailLine: Trick = (text, random) => {
  const lines = text.split('\r\n');
  lines.splice(whole(random, Math.min(lines.length, 10)), whole(random, 2), pick(random, MAIL_LINES));
  return lines.join('\r\n');
};
export const MAIL_TRICKS: readonly Trick[] = [mailLine, mailLine, mailNested, lying];

const cellRepeated: Trick = (text, random) =>
  into(
    text,
    whole(random, text.length + 1),
    pick(random, [',', ';', '"', '""', '\n', '\r', ',"', '\t', '"\n']).repeat(
      1 + whole(random, pick(random, [3, 20_000])),
    ),
  );
const columnsDoubled: Trick = (text, random) =>
  text.replace(
    /^[^\n]*/u,
    head => `${head}${`,${pick(random, ['text', 'id', '__proto__', 'date', 'x'])}`.repeat(1 + whole(random, 500))}`,
  );
export const TABLE_TRICKS: readonly Trick[] = [cellRepeated, cellRepeated, columnsDoubled, lying];

const jsonNested: Trick = (text, random) => {
  const at = text.indexOf(':', whole(random, text.length)) + 1;
  const depth = pick(random, [...DEPTHS, 100_000]);
  const [open, close] = pick(random, [
    ['[', ']'],
    ['{"a":', '}'],
  ] as const);
  return into(text, at, `${open.repeat(depth)}1${random() < 0.7 ? close.repeat(depth) : ''},"b":`);
};
const JSON_PIECES = [
  '"__proto__":{"a":1},',
  '"text":5,',
  '"id":null,',
  '"text":"x",',
  '"anforande":[],',
  '"anforande":"",',
  '\\ud800',
  '\\u0000',
  '1e999',
  '{',
  '[',
  '"',
];
const jsonPiece: Trick = (text, random) =>
  into(text, text.indexOf('"', whole(random, text.length)) + (random() < 0.8 ? 0 : 1), pick(random, JSON_PIECES));
export const JSON_TRICKS: readonly Trick[] = [jsonNested, jsonPiece, jsonPiece, lying];

const PDF_PIECES = [
  '/Filter /FlateDecode ',
  `/Filter [${'/ASCIIHexDecode '.repeat(300)}] `,
  '/Filter [/FlateDecode /LZWDecode /RunLengthDecode /CCITTFaxDecode /DCTDecode /JBIG2Decode /JPXDecode] ',
  '/DecodeParms << /Predictor 15 /Columns 2147483647 /Colors 99 /BitsPerComponent 32 >> ',
  '/Kids [2 0 R 2 0 R 4 0 R] ',
  '/Parent 4 0 R ',
  '/Count 2147483647 ',
  '/Length 2 0 R ',
  '/Length -1 ',
  '/Contents [5 0 R 5 0 R 2 0 R] ',
  '/Encrypt << /Filter /Standard /V 4 /R 4 /O () /U () /P -1 >> ',
  '/Type /ObjStm /N 99999999 /First 0 ',
  '/Prev 0 ',
  '/XRefStm 9 ',
  '/Root 2 0 R ',
  '/ToUnicode 5 0 R ',
  '/Resources 4 0 R ',
  '/MediaBox [0 0 1e30 -1e30] ',
  '/MediaBox [] ',
  '/Rotate 45 ',
  '/UserUnit 1e10 ',
  '/Subtype /Type3 /CharProcs << >> ',
  '/Subtype /Type0 /DescendantFonts [3 0 R] /Encoding /Identity-H ',
  '/Encoding /90ms-RKSJ-H ',
  '/FirstChar -5 /LastChar 99999999 /Widths [] ',
  '/F1 5 0 R ',
  '/XObject << /X 5 0 R >> ',
  '/Linearized 1 /L 9 ',
  ' q '.repeat(3000),
  ' /X Do ',
  ' BT '.repeat(500),
  ' 1e30 0 0 1e30 0 0 Tm ',
  ' [(a) -1e30 (b)] TJ ',
  ' BI /W 99999 /H 99999 ID x EI ',
  '(',
  '<<',
  '[',
  '<',
  'endobj',
  'endstream',
  'stream\n',
  'xref\n0 99999999\n',
  'trailer << /Size 1 >>',
  '%',
  '%%EOF\n',
  '\\',
  '((('.repeat(3000),
  '<<'.repeat(3000),
  '['.repeat(20_000),
  '/A '.repeat(5000),
  'beginbfrange <0000> <FFFFFFFF> <0041> endbfrange begincodespacerange <00> <FF> endcodespacerange ',
];
const pdfPiece: Trick = (text, random) => {
  const places = [...text.matchAll(/<<|\bstream\n|\bendobj|\bTd\b|trailer/gu)].map(
    ({ 0: mark, index }) => index + mark.length,
  );
  const at = random() < 0.15 || places.length === 0 ? whole(random, text.length) : pick(random, places);
  return into(text, at, ` ${pick(random, PDF_PIECES)}`);
};
const pdfReference: Trick = (text, random) => {
  const references = [...text.matchAll(/\d+ 0 R/gu)];
  if (references.length === 0) return text;
  const { 0: reference, index } = pick(random, references);
  return `${text.slice(0, index)}${whole(random, 9)} 0 R${text.slice(index + reference.length)}`;
};
const pdfKey: Trick = (text, random) => {
  const keys = [...text.matchAll(/\/[A-Z]\w+/gu)];
  if (keys.length < 2) return text;
  const { 0: key, index } = pick(random, keys);
  return text.slice(0, index) + pick(random, keys)[0] + text.slice(index + key.length);
};
export const PDF_TRICKS: readonly Trick[] = [pdfPiece, pdfPiece, pdfReference, pdfKey, lying];
