/**
 * Participles after `bli`. A supine is governed by `ha`, never by `bli`: what looks like one there is a neuter participle ("Beslutet blev
 * fattat"; none of the 823 supines of the training data has `bli` as the nearest verb before it). And a predicative past participle after
 * `bli` is a verb in the passive, not an adjective: the convention of Talbanken.
 */
import type { TaggerModel } from './model.ts';

const BECOME = new Set(['bli', 'blir', 'blev', 'bliva', 'bliver', 'blevo', 'blivit', 'bleve']);

const passive = (agreement: string): string => `VERB|Case=Nom|${agreement}|Tense=Past|VerbForm=Part|Voice=Pass`;
const COMMON = passive('Definite=Ind|Gender=Com|Number=Sing');
const NEUTER = passive('Definite=Ind|Gender=Neut|Number=Sing');
const PLURAL = passive('Number=Plur');

/** Farthest place of `bli`, in tokens. */
const REACH = 6;
/** What ends the search: another verb or clause; for participles a preposition too. */
const CLAUSE = /^(?:AUX|VERB|SCONJ|CCONJ|PUNCT)/;
const PHRASE = /^(?:AUX|VERB|SCONJ|CCONJ|PUNCT|ADP)/;

/** Corrects `tags` (one sentence, lower-case forms in `words`) in place. */
export const settleBecome = (words: readonly string[], tags: Uint8Array, { tags: names }: TaggerModel): void => {
  const nameAt = (at: number): string => names[tags[at]!]!;
  const follows = (at: number, end: RegExp): boolean => {
    for (let i = at - 1; i >= 0 && i >= at - REACH; i -= 1) {
      if (BECOME.has(words[i]!)) return true;
      if (end.test(nameAt(i))) return false;
    }
    return false;
  };
  const settle = (at: number, wanted: string): void => {
    const tag = names.indexOf(wanted);
    if (tag >= 0) tags[at] = tag;
  };
  for (let i = 1; i < tags.length; i += 1) {
    if (BECOME.has(words[i]!)) continue;
    const participle = passiveOf(nameAt(i));
    if (nameAt(i).includes('VerbForm=Sup')) {
      if (follows(i, CLAUSE)) settle(i, NEUTER);
    } else if (participle !== undefined && follows(i, PHRASE)) {
      const attributive = i + 1 < tags.length && nameAt(i + 1).startsWith('NOUN');
      if (!attributive) settle(i, participle);
    }
  }
};

/** The passive reading of an indefinite past participle that was taken for an adjective. */
const passiveOf = (name: string): string | undefined => {
  if (!/^ADJ\|Case=Nom\|Definite=Ind\|Degree=Pos\|.*Tense=Past\|VerbForm=Part$/.test(name)) return undefined;
  return name.includes('Number=Plur') ? PLURAL : name.includes('Gender=Neut') ? NEUTER : COMMON;
};
