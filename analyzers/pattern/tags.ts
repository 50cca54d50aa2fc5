/** Which tags a word carries in the pattern language: part of speech, lemma, features, punctuation, and the lists that hold it. */

import { type Tokens, UPOS } from '../../pipeline/tokenize/types.ts';
import type { WordList, WordLists } from './types.ts';

/** Values that two features share get a name of their own. */
const RENAMED: ReadonlyMap<string, string> = new Map([
  ['Degree=Sup', 'Superlative'],
  ['Degree=Pos', 'Positive'],
  ['Poss=Yes', 'Poss'],
  ['Foreign=Yes', 'Foreign'],
  ['Abbr=Yes', 'Abbr'],
  ['Reflex=Yes', 'Reflex'],
]);

const PUNCTUATION: ReadonlyMap<string, string> = new Map([
  ['?', 'QuestionMark'],
  ['!', 'ExclamationMark'],
  [',', 'Comma'],
  [':', 'Colon'],
  ['–', 'Dash'],
  ['-', 'Dash'],
  ['—', 'Dash'],
]);

/**
 * Tags of token `i`: `VERB`, `Lkunna` (lemma in lower case), `Pass`, `Past`, `Sup` …, `QuestionMark` …, and the name of each list with its lemma or form.
 * Before tagging only punctuation and lists by form are known.
 */
export function tagsOf(tokens: Tokens, i: number, lists: WordLists): Set<string> {
  const words = tokens.vocabulary.words;
  const lower = words[tokens.lower[i]!]!;
  const lemma = (words[tokens.lemma[i]!] ?? '').toLowerCase();
  const tags = new Set<string>();
  const upos = tokens.upos[i]!;
  if (upos > 0) tags.add(UPOS[upos]!);
  if (lemma) tags.add(`L${lemma}`);
  const feats = words[tokens.feats[i]!] ?? '';
  if (feats && feats !== '_') for (const tag of featureTags(feats)) tags.add(tag);
  const sign = PUNCTUATION.get(lower);
  if (sign) tags.add(sign);
  if (upos === 0 && /^\p{N}/u.test(lower)) tags.add('NUM');
  if (upos === 0 && /^\p{P}+$/u.test(lower)) tags.add('PUNCT');
  for (const name of listsOf(lower, lemma, lists)) tags.add(name);
  return tags;
}

const joined = new WeakMap<WordLists, readonly WordLists[]>();

/** The lists of several sources as one; what is known of words by one of them is known to every joining of it. Names must differ. */
export function joinLists(...parts: readonly WordLists[]): WordLists {
  const lists: WordLists = new Map(parts.flatMap(part => [...part]));
  if (lists.size < parts.reduce((sum, part) => sum + part.size, 0)) throw new Error('Two lists have the same name.');
  joined.set(lists, parts);
  return lists;
}

/** The parts that lists were joined from; lists that were not are their own only part. */
export const partsOf = (lists: WordLists): readonly WordLists[] => joined.get(lists) ?? [lists];

/** Names of the lists that hold a word, by lower-case form and lower-case lemma. Remembered per set of lists: words come back. */
export function listsOf(lower: string, lemma: string, lists: WordLists): readonly string[] {
  const parts = joined.get(lists);
  if (parts) {
    const found = parts.map(part => listsOf(lower, lemma, part)).filter(names => names.length > 0);
    return found.length > 1 ? found.flat() : (found[0] ?? NOWHERE);
  }
  const index = indexOf(lists);
  // A form may hold a space, but no tab.
  const key = `${lower}\t${lemma}`;
  let names = index.known.get(key);
  if (!names) {
    names = lookUp(lower, lemma, index);
    if (index.known.size >= MOST_WORDS) index.known.clear();
    index.known.set(key, names);
  }
  return names;
}

const NOWHERE: readonly string[] = [];
const MOST_WORDS = 200_000;

/** Places of lists by what is in them. */
type ListIndex = {
  readonly names: readonly string[];
  readonly forms: ReadonlyMap<string, readonly number[]>;
  readonly lemmas: ReadonlyMap<string, readonly number[]>;
  readonly endings: readonly { readonly ending: string; readonly place: number }[];
  readonly known: Map<string, readonly string[]>;
};
const indexes = new WeakMap<WordLists, ListIndex>();

function indexOf(lists: WordLists): ListIndex {
  const found = indexes.get(lists);
  if (found) return found;
  const places = (wordsOf: (list: WordList) => ReadonlySet<string>): Map<string, number[]> => {
    const map = new Map<string, number[]>();
    [...lists.values()].forEach((list, place) => {
      for (const word of wordsOf(list)) map.set(word, [...(map.get(word) ?? []), place]);
    });
    return map;
  };
  const index: ListIndex = {
    names: [...lists.keys()],
    forms: places(list => list.forms),
    lemmas: places(list => list.lemmas),
    endings: [...lists.values()].flatMap((list, place) => (list.endings ?? []).map(ending => ({ ending, place }))),
    known: new Map(),
  };
  indexes.set(lists, index);
  return index;
}

function lookUp(lower: string, lemma: string, { names, forms, lemmas, endings }: ListIndex): readonly string[] {
  const places = [
    ...(forms.get(lower) ?? []),
    ...(lemma === '' ? [] : (lemmas.get(lemma) ?? [])),
    ...endings.filter(({ ending }) => lower.endsWith(ending)).map(({ place }) => place),
  ];
  if (places.length === 0) return NOWHERE;
  return [...new Set(places)].sort((a, b) => a - b).map(place => names[place]!);
}

const tagsByFeats = new Map<string, readonly string[]>();

/** Feature strings are few: each is read once. */
function featureTags(feats: string): readonly string[] {
  let tags = tagsByFeats.get(feats);
  if (!tags) {
    tags = feats.split('|').flatMap(readFeature);
    tagsByFeats.set(feats, tags);
  }
  return tags;
}

function readFeature(feature: string): string[] {
  const renamed = RENAMED.get(feature);
  if (renamed) return [renamed];
  const value = feature.slice(feature.indexOf('=') + 1);
  return value.split(',').map(part => part.charAt(0).toUpperCase() + part.slice(1));
}
