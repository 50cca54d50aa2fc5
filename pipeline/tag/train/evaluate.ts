/**
 * Measures the tagger: tsx pipeline/tag/train/evaluate.ts --treebank DIR [--model FILE] [--cross [--corpus FILE]]
 * The shipped model on dev, which it was not trained on. With --cross also models trained without PUD and without one fifth of the training
 * part (cut in one piece, so that no document is in both), each measured on what it has not seen.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { readTaggerModel, tag } from '../index.ts';
import { buildModel } from './build.ts';
import { readClusters, readTreebankFolder } from './data.ts';
import { toGoldTokens } from './gold-tokens.ts';
import { confusionTable, measure, reachTable } from './report.ts';
import { scoreTokens } from './score.ts';
import { type GoldSentence, harmonise } from './treebank.ts';

const { values } = parseArgs({
  options: {
    treebank: { type: 'string' },
    model: { type: 'string' },
    corpus: { type: 'string' },
    cross: { type: 'boolean' },
  },
});
if (values.treebank === undefined) {
  process.stderr.write(
    'usage: tsx pipeline/tag/train/evaluate.ts --treebank DIR [--model FILE] [--cross [--corpus FILE]]\n',
  );
  process.exit(2);
}
const data = readTreebankFolder(values.treebank);
const bytes = readFileSync(values.model ?? fileURLToPath(new URL('../model.bin', import.meta.url)));
const began = performance.now();
const model = readTaggerModel(bytes);
const loaded = performance.now();
const dev = measure('dev', data.devFile, model);
process.stdout.write(`${reachTable([dev])}\n\n${confusionTable(dev)}\n\n`);
const gold = toGoldTokens(data.train);
const tagging = performance.now();
tag(gold, model);
const speed = (gold.length / (performance.now() - tagging)) * 1000;
process.stdout.write(
  `model ${bytes.length} bytes, gzipped ${gzipSync(bytes, { level: 9 }).length}; read in ${(loaded - began).toFixed(0)} ms; ${speed.toFixed(0)} tokens a second\n`,
);

if (values.cross) {
  const train = (sentences: readonly GoldSentence[]) =>
    readTaggerModel(
      buildModel({
        sentences,
        lemmas: data.lemmas,
        endings: data.endings,
        clusters: readClusters(values.corpus, sentences),
      }),
    );
  const pud = measure('pud (harmonised), trained without it', data.pudFile, train(data.train), harmonise);
  process.stdout.write(`\n${reachTable([pud])}\n`);
  const cut = Math.floor(data.train.length * 0.8);
  const rest = data.train.slice(cut);
  const part = scoreTokens(rest, tag(toGoldTokens(rest), train([...data.train.slice(0, cut), ...data.pud]))).scores;
  process.stdout.write(
    `\nlast fifth of train, gold tokens: UPOS ${part.upos.toFixed(2)}, UFeats ${part.feats.toFixed(2)}, lemma ${part.lemma.toFixed(2)}\n`,
  );
}
