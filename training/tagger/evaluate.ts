/**
 * Measures the tagger: tsx training/tagger/evaluate.ts [--treebank DIR] [--model FILE] [--cross [--corpus FILE]]
 * The shipped model on dev, which it was not trained on, its speed and its start. With --cross also a model trained on the first four
 * fifths of the training part alone, measured on the last fifth (cut in one piece, so that no document is in both) and on PUD.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { readTaggerModel, tag } from '../../pipeline/tag/index.ts';
import { buildModel } from './build.ts';
import { scoreCompounds } from './compounds.ts';
import { readClusters, readTreebankFolder } from './data.ts';
import { toGoldTokens } from './gold-tokens.ts';
import { confusionTable, measure, reachTable } from './report.ts';
import { scoreTokens } from './score.ts';
import { annotate, measureSpeed } from './speed.ts';
import { harmonise } from './treebank.ts';

const { values } = parseArgs({
  options: {
    treebank: { type: 'string', default: '../shared/treebank' },
    model: { type: 'string' },
    corpus: { type: 'string' },
    cross: { type: 'boolean' },
  },
});
const data = readTreebankFolder(values.treebank);
const bytes = readFileSync(values.model ?? fileURLToPath(new URL('../../pipeline/tag/model.bin', import.meta.url)));
const began = performance.now();
const model = readTaggerModel(bytes);
annotate('Frågan behandlas av nämnden.', model);
const start = performance.now() - began;
const dev = measure('dev', data.devFile, model);
process.stdout.write(`${reachTable([dev])}\n\n${confusionTable(dev)}\n\n`);
process.stdout.write(
  `model ${bytes.length} bytes, gzipped ${gzipSync(bytes, { level: 9 }).length}; ${start.toFixed(0)} ms to the first tagged sentence\n`,
);
process.stdout.write(`${measureSpeed(readFileSync(join(values.treebank, 'train.conllu'), 'utf8'), model)}\n`);
const compounds = scoreCompounds(readFileSync(join(values.treebank, 'compounds-dev.tsv'), 'utf8'), model);
process.stdout.write(
  `compounds: ${compounds.words} words, ${compounds.exact.toFixed(1)} % split exactly, borders F1 ${compounds.borderF1.toFixed(1)} %\n`,
);

if (values.cross) {
  const cut = Math.floor(data.train.length * 0.8);
  const part = data.train.slice(0, cut);
  const rest = data.train.slice(cut);
  const clusters = readClusters(values.corpus, part);
  const cross = readTaggerModel(buildModel({ sentences: part, lemmas: data.lemmas, endings: data.endings, clusters }));
  const { upos, feats, lemma } = scoreTokens(rest, tag(toGoldTokens(rest), cross)).scores;
  const rows = [
    measure('dev, by four fifths of train', data.devFile, cross),
    measure('pud (harmonised), by four fifths of train', data.pudFile, cross, harmonise),
  ];
  process.stdout.write(`\n${reachTable(rows)}\n`);
  process.stdout.write(
    `\nlast fifth of train, gold tokens: UPOS ${upos.toFixed(2)}, UFeats ${feats.toFixed(2)}, lemma ${lemma.toFixed(2)}\n`,
  );
}
