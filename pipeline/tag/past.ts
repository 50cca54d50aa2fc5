/**
 * Past tenses that look like nouns and that the weights never met as verbs (`steg`, `vek`, `bet`): a verb where the clause has a subject
 * beside them and no other finite verb ("Priserna steg i fjol", "I fjol steg priserna").
 */
import type { TaggerModel } from './model.ts';

/** The past tense, or the *för* of föra ("De för samtal"), that `lower` may be although the tagger's own lexicon has it as a noun only. */
export const isHiddenPast = (lower: string, { lexicon, lemmaLexicon }: TaggerModel): boolean => {
  if (lower.length > 6) return false;
  if (lower === 'för') return true;
  const own = lexicon.analyse(lower);
  if (own.length === 0 || own.some(({ tag }) => !lexicon.tags[tag]!.startsWith('NOUN|'))) return false;
  return lemmaLexicon.analyse(lower).some(({ tag }) => lemmaLexicon.tags[tag] === PAST);
};

const PRESENT = 'VERB|Mood=Ind|Tense=Pres|VerbForm=Fin|Voice=Act';
const PAST = 'VERB|Mood=Ind|Tense=Past|VerbForm=Fin|Voice=Act';
const SUBJECT = /^(?:NOUN\|Case=Nom\|Definite=Def|PRON\|Case=Nom|PROPN\|Case=Nom)/;
const BORDER = /^(?:PUNCT|CCONJ|SCONJ)/;

/** Corrects `tags` of one sentence in place. `hidden` says which words may be such verbs. */
export const settlePast = (hidden: readonly boolean[], tags: Uint8Array, model: TaggerModel): void => {
  const name = (at: number): string => (at < 0 || at >= tags.length ? '' : model.tags[tags[at]!]!);
  for (const [i, may] of hidden.entries()) {
    if (!may) continue;
    if (name(i).startsWith('ADP|') && name(i - 1).startsWith('PRON|Case=Nom') && !hasFinite(i, name)) {
      const present = model.tags.indexOf(PRESENT);
      if (present >= 0) tags[i] = present;
    }
    if (!name(i).startsWith('NOUN|')) continue;
    const before = SUBJECT.test(name(i - 1));
    const inverted = /^(?:ADV|NOUN|NUM)/.test(name(i - 1)) && SUBJECT.test(name(i + 1));
    if ((!before && !inverted) || hasFinite(i, name)) continue;
    const past = model.tags.indexOf(PAST);
    if (past >= 0) tags[i] = past;
  }
};

/** A finite verb in the clause around `at`. */
const hasFinite = (at: number, name: (at: number) => string): boolean => {
  for (const step of [-1, 1]) {
    for (let i = at + step; name(i) !== '' && !BORDER.test(name(i)); i += step) {
      if (name(i).includes('VerbForm=Fin')) return true;
    }
  }
  return false;
};
