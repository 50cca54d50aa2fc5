/** Items of a list: "1. …", "2) …", "a) …", "iv. …", "– …", "• …". */

export type Item = {
  readonly length: number;
  /** Undefined for bullets. */
  readonly number?: number;
};

const NUMBERED = /^[*_”"“»]{0,3}(?:(\d{1,2}|[lI])\s?[.)]|\((\d{1,2})\))[*_]{0,3}\s+(?=\S)/;
const LETTERED = /^[*_]{0,3}\(?([a-h])[.)][*_]{0,3}\s+(?=\S)/;
const LETTERED_CAPITAL = /^[*_]{0,3}([A-H])\)[*_]{0,3}\s+(?=\S)/;
const ROMAN = /^[*_]{0,3}\(?([ivx]{1,4}|[IVX]{1,4})[.)][*_]{0,3}\s+(?=\S)/;
const BULLET = /^(?:[-–—•·▪►◦*]|o(?=\s{2}))\s+(?=\S)/;

const ROMANS = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** The mark of an item at the beginning of a line; undefined if there is none. */
export const itemAt = (line: string): Item | undefined => {
  if (!/^[*_(”"“»]{0,3}[\dlI\p{L}\-–—•·▪►◦*]/u.test(line)) return undefined;
  const numbered = line.match(NUMBERED);
  if (numbered) {
    const digits = numbered[1] ?? numbered[2]!;
    return { length: numbered[0].length, number: /\d/.test(digits) ? Number(digits) : 1 };
  }
  const roman = line.match(ROMAN);
  const place = roman ? ROMANS.indexOf(roman[1]!.toLowerCase()) : -1;
  if (roman && place >= 0) return { length: roman[0].length, number: place + 1 };
  const letter = line.match(LETTERED) ?? line.match(LETTERED_CAPITAL);
  if (letter) return { length: letter[0].length, number: letter[1]!.toLowerCase().charCodeAt(0) - 96 };
  const bullet = line.match(BULLET);
  return bullet ? { length: bullet[0].length } : undefined;
};

/** Whether a text ends with a question mark. */
export const endsAsking = (text: string): boolean => /\?[”"'’)»*_]*\s*$/.test(text);

/** Where the questions that a text begins with end and something else begins; undefined where it does not begin with one. */
export const askedUntil = (text: string): number | undefined => {
  let at = 0;
  for (const match of text.matchAll(/[.!?]+[”"'’)»*_]*(?=\s|$)/g)) {
    if (!match[0].includes('?')) break;
    at = match.index + match[0].length;
  }
  return at === 0 ? undefined : at;
};
