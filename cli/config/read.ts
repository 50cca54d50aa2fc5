/** The settings of a project in YAML: places, and options by command. Every fault is said with its line and field. */
import { readFileSync } from 'node:fs';
import type { Document, LineCounter } from 'yaml';
import * as z from 'zod/mini';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import { readError } from '../rim/bytes.ts';

export type Value = string | number | boolean | readonly (string | number)[];

export type Config = {
  readonly file: string;
  readonly places?: readonly string[];
  /** Options by name, of one command. */
  readonly of: (command: string) => Readonly<Record<string, Value>>;
  /** The error for a setting that is wrong, with its line. */
  readonly blame: (path: readonly string[], reason: string) => OrdskifteError;
};

const NOT_VALUE = 'neither a text, a number, true or false, nor a list of texts';
const NOT_PLACES = 'not a list of files and folders';
const ONE = z.union([z.string(), z.number()]);
const OPTIONS = z.nullable(
  z.record(
    z.string(),
    z.union([z.string(), z.number(), z.boolean(), z.array(ONE)], NOT_VALUE),
    'not options, a line each',
  ),
);
const PLACES = z.optional(z.nullable(z.array(z.string(NOT_PLACES), NOT_PLACES)));

/**
 * Reads settings; `commands` are the names that may have options.
 *
 * @throws {OrdskifteError} BAD_CONFIG names the line and the field, NOT_FOUND, UNREADABLE
 */
export const readConfig = async (file: string, commands: readonly string[]): Promise<Config> => {
  const yaml = await import('yaml');
  const lines = new yaml.LineCounter();
  const document = yaml.parseDocument(textOf(file), { lineCounter: lines });
  const fault = document.errors[0];
  if (fault !== undefined)
    throw new OrdskifteError(
      messages.badConfig(file, lines.linePos(fault.pos[0]).line, '', `is not YAML (${fault.message.split('\n')[0]})`),
    );
  const blame: Config['blame'] = (path, reason) =>
    new OrdskifteError(messages.badConfig(file, lineOf(document, lines, path), path.join('.'), reason));
  const value: unknown = document.toJS({ maxAliasCount: 100 }) ?? {};
  if (typeof value !== 'object' || Array.isArray(value)) throw blame([], 'is not a list of settings by name');
  const { places, ...rest } = value as Record<string, unknown>;
  const sections = Object.entries(rest).map(([name, section]) => {
    if (!commands.includes(name)) throw blame([name], `is no command; there are ${['places', ...commands].join(', ')}`);
    return [name, checked(OPTIONS, section, [name], blame) ?? {}] as const;
  });
  const own = checked(PLACES, places, ['places'], blame);
  const options = new Map<string, Readonly<Record<string, Value>>>(sections);
  return { file, ...(own && own.length > 0 && { places: own }), of: command => options.get(command) ?? {}, blame };
};

const textOf = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw readError(error, file);
  }
};

const checked = <S extends z.ZodMiniType>(
  schema: S,
  value: unknown,
  path: readonly string[],
  blame: Config['blame'],
): z.infer<S> => {
  const found = schema.safeParse(value);
  if (found.success) return found.data;
  const { path: inside, message } = found.error.issues[0]!;
  throw blame([...path, ...inside.map(String)], `is ${message}`);
};

/** Line of the name at a path, or of the value where it is one of a list; of the innermost around it that is there. */
const lineOf = (document: Document, lines: LineCounter, path: readonly string[]): number => {
  for (let length = path.length; length > 0; length--) {
    const around = (length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true)) as Around;
    const pair = around?.items?.find(({ key }) => key?.value === path[length - 1]);
    const node = pair?.key ?? (document.getIn(path.slice(0, length), true) as Ranged);
    if (node?.range) return lines.linePos(node.range[0]!).line;
  }
  return 1;
};

type Ranged = { readonly range?: readonly number[]; readonly value?: unknown } | undefined;
type Around = { readonly items?: readonly { readonly key?: Ranged }[] } | undefined;
