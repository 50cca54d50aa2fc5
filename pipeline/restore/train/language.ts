/** Lexicon and language model from running text and word lists. */

import { FIRST_WORD, type LanguageModel } from '../language-model.ts';
import { ACRONYM, CAPITAL, EITHER, LOWER } from '../lexicon.ts';
import { buildAutomaton, compareWords } from './automaton.ts';
import { countWords, numberWords, octets, sentences, toNumbers, WORD, type WordCount } from './count.ts';
import { readPages, readSpeeches, readTreebank, SETS } from './data.ts';
import { estimate, quantise } from './ngrams.ts';
import { hunspellForms, saldoForms } from './sources.ts';

export type Language = {
  readonly chars: string;
  readonly edges: Uint32Array;
  readonly cost: Uint8Array;
  readonly lmId: Uint16Array;
  readonly casing: Uint8Array;
  readonly model: LanguageModel;
};

type Entry = { readonly count: number; readonly casing: number };

/** Words that occur this often in running text stand in the lexicon even if no list has them, and have sequences of their own. */
const MIN_COUNT = 2;
/** Share of running text left to forms of the word lists that do not occur in it. */
const UNSEEN_SHARE = 0.02;

export function buildLanguage(data: string, report: (message: string) => void): Language {
  const forbidden = octets(SETS.flatMap(set => readPages(data, set).map(page => page.truth)));
  const texts = [...readSpeeches(data), ...readTreebank(data)];
  let dropped = 0;
  const kept = [...sentences(texts, forbidden, () => dropped++)];
  report(
    `${kept.length} sentences; ${dropped} left out because they share eight words in a row with a page that is measured on`,
  );
  const counts = countWords(kept);
  const numbers = numberWords(counts, MIN_COUNT);
  const entries = collectEntries(data, counts);
  const size = FIRST_WORD + numbers.size;
  const text = toNumbers(kept, numbers);
  const model = estimate(text, size, { minPair: 2, minTriple: 2 });
  report(
    `${text.length} tokens, ${numbers.size} numbered words, ${model.word2.length} pairs, ${model.word3.length} triples`,
  );
  const beginnings = collectBeginnings(data, counts, entries);
  for (const [form, count] of beginnings) entries.set(`${form}-`, { count, casing: LOWER });
  const chars = `${[...new Set([...entries.keys()].join('').replaceAll('-', ''))].sort((a, b) => (a < b ? -1 : 1)).join('')}-`;
  const words = [...entries.keys()].sort(compareWords(chars));
  const edges = buildAutomaton(words, chars);
  report(`${words.length} forms, ${beginnings.size} of them beginnings of compounds, ${edges.length} edges`);
  const unseen = (UNSEEN_SHARE * text.length) / words.length;
  const typesOfBeginnings = [...beginnings.values()].reduce((sum, count) => sum + count, 0);
  const shareOf = (word: string): number =>
    word.endsWith('-')
      ? entries.get(word)!.count / typesOfBeginnings
      : (entries.get(word)!.count || unseen) / text.length;
  return {
    chars,
    edges,
    cost: Uint8Array.from(words, word => quantise(shareOf(word))),
    lmId: Uint16Array.from(words, word => numbers.get(word) ?? 0),
    casing: Uint8Array.from(words, word => entries.get(word)!.casing),
    model,
  };
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
  for (const [word, casing] of casings) entries.set(word, { count: 0, casing });
  for (const [word, count] of counts) {
    const listed = casings.get(word);
    if (listed === undefined && count.total < MIN_COUNT) continue;
    entries.set(word, { count: count.total, casing: casingOf(count, listed) });
  }
  return entries;
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
