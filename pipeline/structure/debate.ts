/** Minutes of a debate: several people speak under headings. */
import type { Notice } from '../types.ts';

/** `Anf. 12 Statsrådet ANNA EK (S)`. */
const HEADING = /^[^\S\n]*Anf\.?\s*\d{1,4}\b[^\n]{0,120}$/gm;

/** The range, cut at such headings. */
export const cutAtHeadings = <T extends { readonly start: number; readonly end: number }>(
  text: string,
  range: T,
): T[] => {
  const inside = text.slice(range.start, range.end);
  const edges = [...inside.matchAll(HEADING)].flatMap(({ 0: { length }, index }) => [index, index + length]);
  const bounds = [0, ...edges, inside.length];
  return bounds.slice(1).flatMap((end, i) => {
    const part = inside.slice(bounds[i], end);
    if (part.trim() === '') return [];
    const start = range.start + bounds[i]! + part.search(/\S/);
    return [{ ...range, start, end: range.start + bounds[i]! + part.trimEnd().length }];
  });
};

export const debateNotices = (text: string): Notice[] => {
  const speeches = text.match(HEADING)?.length ?? 0;
  if (speeches < 2) return [];
  return [
    {
      code: 'debate',
      level: 'info',
      message: `The text holds ${speeches} speeches under headings ("Anf. 1 …"): those of who holds an office or answers count as the respondent's, the others' do not.`,
      values: { speeches },
    },
  ];
};
