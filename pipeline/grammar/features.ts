/** What the tags of a token say: part of speech, lemma, and one UD feature at a time. */
import { type Tokens, UPOS, type Upos } from '../tokenize/types.ts';

/** Value of a feature (`Voice`, `Case`, `Number` …) of the token, undefined where it has none. */
export const featureOf = ({ feats, vocabulary }: Tokens, index: number, name: string): string | undefined => {
  const features = vocabulary.words[feats[index]!]!;
  const at = features.startsWith(`${name}=`) ? 0 : features.indexOf(`|${name}=`) + 1;
  if (at === 0 && !features.startsWith(`${name}=`)) return undefined;
  const from = at + name.length + 1;
  const end = features.indexOf('|', from);
  return features.slice(from, end < 0 ? features.length : end);
};

export const uposOf = (tokens: Tokens, index: number): Upos => UPOS[tokens.upos[index]!]!;

/** Lower-case lemma; empty before tagging. */
export const lemmaOf = (tokens: Tokens, index: number): string =>
  tokens.vocabulary.words[tokens.lemma[index]!]!.toLowerCase();

/** Lower-case form. */
export const lowerOf = (tokens: Tokens, index: number): string => tokens.vocabulary.words[tokens.lower[index]!]!;

/** True for main verbs and auxiliaries, whatever their form. */
export const isVerb = (tokens: Tokens, index: number): boolean => {
  const upos = uposOf(tokens, index);
  return upos === 'VERB' || upos === 'AUX';
};

/** False where no token has a part of speech: then grammar knows forms only. */
export const isTagged = (tokens: Tokens): boolean => tokens.upos.some(value => value !== 0);
