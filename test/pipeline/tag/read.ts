/** Tags a sentence with the shipped model, for tables of examples. */
import { taggerModel } from '../../../cli/rim/models.ts';
import { tag } from '../../../pipeline/tag/index.ts';
import { paragraphBlocks, tokenize } from '../../../pipeline/tokenize/index.ts';
import { UPOS } from '../../../pipeline/tokenize/types.ts';
import { createVocabulary } from '../../../pipeline/tokenize/vocabulary.ts';

export type Read = { readonly form: string; readonly lemma: string; readonly upos: string };

/** Form, lemma and part of speech of every token. */
export const readAll = (text: string): Read[] => {
  const tokens = tag(tokenize(text, paragraphBlocks(text), createVocabulary()), taggerModel());
  const { words } = tokens.vocabulary;
  return Array.from(tokens.form, (form, i) => ({
    form: words[form]!,
    lemma: words[tokens.lemma[i]!]!,
    upos: UPOS[tokens.upos[i]!]!,
  }));
};

/** The words in brackets are those that are meant: their lemmas, in order. */
export const lemmasOf = (marked: string): string => {
  const wanted = [...marked.matchAll(/\[(.+?)\]/g)].map(found => found[1]!);
  const all = readAll(marked.replace(/[[\]]/g, ''));
  let from = 0;
  return wanted
    .map(form => {
      const at = all.findIndex((word, i) => i >= from && word.form === form);
      from = at + 1;
      return all[at]?.lemma ?? `(no token ${form})`;
    })
    .join(' ');
};

/** Part of speech of the words in brackets. */
export const classesOf = (marked: string): string => {
  const wanted = [...marked.matchAll(/\[(.+?)\]/g)].map(found => found[1]!);
  const all = readAll(marked.replace(/[[\]]/g, ''));
  return wanted.map(form => all.find(word => word.form === form)?.upos ?? '').join(' ');
};
