/** `De för fram krav`: *för* behind a subject is the verb *föra*, where what follows cannot stand behind the preposition or begins its object. */
import type { TaggerModel } from './model.ts';

const SUBJECTS: ReadonlySet<string> = new Set(['de', 'vi', 'ni', 'jag', 'du', 'han', 'hon']);
/** A subject begins its clause. */
const OPENERS: ReadonlySet<string> = new Set('att om när eftersom men och som därför då medan där , ; : –'.split(' '));
const PARTICLES: ReadonlySet<string> = new Set('inte fram vidare bort samman'.split(' '));
/** `för en gångs skull`, `för en tid sedan`: the preposition. */
const SET: ReadonlySet<string> = new Set('gångs tid stund vecka månad dag gång kort längre lång'.split(' '));

/** Corrects `tags` (one sentence, lower-case forms in `words`) in place. */
export const settleCarry = (words: readonly string[], tags: Uint8Array, { tags: names }: TaggerModel): void => {
  for (let i = words.indexOf('för', 1); i > 0; i = words.indexOf('för', i + 1)) {
    const subject = words[i - 1]!;
    if (!SUBJECTS.has(subject) || (i > 1 && !OPENERS.has(words[i - 2]!))) continue;
    const next = words[i + 1] ?? '';
    const isObject = (next === 'en' || next === 'ett') && !SET.has(words[i + 2] ?? '');
    if (!isObject && !PARTICLES.has(next)) continue;
    const verb = names.indexOf(FINITE);
    if (verb >= 0) tags[i] = verb;
    const pronoun = names.indexOf(THEY);
    if (subject === 'de' && pronoun >= 0) tags[i - 1] = pronoun;
  }
};

const FINITE = 'VERB|Mood=Ind|Tense=Pres|VerbForm=Fin|Voice=Act';
const THEY = 'PRON|Case=Nom|Definite=Def|Number=Plur|PronType=Prs';
