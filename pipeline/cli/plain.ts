/** A text without structure: all of it is said by one speaker. For filters over single texts. */
import type { Answer } from '../corpus.ts';
import { plainAnswer } from '../structure/plain-answer.ts';
import { tag } from '../tag/index.ts';
import { paragraphBlocks, tokenize } from '../tokenize/index.ts';
import type { Tokens } from '../tokenize/types.ts';
import { createVocabulary } from '../tokenize/vocabulary.ts';
import { taggerModel } from './models.ts';

/** Tagged words of a text, in a vocabulary of its own, so that a filter runs in constant memory. */
export const annotate = (text: string): Tokens =>
  tag(tokenize(text, paragraphBlocks(text), createVocabulary()), taggerModel());

/** The text as an answer by one speaker. */
export const answerOf = (id: string, text: string): Answer => ({
  document: { id, source: { name: id, sha256: '', encoding: '' }, raw: text, text, edits: [], doubtful: [] },
  structure: plainAnswer(text),
  tokens: annotate(text),
});
