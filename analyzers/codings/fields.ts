/** What readers of codings ask of a file, and how they refuse what is not there. */
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';

export type ReadOptions = {
  /** Name of the document, for formats that hold one document without a name. */
  readonly id: string;
  /** Name of the coder, for formats that do not say who coded. */
  readonly coder: string;
  /** Path of the file, for errors. Default: the document's name. */
  readonly file?: string;
};

/** What a code looks like: `family.code`. */
export const IS_CODE = /^[\p{L}_-]+\.[\p{L}_-]+$/u;

export type Fields = Record<string, unknown>;

export const refuse = (place: string, message: string): never => {
  throw new OrdskifteError(messages.codingContent(place, message));
};

export const fieldsOf = (value: unknown, place: string): Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : refuse(place, 'an object was expected');
export const textOf = (fields: Fields, key: string, place: string): string =>
  typeof fields[key] === 'string' ? (fields[key] as string) : refuse(place, `the text “${key}” is missing`);
export const numberOf = (fields: Fields, key: string, place: string): number =>
  typeof fields[key] === 'number' ? (fields[key] as number) : refuse(place, `the number “${key}” is missing`);
export const listOf = (value: unknown, place: string): readonly unknown[] =>
  Array.isArray(value) ? value : refuse(place, 'a list was expected');

export function parseJson(content: string, place: string): unknown {
  try {
    return JSON.parse(content);
  } catch (error) {
    return refuse(place, `not JSON (${(error as Error).message})`);
  }
}
