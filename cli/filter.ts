/** The filter `--where KEY=VALUE,VALUE` over documents. */
import { type GroupKey, groupDocuments, UNKNOWN } from '../analyzers/groups/index.ts';
import type { Head } from '../pipeline/corpus.ts';
import { OrdskifteError } from '../pipeline/errors.ts';
import { messages } from '../pipeline/messages/index.ts';

const KEYS: readonly string[] = ['respondent', 'party', 'year', 'role', 'document'];

/** Names that the fields of a line have, beside those of the keys. */
const ALIASES: ReadonlyMap<string, string> = new Map([
  ['speaker', 'respondent'],
  ['id', 'document'],
]);

/** How the option is described in every command that has it. */
export const WHERE =
  'only documents with this respondent, party, year, role or document, or another field of their line in a JSONL file; several values with commas';

/** The documents that all filters keep. */
export const filterDocuments = <T extends Head>(
  documents: readonly T[],
  filters: readonly string[] = [],
): readonly T[] => filters.reduce<readonly T[]>(filterAnswers, documents);

/**
 * The answers that a filter such as `party=S,M` keeps, in the order of the corpus. Other keys are fields that the documents'
 * records or sidecars have, such as `kind=replik`. As the callback of `reduce` over several filters it looks at all their keys
 * first, while all answers are there: what an earlier filter leaves does not decide which fields exist.
 *
 * @throws {OrdskifteError} BAD_OPTION for a key that no document knows, or a value that no document has
 */
const filterAnswers = <T extends Head>(
  answers: readonly T[],
  filter: string,
  index = 0,
  filters: readonly string[] = [filter],
): readonly T[] => {
  if (index === 0) refuseUnknown(answers, filters);
  const { key, values } = partsOf(filter);
  const namesOf = namesBy(answers, key);
  // A value may hold commas itself, as titles do.
  const wanted = new Set([values, ...values.split(',')]);
  const kept = answers.filter(answer => namesOf(answer).some(name => wanted.has(name)));
  if (kept.length === 0)
    throw new OrdskifteError(messages.badOption('--where', filter, firstOf(answers.flatMap(namesOf))));
  return kept;
};

const partsOf = (filter: string): { readonly key: string; readonly values: string } => {
  const [, key = '', values = ''] = /^([^=]*)=(.*)$/s.exec(filter) ?? [];
  return { key: ALIASES.get(key) ?? key, values };
};

const refuseUnknown = (answers: readonly Head[], filters: readonly string[]): void => {
  const fields = new Set(answers.flatMap(answer => [...fieldsOf(answer).keys()]));
  const known = [...new Set([...KEYS, ...[...fields].sort(byCodePoint)])];
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
  if (!KEYS.includes(key)) return answer => [fieldsOf(answer).get(key) ?? UNKNOWN];
  const groups = groupDocuments(answers, key as GroupKey);
  const names = new Map(groups.flatMap(({ name, answers: own }) => own.map(answer => [answer, name] as const)));
  return answer => [names.get(answer)!, ...[answer.document.sidecar?.facts?.[key] ?? []].flat()];
};

/** Everything that stands beside a document, by the name of its field. */
const fieldsOf = ({ document }: Head): ReadonlyMap<string, string> => {
  const { facts = {}, ...fields } = document.sidecar ?? {};
  const { questioner, questionerParty } = fields;
  const askedBy = questionerParty === undefined ? questioner : `${questioner} (${questionerParty})`;
  return new Map([
    ...Object.entries(fields).map(([name, value]) => [name, String(value)] as const),
    ...Object.entries(facts),
    ...(askedBy === undefined ? [] : [['asked_by', askedBy] as const]),
  ]);
};

const byCodePoint = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
