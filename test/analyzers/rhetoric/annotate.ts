/** The built-in codebook and tagged tokens, as the command line would load them. */

import { readFileSync } from 'node:fs';
import { type Codebook, codeAnswer, parseCodebook, readRanker, withRanker } from '../../../analyzers/rhetoric/index.ts';
import type { CodedAnswer } from '../../../analyzers/rhetoric/types.ts';
import { Memory } from '../../../pipeline/memory.ts';
import { type SingleSpeakerFacts, singleSpeaker } from '../../../pipeline/structure/single-speaker.ts';
import { readTaggerModel, tag } from '../../../pipeline/tag/index.ts';
import { paragraphBlocks, tokenize } from '../../../pipeline/tokenize/index.ts';
import type { Tokens } from '../../../pipeline/tokenize/types.ts';
import { createVocabulary } from '../../../pipeline/tokenize/vocabulary.ts';

export const file = (path: string) => readFileSync(new URL(`../../../${path}`, import.meta.url));
export const codebookJson: string = file('analyzers/rhetoric/codebook.json').toString('utf8');
export const codebook: Codebook = withRanker(
  parseCodebook(codebookJson, 'codebook.json'),
  readRanker(file('analyzers/rhetoric/model.bin')),
);
/** All tests of coding share what is known of words, as the texts of one run do. */
const memory = new Memory();
const model = readTaggerModel(file('pipeline/tag/model.bin'));

export const tokenizeText = (text: string): Tokens => tokenize(text, paragraphBlocks(text), createVocabulary(memory));
export const annotateText = (text: string): Tokens => tag(tokenizeText(text), model);

export const MINISTER: SingleSpeakerFacts = { speaker: 'Statsrådet', role: 'statsråd', party: 'S', date: '2019-05-01' };
export const COMMISSIONER: SingleSpeakerFacts = {
  speaker: 'Borgarrådet',
  role: 'socialborgarråd',
  party: 'S',
  date: '2025-08-27',
};

/** Codes a text as one answer; `rules` keeps the ranker out, so that a test sees the cue alone. */
export const codeText = (
  text: string,
  facts: SingleSpeakerFacts = MINISTER,
  { question, ...options }: { question?: string; decision?: 'rules' | 'ranker' } = {},
): CodedAnswer => {
  const asked = question === undefined ? {} : { question: { text: question, tokens: annotateText(question) } };
  const input = { text, structure: singleSpeaker(text, facts), tokens: annotateText(text), ...asked };
  return codeAnswer(input, codebook, options);
};

/** Codes that the rules find in a text. */
export const codesByRule = (text: string, facts: SingleSpeakerFacts = MINISTER): string[] =>
  codeText(text, facts, { decision: 'rules' }).findings.map(finding => finding.code);
