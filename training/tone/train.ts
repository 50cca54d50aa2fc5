/**
 * Trains the tone model and writes it: npm run train:sentiment -- [--data DIR] [--out FILE]. Same data, same bytes. Prints cross-validation over train and the figures on dev.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { modelScore, readSentimentModel } from '../../analyzers/tone/model/index.ts';
import { Memory } from '../../pipeline/memory.ts';
import { openData, SPEECHES } from '../data.ts';
import { prepare, solve } from './design.ts';
import { embed } from './embedding.ts';
import { crossValidate, intervalAlpha, spearman, stretched } from './evaluate.ts';
import { OPTIONS } from './options.ts';
import { packSentimentModel } from './pack.ts';

type Labelled = { readonly id: string; readonly text: string; readonly label: number };

const { values, pathOf } = openData('train:sentiment', OPTIONS);

const lines = (file: string): unknown[] => {
  const bytes = readFileSync(file);
  const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .map(line => JSON.parse(line));
};
const train = lines(pathOf('sentiment/absabank-imm_train.jsonl')) as Labelled[];
const dev = lines(pathOf('sentiment/absabank-imm_dev.jsonl')) as Labelled[];
const unlabelled = (lines(pathOf(SPEECHES)) as { text: string }[]).map(({ text }) => text);
const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? [];

const embedding = embed([...unlabelled, ...train.map(t => t.text)].map(wordsOf), {
  size: 150,
  window: 5,
  minimum: 5,
  most: 25_000,
});
const design = prepare(
  train.map(t => t.text),
  embedding,
);
const labels = Float64Array.from(train, t => t.label);
// A paragraph's neighbours in the same article or thread would give its label away: whole documents are left out together.
const documents = train.map(t => t.id.replace(/_[^_]*$/, ''));

const { predictions, stretch } = crossValidate(design, labels, documents);
const trained = solve(
  design,
  labels,
  train.map((_, i) => i),
);
const bytes = packSentimentModel({ ...trained.model, stretch, centre: trained.mean });
writeFileSync(values.out, bytes);

const model = readSentimentModel(bytes);
const memory = new Memory();
const onDev = dev.map(t => modelScore(model, t.text, memory));
const devLabels = dev.map(t => t.label);
const round = (x: number): string => x.toFixed(3);
process.stdout.write(
  [
    'measured on\tparagraphs\tSpearman ρ\tKrippendorff α (interval)',
    `train, 5-fold by document\t${train.length}\t${round(spearman([...labels], predictions))}\t${round(intervalAlpha([...labels], stretched(predictions, stretch)))}`,
    `dev\t${dev.length}\t${round(spearman(devLabels, onDev))}\t${round(intervalAlpha(devLabels, onDev))}`,
    `features ${trained.model.hashes.length}, words ${trained.model.wordHashes.length}, stretch ${stretch.toFixed(1)}, ${bytes.length} bytes`,
    '',
  ].join('\n'),
);
