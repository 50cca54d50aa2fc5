/** Codings as a CSV table, one span a row. */
import { csvRows } from '../../pipeline/read/csv.ts';
import { type ReadOptions, refuse } from './fields.ts';
import type { CodedDocument, Span } from './types.ts';

/**
 * CSV with the columns document, start, end, code and perhaps coder; text is not in it. A row without a code (`svar-1,,,,Bo`) says
 * that the coder has read the document and found nothing.
 *
 * @throws {OrdskifteError} CODING_FORMAT
 */
export function readCodingCsv(content: string, options: ReadOptions): CodedDocument[] {
  const [header, ...rows] = csvRows(content);
  const columns = header?.cells.map(cell => cell.trim()) ?? [];
  const column = (name: string): number =>
    columns.includes(name) ? columns.indexOf(name) : refuse(options.id, `the column “${name}” is missing`);
  const [document, start, end, code] = [column('document'), column('start'), column('end'), column('code')];
  const coder = columns.indexOf('coder');
  const documents = new Map<string, Map<string, Span[]>>();
  for (const { number, cells } of rows) {
    const cell = (at: number): string => cells[at]?.trim() ?? '';
    const codings = documents.get(cell(document)) ?? new Map<string, Span[]>();
    documents.set(cell(document), codings);
    const name = (coder >= 0 && cell(coder)) || options.coder;
    const spans = codings.get(name) ?? [];
    codings.set(name, spans);
    const [from, to] = [cell(start), cell(end)];
    if (cell(code) === '' && from === '' && to === '') continue;
    if (!IS_OFFSET.test(from) || !IS_OFFSET.test(to))
      refuse(`${options.id}, row ${number}`, `“${from}” and “${to}” are not offsets`);
    if (cell(code) === '') refuse(`${options.id}, row ${number}`, `the code of ${from}–${to} is missing`);
    spans.push({ start: Number(from), end: Number(to), code: cell(code) });
  }
  return [...documents].map(([id, codings]) => ({
    id,
    text: '',
    codings: [...codings].map(([name, spans]) => ({ coder: name, spans })),
  }));
}

const IS_OFFSET = /^\d+$/;
