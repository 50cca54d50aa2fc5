/** A given name at the head of a sentence, where its capital says nothing: a surname follows, and it is no word that could stand there. */
import type { TaggerModel } from './model.ts';

const NAME = 'PROPN|Case=Nom';

/** Corrects the first of `tags` in place. `forms` as written. `Mats Ek`: `mats` is a genitive of mat. */
export const settleFirst = (forms: readonly string[], tags: Uint8Array, model: TaggerModel): void => {
  if (tags.length < 2 || !/^\p{Lu}\p{Ll}+$/u.test(forms[0]!) || !/^\p{Lu}\p{Ll}/u.test(forms[1]!)) return;
  const own = model.tags[tags[0]!]!;
  if (!/^(?:NOUN|VERB|ADJ)/.test(own) || !model.tags[tags[1]!]!.startsWith('PROPN')) return;
  const { lexicon } = model;
  const readings = lexicon.analyse(forms[0]!.toLowerCase());
  if (readings.some(({ tag }) => !lexicon.tags[tag]!.startsWith('NOUN|Case=Gen|Definite=Ind'))) return;
  if (readings.length > 0 && lexicon.analyse(forms[1]!.toLowerCase()).length > 0) return;
  const name = model.tags.indexOf(NAME);
  if (name >= 0) tags[0] = name;
};
