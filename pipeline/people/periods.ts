/** Days, months and years as stretches of time. */
import { max, min } from 'd3-array';
import type { Period } from './table.ts';

const DAY = 86_400_000;

/** First and last day of a date that may be a year or a month only, as milliseconds. */
export const daysOf = (date: string): readonly [first: number, last: number] => {
  const [year, month, day] = date.split('-').map(Number);
  const first = Date.UTC(year!, (month ?? 1) - 1, day ?? 1);
  if (day !== undefined) return [first, first];
  const next = month === undefined ? Date.UTC(year! + 1, 0, 1) : Date.UTC(year!, month, 1);
  return [first, next - DAY];
};

/** Whether a period has a day of the date; `slack` are days before and after it that count too. */
export const isWithin = (date: string, { from, to }: Period, slack = 0): boolean => {
  const [first, last] = daysOf(date);
  const begins = from === '' ? Number.NEGATIVE_INFINITY : daysOf(from)[0] - slack * DAY;
  const ends = to === '' ? Number.POSITIVE_INFINITY : daysOf(to)[1] + slack * DAY;
  return first <= ends && last >= begins;
};

/** From the first day of some periods to the last. */
export const hull = (periods: readonly Period[]): Period => ({
  from: min(periods, ({ from }) => from) ?? '',
  to: periods.some(({ to }) => to === '') ? '' : (max(periods, ({ to }) => to) ?? ''),
});
