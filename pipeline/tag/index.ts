/** Tags and lemmatises a token table: part of speech, UD features and lemma of every word, in the conventions of UD Swedish-Talbanken. */
import { type Tokens, UPOS } from '../tokenize/types.ts';
import { intern } from '../tokenize/vocabulary.ts';
import { type Attributes, attributesOf } from './attributes.ts';
import { deponentReading } from './deponents.ts';
import { createKeys, leftKeys, rightKeys, SHARED, wordKeys } from './features.ts';
import { settleHave } from './have.ts';
import { lemmaOf } from './lemma-rules.ts';
import { readTaggerModel, type TaggerModel } from './model.ts';

export { readTaggerModel, type TaggerModel };

/** One possible tag of a token; `margin` is the distance to the best in units of the model's score, 0 for the best. */
export type TagGuess = { readonly upos: string; readonly feats: string; readonly margin: number };

/** The same table with `lemma`, `upos` and `feats` filled. Every sentence is tagged by itself. */
export const tag = (tokens: Tokens, model: TaggerModel): Tokens => {
  const run = createRun(model, tokens);
  const upos = new Uint8Array(tokens.length);
  const feats = new Uint32Array(tokens.length);
  const lemma = new Uint32Array(tokens.length);
  for (const { firstToken, endToken } of tokens.sentences) {
    const tags = run.decode(firstToken, endToken);
    for (let i = firstToken; i < endToken; i += 1) {
      const word = run.word(tokens.form[i]!, tags[i - firstToken]!);
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
  createRun(model, tokens).decode(firstToken, endToken, scores => {
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

type Run = {
  readonly decode: (from: number, to: number, visit?: (scores: Int32Array) => void) => Uint8Array;
  /** What the table says of a form with a tag. */
  readonly word: (form: number, tag: number) => Word;
};

type Word = { readonly upos: number; readonly feats: number; readonly lemma: number };

/** Work that is done once per distinct form is kept for the length of a run. */
const createRun = (model: TaggerModel, tokens: Tokens): Run => {
  const { vocabulary } = tokens;
  const attributes: Attributes[] = [];
  const known = new Map<number, Word>();
  const keys = createKeys();
  const scores = new Int32Array(256);
  const attribute = (form: number): Attributes => {
    attributes[form] ??= attributesOf(vocabulary.words[form]!, model.source);
    return attributes[form]!;
  };
  return {
    decode: (from, to, visit) => {
      const words: Attributes[] = [];
      for (let i = from; i < to; i += 1) words.push(attribute(tokens.form[i]!));
      const guess = new Uint8Array(words.length);
      for (let i = 0; i < words.length; i += 1) {
        wordKeys(words, i, keys);
        leftKeys(words, guess, i, model.facts, keys);
        scores.fill(0);
        model.first.addTo(scores, keys.keys, keys.length);
        guess[i] = bestOf(scores, model);
      }
      const tags = new Uint8Array(words.length);
      for (let i = 0; i < words.length; i += 1) {
        wordKeys(words, i, keys);
        leftKeys(words, tags, i, model.facts, keys);
        rightKeys(words, tags, guess, i, model.facts, keys);
        scores.fill(0);
        model.second.addTo(scores, keys.keys, keys.length);
        tags[i] = bestOf(scores, model);
        visit?.(scores);
      }
      settleHave(
        words.map((_, i) => vocabulary.words[tokens.lower[from + i]!]!),
        tags,
        model,
      );
      return tags;
    },
    word: (form, id) => {
      const key = form * 256 + id;
      const before = known.get(key);
      if (before !== undefined) return before;
      const written = vocabulary.words[form]!;
      const deponent = deponentReading(written.toLowerCase(), model.tags[id]!, model.lexicon);
      const [upos, feats] = splitTag(deponent?.tag ?? model.tags[id]!);
      const lemma = deponent?.lemma ?? lemmaOf(written, model.tags[id]!, model.lexicon, model.lemmas);
      const word = {
        upos: (UPOS as readonly string[]).indexOf(upos),
        feats: feats === '_' ? 0 : intern(vocabulary, feats),
        lemma: intern(vocabulary, lemma),
      };
      known.set(key, word);
      return word;
    },
  };
};

/** Best tag; `scores` then holds the sums of the tags' own weights and those of their parts of speech. */
const bestOf = (scores: Int32Array, { tags, facts }: TaggerModel): number => {
  let best = 0;
  for (let tag = 0; tag < tags.length; tag += 1) {
    scores[tag]! += scores[SHARED + facts.upos[tag]!]!;
    if (scores[tag]! > scores[best]!) best = tag;
  }
  return best;
};

const splitTag = (name: string): [upos: string, feats: string] => {
  const at = name.indexOf('|');
  return [name.slice(0, at), name.slice(at + 1)];
};
