/** What a word alone shows to the ranker: its unit, its side, its lists, modality, negation and degree; worked out once per distinct word. */

import { type Tokens, UPOS } from '../../pipeline/tokenize/types.ts';
import type { ActorModel, Side } from '../actors/index.ts';
import { createWordMemory, distinctWords, type WordMemory } from '../distinct-words.ts';
import { listsOf, partsOf, type WordLists } from '../pattern/index.ts';
import type { Evidence } from './evidence.ts';
import type { FeatureNames } from './feature-names.ts';

const MODALS: ReadonlySet<string> = new Set([
  'ska',
  'skall',
  'kan',
  'måste',
  'bör',
  'får',
  'vill',
  'kommer',
  'skulle',
  'borde',
  'behöver',
  'avser',
  'kunde',
  'hade',
  'har',
]);

const NEGATIONS: ReadonlySet<string> = new Set(['inte', 'aldrig', 'ingen', 'inga', 'inget']);

/** What a distinct word adds wherever it stands, as numbers of features. */
export type WordFacts = {
  readonly isWord: boolean;
  /** The word as a part of pairs: its unit without inflection. */
  readonly unit: number;
  /** The feature that says that the word is there. */
  readonly id: number;
  /** The same as it is written, without inflection taken away. */
  readonly form: string;
  readonly side: Side | null;
  readonly features: readonly number[];
};

const memories = new WeakMap<FeatureNames, WeakMap<WordLists, WordMemory<WordFacts>>>();

function memoryOf(names: FeatureNames, lists: WordLists): WordMemory<WordFacts> {
  const byLists = memories.get(names) ?? new WeakMap<WordLists, WordMemory<WordFacts>>();
  memories.set(names, byLists);
  const memory = byLists.get(lists) ?? createWordMemory<WordFacts>();
  byLists.set(lists, memory);
  return memory;
}

/** The facts of each token of a table. `lists` are those of the codebook and the actors, one object for the two of them. */
export function readWords({ tokens, actors }: Evidence, lists: WordLists, names: FeatureNames): readonly WordFacts[] {
  const { words, at } = distinctWords(tokens);
  const memory = memoryOf(names, lists);
  const known = memory.tableOf(words);
  // Most words are no actors: what they show does not depend on the respondent.
  const [codebookLists = lists] = partsOf(lists);
  const common = memoryOf(names, codebookLists);
  const context: WordContext = { names, lists, actors };
  return Array.from(at, (word, i) => {
    const found = known[word];
    if (found) return found;
    return memory.learn(words, word, () => {
      const workOut = () => factsOf(tokens, i, context);
      if (codebookLists === lists || isActor(tokens, i, actors)) return workOut();
      return common.tableOf(words)[word] ?? common.learn(words, word, workOut);
    });
  });
}

function isActor({ vocabulary: { words }, lower, lemma }: Tokens, i: number, { sideOf }: ActorModel): boolean {
  const form = words[lower[i]!]!;
  return sideOf(form, words[lemma[i]!]!.toLowerCase() || form) !== null;
}

type WordContext = { readonly names: FeatureNames; readonly lists: WordLists; readonly actors: ActorModel };

function factsOf(tokens: Tokens, i: number, { names, lists, actors }: WordContext): WordFacts {
  const words = tokens.vocabulary.words;
  const lower = words[tokens.lower[i]!]!;
  const lemma = words[tokens.lemma[i]!]!.toLowerCase();
  const unit = lemma || lower;
  const feats = words[tokens.feats[i]!]!;
  const side = actors.sideOf(lower, lemma);
  const isName = UPOS[tokens.upos[i]!] === 'PROPN' && !actors.sideOf(lower, unit);
  const shownAs = (word: string): string => (/^\p{N}/u.test(lower) ? '0' : isName ? 'Name' : word);
  return {
    isWord: /[\p{L}\p{N}?]/u.test(lower),
    unit: names.unitOf(shownAs(unit)),
    id: names.idOf(`w:${shownAs(unit)}`),
    form: shownAs(lower),
    side,
    features: [
      ...listsOf(lower, lemma, lists).map(list => `list:${list}`),
      ...(side ? [`names:${side}`] : []),
      ...(MODALS.has(lower) ? [`modal:${lower}`] : []),
      ...(NEGATIONS.has(lower) ? ['negated'] : []),
      ...(feats.includes('Degree=Cmp') ? ['comparative'] : []),
      ...(feats.includes('Degree=Sup') ? ['superlative'] : []),
    ]
      .map(names.idOf)
      .filter(id => id >= 0),
  };
}
