/** Trains both passes of the tagger on sentences: the second learns from guesses of first passes that had not seen the sentence. */
import { type AttributeSource, type Attributes, attributesOf } from '../../pipeline/tag/attributes.ts';
import { createKeys, type KeyList, type TagFacts } from '../../pipeline/tag/features/keys.ts';
import { leftKeys } from '../../pipeline/tag/features/left.ts';
import { rightKeys } from '../../pipeline/tag/features/right.ts';
import { wordKeys } from '../../pipeline/tag/features/words.ts';
import type { Lexicon } from '../../pipeline/tag/lexicon.ts';
import { tagFacts } from '../../pipeline/tag/model.ts';
import { byCodeUnits } from './pack-lexicon.ts';
import { Perceptron } from './perceptron.ts';
import type { GoldSentence } from './treebank.ts';

export type FitOptions = {
  /** Rounds over the sentences. */
  readonly epochs: number;
  readonly seed: number;
  /** First and second passes in several orders whose weights are added up. */
  readonly runs: readonly [first: number, second: number];
  /** Sentences are cut into so many parts to make honest guesses for the second pass. */
  readonly folds: number;
  /** Occurrences from which on a word counts as itself in the context of others. */
  readonly frequent: number;
  /** Occurrences that a feature needs. */
  readonly least: number;
  /** A right tag must lead by so much per feature, or the weights move. */
  readonly margin: number;
};

export const FIT_DEFAULTS: FitOptions = Object.freeze<FitOptions>({
  epochs: 8,
  seed: 7,
  runs: [1, 4],
  folds: 4,
  frequent: 30,
  least: 2,
  margin: 2,
});

export type FittedTagger = {
  readonly tags: readonly string[];
  readonly frequent: readonly string[];
  readonly first: Perceptron;
  readonly second: Perceptron;
};

export type Clusters = ReadonlyMap<string, readonly [fine: number, coarse: number]>;

export const fitTagger = (
  sentences: readonly GoldSentence[],
  lexicon: Lexicon,
  clusters: Clusters,
  options: FitOptions = FIT_DEFAULTS,
): FittedTagger => {
  const tags = [...new Set(sentences.flat().map(word => `${word.upos}|${word.feats}`))].sort(byCodeUnits);
  const frequent = frequentWords(sentences, options.frequent);
  const facts = tagFacts(tags);
  const source: AttributeSource = {
    lexicon,
    frequent: new Set(frequent),
    clusterOf: word => clusters.get(word)?.[0] ?? 0,
    coarseOf: word => clusters.get(word)?.[1] ?? 0,
  };
  const items = toItems(sentences, tags, source);
  const task: Task = { tagCount: tags.length, facts, options, random: generator(options.seed) };
  for (let fold = 0; fold < options.folds; fold += 1) {
    const rest = items.filter((_, i) => i % options.folds !== fold);
    const perceptron = fitPass(rest, task, false);
    items.forEach((item, i) => {
      if (i % options.folds === fold) item.guess = decode(perceptron, item, facts);
    });
  }
  return { tags, frequent, first: fitRuns(items, task, false), second: fitRuns(items, task, true) };
};

const fitRuns = (items: readonly Item[], task: Task, second: boolean): Perceptron => {
  const sum = fitPass(items, task, second);
  for (let run = 1; run < task.options.runs[second ? 1 : 0]; run += 1) sum.add(fitPass(items, task, second));
  return sum;
};

type Task = {
  readonly tagCount: number;
  readonly facts: TagFacts;
  readonly options: FitOptions;
  readonly random: () => number;
};

type Item = { readonly words: readonly Attributes[]; readonly gold: Uint8Array; guess: Uint8Array };

