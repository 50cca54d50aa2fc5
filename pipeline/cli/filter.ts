/** The filter `--where KEY=VALUE,VALUE` over documents. */
import { type GroupKey, groupTexts, UNKNOWN } from '../../analyzers/groups.ts';
import type { Answer } from '../corpus.ts';
import { OrdskifteError } from '../errors.ts';
import { messages } from '../messages.ts';

const KEYS: readonly string[] = ['respondent', 'party', 'year', 'role', 'document'];

/** How the option is described in every command that has it. */
export const WHERE =
  'only documents with this respondent, party, year, role or document, or another field of their line in a JSONL file; several values with commas';

/**
 * The answers that a filter such as `party=S,M` keeps, in the order of the corpus. Other keys are facts that the documents'
 * records have, such as `kind=replik`.
 *
 * @throws {OrdskifteError} BAD_OPTION for a key that no document knows, or a value that no document has
 */
export const filterAnswers = (answers: readonly Answer[], filter: string): readonly Answer[] => {
  const [, key = '', values = ''] = /^([^=]*)=(.*)$/.exec(filter) ?? [];
  const nameOf = KEYS.includes(key) ? namesBy(answers, key as GroupKey) : factOf(key);
  const known = [...new Set(answers.flatMap(({ document }) => Object.keys(document.sidecar?.facts ?? {})))];
  if (!KEYS.includes(key) && !known.includes(key))
    throw new OrdskifteError(
      messages.badOption('--where', filter, `KEY=VALUE with ${[...KEYS, ...known.toSorted(byCodePoint)].join(', ')}`),
    );
  const wanted = new Set(values.split(','));
  const kept = answers.filter(answer => wanted.has(nameOf(answer)));
  if (kept.length === 0) throw new OrdskifteError(messages.badOption('--where', filter, firstOf(answers.map(nameOf))));
  return kept;
};

/** The first of many values, so that an error stays readable. */
const firstOf = (values: readonly string[]): string => {
  const different = [...new Set(values)];
  return `${different.slice(0, 20).join(', ')}${different.length > 20 ? ` … (${different.length} values)` : ''}`;
};

const namesBy = (answers: readonly Answer[], key: GroupKey): ((answer: Answer) => string) => {
  const names = new Map(groupTexts(answers, key).flatMap(({ name, answers: own }) => own.map(a => [a, name] as const)));
  return answer => names.get(answer)!;
};

const factOf =
  (key: string) =>
  ({ document }: Answer): string =>
    document.sidecar?.facts?.[key] ?? UNKNOWN;

const byCodePoint = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
