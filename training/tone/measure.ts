/**
 * Measures both instruments: on rated paragraphs (ABSAbank-Imm, dev), and on something else, to see whether what was learned
 * holds there – example sentences of Sentimentlex (Språkbanken Text, CC BY), each chosen for a word of known polarity: how often
 * does a sentence of a positive word score above one of a negative word? 0.5 is chance. npm run evaluate:sentiment -- [--data DIR] [--write]. Prints one line a figure.
 */
import { readFileSync } from 'node:fs';
import { sentenceTones, speakerTones } from '../../analyzers/tone/index.ts';
import { modelScore } from '../../analyzers/tone/model/index.ts';
import { parseCsv } from '../../analyzers/tone/read-lexicon.ts';
import { sentimentModel } from '../../cli/rim/models.ts';
import { answerOf } from '../../cli/rim/single-speaker.ts';
import { Memory } from '../../pipeline/memory.ts';
import { writeAccuracy } from '../accuracy.ts';
import { openData } from '../data.ts';
import { intervalAlpha, spearman } from './evaluate.ts';

const { values, pathOf } = openData('evaluate:sentiment', { write: { type: 'boolean' } });
const [head = [], ...rows] = parseCsv(readFileSync(pathOf('sentiment/sentimentlex.csv'), 'utf8'));
const [polarity, example] = [head.indexOf('polarity'), head.indexOf('example')] as const;
const sentences = rows.flatMap(row =>
  row[example]?.trim() ? [{ text: row[example], isPositive: row[polarity] === 'pos' }] : [],
);

/** Area under the ROC curve: the share of pairs in the right order, ties counting half (Mann & Whitney 1947). */
const area = (scores: readonly number[]): number => {
  const side = (positive: boolean): number[] => scores.filter((_, i) => sentences[i]!.isPositive === positive);
  const [up, down] = [side(true), side(false)];
  const wins = up.reduce((sum, a) => sum + down.reduce((s, b) => s + (a > b ? 1 : a === b ? 0.5 : 0), 0), 0);
  return wins / (up.length * down.length);
};

const memory = new Memory();
const byLexicon = (text: string): number =>
  speakerTones(sentenceTones(answerOf('x', text, memory)).map(tone => ({ ...tone, speaker: '' })))[0]?.score ?? 0;
const byModel = (text: string): number => modelScore(sentimentModel(), text, memory);

const dev = readFileSync(pathOf('sentiment/absabank-imm_dev.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map(line => JSON.parse(line) as { text: string; label: number });
const labels = dev.map(row => row.label);
const [onDev, elsewhere] = [dev.map(row => row.text), sentences.map(({ text }) => text)];
const models = onDev.map(byModel);
const figures: readonly (readonly [string, number])[] = [
  [`word list, Spearman ρ on ${dev.length} rated paragraphs`, spearman(labels, onDev.map(byLexicon))],
  ['model, Spearman ρ on the same', spearman(labels, models)],
  ['model, Krippendorff α (interval) on the same', intervalAlpha(labels, models)],
  [`word list, area under the curve on ${sentences.length} example sentences`, area(elsewhere.map(byLexicon))],
  ['model, area under the curve on the same', area(elsewhere.map(byModel))],
];
process.stdout.write(figures.map(([name, value]) => `${name}\t${value.toFixed(3)}\n`).join(''));
const [onList, onModel, , listElsewhere, modelElsewhere] = figures.map(([, value]) => value);
if (values.write)
  writeAccuracy('npm run evaluate:sentiment', {
    'tone.list.rated': onList!,
    'tone.model.rated': onModel!,
    'tone.list.elsewhere': listElsewhere!,
    'tone.model.elsewhere': modelElsewhere!,
  });
