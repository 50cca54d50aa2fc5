/** The filter `--where KEY=VALUE,VALUE` over documents. */
import { type GroupKey, groupTexts } from '../../analyzers/groups.ts';
import type { Answer } from '../corpus.ts';
import { OrdskifteError } from '../errors.ts';
import { messages } from '../messages.ts';

const FILTERS: readonly string[] = ['respondent', 'party', 'year', 'role', 'document'];

/**
 * The answers that a filter such as `party=S,M` keeps, in the order of the corpus.
 *
 * @throws {OrdskifteError} BAD_OPTION for another key, or a value that no document has
 */
export const filterAnswers = (answers: readonly Answer[], filter: string): readonly Answer[] => {
  const [, key = '', values = ''] = /^([^=]*)=(.*)$/.exec(filter) ?? [];
  if (!FILTERS.includes(key))
    throw new OrdskifteError(messages.badOption('--where', filter, `KEY=VALUE with ${FILTERS.join(', ')}`));
  const groups = groupTexts(answers, key as GroupKey);
  const wanted = new Set(values.split(','));
  const kept = groups.filter(group => wanted.has(group.name)).flatMap(group => group.answers);
  if (kept.length === 0)
    throw new OrdskifteError(messages.badOption('--where', filter, groups.map(group => group.name).join(', ')));
  const own = new Set(kept);
  return answers.filter(answer => own.has(answer));
};
