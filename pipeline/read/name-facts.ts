/** Facts in names of files: a pattern such as `{respondent}_{party}_{date}` says where they stand. */
import { OrdskifteError } from '../errors.ts';
import { literal } from '../literal.ts';
import { messages } from '../messages/index.ts';
import type { Sidecar } from '../types.ts';
import { sidecarOf } from './record.ts';

/** What a name says of its text; `name` is that of the file, with its ending. */
export type NameFacts = (name: string) => Sidecar;

/**
 * Reads a pattern of names: `{field}` takes what stands there, `{}` passes it over, everything else stands as it is. A field takes as little as it can
 * and the last one the rest, without the ending. Blanks may stand as `+` or as `_`, where the pattern has no `_` of its own.
 *
 * @throws {OrdskifteError} BAD_OPTION where the pattern names no field, one twice, or two without anything between them; its result
 * throws NAME_PATTERN where a name is not of that form, and BAD_RECORD where a value cannot be one of its field
 */
export const nameFacts = (pattern: string): NameFacts => {
  const fields = [...pattern.matchAll(FIELD)].map(([, field]) => field!.trim());
  const named = fields.filter(field => field !== '');
  if (named.length === 0 || new Set(named).size < named.length || /\}\{/u.test(pattern))
    throw new OrdskifteError(messages.badNamePattern(pattern));
  const literals = pattern.split(FIELD).filter((_, i) => i % 2 === 0);
  const form = new RegExp(`^${literals.map(literal).join('(.+?)')}$`, 'u');
  const hasUnderscore = literals.some(text => text.includes('_'));
  return name => {
    // A Mac writes å, ä and ö of names in two signs.
    const stem = name.normalize('NFC').replace(/\.[^.]+$/u, '');
    const values = form.exec(stem)?.slice(1);
    if (values === undefined) throw new OrdskifteError(messages.nameOutOfPattern(name, pattern));
    const facts = fields.flatMap((field, i): [string, string][] =>
      field === '' ? [] : [[field, values[i]!.replace(hasUnderscore ? /\+/gu : /[+_]/gu, ' ').trim()]],
    );
    return sidecarOf(Object.fromEntries(facts), { file: name });
  };
};

const FIELD = /\{([^{}]*)\}/gu;
