/** UD features of a token: one look-up per distinct feature string. */
import { type Tokens, UPOS, type Upos } from '../tokenize/types.ts';

/** Value of a feature (`Voice`, `Case`, `Number` …) of the token, undefined where it has none. */
export const featureOf = (tokens: Tokens, index: number, name: string): string | undefined =>
  parsed(tokens.vocabulary.words[tokens.feats[index]!]!).get(name);

export const uposOf = (tokens: Tokens, index: number): Upos => UPOS[tokens.upos[index]!]!;

export const lemmaAt = (tokens: Tokens, index: number): string => tokens.vocabulary.words[tokens.lemma[index]!]!;

const seen = new Map<string, ReadonlyMap<string, string>>();

const parsed = (feats: string): ReadonlyMap<string, string> => {
  const known = seen.get(feats);
  if (known !== undefined) return known;
  const pairs = feats === '' ? [] : feats.split('|').map(pair => pair.split('=') as [string, string]);
  const map = new Map(pairs);
  seen.set(feats, map);
  return map;
};
