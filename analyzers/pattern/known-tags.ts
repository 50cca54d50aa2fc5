/** Tags that a pattern can ask for: parts of speech, features, lemmas, punctuation and named lists. A misspelt tag would match nothing in silence. */

import { UPOS } from '../../pipeline/tokenize/types.ts';
import type { Pattern, Test } from './types.ts';

/** Features and punctuation. */
const FEATURE =
  /^(?:L\S+|Pass|Act|Past|Pres|Sup|Inf|Fin|Part|Imp|Ind|Cnd|Sub|Def|Sing|Plur|Nom|Acc|Gen|Com|Neut|Masc|Cmp|Superlative|Positive|Poss|Prs|Dem|Rel|Int|Neg|Tot|Rcp|Art|Card|Ord|Abbr|Foreign|Reflex|QuestionMark|ExclamationMark|Comma|Colon|Dash)$/u;

/** The tags of a pattern that are no part of speech, feature or lemma, and name none of the lists; in order, each once. */
export function unknownTags({ elements }: Pattern, lists: { has(name: string): boolean }): string[] {
  const tags = elements.flatMap(({ match }) => {
    if (match.kind === 'gap') return [];
    return (match.kind === 'test' ? [match.test] : match.choices.flat()).flatMap(tagsIn);
  });
  const isKnown = (tag: string): boolean =>
    (UPOS as readonly string[]).includes(tag) || FEATURE.test(tag) || lists.has(tag);
  return [...new Set(tags)].filter(tag => !isKnown(tag));
}

const tagsIn = (test: Test): string[] =>
  test.kind === 'tag' ? [test.tag] : test.kind === 'all' ? test.tests.flatMap(tagsIn) : [];
