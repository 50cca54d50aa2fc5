/** Words and numbers for readers: templates, terms, and numbers as the language writes them. */
import { WORD_CLASSES, type WordClass } from '../pipeline/language/word-classes.ts';
import type { Labels } from './labels/sv.ts';

/** How “one” is written, as a figure and in words. */
const ONE: ReadonlySet<string> = new Set(['1', 'en', 'ett', 'one']);

/**
 * A template with `{name}` replaced by its value, and `{name|mening|meningar}` by the word that goes with that number. A name without a value
 * stays visible, so that a test finds it.
 */
export const fill = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g, (whole, name: string, one?: string, many?: string) => {
    if (!Object.hasOwn(values, name)) return whole;
    const value = String(values[name]);
    return one === undefined ? value : ONE.has(value) ? one : many!;
  });

/** Writes numbers with the decimal sign and grouping of the language; `digits` decimals, default 0. What has no value is a dash. */
export const formatter = ({ locale }: Labels): ((value: number | undefined, digits?: number) => string) => {
  const formats = new Map<number, Intl.NumberFormat>();
  return (value, digits = 0) => {
    if (value === undefined) return '–';
    const format =
      formats.get(digits) ??
      new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
    formats.set(digits, format);
    // A rounded −0,0 reads as a sign where there is none.
    return format.format(Number(value.toFixed(digits)) === 0 ? 0 : value).replace('-', '\u2212');
  };
};

/** ISO date in words: "6 april 2021"; of a date that knows the year or month only, so much. */
export const longDate = (iso: string, labels: Labels): string => {
  const [year, month, day] = iso.split('-').map(Number);
  if (month === undefined) return String(year);
  const name = labels.months.split(' ')[month - 1]!;
  return day === undefined ? `${name} ${year}` : fill(labels.dateLong, { day, month: name, year: year! });
};

/** A share as per cent: "12,3 %"; a dash for a share of nothing. */
export const percent = (share: number | undefined, labels: Labels, digits = 1): string => {
  if (share === undefined) return '–';
  return fill(labels.percent, { n: formatter(labels)(100 * share, digits) });
};

/** A term as the language names classes: `skola (noun)` → `skola (subst.)`. */
export const termName = (term: string, labels: Labels): string =>
  term.replaceAll(CLASS, (_, own: WordClass) => ` (${labels[CLASS_LABELS[own]]})`);

const CLASS = new RegExp(` \\((${WORD_CLASSES.join('|')})\\)`, 'gu');
const CLASS_LABELS = { noun: 'classNoun', verb: 'classVerb', adj: 'classAdj', function: 'classFunction' } as const;

/** A whole number in words up to twelve, for running text. */
export const numeral = (count: number, labels: Labels): string =>
  labels.numerals.split(' ')[count] ?? formatter(labels)(count);

/** The text with its first letter as a capital, as a sentence begins. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A p-value as it is read: four decimals, or that it is smaller; a dash where nothing was tested. */
export const pValue = (p: number | undefined, labels: Labels): string => {
  if (p === undefined) return '–';
  return p < 0.0001 ? `<\u00a0${formatter(labels)(0.0001, 4)}` : formatter(labels)(p, 4);
};

/**
 * Family names of persons, for labels with little room; full names when two would be alike. All but the first given name is kept: of
 * three names two may be the family's (*Ankarberg Johansson*), and a name that is too long is right, one that is too short is not.
 */
export const shortNames = (a: string, b: string): readonly [string, string] => {
  const [x, y] = [a, b].map(name =>
    name
      .split(/\s+/)
      .slice(name.includes(' ') ? 1 : 0)
      .join(' '),
  );
  return x === y ? [a, b] : [x!, y!];
};

/** A name in the genitive: "Jan Jönssons", "Anders" (no second s), "Jönsson’s" in English. */
export const genitive = (name: string, labels: Labels): string =>
  fill(/[sxz]$/i.test(name) ? labels.genitiveAfterS : labels.genitive, { name });
