/** Lexicon and language model from running text and word lists. */
import { FIRST_WORD, type LanguageModel, NAME, UNKNOWN } from '../../pipeline/restore/language-model.ts';
import { CAPITAL, LOWER } from '../../pipeline/restore/lexicon.ts';
import { withoutMarks } from '../../pipeline/restore/unmarked.ts';
import { buildAutomaton, compareWords } from './automaton.ts';
import { collectBeginnings } from './beginnings.ts';
import { countWords, numberWords, octets, sentences, toNumbers } from './count.ts';
import { readPages, readSpeeches, readTreebank, SETS } from './data.ts';
import { collectEntries, MIN_COUNT } from './entries.ts';
import { letterModel } from './letters.ts';
import { estimate } from './ngrams.ts';
import { quantise } from './quantise.ts';

export type Language = {
  readonly chars: string;
  readonly edges: Uint32Array;
  readonly cost: Uint8Array;
  readonly lmId: Uint16Array;
  readonly casing: Uint8Array;
  readonly letters: Uint8Array;
  readonly model: LanguageModel;
};

/** Rarer names share one number: what holds for one of them holds for the others. */
const MIN_NAME = 400;

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
    const bare = withoutMarks(word);
    const list = same.get(bare);
    if (list) list.push(number);
    else same.set(bare, [number]);
  }
  const doubles = new Set([...same.values()].filter(list => list.length > 1).flat());
  return number => doubles.has(number);
}
