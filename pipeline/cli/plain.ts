/** A text without structure as an answer: all of it is said by one speaker. For filters over single texts. */
import type { Answer } from '../corpus.ts';
import { tag } from '../tag/index.ts';
import { paragraphBlocks, tokenize } from '../tokenize/index.ts';
import { createVocabulary } from '../tokenize/vocabulary.ts';
import { taggerModel } from './models.ts';

export const plainAnswer = (id: string, text: string, speaker = ''): Answer => {
  const blocks = paragraphBlocks(text);
  return {
    document: { id, source: { name: id, sha256: '', encoding: '' }, raw: text, text, edits: [], doubtful: [] },
    structure: {
      segments: [{ kind: 'answer', start: 0, end: text.length, speaker, role: 'respondent' }],
      blocks,
      notices: [],
    },
    tokens: tag(tokenize(text, blocks, createVocabulary()), taggerModel()),
  };
};
