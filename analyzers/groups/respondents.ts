/** Names of respondents as groups are called: one name in two parties at one time is two people. */
import { group } from 'd3-array';
import type { Head } from '../../pipeline/corpus.ts';

/**
 * The name by answer. Somebody who changed party is one person: only where the parties' dates overlap, or there are none, does the party
 * stand behind the name (`Jan Ek (S)`). Undefined where a document does not say who answers.
 */
export const respondentNames = <T extends Head>(answers: readonly T[]): ReadonlyMap<T, string | undefined> => {
  const byName = group(answers, ({ structure }) => structure.respondent?.name);
  const names = new Map<T, string | undefined>();
  for (const [name, own] of byName) {
    const isShared = name !== undefined && overlap(group(own, partyOf));
    for (const answer of own) {
      const party = partyOf(answer);
      names.set(answer, isShared && party !== undefined ? `${name} (${party})` : name);
    }
  }
  return names;
};

const partyOf = ({ structure }: Head): string | undefined => structure.respondent?.party;

/** Whether two of the parties have answers of the same time. */
const overlap = (byParty: ReadonlyMap<string | undefined, readonly Head[]>): boolean => {
  const times = [...byParty].filter(([party]) => party !== undefined).map(([, answers]) => timeOf(answers));
  return times.some((one, i) => times.slice(i + 1).some(other => one.first <= other.last && other.first <= one.last));
};

/** First and last date; of answers without one, all of time. */
const timeOf = (answers: readonly Head[]): { readonly first: string; readonly last: string } => {
  const dates = answers.map(({ structure }) => structure.date ?? '').sort((a, b) => (a < b ? -1 : 1));
  return dates[0] === '' ? { first: '', last: '\uffff' } : { first: dates[0]!, last: dates.at(-1)! };
};
