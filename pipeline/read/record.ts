/** Records: texts as lines of JSON, each with its id and what is known of it. */
import { OrdskifteError } from '../errors.ts';
import { messages, type RecordPlace } from '../messages/index.ts';
import type { Sidecar } from '../types.ts';
import { DEEPEST, isDeep } from './depth.ts';
import { factsOf } from './facts.ts';

export type TextRecord = { readonly id: string; readonly text: string } & Readonly<Record<string, unknown>>;

/** Where a line stands, for errors: its number from 1, and the file if there is one. */
export type LinePlace = RecordPlace & { readonly number: number };

/**
 * One line as a record; an id that is a number becomes text.
 *
 * @throws {OrdskifteError} BAD_RECORD: names the line and says what is missing
 */
export const parseRecord = (line: string, place: LinePlace): TextRecord => recordOf(parseObject(line, place), place);

/**
 * An object as a record, with the same conditions.
 *
 * @throws {OrdskifteError} BAD_RECORD
 */
export const recordOf = (value: Readonly<Record<string, unknown>>, place: RecordPlace): TextRecord => {
  const { text } = value;
  if (typeof text !== 'string')
    throw bad(place, `has no "text" that is a string (found ${JSON.stringify(text) ?? 'nothing'})`);
  return { ...value, id: idOf(value, place), text };
};

/**
 * The id of an object, a number as text.
 *
 * @throws {OrdskifteError} BAD_RECORD
 */
export const idOf = ({ id }: Readonly<Record<string, unknown>>, place: RecordPlace): string => {
  if (typeof id !== 'string' && typeof id !== 'number') throw bad(place, 'has no "id"');
  return String(id);
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
  if (isDeep(value)) throw bad(place, `holds values more than ${DEEPEST} deep`);
  return value as Record<string, unknown>;
};

/**
 * What a record says of its text, as a sidecar says it of a file.
 *
 * @throws {OrdskifteError} BAD_RECORD: names the place and the field, shows its value, says what to write
 */
export const sidecarOf = (
  { id: _, text: __, ...fields }: Readonly<Record<string, unknown>>,
  place: RecordPlace,
): Sidecar => factsOf(fields, fault => new OrdskifteError(messages.badField(place, fault)));

const bad = (place: RecordPlace, reason: string): OrdskifteError =>
  new OrdskifteError(messages.badRecord(place, reason));
