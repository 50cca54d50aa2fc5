/** What a word alone shows to the ranker: its unit, its side, its lists, modality, negation and degree; worked out once per distinct word. */

import { UPOS } from '../../pipeline/tokenize/types.ts';
import type { ActorModel, Side } from '../actors/index.ts';
import { isTagged } from '../agency/index.ts';
import { listsOf, type WordLists } from '../pattern/index.ts';
import type { Evidence } from './evidence.ts';

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

/** What a distinct word adds wherever it stands: its unit as it is shown, and names of features. */
export type WordFacts = {
  readonly shown: string | null;
  /** The feature that says that the word is there. */
  readonly name: string;
  /** The same as it is written, without inflection taken away. */
  readonly form: string;
  readonly side: Side | null;
  readonly features: readonly string[];
};

/** Worked out once per distinct form, lemma, part of speech and features. */
export function rememberWords({ tokens, actors }: Evidence, lists: WordLists): (token: number) => WordFacts {
  const words = tokens.vocabulary.words;
  const tagged = isTagged(tokens);
  const pairs = new Map<number, number>();
  const cache = new Map<number, WordFacts>();
  return token => {
    const forms = tokens.lower[token]! * SHIFT + tokens.lemma[token]!;
    let pair = pairs.get(forms);
    if (pair === undefined) {
      pair = pairs.size;
      pairs.set(forms, pair);
    }
    const key = pair * SHIFT + tokens.feats[token]! * UPOS_BITS + tokens.upos[token]!;
    let facts = cache.get(key);
    if (!facts) {
      const lower = words[tokens.lower[token]!]!;
      const lemma = words[tokens.lemma[token]!]!.toLowerCase();
      facts = factsOf(lower, lemma, {
        unit: tagged && lemma ? lemma : lower,
        isName: UPOS[tokens.upos[token]!] === 'PROPN',
        feats: words[tokens.feats[token]!]!,
        lists,
        actors,
      });
      cache.set(key, facts);
    }
    return facts;
  };
}

/** Ids fit into 26 bits, so two of them make one exact number. */
const SHIFT = 2 ** 26;
const UPOS_BITS = 32;
const NEGATIONS: ReadonlySet<string> = new Set(['inte', 'aldrig', 'ingen', 'inga', 'inget']);

type WordContext = {
  readonly unit: string;
  readonly isName: boolean;
  readonly feats: string;
  readonly lists: WordLists;
  readonly actors: ActorModel;
};

function factsOf(lower: string, lemma: string, { unit, isName, feats, lists, actors }: WordContext): WordFacts {
  const isWord = /[\p{L}\p{N}?]/u.test(lower);
  const shownAs = (word: string): string =>
    /^\p{N}/u.test(lower) ? '0' : isName && !actors.sideOf(lower, unit) ? 'Name' : word;
  const side = actors.sideOf(lower, lemma);
  return {
    shown: isWord ? shownAs(unit) : null,
    name: `w:${shownAs(unit)}`,
    form: shownAs(lower),
    side,
    features: [
      ...listsOf(lower, lemma, lists).map(list => `list:${list}`),
      ...(side ? [`names:${side}`] : []),
      ...(MODALS.has(lower) ? [`modal:${lower}`] : []),
      ...(NEGATIONS.has(lower) ? ['negated'] : []),
      ...(feats.includes('Degree=Cmp') ? ['comparative'] : []),
      ...(feats.includes('Degree=Sup') ? ['superlative'] : []),
    ],
  };
}
