/** Whether a date that is written as one exists, and which day a date with a time of day is. */

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** For an ISO 8601 date (`2019`, `2019-03` or `2019-03-14`): whether its month and day are in the Gregorian calendar. */
export const isOnCalendar = (iso: string): boolean => {
  const [year, month = 1, day = 1] = iso.split('-').map(Number);
  const days = month === 2 && isLeap(year!) ? 29 : DAYS[month - 1];
  return days !== undefined && day >= 1 && day <= days;
};

/** The date without the time of day after it, which stands behind a T or, in the Riksdag's data, a space. */
export const withoutTime = (date: string): string => date.slice(0, 'yyyy-mm-dd'.length);

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
