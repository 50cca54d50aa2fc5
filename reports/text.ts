/** Words and numbers for readers: templates, and numbers as the language writes them. */
import type { Labels } from './labels/sv.ts';

/** A template with `{name}` replaced by values; a name without a value stays visible, so that a test finds it. */
export const fill = (template: string, values: Readonly<Record<string, string | number>>): string =>
  template.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? String(values[name]) : whole));

/** Writes numbers with the decimal sign and grouping of the language; `digits` decimals, default 0. */
export const formatter = ({ locale }: Labels): ((value: number, digits?: number) => string) => {
  const formats = new Map<number, Intl.NumberFormat>();
  return (value, digits = 0) => {
    const format =
      formats.get(digits) ??
      new Intl.NumberFormat(locale, { minimumFractionDigits: digits, maximumFractionDigits: digits });
    formats.set(digits, format);
    // A rounded −0,0 reads as a sign where there is none.
    return format.format(Number(value.toFixed(digits)) === 0 ? 0 : value).replace('-', '\u2212');
  };
};

/** ISO date in words: "6 april 2021". */
export const longDate = (iso: string, labels: Labels): string => {
  const [year, month, day] = iso.split('-').map(Number);
  return fill(labels.dateLong, { day: day!, month: labels.months.split(' ')[month! - 1]!, year: year! });
};

/** A share as per cent: "12,3 %". */
export const percent = (share: number, labels: Labels, digits = 1): string =>
  labels.language === 'sv'
    ? `${formatter(labels)(100 * share, digits)}\u00a0%`
    : `${formatter(labels)(100 * share, digits)}%`;

/** Family names of persons, for labels with little room; full names when two would be alike. */
export const shortNames = (a: string, b: string): readonly [string, string] => {
  const [x, y] = [a, b].map(name => name.split(/\s+/).at(-1)!);
  return x === y ? [a, b] : [x!, y!];
};

/** A name in the genitive: "Jan Jönssons", "Anders" (no second s), "Jönsson’s" in English. */
export const genitive = (name: string, { language }: Labels): string => {
  if (language !== 'sv') return `${name}’s`;
  return /[sxz]$/i.test(name) ? name : `${name}s`;
};
