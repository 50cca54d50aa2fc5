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

/** As they are shortened; "maj" and "mars" are not. */
const SHORT = 'jan|febr?|apr|juni|juli|aug|sept?|okt|nov|dec';
const MONTH = `${MONTHS.join('|')}|(?:${SHORT})\\.?`;
const IN_WORDS = new RegExp(`\\b(\\d{1,2})(?::e|:a|\\.)?\\s+(${MONTH})\\s+((?:19|20)\\d\\d)\\b`);
const DAY_AND_MONTH = /(?<![\d/])(\d{1,2})\/(\d{1,2})[\s,-]+((?:19|20)\d\d)\b/;
const MONTH_AND_YEAR = new RegExp(`\\b(${MONTHS.join('|')})\\s+((?:19|20)\\d\\d)\\b`);

/** First date in the text as ISO 8601: "2025-08-27", "6 april 2021", "den 6:e april 2021", "6/4 2021"; undefined if there is none. */
export const findDate = (text: string): string | undefined => {
  const folded = fold(text);
  const iso = folded.match(/(?<![\d:/-])((?:19|20)\d\d)-(\d\d)-(\d\d)(?![\d/-])/);
  if (iso) return valid(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const words = folded.match(IN_WORDS);
  if (words) return valid(Number(words[3]), monthOf(words[2]!), Number(words[1]));
  const slashed = folded.match(DAY_AND_MONTH);
  return slashed ? valid(Number(slashed[3]), Number(slashed[2]), Number(slashed[1])) : undefined;
};

/** Month and year where no day is said: "oktober 2023" is 2023-10. */
export const findMonth = (text: string): string | undefined => {
  const found = fold(text).match(MONTH_AND_YEAR);
  return found ? `${found[2]}-${String(monthOf(found[1]!)).padStart(2, '0')}` : undefined;
};

const monthOf = (word: string): number => MONTHS.findIndex(month => month.startsWith(word.slice(0, 3))) + 1;

const valid = (year: number, month: number, day: number): string | undefined => {
  const iso = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
};
