/**
 * A made-up corpus for benchmarks: Swedish word forms with the frequencies of the restoration's word list, compounds of them as new words, so
 * that the vocabulary grows as n^0.55 (Heaps' law; 23,000 forms in 160,000 words, as in debates), and two speakers with topics of their own.
 */
import { createRandom } from '../../analyzers/statistics/random.ts';
import { COST_STEP, type Lexicon, wordOf } from '../../pipeline/restore/lexicon.ts';

export type MadeUp = { readonly id: string; readonly speaker: 'A' | 'B'; readonly text: string };

const HEAPS = Object.freeze({ factor: 31.5, exponent: 0.55 });
const TOPIC = Object.freeze({ words: 400, share: 0.08 });
const SENTENCE = Object.freeze({ least: 7, more: 16 });
const PARAGRAPH = 5;
const DOCUMENT = Object.freeze({ least: 300, more: 700 });
/** Whoever speaks has the floor as often as the other. */
const SPEAKERS = ['A', 'B'] as const;

/** Documents of together at least `bytes` of UTF-8 text; the same ones for the same seed. */
export function* makeCorpus(lexicon: Lexicon, bytes: number, seed = 20240601): Generator<MadeUp> {
  const random = createRandom(seed);
  const draw = drawerOf(lexicon, random);
  const topics = SPEAKERS.map(() => Array.from({ length: TOPIC.words }, () => draw.rare()));
  const seen = new Set<string>();
  let [words, written] = [0, 0];
  const next = (topic: readonly string[]): string => {
    words++;
    const isDue = seen.size < HEAPS.factor * words ** HEAPS.exponent;
    const usual = random() < TOPIC.share ? topic[Math.floor(topic.length * random() ** 2)]! : draw.usual();
    const word = isDue && seen.has(usual) ? draw.rare() + draw.rare() : usual;
    seen.add(word);
    return word;
  };
  for (let d = 0; written < bytes; d++) {
    const side = random() < 0.5 ? 0 : 1;
    const text = documentOf(() => next(topics[side]!), random);
    written += Buffer.byteLength(text);
    yield { id: `${SPEAKERS[side]!}-${String(d).padStart(6, '0')}`, speaker: SPEAKERS[side]!, text };
  }
}

function documentOf(next: () => string, random: () => number): string {
  const paragraphs: string[] = [];
  const length = DOCUMENT.least + Math.floor(DOCUMENT.more * random());
  for (let words = 0; words < length; ) {
    const sentences = Array.from({ length: PARAGRAPH }, () => {
      const count = SENTENCE.least + Math.floor(SENTENCE.more * random());
      words += count;
      return sentenceOf(Array.from({ length: count }, next), random);
    });
    paragraphs.push(sentences.join(' '));
  }
  return paragraphs.join('\n\n');
}

function sentenceOf([first, ...rest]: string[], random: () => number): string {
  const body = rest.map(word => (random() < 0.06 ? `, ${word}` : ` ${word}`)).join('');
  return `${first![0]!.toUpperCase()}${first!.slice(1)}${body}.`;
}

type Drawer = { readonly usual: () => string; readonly rare: () => string };

/** Words by their frequency, and words of which each is as probable as the next. Forms that only begin compounds are left out. */
function drawerOf(lexicon: Lexicon, random: () => number): Drawer {
  const words: string[] = [];
  const sums: number[] = [];
  let sum = 0;
  for (let number = 0; number < lexicon.cost.length; number++) {
    const word = wordOf(lexicon, number);
    if (!/^[a-zåäö]+$/.test(word)) continue;
    sum += Math.exp(-lexicon.cost[number]! * COST_STEP);
    words.push(word);
    sums.push(sum);
  }
  const at = (wanted: number): string => {
    let [low, high] = [0, sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sums[middle]! < wanted) low = middle + 1;
      else high = middle;
    }
    return words[low]!;
  };
  return { usual: () => at(sum * random()), rare: () => words[Math.floor(words.length * random())]! };
}
