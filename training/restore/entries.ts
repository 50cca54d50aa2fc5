/** The words of the lexicon: how often each may be expected in running text, and how it is written inside a sentence. */
import { ACRONYM, CAPITAL, EITHER, LOWER } from '../../pipeline/restore/lexicon.ts';
import { WORD, type WordCount } from './count.ts';
import { familyNames, GIVEN_NAMES } from './names.ts';
import { listedForms, saldoWords } from './sources.ts';

export type Entry = { readonly count: number; readonly casing: number };

/** Words that occur this often in running text stand in the lexicon even if no list has them. */
export const MIN_COUNT = 2;
/** A listed form that was never seen counts for so much of an occurrence, and more if other forms of its word were seen. */
const UNSEEN = 0.04;
const LISTED_NAME = 0.4;
const BUILT_NAME = 0.15;
const UNSEEN_MOST = 0.8;

export function collectEntries(data: string, counts: ReadonlyMap<string, WordCount>): Map<string, Entry> {
  const casings = new Map<string, number>();
  for (const { form } of listedForms(data)) {
    if (form.endsWith('-')) continue;
    const lower = form.toLowerCase();
    if (!WORD.test(lower)) continue;
    const casing = form === lower ? LOWER : form.slice(1) === lower.slice(1) ? CAPITAL : ACRONYM;
    const before = casings.get(lower);
    casings.set(lower, before === undefined || before === casing ? casing : EITHER);
  }
  const entries = new Map<string, Entry>();
  const expected = expectUnseen(data, counts);
  for (const [word, casing] of casings) {
    const least = casing === CAPITAL ? LISTED_NAME : UNSEEN;
    entries.set(word, { count: Math.min(UNSEEN_MOST, least + (expected.get(word) ?? 0)), casing });
  }
  for (const [word, count] of counts) {
    const listed = casings.get(word);
    if (listed === undefined && count.total < MIN_COUNT) continue;
    entries.set(word, { count: count.total, casing: casingOf(count, listed) });
  }
  for (const name of [...GIVEN_NAMES, ...familyNames()]) {
    const word = name.toLowerCase();
    const known = entries.get(word);
    if (!known) entries.set(word, { count: GIVEN_NAMES.includes(name) ? 1 : BUILT_NAME, casing: CAPITAL });
    else if (known.count < 2 && GIVEN_NAMES.includes(name))
      entries.set(word, { count: 1, casing: known.casing === CAPITAL ? CAPITAL : EITHER });
  }
  return entries;
}

/** Occurrences to expect of a listed form that was not seen: a share of what the other forms of its word were seen. */
function expectUnseen(data: string, counts: ReadonlyMap<string, WordCount>): Map<string, number> {
  const expected = new Map<string, number>();
  for (const forms of saldoWords(data)) {
    let seen = 0;
    for (const form of forms) seen += counts.get(form)?.total ?? 0;
    if (seen === 0) continue;
    const share = (0.5 * Math.sqrt(seen)) / forms.size;
    for (const form of forms) if (!counts.has(form)) expected.set(form, Math.max(expected.get(form) ?? 0, share));
  }
  return expected;
}

function casingOf({ lower, capital, acronym }: WordCount, listed: number | undefined): number {
  const all = lower + capital + acronym;
  if (all < 3 && listed !== undefined) return listed;
  if (acronym > 0.6 * all) return ACRONYM;
  if (capital + acronym > 0.9 * all && all > 0) return CAPITAL;
  return capital + acronym > 0.1 * all ? EITHER : LOWER;
}
