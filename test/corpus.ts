/** The seeds as a corpus and as a comparison, made once per test file with the shipped models. */
import { type Comparison, compare } from '../analyzers/comparison/pair/index.ts';
import { choosePair } from '../analyzers/groups/pair.ts';
import { loadCodebook } from '../cli/rim/codebook.ts';
import { readCorpus } from '../cli/rim/index.ts';
import { taggerModel } from '../cli/rim/models.ts';
import { answersWithTrees } from '../cli/rim/trees.ts';
import type { Answer, Corpus } from '../pipeline/corpus.ts';
import { tag } from '../pipeline/tag/index.ts';
import { paragraphBlocks, tokenize } from '../pipeline/tokenize/index.ts';
import { createVocabulary } from '../pipeline/tokenize/vocabulary.ts';

let corpus: Corpus | undefined;
let comparison: Comparison | undefined;

export const seedCorpus = (): Corpus => {
  corpus ??= readCorpus(['seeds']);
  return corpus;
};

export const seedComparison = (): Comparison => {
  const { target, reference } = choosePair(answersWithTrees(seedCorpus().answers));
  comparison ??= compare([target, reference], { codebook: loadCodebook().codebook, keyness: { unit: 'lemma' } });
  return comparison;
};

/** A text of one speaker as a tagged answer. */
export const answerBy = (name: string, text: string, id = name): Answer => {
  const blocks = paragraphBlocks(text);
  return {
    document: { id, source: { name: id, sha256: '', encoding: 'utf-8' }, raw: text, text, edits: [], doubtful: [] },
    structure: {
      respondent: { name },
      segments: [{ kind: 'answer', start: 0, end: text.length, speaker: name, role: 'respondent' }],
      blocks,
      notices: [],
    },
    tokens: tag(tokenize(text, blocks, createVocabulary()), taggerModel()),
  };
};
