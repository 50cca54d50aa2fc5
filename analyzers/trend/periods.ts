/** Periods in their order, with those between them in which there is nothing. */

/** Fields of time: what follows a period, so that none is left out. */
const NEXT: ReadonlyMap<string, (period: string) => string> = new Map([
  ['year', period => String(Number(period) + 1).padStart(4, '0')],
  ['decade', period => String(Number(period) + 10).padStart(4, '0')],
  [
    'month',
    period => {
      const [year = 0, month = 0] = period.split('-').map(Number);
      return month === 12
        ? `${String(year + 1).padStart(4, '0')}-01`
        : `${String(year).padStart(4, '0')}-${String(month + 1).padStart(2, '0')}`;
    },
  ],
]);

/** The periods from the first to the last: of years, decades and months all of them, of other fields those that there are, in the order of their names. */
export const periodsOf = (known: Iterable<string>, over: string): string[] => {
  const sorted = [...new Set(known)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const next = NEXT.get(over);
  const last = sorted.at(-1);
  if (next === undefined || last === undefined) return sorted;
  const periods: string[] = [];
  for (let period = sorted[0]!; period <= last; period = next(period)) periods.push(period);
  return periods;
};
