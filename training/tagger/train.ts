/**
 * Builds `model.bin`: npm run train:tagger -- [--data DIR] [--out FILE]
 * Trains on Talbanken's training part and PUD; dev is held out and measured. Same input, same bytes.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readTaggerModel } from '../../pipeline/tag/index.ts';
import { openData, SPEECHES } from '../data.ts';
import { buildModel } from './build.ts';
import { readClusters, readTreebankFolder } from './data.ts';
import { confusionTable, measure, reachTable } from './report.ts';

const { values, pathOf } = openData('train:tagger', { out: { type: 'string' } });
const data = readTreebankFolder(pathOf);
const sentences = [...data.train, ...data.pud];
const clusters = readClusters(pathOf(SPEECHES), sentences);
const bytes = buildModel({ ...data, sentences, clusters });
writeFileSync(values.out ?? fileURLToPath(new URL('../../pipeline/tag/model.bin', import.meta.url)), bytes);
const dev = measure('dev', data.devFile, readTaggerModel(bytes));
process.stdout.write(`${reachTable([dev])}\n\n${confusionTable(dev)}\n`);
