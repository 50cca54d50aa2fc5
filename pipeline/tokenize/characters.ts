/** What a UTF-16 code unit is to the tokeniser; looked up once per unit and kept. */

export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
/** Combining marks, joiners, soft hyphens and subscript figures (`CO₂`): part of whatever stands before them. */
export const MARK = 4;
export const PUNCTUATION = 5;
export const SYMBOL = 6;
export const HIGH_SURROGATE = 7;

const classes = new Uint8Array(0x10000);

/** Class of the code unit at `at`; a high surrogate without its partner is a symbol. */
export const classAt = (text: string, at: number): number => {
  const unit = text.charCodeAt(at);
  const known = classes[unit]!;
  if (known === HIGH_SURROGATE) return pairClass(text, at);
  if (known !== 0) return known;
  const found = classify(unit);
  classes[unit] = found;
  return found === HIGH_SURROGATE ? pairClass(text, at) : found;
};

/** Classes of code units by themselves, for those who read many; 0 of one that was not looked up yet (`classAt`), which Latin letters and signs are. */
export const classesOfUnits = (): Uint8Array => {
  for (let unit = 0; unit < LATIN; unit++) if (classes[unit] === 0) classes[unit] = classify(unit);
  return classes;
};

/** Letters and signs of European languages that are written in Latin letters. */
const LATIN = 0x250;

/** Number of code units of the character at `at`. */
export const widthAt = (text: string, at: number): number => (isPair(text, at) ? 2 : 1);

/** True where a capital letter (also a title-case one) begins at `at`. */
export const isUpperAt = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return unit >= 65 && unit <= 90;
  return /^[\p{Lu}\p{Lt}]/u.test(text.slice(at, at + 2));
};

/** End of the run of letters, digits and marks. */
export const runEnd = (text: string, at: number, to: number): number => {
  let end = at;
  while (end < to) {
    const kind = classAt(text, end);
    if (kind !== LETTER && kind !== DIGIT && kind !== MARK) break;
    end += widthAt(text, end);
  }
  return end;
};

const isPair = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdbff) return false;
  const next = text.charCodeAt(at + 1);
  return next >= 0xdc00 && next <= 0xdfff;
};

const pairClass = (text: string, at: number): number => {
  if (!isPair(text, at)) return SYMBOL;
  const character = text.slice(at, at + 2);
  return /^\p{L}$/u.test(character) ? LETTER : /^\p{M}|[\u{1F3FB}-\u{1F3FF}]$/u.test(character) ? MARK : SYMBOL;
};

const classify = (unit: number): number => {
  if (unit >= 0xd800 && unit <= 0xdbff) return HIGH_SURROGATE;
  const character = String.fromCharCode(unit);
  if (/\s/.test(character)) return SPACE;
  if (/\p{L}/u.test(character)) return LETTER;
  if (/\p{Nd}/u.test(character)) return DIGIT;
  if (/[\p{M}\p{Cf}\u2080-\u2089]/u.test(character)) return MARK;
  if (/[\p{P}`´]/u.test(character)) return PUNCTUATION;
  return SYMBOL;
};
