/** Which tags a word carries in the pattern language: part of speech, lemma, features, punctuation, and the lists that hold it. */

import { type Memory, Recent, room } from '../../pipeline/memory.ts';
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
  const { words, memory } = tokens.vocabulary;
  const lower = words[tokens.lower[i]!]!;
  const lemma = (words[tokens.lemma[i]!] ?? '').toLowerCase();
  const tags = new Set<string>();
  const upos = tokens.upos[i]!;
  if (upos > 0) tags.add(UPOS[upos]!);
  if (lemma) tags.add(`L${lemma}`);
  const feats = words[tokens.feats[i]!] ?? '';
  if (feats && feats !== '_') for (const tag of featureTags(feats, memory)) tags.add(tag);
  const sign = PUNCTUATION.get(lower);
  if (sign) tags.add(sign);
  if (upos === 0 && /^\p{N}/u.test(lower)) tags.add('NUM');
  if (upos === 0 && /^\p{P}+$/u.test(lower)) tags.add('PUNCT');
  for (const name of listsOf(lower, lemma, lists, memory)) tags.add(name);
  return tags;
}

/** Lists that remember which they were joined from. */
class JoinedLists extends Map<string, WordList> {
  readonly parts: readonly WordLists[];
  constructor(parts: readonly WordLists[]) {
    super(parts.flatMap(part => [...part]));
    this.parts = parts;
  }
}

/** The lists of several sources as one; what is known of words by one of them is known to every joining of it. Names must differ. */
export function joinLists(...parts: readonly WordLists[]): WordLists {
  const lists = new JoinedLists(parts);
  if (lists.size < parts.reduce((sum, part) => sum + part.size, 0)) throw new Error('Two lists have the same name.');
  return lists;
}

/** The parts that lists were joined from; lists that were not are their own only part. */
export const partsOf = (lists: WordLists): readonly WordLists[] =>
  lists instanceof JoinedLists ? lists.parts : [lists];

/** Names of the lists that hold a word, by lower-case form and lower-case lemma. Remembered per set of lists: words come back. */
export function listsOf(lower: string, lemma: string, lists: WordLists, memory: Memory): readonly string[] {
  if (lists instanceof JoinedLists) {
    const found = lists.parts.map(part => listsOf(lower, lemma, part, memory)).filter(names => names.length > 0);
    return found.length > 1 ? found.flat() : (found[0] ?? NOWHERE);
  }
  const index = memory.about(lists, LIST_INDEX, () => indexLists(lists, memory.most));
  // A form may hold a space, but no tab.
  return index.known.get(`${lower}\t${lemma}`, () => lookUp(lower, lemma, index));
}

const NOWHERE: readonly string[] = [];

/** Places of lists by what is in them. */
type ListIndex = {
  readonly names: readonly string[];
  readonly forms: ReadonlyMap<string, readonly number[]>;
  readonly lemmas: ReadonlyMap<string, readonly number[]>;
  readonly endings: readonly { readonly ending: string; readonly place: number }[];
  readonly known: Recent<string, readonly string[]>;
};
const LIST_INDEX = room<ListIndex>('index of word lists');

function indexLists(lists: WordLists, most: number): ListIndex {
  const places = (wordsOf: (list: WordList) => ReadonlySet<string>): Map<string, number[]> => {
    const map = new Map<string, number[]>();
    [...lists.values()].forEach((list, place) => {
      for (const word of wordsOf(list)) map.set(word, [...(map.get(word) ?? []), place]);
    });
    return map;
  };
  return {
    names: [...lists.keys()],
    forms: places(list => list.forms),
    lemmas: places(list => list.lemmas),
    endings: [...lists.values()].flatMap((list, place) => (list.endings ?? []).map(ending => ({ ending, place }))),
    known: new Recent(most),
  };
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

const FEATURE_TAGS = room<Recent<string, readonly string[]>>('tags of features');

/** Feature strings are few: each is read once. */
const featureTags = (feats: string, memory: Memory): readonly string[] =>
  memory.recent(FEATURE_TAGS).get(feats, () => feats.split('|').flatMap(readFeature));

function readFeature(feature: string): string[] {
  const renamed = RENAMED.get(feature);
  if (renamed) return [renamed];
  const value = feature.slice(feature.indexOf('=') + 1);
  return value.split(',').map(part => part.charAt(0).toUpperCase() + part.slice(1));
}
