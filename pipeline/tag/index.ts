/** Tags and lemmatises a token table: part of speech, UD features and lemma of every word, in the conventions of UD Swedish-Talbanken. */
import { type Tokens, UPOS, type Vocabulary } from '../tokenize/types.ts';
import { intern } from '../tokenize/vocabulary.ts';
import { createDecoder } from './decode.ts';
import { deponentReading } from './deponents.ts';
import { lemmaOf } from './lemma-rules.ts';
import { readTaggerModel, type TaggerModel } from './model.ts';

export { readTaggerModel, type TaggerModel };

/** One possible tag of a token; `margin` is the distance to the best in units of the model's score, 0 for the best. */
export type TagGuess = { readonly upos: string; readonly feats: string; readonly margin: number };

/** The same table with `lemma`, `upos` and `feats` filled. Every sentence is tagged by itself. */
export const tag = (tokens: Tokens, model: TaggerModel): Tokens => {
  const decode = createDecoder(model, tokens.vocabulary.words);
  const read = createReader(model, tokens.vocabulary);
  const upos = new Uint8Array(tokens.length);
  const feats = new Uint32Array(tokens.length);
  const lemma = new Uint32Array(tokens.length);
  for (const { firstToken, endToken } of tokens.sentences) {
    const tags = decode(tokens.form.subarray(firstToken, endToken));
    for (let i = firstToken; i < endToken; i += 1) {
      const word = read(tokens.form[i]!, tags[i - firstToken]!);
      upos[i] = word.upos;
      feats[i] = word.feats;
      lemma[i] = word.lemma;
    }
  }
  return { ...tokens, lemma, upos, feats };
};

/** The `count` best tags of every token of one sentence, best first, given the model's choice for its neighbours. */
export const nBestTags = (
  tokens: Tokens,
  sentence: number,
  model: TaggerModel,
  count = 3,
): readonly (readonly TagGuess[])[] => {
  const { firstToken, endToken } = tokens.sentences[sentence]!;
  const lists: TagGuess[][] = [];
  createDecoder(model, tokens.vocabulary.words)(tokens.form.subarray(firstToken, endToken), scores => {
    const order = model.tags.map((_, i) => i).sort((a, b) => scores[b]! - scores[a]! || a - b);
    lists.push(
      order.slice(0, count).map(id => {
        const [upos, feats] = splitTag(model.tags[id]!);
        return { upos, feats, margin: scores[order[0]!]! - scores[id]! };
      }),
    );
  });
  return lists;
};

type Word = { readonly upos: number; readonly feats: number; readonly lemma: number };

/** Word of a form with a tag: each pair is worked out once. */
const createReader = (model: TaggerModel, vocabulary: Vocabulary): ((form: number, tag: number) => Word) => {
  const known = new Map<number, Word>();
  return (form, id) => {
    const key = form * 256 + id;
    let word = known.get(key);
    if (word === undefined) {
      const written = vocabulary.words[form]!;
      const deponent = deponentReading(written.toLowerCase(), model.tags[id]!, model.lexicon);
      const [upos, feats] = splitTag(deponent?.tag ?? model.tags[id]!);
      const lemma = deponent?.lemma ?? lemmaOf(written, model.tags[id]!, model.lexicon, model.lemmas);
      word = {
        upos: (UPOS as readonly string[]).indexOf(upos),
        feats: feats === '_' ? 0 : intern(vocabulary, feats),
        lemma: intern(vocabulary, lemma),
      };
      known.set(key, word);
    }
    return word;
  };
};

const splitTag = (name: string): [upos: string, feats: string] => {
  const at = name.indexOf('|');
  return [name.slice(0, at), name.slice(at + 1)];
};
