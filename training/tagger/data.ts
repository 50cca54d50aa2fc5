/** Reads the training data from a folder: the rim of the training scripts. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { clusterWords } from './clusters.ts';
import { corpusSentences } from './corpus.ts';
import type { Clusters } from './fit.ts';
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
};

export const readTreebankFolder = (folder: string): TreebankFolder => {
  const read = (name: string): string => {
    const path = join(folder, name);
    if (!existsSync(path)) {
      throw new OrdskifteError({
        code: 'NO_TREEBANK',
        message: `${path} does not exist.`,
        place: '--treebank',
        next: 'Give the folder that holds train.conllu, dev.conllu, pud.conllu and lexicon/.',
      });
    }
    return readFileSync(path, 'utf8');
  };
  const pudFile = read('pud.conllu');
  return {
    train: readTreebank(read('train.conllu')),
    pud: harmonise(readTreebank(pudFile)),
    devFile: read('dev.conllu'),
    pudFile,
    lemmas: read('lexicon/saldo-lemma-paradigm.tsv'),
    endings: read('lexicon/paradigm-inflection.tsv'),
  };
};

/** Clusters from the speeches file (`.jsonl` or `.jsonl.gz`) and the training sentences; none without a file. */
export const readClusters = (file: string | undefined, sentences: readonly GoldSentence[]): Clusters => {
  if (file === undefined) return new Map();
  const bytes = readFileSync(file);
  const jsonl = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  const training = sentences.map(words => words.map(({ form }) => form.toLowerCase().replace(/\d/g, '0')));
  return clusterWords([...corpusSentences(jsonl), ...training]);
};
