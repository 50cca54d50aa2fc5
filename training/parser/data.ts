/** Sentences with trees as the parser is trained on them: tags as the tagger gives them to text it has not seen, and right ones. */
import { type Clusters, createWordReader, type Tagged, type WordReader } from '../../pipeline/parse/words.ts';
import { UPOS } from '../../pipeline/tokenize/types.ts';
import { createVocabulary, intern } from '../../pipeline/tokenize/vocabulary.ts';
import { harmonise, readTreebank } from '../tagger/treebank.ts';
import type { Item } from './fit.ts';
import type { Tag } from './honest-tags.ts';
import { oracle } from './oracle.ts';
import { projective, readTrees, type TreeSentence } from './trees.ts';

export type TrainingTrees = {
  readonly relations: readonly string[];
  /** Readings of each sentence, which epochs take in turn: by honest tags where there are any, and by right ones. */
  readonly readings: readonly (readonly Item[])[];
};

/** Talbanken's trees, and those of PUD with its tags brought to the same conventions. */
export const readTrainingTrees = (talbanken: string, pud: string): TreeSentence[] => {
  const tagged = harmonise(readTreebank(pud));
  return [
    ...readTrees(talbanken),
    ...readTrees(pud).map((sentence, i) => ({
      ...sentence,
      words: sentence.words.map((word, at) => ({ ...word, ...pick(tagged[i]![at]!) })),
    })),
  ];
};

const pick = ({ upos, feats, lemma }: { upos: string; feats: string; lemma: string }) => ({ upos, feats, lemma });

/** `honest` has tags by sentence id. */
export const trainingTrees = (
  sentences: readonly TreeSentence[],
  honest: ReadonlyMap<string, readonly Tag[]>,
  clusters: Clusters,
): TrainingTrees => {
  const names = new Set(sentences.flatMap(({ tree }) => tree.relations).filter(name => name !== 'root'));
  const relations = ['root', ...[...names].sort((a, b) => (a < b ? -1 : 1))];
  const numbers = new Map(relations.map((name, i) => [name, i]));
  const read = createSentenceReader(clusters);
  const readings = sentences.map(({ id, words, tree }) => {
    const { heads, relations: own } = projective(tree);
    const wanted = Uint8Array.from(own, (name, i) =>
      heads[i] === heads.length ? 0 : numbers.get(name === 'root' ? 'parataxis' : name)!,
    );
    const actions = oracle(heads, wanted, relations.length);
    const tags = honest.get(id);
    const right = { words: read(words.map(({ form, upos, feats, lemma }) => [form, upos, feats, lemma])), actions };
    if (tags === undefined) return [right];
    const honestly = { words: read(words.map(({ form }, i) => [form, ...tags[i]!])), actions };
    return [honestly, right];
  });
  return { relations, readings };
};

type Row = readonly [form: string, upos: string, feats: string, lemma: string];

/** Reads rows of form and tags as a sentence, all over one vocabulary. */
export const createSentenceReader = (clusters: Clusters): ((rows: readonly Row[]) => ReturnType<WordReader>) => {
  const vocabulary = createVocabulary();
  const read = createWordReader(clusters);
  return rows => {
    const tagged: Tagged = {
      vocabulary,
      lower: Uint32Array.from(rows, ([form]) => intern(vocabulary, form.toLowerCase())),
      lemma: Uint32Array.from(rows, ([, , , lemma]) => intern(vocabulary, lemma)),
      upos: Uint8Array.from(rows, ([, upos]) => (UPOS as readonly string[]).indexOf(upos)),
      feats: Uint32Array.from(rows, ([, , feats]) =>
        plainFeats(feats) === '' ? 0 : intern(vocabulary, plainFeats(feats)),
      ),
    };
    return read(tagged, 0, rows.length);
  };
};

/** Without what the tagger does not give. */
const plainFeats = (feats: string): string =>
  feats === '_'
    ? ''
    : feats
        .split('|')
        .filter(feature => !/^(?:ExtPos|Typo)=/.test(feature))
        .join('|');
