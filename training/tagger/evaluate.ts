/**
 * Measures the tagger: npm run evaluate:tagger -- [--data DIR] [--model FILE] [--write] [--cross]
 * The shipped model on dev, which it was not trained on, its speed and its start. With --cross also a model trained on the first four
 * fifths of the training part alone, measured on the last fifth (cut in one piece, so that no document is in both) and on PUD.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { readTaggerModel, tag } from '../../pipeline/tag/index.ts';
import { writeAccuracy } from '../accuracy.ts';
import { openData, SPEECHES } from '../data.ts';
import { buildModel } from './build.ts';
import { scoreCompounds } from './compounds.ts';
import { readClusters, readTreebankFolder } from './data.ts';
import { toGoldTokens } from './gold-tokens.ts';
import { confusionTable, measure, reachTable } from './report.ts';
import { scoreTokens } from './score.ts';
import { annotate, measureSpeed } from './speed.ts';
import { harmonise } from './treebank.ts';

const { values, pathOf } = openData('evaluate:tagger', {
  model: { type: 'string' },
  write: { type: 'boolean' },
  cross: { type: 'boolean' },
});
const data = readTreebankFolder(pathOf);
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
process.stdout.write(`${measureSpeed(readFileSync(pathOf('treebank/train.conllu'), 'utf8'), model)}\n`);
const compounds = scoreCompounds(readFileSync(pathOf('treebank/compounds-dev.tsv'), 'utf8'), model);
process.stdout.write(
  `compounds: ${compounds.words} words, ${compounds.exact.toFixed(1)} % split exactly, borders F1 ${compounds.borderF1.toFixed(1)} %\n`,
);

if (values.write)
  writeAccuracy('npm run evaluate:tagger', {
    'tagger.upos': dev.given.scores.upos,
    'tagger.lemma': dev.raw.scores.lemma,
    'tagger.sentences': dev.raw.scores.sentences,
  });

if (values.cross) {
  const cut = Math.floor(data.train.length * 0.8);
  const part = data.train.slice(0, cut);
  const rest = data.train.slice(cut);
  const clusters = readClusters(pathOf(SPEECHES), part);
  const cross = readTaggerModel(buildModel({ ...data, sentences: part, clusters }));
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
