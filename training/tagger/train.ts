/**
 * Builds `model.bin`: npm run train:tagger -- [--data DIR] [--out FILE] [--keep-weights]
 * Trains on Talbanken's training part and PUD; dev is held out and measured. Same input, same bytes.
 * With --keep-weights the lexicon and the lemma rules are made anew and the weights stay: how the shipped model got its irregular forms.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readTaggerModel } from '../../pipeline/tag/index.ts';
import { openData, SPEECHES } from '../data.ts';
import { buildModel } from './build.ts';
import { readClusters, readTreebankFolder } from './data.ts';
import { renewModel } from './renew.ts';
import { confusionTable, measure, reachTable } from './report.ts';

const { values, pathOf } = openData('train:tagger', {
  out: { type: 'string' },
  'keep-weights': { type: 'boolean' },
});
const data = readTreebankFolder(pathOf);
const sentences = [...data.train, ...data.pud];
const place = fileURLToPath(new URL('../../pipeline/tag/model.bin', import.meta.url));
const bytes = values['keep-weights']
  ? renewModel(readFileSync(place), { ...data, sentences })
  : buildModel({ ...data, sentences, clusters: readClusters(pathOf(SPEECHES), sentences) });
writeFileSync(values.out ?? place, bytes);
const dev = measure('dev', data.devFile, readTaggerModel(bytes));
process.stdout.write(`${reachTable([dev])}\n\n${confusionTable(dev)}\n`);
