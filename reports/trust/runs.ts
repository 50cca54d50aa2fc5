/** Runs of words that a file shares with the sources, word by word whatever the case and the signs between. */

/** A text that is looked for, by words. */
export type WordList = {
  readonly words: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
};

/** The words of a text with where they stand in it. */
export const wordsIn = (text: string): WordList => {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    words.push(word.toLowerCase());
    starts.push(index);
    ends.push(index + word.length);
  }
  return { words, starts, ends };
};

/** Words that make a run. */
export const RUN = 4;

const runAt = (words: readonly string[], at: number): string => words.slice(at, at + RUN).join(' ');

/** Every run of four words of a text, as a key, in order. */
export const runsOf = (words: readonly string[]): string[] =>
  words.length < RUN ? [] : Array.from({ length: words.length - RUN + 1 }, (_, at) => runAt(words, at));

/** Where a run stands: in which of the sources, at which of its words. */
export type Place = { readonly source: number; readonly at: number };

/** Most places of one run that are kept. */
const MOST_PLACES = 50;

/**
 * Where the sources have the runs that are asked for. The asked are kept and the sources are walked through once, so what is held is as large as
 * the report, not as the corpus.
 */
export const placesOfRuns = (
  asked: ReadonlySet<string>,
  sources: Iterable<readonly string[]>,
): ReadonlyMap<string, readonly Place[]> => {
  const places = new Map<string, Place[]>();
  const firsts = new Set([...asked].map(run => run.slice(0, run.indexOf(' '))));
  let source = 0;
  for (const words of sources) {
    for (let at = 0; at + RUN <= words.length; at++) {
      if (!firsts.has(words[at]!)) continue;
      const run = runAt(words, at);
      if (!asked.has(run)) continue;
      const known = places.get(run);
      if (known === undefined) places.set(run, [{ source, at }]);
      else if (known.length < MOST_PLACES) known.push({ source, at });
    }
    source++;
  }
  return places;
};

/** A stretch of a text that stands word by word in a source: words `from` until `to` are those from `at` on. */
export type Shared = { readonly from: number; readonly to: number; readonly source: number; readonly at: number };

/** The longest stretches that the words share with the sources, from left to right. */
export const sharedStretches = (words: readonly string[], places: ReadonlyMap<string, readonly Place[]>): Shared[] => {
  const stretches: Shared[] = [];
  let from = 0;
  while (from + RUN <= words.length) {
    const best = longestFrom(words, from, places);
    if (best === undefined) from++;
    else {
      stretches.push(best);
      from = best.to - RUN + 1;
      // Runs that overlap the end of this stretch belong to it, unless they lead on elsewhere.
      while (from < best.to && longestFrom(words, from, places)?.to === best.to) from++;
    }
  }
  return stretches;
};

const longestFrom = (
  words: readonly string[],
  from: number,
  places: ReadonlyMap<string, readonly Place[]>,
): Shared | undefined => {
  let open = places.get(runAt(words, from));
  if (open === undefined) return undefined;
  let kept = open[0]!;
  let to = from + RUN;
  while (to < words.length) {
    const next = places.get(runAt(words, to - RUN + 1));
    const length: number = to - from;
    const longer: readonly Place[] = open.filter(({ source, at }) =>
      next?.some(place => place.source === source && place.at === at + length - RUN + 1),
    );
    if (longer.length === 0) break;
    open = longer;
    kept = longer[0]!;
    to++;
  }
  return { from, to, source: kept.source, at: kept.at };
};
