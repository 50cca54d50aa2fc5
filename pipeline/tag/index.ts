/** Tags and lemmatises a token table: part of speech, UD features and lemma of every word, in the conventions of UD Swedish-Talbanken. */
import { room } from '../memory.ts';
import { type Tokens, UPOS, type Vocabulary } from '../tokenize/types.ts';
import { intern } from '../tokenize/vocabulary.ts';
import { isManifold, senseOf } from './abbreviation.ts';
import { createDecoder, type Decode, MOST_FORMS } from './decode.ts';
import { deponentReading } from './deponents.ts';
import { lemmaOf } from './lemma-rules.ts';
import { readTaggerModel, type TaggerModel } from './model.ts';

export { readTaggerModel, type TaggerModel };

/** One possible tag of a token; `margin` is the distance to the best in units of the model's score, 0 for the best. */
export type TagGuess = { readonly upos: string; readonly feats: string; readonly margin: number };

/** The same table with `lemma`, `upos` and `feats` filled. Every sentence is tagged by itself. */
export const tag = (tokens: Tokens, model: TaggerModel): Tokens => {
  const { decode, read, manifold } = readerOf(tokens.vocabulary, model);
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
    for (let i = firstToken; i < endToken; i += 1) {
      const sense = manifold(tokens.form[i]!) ? senseAt(tokens, i, firstToken, endToken) : undefined;
      if (sense !== undefined) lemma[i] = intern(tokens.vocabulary, sense);
    }
  }
  return { ...tokens, lemma, upos, feats };
};

type Reader = {
  readonly decode: Decode;
  readonly read: (form: number, tag: number) => Word;
  readonly manifold: (form: number) => boolean;
};

const READERS = room<WeakMap<TaggerModel, Reader>>('tagger by vocabulary');

/** What tagging knows of the words of a vocabulary: documents share it, since most of their words are the same. */
const readerOf = (vocabulary: Vocabulary, model: TaggerModel): Reader => {
  const { memory, words } = vocabulary;
  const readers = memory.about(vocabulary, READERS, () => new WeakMap());
  let reader = readers.get(model);
  if (reader === undefined) {
    const most = Math.min(MOST_FORMS, memory.most);
    reader = {
      decode: createDecoder(model, words, most),
      read: createReader(model, vocabulary, most),
      manifold: createManifold(vocabulary),
    };
    readers.set(model, reader);
  }
  return reader;
};

/** What an abbreviation with several senses stands for in its sentence. */
const senseAt = ({ lower, vocabulary }: Tokens, at: number, first: number, end: number): string | undefined => {
  const word = (i: number): string | undefined => (i < first || i >= end ? undefined : vocabulary.words[lower[i]!]);
  return senseOf(word(at)!, word(at - 1), word(at + 1), word(at - 2));
};

/** Whether a form is an abbreviation with several senses; each form is looked at once. */
const createManifold = ({ words }: Vocabulary): ((form: number) => boolean) => {
  const known: boolean[] = [];
  return form => (known[form] ??= isManifold(words[form]!.toLowerCase()));
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

/** Word of a form with a tag; `most` pairs are known at a time. */
const createReader = (model: TaggerModel, vocabulary: Vocabulary, most: number): Reader['read'] => {
  const known = new Map<number, Word>();
  const isSeen = (lower: string): boolean => model.source.clusterOf(lower) > 0;
  return (form, id) => {
    const key = form * 256 + id;
    let word = known.get(key);
    if (word === undefined) {
      const written = vocabulary.words[form]!;
      const deponent = deponentReading(written.toLowerCase(), model.tags[id]!, model.lexicon);
      const [upos, feats] = splitTag(deponent?.tag ?? model.tags[id]!);
      const lemma = deponent?.lemma ?? lemmaOf(written, model.tags[id]!, model.lemmaLexicon, model.lemmas, isSeen);
      word = {
        upos: (UPOS as readonly string[]).indexOf(upos),
        feats: feats === '_' ? 0 : intern(vocabulary, feats),
        lemma: intern(vocabulary, lemma),
      };
      if (known.size === most) known.clear();
      known.set(key, word);
    }
    return word;
  };
};

const splitTag = (name: string): [upos: string, feats: string] => {
  const at = name.indexOf('|');
  return [name.slice(0, at), name.slice(at + 1)];
};
