/** Ranges of days, months, years and numbers: `2018..2020`, `2018-09..2020-03`, `2019..`, `..10`. */

export type Range = { readonly from: string; readonly to: string };

/** The range that is typed; undefined where none is. */
export const parseRange = (typed: string): Range | undefined => {
  const [, from = '', to = ''] = /^([\d.-]*?\d)?\.\.(-?\d[\d.-]*)?$/u.exec(typed) ?? [];
  return from === '' && to === '' ? undefined : { from, to };
};

/**
 * Whether a value lies in a range, its ends included. Dates are compared as far as the end of the range is known: `2020-12-31` lies in
 * `2018..2020`; a date that is less known than the end, `2020` in `2020-03..2021`, does not. Other numbers are compared as numbers.
 */
export const isInRange = (value: string, { from, to }: Range): boolean => {
  if (DATE.test(value) && [from, to].every(end => end === '' || DATE.test(end)))
    return (
      (from === '' || value >= from) && (to === '' || (value.length >= to.length && value.slice(0, to.length) <= to))
    );
  if (value.trim() === '' || !Number.isFinite(Number(value))) return false;
  return (from === '' || Number(value) >= Number(from)) && (to === '' || Number(value) <= Number(to));
};

const DATE = /^\d{4}(?:-\d\d){0,2}$/u;
