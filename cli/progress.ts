/** A bar for a terminal: how much is done, how fast, and how long the rest will take. */

/** What is counted; a size is shown in megabytes. */
export type Unit = 'documents' | 'bytes';

export type Progress = {
  readonly stage: string;
  readonly done: number;
  /** How much there is; undefined where nobody knows. */
  readonly of: number | undefined;
  readonly unit: Unit;
  readonly milliseconds: number;
};

const CELLS = 24;
const MEGABYTE = 2 ** 20;

/** One line: `tag  [######......]  42 %  1,234 documents/s  0:35 left`. */
export const progressLine = ({ stage, done, of, unit, milliseconds }: Progress): string => {
  const seconds = milliseconds / 1000;
  const rate = done / seconds;
  const speed = unit === 'bytes' ? `${(rate / MEGABYTE).toFixed(1)} MB/s` : `${amount(rate)} documents/s`;
  if (of === undefined || of <= 0) {
    const sum = unit === 'bytes' ? `${(done / MEGABYTE).toFixed(1)} MB` : `${amount(done)} documents`;
    return `${stage}  ${sum}  ${speed}`;
  }
  const share = Math.min(1, done / of);
  const full = Math.floor(share * CELLS);
  const left = rate > 0 ? `  ${clockTime((of - Math.min(done, of)) / rate)} left` : '';
  return `${stage}  [${'#'.repeat(full)}${'.'.repeat(CELLS - full)}]  ${Math.floor(share * 100)} %  ${speed}${left}`;
};

const amount = (value: number): string =>
  value < 10
    ? value.toFixed(1)
    : Math.round(value)
        .toString()
        .replace(/\B(?=(\d{3})+$)/gu, ',');

/** Hours where there are any, minutes and seconds. */
const clockTime = (seconds: number): string => {
  const whole = Math.round(seconds);
  const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
  const two = (value: number): string => String(value).padStart(2, '0');
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`;
};