const frequentWords = (sentences: readonly GoldSentence[], least: number): string[] => {
  const counts = new Map<string, number>();
  for (const { form } of sentences.flat()) {
    const word = form.toLowerCase().replace(/\d/g, '0');
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .filter(([, count]) => count >= least)
    .map(([word]) => word)
    .sort(byCodeUnits);
};

const toItems = (sentences: readonly GoldSentence[], tags: readonly string[], source: AttributeSource): Item[] => {
  const idOf = new Map(tags.map((tag, i) => [tag, i]));
  const attributes = new Map<string, Attributes>();
  return sentences.map(words => ({
    words: words.map(({ form }) => {
      const known = attributes.get(form) ?? attributesOf(form, source);
      attributes.set(form, known);
      return known;
    }),
    gold: Uint8Array.from(words, word => idOf.get(`${word.upos}|${word.feats}`)!),
    guess: new Uint8Array(),
  }));
};

const keys = createKeys();

/** Keys of the features that need no tags. */
const fillWordKeys = (item: Item, at: number, out: KeyList): void => {
  const { own } = item.words[at]!;
  wordKeys(item.words, at, out);
  out.keys.copyWithin(own.length, 0, out.length);
  out.keys.set(own);
  out.length += own.length;
};

/** Rows of the features that need no tags; the same for every epoch. */
const wordRows = (items: readonly Item[], perceptron: Perceptron): Int32Array[][] =>
  items.map(item =>
    item.words.map((_, at) => {
      fillWordKeys(item, at, keys);
      return Int32Array.from(keys.keys.subarray(0, keys.length), key => perceptron.find(key));
    }),
  );

/** A perceptron that knows the features which occur often enough beside the right tags. */
const withFrequentFeatures = (
  items: readonly Item[],
  { tagCount, facts, options }: Task,
  second: boolean,
): Perceptron => {
  const perceptron = new Perceptron(tagCount, facts.upos);
  const counts = new Map<number, number>();
  for (const item of items) {
    for (let at = 0; at < item.gold.length; at += 1) {
      fillWordKeys(item, at, keys);
      leftKeys(item.words, item.gold, at, facts, keys);
      if (second) rightKeys(item.words, item.gold, item.guess, at, facts, keys);
      for (let i = 0; i < keys.length; i += 1) {
        const key = keys.keys[i]!;
        const count = (counts.get(key) ?? 0) + 1;
        counts.set(key, count);
        if (count === options.least) perceptron.row(key);
      }
    }
  }
  return perceptron;
};

const rows = new Int32Array(256);

const fillRows = (item: Item, fixed: Int32Array, tags: Uint8Array, at: number, facts: TagFacts, pass: Pass): number => {
  keys.length = 0;
  leftKeys(item.words, tags, at, facts, keys);
  if (pass.second) rightKeys(item.words, tags, item.guess, at, facts, keys);
  rows.set(fixed);
  for (let i = 0; i < keys.length; i += 1) rows[fixed.length + i] = pass.perceptron.find(keys.keys[i]!);
  return fixed.length + keys.length;
};

type Pass = { readonly perceptron: Perceptron; readonly second: boolean };

const fitPass = (items: readonly Item[], task: Task, second: boolean): Perceptron => {
  const { facts, options, random } = task;
  const perceptron = withFrequentFeatures(items, task, second);
  const fixed = wordRows(items, perceptron);
  const order = items.map((_, i) => i);
  for (let epoch = 0; epoch < options.epochs; epoch += 1) {
    shuffle(order, random);
    for (const index of order) {
      const item = items[index]!;
      const tags = new Uint8Array(item.gold.length);
      for (let at = 0; at < tags.length; at += 1) {
        const length = fillRows(item, fixed[index]![at]!, tags, at, facts, { perceptron, second });
        const gold = item.gold[at]!;
        const best = perceptron.best(rows, length);
        const rival = best === gold ? perceptron.rival(gold, options.margin * length) : best;
        perceptron.tick();
        if (rival !== undefined) perceptron.update(rows, length, gold, rival);
        tags[at] = best;
      }
    }
  }
  perceptron.average();
  return perceptron;
};

const decode = (perceptron: Perceptron, item: Item, facts: TagFacts): Uint8Array => {
  const [fixed] = wordRows([item], perceptron);
  const tags = new Uint8Array(item.gold.length);
  for (let at = 0; at < tags.length; at += 1) {
    const length = fillRows(item, fixed![at]!, tags, at, facts, { perceptron, second: false });
    tags[at] = perceptron.best(rows, length);
  }
  return tags;
};

const shuffle = (order: number[], random: () => number): void => {
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
};

/** Mulberry32: a small generator with a seed, the same numbers on every machine. */
export const generator = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
};
