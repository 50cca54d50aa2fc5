/** The texts in a finished file of a report: what stands between tags, what attributes say, cells, and strings of JSON. */
import { csvParseRows, dsvFormat } from 'd3-dsv';

/** A text that stands by itself, and where. `isQuote`: the file says that these are somebody's words. */
export type Unit = { readonly text: string; readonly where: string; readonly isQuote?: true };

/** The texts of a file, by its ending; none of a picture. */
export const unitsOf = (path: string, data: string): Unit[] => {
  if (/\.(?:html|svg)$/u.test(path)) return markupUnits(data);
  if (path.endsWith('.json')) return jsonUnits(JSON.parse(data) as unknown, '');
  if (path.endsWith('.csv')) return csvUnits(data);
  return data.split('\n').map((text, i) => ({ text, where: `line ${i + 1}` }));
};

const csvUnits = (data: string): Unit[] => {
  const text = data.replace(/^\uFEFF/u, '');
  const isExcel = (text.match(/^[^\n]*/u)?.[0] ?? '').includes(';');
  const rows = isExcel ? dsvFormat(';').parseRows(text) : csvParseRows(text);
  return rows.flatMap((row, i) => row.map((cell, k) => ({ text: cell, where: `line ${i + 1}, ${rows[0]![k]}` })));
};

const jsonUnits = (value: unknown, where: string): Unit[] => {
  if (typeof value === 'string') return [{ text: value, where }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, held]) => jsonUnits(held, where === '' ? key : `${where}.${key}`));
};

const PART =
  /<!--.*?-->|<(style|script)\b(?:"[^"]*"|'[^']*'|[^'">])*>(.*?)<\/\1>|<(?:"[^"]*"|'[^']*'|[^'">])*>|[^<]+/gsu;
const ATTRIBUTE = /\s(aria-label|aria-description|title|alt|content|data-[\w-]+)="([^"]*)"/gu;
const VOID = /^<(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)\b|\/>$/iu;

/** Beside a quotation: how it was scanned, and notes that are read aloud. */
const ASIDE = /\sclass="(?:[^"]*\s)?(?:raw|sr)(?:\s[^"]*)?"/u;
/** A sentence of a text, and a quotation. */
const QUOTE = /^<q\b|\sclass="(?:[^"]*\s)?s(?:\s[^"]*)?"/u;

type Open = { readonly isAside: boolean; readonly quote: { text: string } | undefined };

const markupUnits = (data: string): Unit[] => {
  const units: Unit[] = [];
  const open: Open[] = [];
  const take = (text: string, where: string, isQuote?: true): void => {
    if (/\S/u.test(text)) units.push({ text, where, ...(isQuote && { isQuote }) });
  };
  for (const [part, raw, inside] of data.matchAll(PART)) {
    if (part.startsWith('<!--')) continue;
    if (raw !== undefined) {
      if (raw === 'script' && /type="application\/(?:[\w.+-]*\+)?json"/u.test(part.slice(0, part.indexOf('>'))))
        units.push(...jsonUnits(JSON.parse(inside ?? '') as unknown, 'script'));
      continue;
    }
    if (part.startsWith('</')) {
      const closed = open.pop();
      if (closed?.quote !== undefined) take(closed.quote.text, 'quotation', true);
    } else if (part.startsWith('<')) {
      for (const [, name, value] of part.matchAll(ATTRIBUTE)) take(plainOf(value!), name!);
      if (!VOID.test(part) && !part.startsWith('<!')) {
        const isAside = open.at(-1)?.isAside === true || ASIDE.test(part);
        open.push({ isAside, quote: QUOTE.test(part) ? { text: '' } : undefined });
      }
    } else {
      const text = plainOf(part);
      take(text, 'text');
      if (open.at(-1)?.isAside !== true) for (const { quote } of open) if (quote !== undefined) quote.text += text;
    }
  }
  return units;
};

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
]);

const plainOf = (markup: string): string =>
  markup.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/giu, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return ENTITIES.get(name) ?? whole;
    return String.fromCodePoint(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16));
  });
