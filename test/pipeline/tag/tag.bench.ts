/** Speed of tokenising and tagging on official answers, beside a floor: the same text cut at white space and counted. */
import { readdirSync, readFileSync } from 'node:fs';
import { bench, describe } from 'vitest';
import { taggerModel } from '../../../cli/rim/models.ts';
import { readTaggerModel, tag } from '../../../pipeline/tag/index.ts';
import { paragraphBlocks, tokenize } from '../../../pipeline/tokenize/index.ts';
import { createVocabulary } from '../../../pipeline/tokenize/vocabulary.ts';

const seeds = new URL('../../../seeds/', import.meta.url);
const text = readdirSync(seeds)
  .filter(name => name.endsWith('.txt'))
  .sort((a, b) => (a < b ? -1 : 1))
  .map(name => readFileSync(new URL(name, seeds), 'utf8'))
  .join('\n\n')
  .repeat(10);
const blocks = paragraphBlocks(text);
const cut = () => tokenize(text, blocks, createVocabulary());
const bytes = readFileSync(new URL('../../../pipeline/tag/model.bin', import.meta.url));
const model = taggerModel();

describe(`${cut().length} tokens`, () => {
  bench('floor: cut at white space and count', () => {
    const counts = new Map<string, number>();
    for (const word of text.split(/\s+/)) counts.set(word, (counts.get(word) ?? 0) + 1);
  });
  bench('tokenise', () => void cut());
  bench('tokenise, tag and lemmatise', () => void tag(cut(), model), { iterations: 5 });
});

describe('start', () => {
  bench('read the model and tag a first sentence', () => {
    const sentence = 'Frågan behandlas av nämnden.';
    tag(tokenize(sentence, paragraphBlocks(sentence), createVocabulary()), readTaggerModel(bytes));
  });
});
