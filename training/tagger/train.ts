/**
 * Builds `model.bin`: tsx training/tagger/train.ts --treebank DIR [--corpus FILE] [--out FILE]
 * Trains on Talbanken's training part and PUD; dev is held out and measured. Same input, same bytes.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readTaggerModel } from '../../pipeline/tag/index.ts';
import { buildModel } from './build.ts';
import { readClusters, readTreebankFolder } from './data.ts';
import { confusionTable, measure, reachTable } from './report.ts';

const { values } = parseArgs({
  options: { treebank: { type: 'string' }, corpus: { type: 'string' }, out: { type: 'string' } },
});
const folder = values.treebank;
if (folder === undefined) {
  process.stderr.write('usage: tsx training/tagger/train.ts --treebank DIR [--corpus FILE] [--out FILE]\n');
  process.exit(2);
}
const data = readTreebankFolder(folder);
const sentences = [...data.train, ...data.pud];
const clusters = readClusters(values.corpus, sentences);
const bytes = buildModel({ sentences, lemmas: data.lemmas, endings: data.endings, clusters });
writeFileSync(values.out ?? fileURLToPath(new URL('../../pipeline/tag/model.bin', import.meta.url)), bytes);
const dev = measure('dev', data.devFile, readTaggerModel(bytes));
process.stdout.write(`${reachTable([dev])}\n\n${confusionTable(dev)}\n`);
