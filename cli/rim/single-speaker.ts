/** A text without structure: all of it is said by one speaker. For filters over single texts. */
import type { Answer } from '../../pipeline/corpus.ts';
import type { Memory } from '../../pipeline/memory.ts';
import { singleSpeaker } from '../../pipeline/structure/single-speaker.ts';
import { tag } from '../../pipeline/tag/index.ts';
import { paragraphBlocks, tokenize } from '../../pipeline/tokenize/index.ts';
import type { Tokens } from '../../pipeline/tokenize/types.ts';
import { taggerModel } from './models.ts';
import { vocabularyFor } from './vocabulary.ts';

/** Tagged words of a text, over a vocabulary that is let go before it grows large, so that a filter runs in constant memory; what is known of words is passed on in `memory`. */
export const annotate = (text: string, memory: Memory): Tokens =>
  tag(tokenize(text, paragraphBlocks(text), vocabularyFor(memory)), taggerModel());

/** The text as an answer by one speaker. */
export const answerOf = (id: string, text: string, memory: Memory): Answer => ({
  document: { id, source: { name: id, sha256: '', encoding: '' }, raw: text, text, edits: [], doubtful: [] },
  structure: singleSpeaker(text),
  tokens: annotate(text, memory),
});
