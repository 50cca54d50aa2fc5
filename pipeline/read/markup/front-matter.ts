/** The fields that web pages in Markdown have above their text, between two lines of three dashes: data, and no words. */
import type { Pass } from '../change.ts';

const FRONT_MATTER = /^\ufeff?---[^\S\n]*\r?\n([\s\S]{1,8000}?)\r?\n---[^\S\n]*(?:\r?\n|$)/;
/** `title: Svar`, and what belongs to a field: further lines that are set in, items, comments. */
const FIELD = /^[\p{L}_][\p{L}\p{N}_-]{0,40}:(?:\s.*)?$/u;
const WITHIN = /^(?:\s+\S.*|-\s.*|#.*|\s*)$/;

export const findFrontMatter: Pass = text => {
  const found = FRONT_MATTER.exec(text);
  const lines = found?.[1]?.split(/\r?\n/) ?? [];
  const isData = FIELD.test(lines[0] ?? '') && lines.every(line => FIELD.test(line) || WITHIN.test(line));
  return isData ? [{ start: 0, end: found![0].length, to: '', kind: 'tag' }] : [];
};
