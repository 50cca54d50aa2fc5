/** Checks the facts that stand beside a document. */
import { OrdskifteError } from '../errors.ts';
import { messages } from '../messages.ts';
import type { Sidecar } from '../types.ts';
import { isOnCalendar } from './calendar.ts';

const FIELDS: Readonly<Record<Exclude<keyof Sidecar, 'facts' | 'governs'>, RegExp>> = {
  dnr: /\S/,
  title: /\S/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  respondent: /\S/,
  party: /^\S{1,12}$/,
  role: /\S/,
  questioner: /\S/,
  questionerParty: /^\S{1,12}$/,
  language: /^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$/,
  digitised: /^(born-digital|ocr|transcribed)$/,
  originalFile: /\S/,
  sha256: /^[0-9a-f]{64}$/,
  question: /\S/,
};

/** The one field that is true or false. */
const GOVERNS = 'governs';

/**
 * Reads a sidecar: a JSON object with the fields of `Sidecar`, each of them optional.
 *
 * @throws {OrdskifteError} SIDECAR_INVALID: names the field and shows its value
 */
export const parseSidecar = (json: string, place: string): Sidecar => {
  const invalid = (reason: string): OrdskifteError => new OrdskifteError(messages.sidecarInvalid(place, reason));
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw invalid(`is not JSON (${(error as Error).message})`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalid('is not a JSON object');
  for (const [field, found] of Object.entries(value)) {
    if (field === GOVERNS) {
      if (typeof found !== 'boolean')
        throw invalid(`has ${GOVERNS} ${JSON.stringify(found)}, which is neither true nor false`);
      continue;
    }
    const pattern = Object.hasOwn(FIELDS, field) ? FIELDS[field as keyof typeof FIELDS] : undefined;
    if (pattern === undefined)
      throw invalid(
        `has a field "${field}" that is not known (known: ${[...Object.keys(FIELDS), GOVERNS].join(', ')})`,
      );
    if (typeof found !== 'string' || !pattern.test(found)) {
      throw invalid(`has ${field} ${JSON.stringify(found)}, which does not fit ${pattern.source}`);
    }
    if (field === 'date' && !isOnCalendar(found)) throw invalid(`has date "${found}", which is no day of the calendar`);
  }
  return value as Sidecar;
};
