/** Reads the facts that stand beside a document. */
import { OrdskifteError } from '../errors.ts';
import { messages } from '../messages/index.ts';
import type { Sidecar } from '../types.ts';
import { DEEPEST, isDeep } from './depth.ts';
import { factsOf } from './facts.ts';
import { lineOfValue } from './json.ts';

/**
 * Reads a sidecar: a JSON object with the fields that a line of JSON may have beside its text, each of them optional.
 *
 * @throws {OrdskifteError} BAD_RECORD: names the file, the line and the field, shows its value, says what to write
 */
export const parseSidecar = (json: string, file: string): Sidecar => {
  let value: unknown;
  try {
    value = JSON.parse(json.replace(/^\ufeff/, ''));
  } catch (error) {
    throw new OrdskifteError(messages.sidecarInvalid(file, `is not JSON (${(error as Error).message})`));
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new OrdskifteError(messages.sidecarInvalid(file, 'is not a JSON object'));
  if (isDeep(value)) throw new OrdskifteError(messages.sidecarInvalid(file, `holds values more than ${DEEPEST} deep`));
  return factsOf(
    value as Record<string, unknown>,
    fault => new OrdskifteError(messages.badField({ file, number: lineOfValue(json, [fault.field]) }, fault)),
  );
};
