/** Accuracy as in the CoNLL 2018 shared task: words are matched by their place in the text without white space, scores are F1 in percent. */
import { type Tokens, UPOS } from '../../pipeline/tokenize/types.ts';
import type { GoldSentence } from './treebank.ts';

export type Scores = Readonly<Record<'tokens' | 'sentences' | 'upos' | 'feats' | 'lemma' | 'passive', number>>;

/** `confusions`: `gold>system` part of speech → how often. */
export type Evaluation = { readonly scores: Scores; readonly confusions: ReadonlyMap<string, number> };

type Word = { readonly key: string; readonly upos: string; readonly feats: string; readonly lemma: string };

export const scoreTokens = (gold: readonly GoldSentence[], system: Tokens): Evaluation => {
  const wanted = place(gold);
  const found = place(toSentences(system));
  const byKey = new Map(found.words.map(word => [word.key, word]));
  const pairs = wanted.words.flatMap(word => (byKey.has(word.key) ? [[word, byKey.get(word.key)!] as const] : []));
  const f1 = (correct: number): number => (200 * correct) / (wanted.words.length + found.words.length);
  const count = (test: (a: Word, b: Word) => boolean): number => pairs.filter(([a, b]) => test(a, b)).length;
  const passive = (word: Word): boolean => word.feats.includes('Voice=Pass');
  const confusions = new Map<string, number>();
  for (const [a, b] of pairs) {
    if (a.upos !== b.upos) confusions.set(`${a.upos}>${b.upos}`, (confusions.get(`${a.upos}>${b.upos}`) ?? 0) + 1);
  }
  const systemSpans = new Set(found.sentences);
  const scores: Scores = {
    tokens: f1(pairs.length),
    sentences:
      (200 * wanted.sentences.filter(span => systemSpans.has(span)).length) /
      (wanted.sentences.length + found.sentences.length),
    upos: f1(count((a, b) => a.upos === b.upos)),
    feats: f1(count((a, b) => a.feats === b.feats)),
    lemma: f1(count((a, b) => a.lemma === b.lemma)),
    passive:
      (200 * count((a, b) => passive(a) && passive(b))) /
      (wanted.words.filter(passive).length + found.words.filter(passive).length),
  };
  return { scores, confusions };
};

/** Keys are start and end without white space. */
const place = (sentences: readonly GoldSentence[]): { words: Word[]; sentences: string[] } => {
  let at = 0;
  const words: Word[] = [];
  const spans = sentences.map(sentence => {
    const start = at;
    for (const { form, upos, feats, lemma } of sentence) {
      const end = at + form.replace(/\s/g, '').length;
      words.push({ key: `${at}-${end}`, upos, feats, lemma });
      at = end;
    }
    return `${start}-${at}`;
  });
  return { words, sentences: spans };
};

const toSentences = (tokens: Tokens): GoldSentence[] => {
  const { words } = tokens.vocabulary;
  return tokens.sentences.map(({ firstToken, endToken }) =>
    Array.from({ length: endToken - firstToken }, (_, i) => {
      const at = firstToken + i;
      return {
        form: words[tokens.form[at]!]!,
        upos: UPOS[tokens.upos[at]!]!,
        feats: words[tokens.feats[at]!] || '_',
        lemma: words[tokens.lemma[at]!]!,
        glued: false,
      };
    }),
  );
};
