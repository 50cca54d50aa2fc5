/** Swedish dates as official letters write them. */
import { fold } from './fold.ts';

const MONTHS = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
];

/** First date in the text as ISO 8601: "2025-08-27", "6 april 2021", "den 6:e april 2021"; undefined if there is none. */
export const findDate = (text: string): string | undefined => {
  const folded = fold(text);
  const iso = folded.match(/\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b/);
  if (iso) return valid(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const words = folded.match(
    new RegExp(`\\b(\\d{1,2})(?::e|:a|\\.)?\\s+(${MONTHS.join('|')})\\s+((?:19|20)\\d\\d)\\b`),
  );
  return words ? valid(Number(words[3]), MONTHS.indexOf(words[2]!) + 1, Number(words[1])) : undefined;
};

const valid = (year: number, month: number, day: number): string | undefined => {
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
};
