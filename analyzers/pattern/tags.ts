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
  if (feats && feats !== '_')
    for (const feature of feats.split('|')) for (const tag of featureTags(feature)) tags.add(tag);
  const sign = PUNCTUATION.get(lower);
  if (sign) tags.add(sign);
  if (upos === 0 && /^\p{N}/u.test(lower)) tags.add('NUM');
  if (upos === 0 && /^\p{P}+$/u.test(lower)) tags.add('PUNCT');
  for (const name of listsOf(lower, lemma, lists)) tags.add(name);
  return tags;
}

/** Names of the lists that hold a word, by lower-case form and lower-case lemma. Remembered per set of lists: words come back. */
export function listsOf(lower: string, lemma: string, lists: WordLists): readonly string[] {
  let memory = memories.get(lists);
  if (!memory || memory.size >= MOST_WORDS) {
    memory = new Map();
    memories.set(lists, memory);
  }
  const key = `${lower} ${lemma}`;
  let names = memory.get(key);
  if (!names) {
    names = [...lists].flatMap(([name, list]) => (isListed(list, lower, lemma) ? [name] : []));
    memory.set(key, names);
  }
  return names;
}

const memories = new WeakMap<WordLists, Map<string, readonly string[]>>();
const MOST_WORDS = 200_000;

const isListed = (list: WordList, lower: string, lemma: string): boolean =>
  list.forms.has(lower) ||
  (lemma !== '' && list.lemmas.has(lemma)) ||
  (list.endings?.some(ending => lower.endsWith(ending)) ?? false);

const known = new Map<string, readonly string[]>();

/** Features are few: each is read once. */
function featureTags(feature: string): readonly string[] {
  let tags = known.get(feature);
  if (!tags) {
    tags = readFeature(feature);
    known.set(feature, tags);
  }
  return tags;
}

function readFeature(feature: string): string[] {
  const renamed = RENAMED.get(feature);
  if (renamed) return [renamed];
  const value = feature.slice(feature.indexOf('=') + 1);
  return value.split(',').map(part => part.charAt(0).toUpperCase() + part.slice(1));
}
