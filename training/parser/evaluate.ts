/**
 * Measures the parser on dev, which it was not trained on: npm run evaluate:parser -- [--data DIR] [--model FILE] [--width N]
 * From running text with our own tokens and tags, and from right ones. (Settings were compared on dev, so differences of .3 are noise.)
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { type ParserModel, parse, readParserModel } from '../../pipeline/parse/index.ts';
import { SEARCH_DEFAULTS } from '../../pipeline/parse/search.ts';
import { readTaggerModel, tag } from '../../pipeline/tag/index.ts';
import { paragraphBlocks, tokenize } from '../../pipeline/tokenize/index.ts';
import { type Tokens, UPOS } from '../../pipeline/tokenize/types.ts';
import { createVocabulary, intern } from '../../pipeline/tokenize/vocabulary.ts';
import { openData } from '../data.ts';
import { toGoldTokens } from '../tagger/gold-tokens.ts';
import { rawText } from '../tagger/raw.ts';
import { readTreebank } from '../tagger/treebank.ts';
import { scoreTrees, type TreeScores, type TreeWord } from './score.ts';
import { readTrees } from './trees.ts';

const { values, pathOf } = openData('evaluate:parser', {
  model: { type: 'string' },
  width: { type: 'string', default: String(SEARCH_DEFAULTS.width) },
});
const fileOf = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const bytes = readFileSync(values.model ?? fileOf('../../pipeline/parse/model.bin'));
const model = readParserModel(bytes);
const tagger = readTaggerModel(readFileSync(fileOf('../../pipeline/tag/model.bin')));
const dev = readFileSync(pathOf('treebank/dev.conllu'), 'utf8');

const gold = readTrees(dev).map(({ words, tree }) =>
  words.map(
    (word, i): TreeWord => ({
      ...word,
      head: tree.heads[i] === words.length ? 0 : tree.heads[i]! + 1,
      relation: tree.relations[i]!,
    }),
  ),
);

/** Gold tokens with their gold tags. */
const goldTagged = (): Tokens => {
  const sentences = readTreebank(dev);
  const tokens = toGoldTokens(sentences);
  const words = sentences.flat();
  const id = (text: string): number => (text === '_' ? 0 : intern(tokens.vocabulary, text));
  return {
    ...tokens,
    lemma: Uint32Array.from(words, word => id(word.lemma)),
    upos: Uint8Array.from(words, word => (UPOS as readonly string[]).indexOf(word.upos)),
    feats: Uint32Array.from(words, word => id(word.feats)),
  };
};

const parsed = (tokens: Tokens, own: ParserModel): { sentences: TreeWord[][]; speed: number } => {
  const began = process.cpuUsage();
  const { head, deprel, ...table } = parse(tokens, own, { width: Number(values.width) });
  const { user, system } = process.cpuUsage(began);
  const strings = table.vocabulary.words;
  return {
    speed: tokens.length / ((user + system) / 1e6),
    sentences: table.sentences.map(({ firstToken, endToken }) =>
      Array.from({ length: endToken - firstToken }, (_, i) => {
        const t = firstToken + i;
        return {
          form: strings[table.form[t]!]!,
          upos: UPOS[table.upos[t]!]!,
          feats: strings[table.feats[t]!] || '_',
          head: head[t] === -1 ? 0 : head[t]! - firstToken + 1,
          relation: strings[deprel[t]!]!,
        };
      }),
    ),
  };
};

const text = rawText(dev);
const raw = parsed(tag(tokenize(text, paragraphBlocks(text), createVocabulary()), tagger), model);
const given = parsed(goldTagged(), model);
const columns: readonly (keyof TreeScores)[] = ['las', 'uas', 'clas', 'task', 'args', 'frames', 'agency'];
const row = (name: string, scores: TreeScores): string =>
  `| ${[name, ...columns.map(column => scores[column].toFixed(2))].join(' | ')} |`;
process.stdout.write(
  [
    `| dev | ${columns.join(' | ').toUpperCase()} |`,
    `|---|${columns.map(() => '---|').join('')}`,
    row('running text, our own tags', scoreTrees(gold, raw.sentences)),
    row('right tokens and tags', scoreTrees(gold, given.sentences)),
    '',
    `${Math.round(given.speed)} words a second of processor time, tags given (${Math.round(raw.speed)} the first time)`,
    `model ${bytes.length} bytes, gzipped ${gzipSync(bytes, { level: 9 }).length}`,
    '',
  ].join('\n'),
);
