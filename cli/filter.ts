/** The filter `--where KEY=VALUE,VALUE` over documents. */
import { fieldsOf, headValue, isHeadKey, namesKnown } from '../analyzers/groups/fields.ts';
import { groupDocuments, UNKNOWN } from '../analyzers/groups/index.ts';
import { isInRange, parseRange } from '../analyzers/groups/range.ts';
import type { Head } from '../pipeline/corpus.ts';
import { OrdskifteError } from '../pipeline/errors.ts';
import { messages } from '../pipeline/messages/index.ts';

/** Names that the fields of a line have, beside those of the keys. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['speaker', 'respondent'],
  ['id', 'document'],
]);

/** How the option is described in every command that has it. */
export const WHERE =
  'only documents with this respondent, party, year, month, date, role, document, file, or another field of their line or sidecar; several values with commas, ranges as year=2018..2020, what is not meant as party!=S,M';

/** The documents that all filters keep. */
export const filterDocuments = <T extends Head>(
  documents: readonly T[],
  filters: readonly string[] = [],
): readonly T[] => filters.reduce<readonly T[]>(filterAnswers, documents);

/**
 * The answers that a filter such as `party=S,M`, `year=2018..2020` or `kind!=replik` keeps, in the order of the corpus. As the callback of `reduce`
 * over several filters it looks at all their keys first, while all answers are there: what an earlier filter leaves does not decide which fields exist.
 *
 * @throws {OrdskifteError} BAD_OPTION for a key that no document knows, or where no document is kept
 */
const filterAnswers = <T extends Head>(
  answers: readonly T[],
  filter: string,
  index = 0,
  filters: readonly string[] = [filter],
): readonly T[] => {
  if (index === 0) refuseUnknown(answers, filters);
  const { key, isMeant, values } = partsOf(filter);
  const namesOf = namesBy(answers, key);
  const isNamed = valueTest(values);
  const kept = answers.filter(answer => namesOf(answer).some(isNamed) === isMeant);
  if (kept.length === 0)
    throw new OrdskifteError(messages.badOption('--where', filter, firstOf(answers.flatMap(namesOf))));
  return kept;
};

/** Whether a name is one of the values, or lies in a range of them. A value may hold commas itself, as titles do. */
const valueTest = (values: string): ((name: string) => boolean) => {
  const wanted = new Set([values, ...values.split(',')]);
  const ranges = values.split(',').flatMap(value => parseRange(value) ?? []);
  return name => wanted.has(name) || ranges.some(range => isInRange(name, range));
};

const partsOf = (filter: string): { readonly key: string; readonly isMeant: boolean; readonly values: string } => {
  const [, key = '', sign = '', values = ''] = /^([^=!]*)(!?)=(.*)$/s.exec(filter) ?? [];
  return { key: ALIASES.get(key) ?? key, isMeant: sign === '', values };
};

const refuseUnknown = (answers: readonly Head[], filters: readonly string[]): void => {
  const known = namesKnown(answers);
  for (const filter of filters)
    if (!known.includes(partsOf(filter).key))
      throw new OrdskifteError(messages.badOption('--where', filter, `KEY=VALUE with ${known.join(', ')}`));
};

/** The first of many values, so that an error stays readable. */
const firstOf = (values: readonly string[]): string => {
  const different = [...new Set(values)];
  return `${different.slice(0, 20).join(', ')}${different.length > 20 ? ` … (${different.length} values)` : ''}`;
};

/** What each answer is called by a key. A field of a document's own that has the name of a key counts beside the key. */
const namesBy = <T extends Head>(answers: readonly T[], key: string): ((answer: T) => readonly string[]) => {
  if (!isHeadKey(key)) return answer => [fieldsOf(answer).get(key) ?? UNKNOWN];
  const groups = key === 'respondent' ? groupDocuments(answers, key) : [];
  const names = new Map(groups.flatMap(({ name, answers: own }) => own.map(answer => [answer, name] as const)));
  const nameOf = (answer: T): string => names.get(answer) ?? headValue(answer, key) ?? UNKNOWN;
  return answer => [nameOf(answer), ...[answer.document.sidecar?.facts?.[key] ?? []].flat()];
};
