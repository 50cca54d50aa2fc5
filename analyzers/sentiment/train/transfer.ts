/**
 * Does what an instrument learned hold elsewhere? Example sentences of Sentimentlex (Språkbanken Text, CC BY), each chosen for a
 * word of known polarity: how often does a sentence of a positive word score above one of a negative word? 0.5 is chance.
 * `--data FILE` (sentimentlex.csv). Prints one line an instrument.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { sentimentModel } from '../../../pipeline/cli/models.ts';
import { answerOf } from '../../../pipeline/cli/plain.ts';
import { sentenceTones, speakerTones } from '../index.ts';
import { modelScore } from '../model/index.ts';
import { parseCsv } from '../read-lexicon.ts';

const { values } = parseArgs({
  options: { data: { type: 'string', default: '../shared/sentiment/sentimentlex.csv' } },
});
const [head = [], ...rows] = parseCsv(readFileSync(values.data, 'utf8'));
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

const lexicon = sentences.map(
  ({ text }) => speakerTones(sentenceTones(answerOf('x', text)).map(tone => ({ ...tone, speaker: '' })))[0]?.score ?? 0,
);
const model = sentences.map(({ text }) => modelScore(sentimentModel(), text));
process.stdout.write(
  `sentences\t${sentences.length}\nword list, area under the curve\t${area(lexicon).toFixed(3)}\nmodel, area under the curve\t${area(model).toFixed(3)}\n`,
);
