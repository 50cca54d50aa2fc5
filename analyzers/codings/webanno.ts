/** WebAnno TSV 3 (INCEpTION): tokens with offsets, one column per feature, spans of several tokens tied by `[number]`. */
import { IS_CODE, type ReadOptions, refuse } from './fields.ts';
import type { CodedDocument, Span } from './types.ts';

/** Reads one document. The text is put together from the `#Text=` lines at the places that the offsets of their tokens say. */
export function readWebannoTsv(content: string, { id, coder }: ReadOptions): CodedDocument {
  if (!content.startsWith('#FORMAT=WebAnno TSV 3')) refuse(id, 'the first line is not “#FORMAT=WebAnno TSV 3…”');
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
        for (const value of cell.split(/(?<!\\)\|/u)) {
          const [, code = '', number] = /^(.*?)(?:\[(\d+)\])?$/u.exec(value) ?? [];
          if (!IS_CODE.test(unescapeCell(code))) continue;
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

const unescapeCell = (value: string): string =>
  value.replace(
    /\\([\\[\]|_;>*tnr])/gu,
    (_, character: string) => ({ t: '\t', n: '\n', r: '\r' })[character] ?? character,
  );
