/** Reads the training data from a folder: the rim of the training scripts. */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { clusterWords } from './clusters.ts';
import { corpusSentences } from './corpus.ts';
import type { Clusters } from './fit.ts';
import { type FormTable, readForms, readPrincipalParts } from './principal-parts.ts';
import { type GoldSentence, harmonise, readTreebank } from './treebank.ts';

export type TreebankFolder = {
  readonly train: readonly GoldSentence[];
  /** In the conventions of Talbanken. */
  readonly pud: readonly GoldSentence[];
  /** CoNLL-U as it stands in the file. */
  readonly devFile: string;
  readonly pudFile: string;
  readonly lemmas: string;
  readonly endings: string;
  /** Forms of single words. */
  readonly forms: readonly FormTable[];
};

/** `pathOf` gives the place of a file of `training/data.json`. */
export const readTreebankFolder = (pathOf: (file: string) => string): TreebankFolder => {
  const read = (name: string): string => readFileSync(pathOf(`treebank/${name}`), 'utf8');
  const pudFile = read('pud.conllu');
  return {
    train: readTreebank(read('train.conllu')),
    pud: harmonise(readTreebank(pudFile)),
    devFile: read('dev.conllu'),
    pudFile,
    lemmas: read('lexicon/saldo-lemma-paradigm.tsv'),
    endings: read('lexicon/paradigm-inflection.tsv'),
    forms: [readForms(read('lexicon/unimorph-swe.tsv')), readPrincipalParts(read('lexicon/gf-dictswe.tsv'))],
  };
};

/** Clusters from the packed file of speeches and the training sentences. */
export const readClusters = (file: string, sentences: readonly GoldSentence[]): Clusters => {
  const jsonl = gunzipSync(readFileSync(file)).toString('utf8');
  const training = sentences.map(words => words.map(({ form }) => form.toLowerCase().replace(/\d/g, '0')));
  return clusterWords([...corpusSentences(jsonl), ...training]);
};
