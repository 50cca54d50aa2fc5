/** Spoils an input: a few random changes of its text, and of its values where it is JSON. */

export type Random = () => number;

export const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)]!;
export const whole = (random: Random, below: number): number => Math.floor(random() * below);

/** What was known to break programs: names of JavaScript, markup, formulas, signs that terminals, Unicode and numbers trip over. */
const ODD: readonly string[] = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'valueOf',
  '\u0000',
  '\u001b[31m',
  '\u001b]0;x\u0007',
  '\u009b2J',
  '\r',
  '\r\n',
  '\u2028',
  '\u00ad',
  '\u200b',
  '\u202e',
  '\ufeff',
  '\ufffd',
  '\ud83d',
  'a\u0301\u0302\u0303',
  'ﬁ',
  '👩‍👩‍👧',
  'İ',
  'ß',
  'Ǆ',
  '١٢٣',
  '<script>alert(1)</script>',
  '</script>',
  '<!--',
  ']]>',
  '&#x0;',
  '&amp;lt;',
  '"',
  "'",
  '`',
  '\\',
  '\\u0000',
  '$&',
  '$1',
  '{0}',
  '{{x}}',
  '%s',
  '=cmd',
  '@SUM(1)',
  '[',
  ']',
  '(',
  ')',
  '{',
  '}',
  '*',
  '+',
  '?',
  '^',
  '$',
  '|',
  '#',
  '#L',
  '.{0,99999}',
  '(a|b',
  '[<x>',
  'NaN',
  'Infinity',
  '-0',
  '1e999',
  '-1',
  '99999999999999999999',
  'null',
  'true',
  '../..',
  'CON',
  ',',
  ';',
  '\t',
  '—',
  '…',
  '- ',
  '¬',
  '’',
];

/** Long repetitions, which show what takes more time than the text has letters. */
const LONG: readonly ((random: Random) => string)[] = [
  random =>
    pick(random, [
      'a',
      'å',
      '-',
      ' ',
      '\n',
      '.',
      '(',
      '[',
      '{',
      '"',
      '<',
      '&',
      '1',
      '\u0301',
      '#',
      '\\',
      '|',
      ',',
      'Ö',
      '\u00ad',
    ]).repeat(1 + whole(random, 6000)),
  random =>
    pick(random, [
      'ab ',
      'A. ',
      '1. ',
      '- ',
      'sko-\n',
      'a\n\n',
      'Anna Berg (M) ',
      '«',
      'och/',
      'x@',
      '25 000 ',
      'l e d ',
      't.ex. ',
      '<b>',
      '&amp;',
      '**',
      'http://',
      'rn',
      'I',
      'skolans',
    ]).repeat(1 + whole(random, 1500)),
  random => 'supercalifragil'.repeat(1 + whole(random, 100)),
];

/** The text with one to six changes; of JSON mostly its values, since a text that is no JSON any more is refused before anything is done with it. */
export const mutate = (text: string, random: Random): string => {
  if (isJson(text) && random() < 0.8) return mutateJson(text, random).slice(0, MOST);
  return mutateText(text, random).slice(0, MOST);
};

const isJson = (text: string): boolean => /^\s*[[{]/u.test(text);

const mutateText = (text: string, random: Random): string => {
  let spoilt = text;
  for (let n = 1 + whole(random, 6); n > 0; n--) spoilt = change(spoilt, random);
  return spoilt;
};

/** Letters of a spoilt input: what takes long at this size grows faster than the text. */
const MOST = 60_000;

const change = (text: string, random: Random): string => {
  const at = whole(random, text.length + 1);
  const length = 1 + whole(random, random() < 0.8 ? 12 : text.length + 1);
  const [before, middle, after] = [text.slice(0, at), text.slice(at, at + length), text.slice(at + length)];
  const kind = random();
  if (kind < 0.34) return `${before}${pick(random, ODD)}${middle}${after}`;
  if (kind < 0.46) return `${before}${pick(random, LONG)(random)}${middle}${after}`;
  if (kind < 0.6) return before + after;
  if (kind < 0.7) return before + middle.repeat(2 + whole(random, 4)) + after;
  if (kind < 0.78) return before + [...middle].reverse().join('') + after;
  if (kind < 0.86) return before + middle.toUpperCase() + after;
  if (kind < 0.96) return `${before}${String.fromCharCode(whole(random, 0x10000))}${middle.slice(1)}${after}`;
  return before;
};

/** Some values and keys of a JSON text, or of lines of it, spoilt; lines that are no JSON stay as they are. */
const mutateJson = (text: string, random: Random): string =>
  text
    .split('\n')
    .map(line => {
      if (!isJson(line) || random() < 0.3) return line;
      try {
        return JSON.stringify(spoil(JSON.parse(line), random));
      } catch {
        return line;
      }
    })
    .join('\n');

const spoil = (value: unknown, random: Random): unknown => {
  if (random() < 0.015) return oddValue(random);
  if (typeof value === 'string') return random() < 0.3 ? mutateText(value, random) : value;
  if (Array.isArray(value)) return value.map(item => spoil(item, random));
  if (typeof value !== 'object' || value === null) return random() < 0.05 ? oddValue(random) : value;
  const entries = Object.entries(value).flatMap(([key, held]): [string, unknown][] => {
    if (random() < 0.01) return [];
    return [[random() < 0.01 ? pick(random, ODD) : key, spoil(held, random)]];
  });
  return Object.fromEntries(entries);
};

const oddValue = (random: Random): unknown =>
  pick<() => unknown>(random, [
    () => null,
    () => true,
    () => whole(random, 1e6) - 10,
    () => -0.5,
    () => 1e308,
    () => '',
    () => [],
    () => ({}),
    () => pick(random, ODD),
    () => pick(random, LONG)(random).slice(0, 2000),
    () => deep(1 + whole(random, 2000)),
    () => ({ ['__proto__']: { polluted: true } }),
  ])();

const deep = (levels: number): unknown => {
  let value: unknown = 'x';
  for (let n = 0; n < levels; n++) value = [value];
  return value;
};
