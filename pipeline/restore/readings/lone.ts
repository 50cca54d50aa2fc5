/** Readings of a piece of one character: words of one letter, and longer ones that lost theirs. */
import { OTHER_SIGN, signClass } from '../language-model.ts';
import { EITHER, LOWER } from '../lexicon.ts';
import { draftFrom } from './listed.ts';
import { costWithin, type Draft, idOf, type Knowledge, type Readings, readingsOf } from './reading.ts';

/** −ln P of a lone letter that is what it seems, where the channel says nothing of it. */
const AS_IT_IS = 0.05;

export function readLone(knowledge: Knowledge, text: string): Readings {
  const lower = text.toLowerCase();
  const id = /\p{L}/u.test(text) ? idOf(knowledge, lower) : signClass(text);
  const misread = knowledge.channel.lone.get(text) ?? [];
  const same: Draft = {
    text,
    ids: [id],
    cost: misread.find(({ truth }) => truth === text)?.cost ?? AS_IT_IS,
    kind: 'same',
    rules: [],
    casing: EITHER,
    capital: text !== lower,
  };
  const letters = misread
    .filter(({ truth }) => truth !== text)
    .map(({ truth, cost }): Draft => {
      const word = truth.toLowerCase();
      return {
        ...same,
        text: truth,
        ids: [idOf(knowledge, word)],
        cost,
        kind: 'lexicon',
        casing: LOWER,
        capital: truth !== word,
      };
    });
  const isKnown = id !== OTHER_SIGN;
  const words = (isKnown ? knowledge.spellPlain(text) : [])
    .filter(({ word }) => word.length > 1)
    .map((spelling): Draft => {
      const draft = draftFrom(text, spelling);
      return { ...draft, cost: draft.cost + costWithin(knowledge, spelling.lmId, spelling.prior) };
    });
  return readingsOf([same, ...letters, ...words], isKnown);
}
