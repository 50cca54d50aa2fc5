/** Facts as somebody wrote them → what the stages work with. */
import type { OrdskifteError } from '../errors.ts';
import type { Sidecar } from '../types.ts';
import { withoutTime } from './calendar.ts';
import { FACTS, type Facts, FIELD_NAMES, type FieldName, isField, MEANINGS } from './schema.ts';

/** What is wrong with a field: `which is …`, and what to write instead. */
export type Fault = { readonly field: string; readonly value: unknown; readonly reason: string; readonly next: string };

/** Makes the error for a fault, with its place. */
export type Blame = (fault: Fault) => OrdskifteError;

/**
 * The fields of a sidecar or a record as facts about its text. An empty field is no field; `speaker` is the respondent and `asked_by` the
 * questioner, perhaps with the party in brackets; a year is the date of a text without one. Fields of other names are kept as
 * facts if they are a text, a number or true or false, unless their name is a known one misspelt.
 */
export const factsOf = (fields: Readonly<Record<string, unknown>>, blame: Blame): Sidecar => {
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => !isEmpty(value)));
  const checked = FACTS.safeParse(given);
  if (!checked.success) throw blame(faultOf(checked.error.issues[0]!, given));
  for (const name of Object.keys(given)) refuseMisspelt(name, given, blame);
  return { ...known(checked.data, blame), ...unknown(given) };
};

const isEmpty = (value: unknown): boolean =>
  value === undefined || value === null || (typeof value === 'string' && value.trim() === '');

const faultOf = (
  { path, message }: { readonly path: readonly PropertyKey[]; readonly message: string },
  given: Readonly<Record<string, unknown>>,
): Fault => {
  const field = String(path[0]) as FieldName;
  return { field, value: given[field], reason: `which is ${message}`, next: `Write ${field} as ${MEANINGS[field]}.` };
};

const known = (facts: Facts, blame: Blame): Sidecar => {
  const { speaker, respondent = speaker, asked_by, questioner = asked_by, year, ...rest } = facts;
  sameTwice(facts, 'speaker', 'respondent', blame);
  sameTwice(facts, 'asked_by', 'questioner', blame);
  const date = rest.date === undefined ? undefined : withoutTime(rest.date);
  if (year !== undefined && date !== undefined && !date.startsWith(String(year)))
    throw blame({
      field: 'year',
      value: year,
      reason: `but its "date" is ${date}`,
      next: 'Correct one of the two, or leave the year out.',
    });
  const asks = questioner === undefined ? {} : partsOf(questioner);
  const when = date ?? (year === undefined ? undefined : String(year));
  const own = {
    ...asks,
    ...rest,
    ...(respondent !== undefined && { respondent }),
    ...(when !== undefined && { date: when }),
  };
  return Object.fromEntries(Object.entries(own).filter(([name]) => isField(name)));
};

/** "Eva Ek (V)": name and party in one field. */
const partsOf = (value: string): Sidecar => {
  const [, name = value, party] = /^(.*\S)\s*\((\p{Lu}{1,4})\)$/u.exec(value) ?? [];
  return { questioner: name, ...(party !== undefined && { questionerParty: party }) };
};

const sameTwice = (facts: Facts, field: FieldName, other: FieldName, blame: Blame): void => {
  if (facts[field] !== undefined && facts[other] !== undefined && facts[field] !== facts[other])
    throw blame({
      field,
      value: facts[field],
      reason: `but its "${other}" is ${JSON.stringify(facts[other])}`,
      next: `The two fields mean the same: leave one of them out.`,
    });
};

const unknown = (given: Readonly<Record<string, unknown>>): Sidecar => {
  const facts = Object.entries(given).flatMap(([name, value]) =>
    isField(name) || typeof value === 'object' ? [] : [[name, String(value)] as const],
  );
  return facts.length === 0 ? {} : { facts: Object.fromEntries(facts) };
};

/** A field that is one slip away from a known one would be lost in silence; the plural is a name of its own. */
const refuseMisspelt = (name: string, given: Readonly<Record<string, unknown>>, blame: Blame): void => {
  if (isField(name)) return;
  const meant = FIELD_NAMES.find(field => !Object.hasOwn(given, field) && isSlip(name, field));
  if (meant === undefined) return;
  throw blame({
    field: name,
    value: given[name],
    reason: `a field that is not known (did you mean "${meant}"?)`,
    next: `Write "${meant}" (${MEANINGS[meant]}), or give the fact a name that is less alike.`,
  });
};

/** Shorter names have too many neighbours that mean something else: *parti, roll, titel*. */
const SHORTEST = 6;

const isSlip = (name: string, field: string): boolean => {
  const [a, b] = [name.toLowerCase(), field.toLowerCase()];
  if (a === b) return true;
  if (b.length < SHORTEST || Math.abs(a.length - b.length) > 1 || a.startsWith(b)) return false;
  let same = 0;
  while (same < a.length && a[same] === b[same]) same++;
  const [x, y] = [a.slice(same), b.slice(same)];
  const isSwapped = x.length > 1 && x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2);
  return isSwapped || x.slice(1) === y.slice(1) || x.slice(1) === y || x === y.slice(1);
};
