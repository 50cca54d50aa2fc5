/** Records: texts as lines of JSON, each with its id and what is known of it. */
import { OrdskifteError } from '../errors.ts';
import { messages } from '../messages.ts';
import type { Sidecar } from '../types.ts';
import { isOnCalendar } from './calendar.ts';

export type TextRecord = { readonly id: string; readonly text: string } & Readonly<Record<string, unknown>>;

/** Where a line stands, for errors: its number from 1, and the file if there is one. */
export type LinePlace = { readonly number: number; readonly file?: string };

/**
 * One line as a record; an id that is a number becomes text.
 *
 * @throws {OrdskifteError} BAD_RECORD: names the line and says what is missing
 */
export const parseRecord = (line: string, place: LinePlace): TextRecord => {
  const value = parseObject(line, place);
  const { id, text } = value;
  if (typeof text !== 'string')
    throw bad(place, `has no "text" that is a string (found ${JSON.stringify(text) ?? 'nothing'})`);
  if (typeof id !== 'string' && typeof id !== 'number') throw bad(place, 'has no "id"');
  return { ...value, id: String(id), text };
};

/**
 * One line as an object, whatever its fields.
 *
 * @throws {OrdskifteError} BAD_RECORD: names the line
 */
export const parseObject = (line: string, place: LinePlace): Record<string, unknown> => {
  let value: unknown;
  try {
    value = JSON.parse(line.replace(/^\ufeff/, ''));
  } catch (error) {
    throw bad(place, `is not JSON (${(error as Error).message})`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw bad(place, 'is not a JSON object');
  return value as Record<string, unknown>;
};

/**
 * What a record says of its text, as a sidecar says it of a file. Fields that a sidecar does not know are kept as facts if they are
 * a text, a number or true or false; an empty field is no field. A year is the date of a record without one.
 *
 * @throws {OrdskifteError} BAD_RECORD: names the field and shows its value
 */
export const sidecarOf = ({ id: _, text: __, ...fields }: TextRecord, place: LinePlace): Sidecar => {
  const sidecar: Record<string, string> = {};
  const facts: Record<string, string> = {};
  const { governs } = fields;
  if (governs !== undefined && governs !== null && typeof governs !== 'boolean')
    throw bad(place, `has "governs" ${JSON.stringify(governs)}, which is neither true nor false`);
  for (const [name, given] of Object.entries(fields)) {
    if (name === 'governs') continue;
    const value = name === 'year' && typeof given === 'number' ? String(given) : given;
    if (value === null || value === '') continue;
    const field = Object.hasOwn(FIELDS, name) ? FIELDS[name] : undefined;
    if (field === undefined) {
      if (typeof value !== 'object') facts[name] = String(value);
      continue;
    }
    if (typeof value !== 'string') throw bad(place, `has "${name}" ${JSON.stringify(value)}, which is not a string`);
    Object.assign(
      sidecar,
      field(value, reason => bad(place, `has "${name}" "${value}", which is ${reason}`)),
    );
  }
  const { year, ...known } = sidecar;
  if (year !== undefined && known.date !== undefined && !known.date.startsWith(year))
    throw bad(place, `has "year" ${year}, but its "date" is ${known.date}`);
  return {
    ...known,
    ...(year !== undefined && known.date === undefined && { date: year }),
    ...(typeof governs === 'boolean' && { governs }),
    ...(Object.keys(facts).length > 0 && { facts }),
  };
};

type Refuse = (reason: string) => OrdskifteError;
type Field = (value: string, refuse: Refuse) => Sidecar & { readonly year?: string };

const year: Field = (value, refuse) => {
  if (!/^\d{4}$/.test(value)) throw refuse('not a year such as 2019');
  return { year: value };
};

const date: Field = (value, refuse) => {
  const [, iso] = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:T.*)?$/.exec(value) ?? [];
  if (iso === undefined) throw refuse('not a date such as 2019-03-14');
  if (!isOnCalendar(iso)) throw refuse('no day of the calendar');
  return { date: iso };
};

const digitised: Field = (value, refuse) => {
  if (value !== 'born-digital' && value !== 'ocr' && value !== 'transcribed')
    throw refuse('none of born-digital, ocr, transcribed');
  return { digitised: value };
};

/** "Eva Ek (V)": name and party in one field. */
const questioner: Field = value => {
  const [, name = value, party] = /^(.*\S)\s*\((\p{Lu}{1,4})\)$/u.exec(value) ?? [];
  return { questioner: name, ...(party !== undefined && { questionerParty: party }) };
};

const respondent: Field = value => ({ respondent: value });

const FIELDS: Readonly<Record<string, Field>> = {
  speaker: respondent,
  respondent,
  party: party => ({ party }),
  role: role => ({ role }),
  date,
  year,
  title: title => ({ title }),
  dnr: dnr => ({ dnr }),
  question: question => ({ question }),
  asked_by: questioner,
  questioner,
  questionerParty: questionerParty => ({ questionerParty }),
  digitised,
};

const bad = ({ number, file }: LinePlace, reason: string): OrdskifteError =>
  new OrdskifteError(messages.badRecord(number, reason, file));
