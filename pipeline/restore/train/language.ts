/** Lexicon and language model from running text and word lists. */

import { FIRST_WORD, type LanguageModel, NAME, UNKNOWN } from '../language-model.ts';
import { ACRONYM, CAPITAL, EITHER, LOWER } from '../lexicon.ts';
import { buildAutomaton, compareWords } from './automaton.ts';
import { countWords, numberWords, octets, sentences, toNumbers, WORD, type WordCount } from './count.ts';
import { readPages, readSpeeches, readTreebank, SETS } from './data.ts';
import { letterModel } from './letters.ts';
import { familyNames, GIVEN_NAMES } from './names.ts';
import { estimate, quantise } from './ngrams.ts';
import { hunspellForms, saldoForms, saldoWords } from './sources.ts';

export type Language = {
  readonly chars: string;
  readonly edges: Uint32Array;
  readonly cost: Uint8Array;
  readonly lmId: Uint16Array;
  readonly casing: Uint8Array;
  readonly letters: Uint8Array;
  readonly model: LanguageModel;
};

type Entry = { readonly count: number; readonly casing: number };

/** Words that occur this often in running text stand in the lexicon even if no list has them, and have sequences of their own. */
const MIN_COUNT = 2;
/** Rarer names share one number: what holds for one of them holds for the others. */
const MIN_NAME = 400;
/** A listed form that was never seen counts for so much of an occurrence, and more if other forms of its word were seen. */
const UNSEEN = 0.04;
const LISTED_NAME = 0.4;
const BUILT_NAME = 0.15;
const UNSEEN_MOST = 0.8;

const KEPT = { minPair: 2, minPairDouble: 1, minTriple: 3, minTripleDouble: 2 };

export function buildLanguage(data: string, report: (message: string) => void): Language {
  const forbidden = octets(SETS.flatMap(set => readPages(data, set).map(page => page.truth)));
  const texts = [...readSpeeches(data), ...readTreebank(data)];
  let dropped = 0;
  const kept = [...sentences(texts, forbidden, () => dropped++)];
  report(
    `${kept.length} sentences; ${dropped} left out because they share eight words in a row with a page that is measured on`,
  );
  const counts = countWords(kept);
  const entries = collectEntries(data, counts);
  const isName = (word: string): boolean => entries.get(word)?.casing === CAPITAL;
  const numbers = numberWords(counts, word => (isName(word) ? MIN_NAME : MIN_COUNT));
  const size = FIRST_WORD + numbers.size;
  const text = toNumbers(kept, numbers, isName);
  const model = estimate(text, size, { ...KEPT, hasDouble: doublesOf(numbers) });
  report(
    `${text.length} tokens, ${numbers.size} numbered words, ${model.word2.length} pairs, ${model.word3.length} triples`,
  );
  const beginnings = collectBeginnings(data, counts, entries);
  for (const [form, count] of beginnings) entries.set(`${form}-`, { count, casing: LOWER });
  const chars = `${[...new Set([...entries.keys()].join('').replaceAll('-', ''))].sort((a, b) => (a < b ? -1 : 1)).join('')}-`;
  const words = [...entries.keys()].sort(compareWords(chars));
  const edges = buildAutomaton(words, chars);
  report(`${words.length} forms, ${beginnings.size} of them beginnings of compounds, ${edges.length} edges`);
  const typesOfBeginnings = [...beginnings.values()].reduce((sum, count) => sum + count, 0);
  const shareOf = (word: string): number =>
    word.endsWith('-') ? entries.get(word)!.count / typesOfBeginnings : entries.get(word)!.count / text.length;
  return {
    chars,
    edges,
    cost: Uint8Array.from(words, word => quantise(shareOf(word))),
    lmId: Uint16Array.from(
      words,
      word => numbers.get(word) ?? (entries.get(word)!.casing === CAPITAL ? NAME : UNKNOWN),
    ),
    casing: Uint8Array.from(words, word => entries.get(word)!.casing),
    letters: letterModel(counts, chars),
    model,
  };
}

/** Words that look like another numbered word once å, ä, ö and é have lost their marks. */
function doublesOf(numbers: ReadonlyMap<string, number>): (number: number) => boolean {
  const same = new Map<string, number[]>();
  for (const [word, number] of numbers) {
    const bare = word.replace(/[åä]/g, 'a').replace(/ö/g, 'o').replace(/é/g, 'e');
    const list = same.get(bare);
    if (list) list.push(number);
    else same.set(bare, [number]);
  }
  const doubles = new Set([...same.values()].filter(list => list.length > 1).flat());
  return number => doubles.has(number);
}

function* listedForms(data: string) {
  yield* saldoForms(data);
  yield* hunspellForms();
}

function collectEntries(data: string, counts: ReadonlyMap<string, WordCount>): Map<string, Entry> {
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

/** Forms that begin compounds, with the number of compounds they were seen in. */
function collectBeginnings(
  data: string,
  counts: ReadonlyMap<string, WordCount>,
  entries: ReadonlyMap<string, Entry>,
): Map<string, number> {
  const listed = new Set<string>();
  for (const { form, mayBeginCompound } of listedForms(data)) {
    const bare = form.replace(/-$/, '').toLowerCase();
    if (mayBeginCompound && bare.length > 1 && WORD.test(bare)) listed.add(bare);
  }
  const found = new Map<string, number>();
  for (const word of counts.keys()) {
    if (word.length < 7) continue;
    for (let i = 3; i + 4 <= word.length; i++) {
      const [head, rest] = [word.slice(0, i), word.slice(i)];
      if ((entries.get(rest)?.count ?? 0) < 3) continue;
      const isWord =
        (entries.get(head)?.count ?? 0) > 2 || (head.endsWith('s') && (entries.get(head.slice(0, -1))?.count ?? 0) > 2);
      if (isWord || listed.has(head)) found.set(head, (found.get(head) ?? 0) + 1);
    }
  }
  const beginnings = new Map<string, number>();
  for (const [head, count] of found) if (count > 1 || listed.has(head)) beginnings.set(head, count);
  for (const head of listed) if (head.length > 2 && !beginnings.has(head)) beginnings.set(head, 0.3);
  return beginnings;
}
