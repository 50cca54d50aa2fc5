/** Records: texts as lines of JSON, each with its id and what is known of it. */
import { OrdskifteError } from '../errors.ts';
import { messages } from '../messages.ts';
import type { Sidecar } from '../types.ts';

export type TextRecord = { readonly id: string; readonly text: string } & Readonly<Record<string, unknown>>;

/** Where a line stands, for errors: its number from 1, and the file if there is one. */
export type LinePlace = { readonly number: number; readonly file?: string };

/**
 * One line as a record; an id that is a number becomes text.
 *
 * @throws {OrdskifteError} BAD_RECORD: names the line and says what is missing
 */
export const parseRecord = (line: string, place: LinePlace): TextRecord => {
  let value: unknown;
  try {
    value = JSON.parse(line.replace(/^\ufeff/, ''));
  } catch (error) {
    throw bad(place, `is not JSON (${(error as Error).message})`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw bad(place, 'is not a JSON object');
  const { id, text } = value as Record<string, unknown>;
  if (typeof text !== 'string')
    throw bad(place, `has no "text" that is a string (found ${JSON.stringify(text) ?? 'nothing'})`);
  if (typeof id !== 'string' && typeof id !== 'number') throw bad(place, 'has no "id"');
  return { ...value, id: String(id), text };
};

/**
 * What a record says of its text, as a sidecar says it of a file. Fields that a sidecar does not know are kept as facts if they are
 * a text or a number; an empty field is no field.
 *
 * @throws {OrdskifteError} BAD_RECORD: names the field and shows its value
 */
export const sidecarOf = ({ id: _, text: __, ...fields }: TextRecord, place: LinePlace): Sidecar => {
  const sidecar: Record<string, string> = {};
  const facts: Record<string, string> = {};
  for (const [name, value] of Object.entries(fields)) {
    if (value === null || value === '') continue;
    const field = Object.hasOwn(FIELDS, name) ? FIELDS[name] : undefined;
    if (field === undefined) {
      if (typeof value === 'string' || typeof value === 'number') facts[name] = String(value);
      continue;
    }
    if (typeof value !== 'string') throw bad(place, `has "${name}" ${JSON.stringify(value)}, which is not a string`);
    Object.assign(
      sidecar,
      field(value, reason => bad(place, `has "${name}" "${value}", which is ${reason}`)),
    );
  }
  return { ...sidecar, ...(Object.keys(facts).length > 0 && { facts }) };
};

type Refuse = (reason: string) => OrdskifteError;
type Field = (value: string, refuse: Refuse) => Sidecar;

const date: Field = (value, refuse) => {
  const [, iso] = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:T.*)?$/.exec(value) ?? [];
  if (iso === undefined) throw refuse('not a date such as 2019-03-14');
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
