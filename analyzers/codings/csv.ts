/** Codings as a CSV table, one span a row. */
import { type ReadOptions, refuse } from './fields.ts';
import type { CodedDocument, Span } from './types.ts';

/** CSV with the columns document, start, end, code, coder; text is not in it. */
export function readCodingCsv(content: string, options: ReadOptions): CodedDocument[] {
  const [header = [], ...rows] = parseCsv(content);
  const column = (name: string): number =>
    header.includes(name) ? header.indexOf(name) : refuse(options.id, `the column “${name}” is missing`);
  const [document, start, end, code] = ['document', 'start', 'end', 'code'].map(column) as [
    number,
    number,
    number,
    number,
  ];
  const coder = header.indexOf('coder');
  const documents = new Map<string, Map<string, Span[]>>();
  rows.forEach((row, i) => {
    const span = { start: Number(row[start]), end: Number(row[end]), code: row[code] ?? '' };
    if (!Number.isInteger(span.start) || !Number.isInteger(span.end))
      refuse(`${options.id}, row ${i + 2}`, `“${row[start]}” and “${row[end]}” are not offsets`);
    const codings = documents.get(row[document]!) ?? new Map<string, Span[]>();
    documents.set(row[document]!, codings);
    const name = (coder >= 0 && row[coder]) || options.coder;
    codings.set(name, [...(codings.get(name) ?? []), span]);
  });
  return [...documents].map(([id, codings]) => ({
    id,
    text: '',
    codings: [...codings].map(([name, spans]) => ({ coder: name, spans })),
  }));
}

/** RFC 4180: quoted fields, doubled quotation marks, line breaks in quotes; comma or semicolon, as the first line has it. */
function parseCsv(content: string): string[][] {
  const separator = (content.split('\n')[0] ?? '').includes(';') ? ';' : ',';
  const rows: string[][] = [];
  let row: string[] = [];
  let field = '';
  let quoted = false;
  for (let i = content.charCodeAt(0) === 0xfeff ? 1 : 0; i < content.length; i++) {
    const character = content[i]!;
    if (quoted) {
      if (character === '"' && content[i + 1] === '"') field += content[i++];
      else if (character === '"') quoted = false;
      else field += character;
    } else if (character === '"') quoted = true;
    else if (character === separator || character === '\n') {
      row.push(field);
      field = '';
      if (character === '\n') {
        if (row.some(value => value !== '')) rows.push(row);
        row = [];
      }
    } else if (character !== '\r') field += character;
  }
  row.push(field);
  if (row.some(value => value !== '')) rows.push(row);
  return rows;
}
