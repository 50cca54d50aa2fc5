/**
 * A supine is governed by `ha`, never by `bli`: what looks like one after `bli` is a neuter participle in the passive ("Beslutet blev
 * fattat"). None of the 823 supines of the training data has `bli` as the nearest verb before it.
 */
import type { TaggerModel } from './model.ts';

const BECOME = new Set(['bli', 'blir', 'blev', 'bliva', 'bliver', 'blevo', 'blivit', 'bleve']);
const PARTICIPLE = 'VERB|Case=Nom|Definite=Ind|Gender=Neut|Number=Sing|Tense=Past|VerbForm=Part|Voice=Pass';

/** Farthest place of `bli`, in tokens. */
const REACH = 6;

/** Corrects `tags` (one sentence, lower-case forms in `words`) in place. */
export const settleBecome = (words: readonly string[], tags: Uint8Array, model: TaggerModel): void => {
  for (let i = 1; i < tags.length; i += 1) {
    if (!model.tags[tags[i]!]!.includes('VerbForm=Sup') || BECOME.has(words[i]!)) continue;
    const participle = model.tags.indexOf(PARTICIPLE);
    if (participle >= 0 && followsBecome(i, words, tags, model)) tags[i] = participle;
  }
};

/** True where the nearest verb before is a form of `bli` and no other clause begins between. */
const followsBecome = (at: number, words: readonly string[], tags: Uint8Array, model: TaggerModel): boolean => {
  for (let i = at - 1; i >= 0 && i >= at - REACH; i -= 1) {
    if (BECOME.has(words[i]!)) return true;
    if (/^(?:AUX|VERB|SCONJ|CCONJ|PUNCT)/.test(model.tags[tags[i]!]!)) return false;
  }
  return false;
};
