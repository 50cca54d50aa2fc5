/** `ha` is an auxiliary only with a supine after it: in the training part of Talbanken in 342 of 345 cases. */
import type { TaggerModel } from './model.ts';

const HAVE = new Set(['har', 'hade', 'ha', 'haft']);

/** Farthest place of the supine, in tokens. */
const REACH = 14;

/** Corrects `tags` (one sentence, lower-case forms in `words`) in place. */
export const settleHave = (words: readonly string[], tags: Uint8Array, model: TaggerModel): void => {
  for (const [i, word] of words.entries()) {
    if (!HAVE.has(word)) continue;
    const name = model.tags[tags[i]!]!;
    if (!name.startsWith('AUX|') || supineFollows(i, tags, model)) continue;
    const verb = model.tags.indexOf(name.replace('AUX', 'VERB'));
    if (verb >= 0) tags[i] = verb;
  }
};

const supineFollows = (at: number, tags: Uint8Array, model: TaggerModel): boolean => {
  for (let i = at + 1; i < tags.length && i <= at + REACH; i += 1) {
    if (model.tags[tags[i]!]!.includes('VerbForm=Sup')) return true;
  }
  return false;
};
