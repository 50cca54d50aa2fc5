/**
 * Builds `pipeline/parse/model.bin`: npm run train:parser -- [--data DIR] [--tags FILE] [--epochs N] [--out FILE]
 * Trains on Talbanken's training part and PUD; dev is held out, and says how sure the parser may be. Same input, same bytes. `--tags` keeps the honest tags between runs, which
 * take as long as the rest.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readParserModel } from '../../pipeline/parse/index.ts';
import { readTaggerModel, tag } from '../../pipeline/tag/index.ts';
import { openData, SPEECHES } from '../data.ts';
import { readClusters, readTreebankFolder } from '../tagger/data.ts';
import { toGoldTokens } from '../tagger/gold-tokens.ts';
import { readTreebank } from '../tagger/treebank.ts';
import { calibrate } from './calibrate.ts';
import { readTrainingTrees, trainingTrees } from './data.ts';
import { FIT_DEFAULTS, fitParser, SEEDS } from './fit.ts';
import { FOLDS, honestTags, type Tag } from './honest-tags.ts';
import { packParser, UNCALIBRATED } from './pack.ts';
import { readTrees } from './trees.ts';

const { values, pathOf } = openData('train:parser', {
  tags: { type: 'string' },
  epochs: { type: 'string', default: String(FIT_DEFAULTS.epochs) },
  out: { type: 'string', default: fileURLToPath(new URL('../../pipeline/parse/model.bin', import.meta.url)) },
});
const say = (line: string): void => void process.stderr.write(`${line}\n`);
const treebank = readTreebankFolder(pathOf);
const idsOf = (name: string): string[] =>
  [...readFileSync(pathOf(`treebank/${name}`), 'utf8').matchAll(/^# sent_id = (.*)$/gm)].map(match => match[1]!);

const sentences = [...treebank.train, ...treebank.pud];
const clusters = readClusters(pathOf(SPEECHES), sentences);

/** Honest tags by sentence id, from the file that keeps them or made now. */
const tagsById = (): Map<string, readonly Tag[]> => {
  const kept = values.tags;
  if (kept !== undefined && existsSync(kept))
    return new Map(JSON.parse(readFileSync(kept, 'utf8')) as [string, Tag[]][]);
  const ids = [...idsOf('train.conllu'), ...idsOf('pud.conllu')];
  const made = honestTags({ sentences, lemmas: treebank.lemmas, endings: treebank.endings, clusters }, FOLDS, fold =>
    say(`tags: part ${fold + 1} of ${FOLDS}`),
  );
  const entries = ids.map((id, i) => [id, made[i]!] as const);
  if (kept !== undefined) writeFileSync(kept, JSON.stringify(entries));
  return new Map(entries);
};

const trees = readTrainingTrees(readFileSync(pathOf('treebank/train-deps.conllu'), 'utf8'), treebank.pudFile);
const { relations, readings } = trainingTrees(trees, tagsById(), clusters);
say(`${readings.length} sentences, ${relations.length} relations`);
const runs = SEEDS.map(seed =>
  fitParser(readings, relations.length, { ...FIT_DEFAULTS, seed, epochs: Number(values.epochs) }, (epoch, right) =>
    say(`seed ${seed}, epoch ${epoch + 1}: ${(100 * right).toFixed(1)} % of sentences right at once`),
  ),
);
const tagger = readTaggerModel(readFileSync(fileURLToPath(new URL('../../pipeline/tag/model.bin', import.meta.url))));
const calibration = calibrate(
  tag(toGoldTokens(readTreebank(treebank.devFile)), tagger),
  readTrees(treebank.devFile),
  readParserModel(packParser(runs, relations, clusters, UNCALIBRATED)),
);
writeFileSync(values.out, packParser(runs, relations, clusters, calibration));
