/** WebAnno TSV 3 (INCEpTION): tokens with offsets, one column per feature, spans of several tokens tied by `[number]`. */
import { IS_CODE, type ReadOptions, refuse } from './fields.ts';
import type { CodedDocument, Span } from './types.ts';

/** Reads one document. The text is put together from the `#Text=` lines at the places that the offsets of their tokens say. */
export function readWebannoTsv(content: string, { id, coder }: ReadOptions): CodedDocument {
  if (!content.startsWith('#FORMAT=WebAnno TSV 3')) refuse(id, 'the first line is not “#FORMAT=WebAnno TSV 3…”');
  const codeColumns = columnsWithCodes(content);
  let text = '';
  let pending: string | null = null;
  const open = new Map<string, Span>();
  const spans: Span[] = [];
  content.split(/\r?\n/u).forEach((line, i) => {
    if (line.startsWith('#Text='))
      pending = pending === null ? unescapeCell(line.slice(6)) : `${pending}\n${unescapeCell(line.slice(6))}`;
    const token = /^\d+-\d+(?:\.\d+)?\t(\d+)-(\d+)\t/u.exec(line);
    if (!token) return;
    const start = Number(token[1]);
    const end = Number(token[2]);
    if (pending !== null) {
      text = text.padEnd(start, text === '' ? ' ' : '\n') + pending;
      pending = null;
    }
    if (end < start) refuse(`${id}, line ${i + 1}`, `the offsets ${start}-${end} run backwards`);
    line
      .split('\t')
      .slice(3)
      .forEach((cell, column) => {
        if (!codeColumns.has(column)) return;
        for (const { code, number } of valuesOf(cell)) {
          if (NO_CODE.has(code)) continue;
          const key = `${column} ${number ?? `${start}-single`} ${code}`;
          const known = number === undefined ? undefined : open.get(key);
          if (known) spans.splice(spans.indexOf(known), 1);
          const span = { start: known?.start ?? start, end, code: unescapeCell(code) };
          open.set(key, span);
          spans.push(span);
        }
      });
  });
  return { id, text, codings: [{ coder, spans: spans.sort((a, b) => a.start - b.start || a.end - b.end) }] };
}

/** What stands where there is no annotation, or one without a value. */
const NO_CODE: ReadonlySet<string> = new Set(['', '_', '*']);

const valuesOf = (cell: string): { readonly code: string; readonly number: string | undefined }[] =>
  cell.split(/(?<!\\)\|/u).map(value => {
    const [, code = '', number] = /^(.*?)(?:\[(\d+)\])?$/u.exec(value) ?? [];
    return { code, number };
  });

/** Columns of features in which some value is a code: in them every value is meant as one, also a misspelt one. */
const columnsWithCodes = (content: string): ReadonlySet<number> => {
  const rows = content.split(/\r?\n/u).filter(line => /^\d+-\d+/u.test(line));
  return new Set(
    rows.flatMap(line =>
      line
        .split('\t')
        .slice(3)
        .flatMap((cell, column) =>
          valuesOf(cell).some(({ code }) => IS_CODE.test(unescapeCell(code))) ? [column] : [],
        ),
    ),
  );
};

const unescapeCell = (value: string): string =>
  value.replace(
    /\\([\\[\]|_;>*tnr])/gu,
    (_, character: string) => ({ t: '\t', n: '\n', r: '\r' })[character] ?? character,
  );
