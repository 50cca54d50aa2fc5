/** Web and mail addresses. */
import { classAt, DIGIT, LETTER, SPACE } from './characters.ts';

/** Longest address; keeps the look-ahead short. */
const MAX_ADDRESS = 2000;

/** End of the address that begins at `at`; `undefined` where none begins. */
export const addressEnd = (text: string, at: number, to: number): number | undefined => {
  if (at > 0) {
    const before = classAt(text, at - 1);
    if (before === LETTER || before === DIGIT) return undefined;
  }
  const web = /^(?:https?:\/\/|www\.)/iu.test(text.slice(at, at + 8));
  const limit = Math.min(to, at + MAX_ADDRESS);
  if (web) return trimAddress(text, at, chunkEnd(text, at, limit));
  let end = at;
  while (end < limit && end < at + 64 && /[\w.+-]/.test(text[end]!)) end += 1;
  if (text[end] !== '@') return undefined;
  const found = /^@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63})+/.exec(text.slice(end, Math.min(limit, end + 256)));
  return found === null ? undefined : end + found[0].length;
};

/** Brackets belong to the address as far as they are opened in it: `…/Fråga_(politik)`. */
const chunkEnd = (text: string, at: number, limit: number): number => {
  const open = { ')': 0, ']': 0 };
  let end = at;
  while (end < limit && classAt(text, end) !== SPACE && !'<>"”»'.includes(text[end]!)) {
    const sign = text[end]!;
    if (sign === '(') open[')'] += 1;
    else if (sign === '[') open[']'] += 1;
    else if (sign === ')' || sign === ']') {
      if (open[sign] === 0) break;
      open[sign] -= 1;
    }
    end += 1;
  }
  return end;
};

const trimAddress = (text: string, at: number, end: number): number => {
  let stop = end;
  while (stop > at + 1 && ".,;:!?…’'".includes(text[stop - 1]!)) stop -= 1;
  return stop;
};
