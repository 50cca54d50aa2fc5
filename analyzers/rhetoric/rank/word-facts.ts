/** What a word alone shows to the ranker: its unit, its side, its lists, auxiliary and degree; worked out once per distinct word. */

import { featureOf, isFiniteVerb, lowerOf, uposOf } from '../../../pipeline/grammar/index.ts';
import { type Memory, room } from '../../../pipeline/memory.ts';
import type { Tokens } from '../../../pipeline/tokenize/types.ts';
import type { ActorModel, Side } from '../../actors/index.ts';
import { listsOf, partsOf, type WordLists } from '../../pattern/index.ts';
import { distinctWords } from '../../words/distinct.ts';
import { createWordMemory, type WordMemory } from '../../words/memory.ts';
import type { Evidence } from '../match/evidence.ts';
import type { FeatureNames } from './feature-names.ts';

/** Auxiliaries by form, where no tags say so. */
const AUXILIARIES: ReadonlySet<string> = new Set(
  'ska skall kan måste bör får vill kommer skulle borde behöver kunde hade har'.split(' '),
);

/** A finite auxiliary: its form says what can, must, will or would be. */
const isAuxiliary = (tokens: Tokens, i: number): boolean =>
  uposOf(tokens, i) === '_'
    ? AUXILIARIES.has(lowerOf(tokens, i))
    : uposOf(tokens, i) === 'AUX' && isFiniteVerb(tokens, i);

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

type Memories = {
  /** For words that are no actors: what they show does not depend on the respondent. */
  readonly common: WeakMap<WordLists, WordMemory<WordFacts>>;
  readonly byActors: WeakMap<ActorModel, WeakMap<WordLists, WordMemory<WordFacts>>>;
};
const MEMORIES = room<Memories>('words before the ranker');

/** The facts of each token of a table. `lists` are those of the codebook and the actors, joined. */
export function readWords({ tokens, actors }: Evidence, lists: WordLists, names: FeatureNames): readonly WordFacts[] {
  const distinct = distinctWords(tokens);
  const [base = lists] = partsOf(lists);
  const own: WordContext = { names, lists, sideOf: actors.sideOf };
  const common: WordContext = { names, lists: base, sideOf: () => null };
  const { memory } = tokens.vocabulary;
  const facts = memoryOf(names, lists, actors, memory).recall(distinct, (place, isSpecial) =>
    factsOf(tokens, distinct.examples[place]!, isSpecial || base === lists ? own : common),
  );
  return Array.from(distinct.at, place => facts[place]!);
}

function memoryOf(names: FeatureNames, lists: WordLists, actors: ActorModel, memory: Memory): WordMemory<WordFacts> {
  const known = memory.about(names, MEMORIES, () => ({ common: new WeakMap(), byActors: new WeakMap() }));
  const mine = known.byActors.get(actors) ?? new WeakMap<WordLists, WordMemory<WordFacts>>();
  known.byActors.set(actors, mine);
  const [base = lists] = partsOf(lists);
  const common = known.common.get(base) ?? createWordMemory<WordFacts>(undefined, memory.most);
  known.common.set(base, common);
  const words =
    mine.get(lists) ??
    (base === lists
      ? createWordMemory<WordFacts>(undefined, memory.most)
      : createWordMemory<WordFacts>({
          of: common,
          isSpecial: ({ known: all, words: numbers }, place) => {
            const [lower = '', lemma = ''] = all.keyOf(numbers[place]!).split('\t');
            return actors.sideOf(lower, lemma.toLowerCase() || lower) !== null;
          },
        }));
  mine.set(lists, words);
  return words;
}

type WordContext = { readonly names: FeatureNames; readonly lists: WordLists } & Pick<ActorModel, 'sideOf'>;

function factsOf(tokens: Tokens, i: number, { names, lists, sideOf }: WordContext): WordFacts {
  const { words, memory } = tokens.vocabulary;
  const lower = words[tokens.lower[i]!]!;
  const lemma = words[tokens.lemma[i]!]!.toLowerCase();
  const unit = lemma || lower;
  const degree = featureOf(tokens, i, 'Degree');
  const side = sideOf(lower, lemma);
  const isName = uposOf(tokens, i) === 'PROPN' && !sideOf(lower, unit);
  const shownAs = (word: string): string => (/^\p{N}/u.test(lower) ? '0' : isName ? 'Name' : word);
  return {
    isWord: /[\p{L}\p{N}?]/u.test(lower),
    unit: names.unitOf(shownAs(unit)),
    id: names.idOf(`w:${shownAs(unit)}`),
    form: shownAs(lower),
    side,
    features: [
      ...listsOf(lower, lemma, lists, memory).map(list => `list:${list}`),
      ...(side ? [`names:${side}`] : []),
      ...(isAuxiliary(tokens, i) ? [`modal:${lower}`] : []),
      ...(degree === 'Cmp' ? ['comparative'] : []),
      ...(degree === 'Sup' ? ['superlative'] : []),
    ]
      .map(names.idOf)
      .filter(id => id >= 0),
  };
}
