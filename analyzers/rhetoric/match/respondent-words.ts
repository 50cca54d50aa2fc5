/** Which tokens are the respondent's own words: in segments of the respondent, outside quotation marks, and no question that is only reported. */

import type { Tokens } from '../../../pipeline/tokenize/types.ts';
import type { Segment, Structure } from '../../../pipeline/types.ts';
import type { ReportedQuestion } from './reported.ts';

export type OwnWords = {
  /** 1 for a word that counts. */
  readonly tokens: Uint8Array;
  /** Segment of each sentence. */
  readonly segments: readonly (Segment | undefined)[];
};

/** Quotations of at most so many words are names and distanced words, not somebody's speech. */
const SHORT_QUOTATION = 3;
const OPENING = new Set(['”', '"', '“', '»', '«', '„', "''", '‟']);

/** Marks the words of segments with role `respondent` (kinds `answer` and `lead`) that are neither quoted speech nor a reported question. */
export function findOwnWords(tokens: Tokens, structure: Structure, reported: readonly ReportedQuestion[]): OwnWords {
  const own = new Uint8Array(tokens.length);
  const segments = tokens.sentences.map(sentence => {
    const block = structure.blocks[sentence.block];
    const segment = block === undefined ? undefined : structure.segments[block.segment];
    if (
      segment?.role === 'respondent' &&
      (segment.kind === 'answer' || segment.kind === 'lead' || segment.kind === 'turn')
    )
      own.fill(1, sentence.firstToken, sentence.endToken);
    return segment;
  });
  for (const { sentence } of reported) {
    const { firstToken, endToken } = tokens.sentences[sentence]!;
    own.fill(0, firstToken, endToken);
  }
  for (const [from, to] of quotations(tokens)) if (to - from > SHORT_QUOTATION) own.fill(0, from, to);
  return { tokens: own, segments };
}

/** Pairs of quotation marks within one block; a mark without a partner quotes nothing. */
function quotations(tokens: Tokens): [number, number][] {
  const pairs: [number, number][] = [];
  let open = -1;
  let block = -1;
  for (const sentence of tokens.sentences) {
    if (sentence.block !== block) open = -1;
    block = sentence.block;
    for (let i = sentence.firstToken; i < sentence.endToken; i++) {
      if (!OPENING.has(tokens.vocabulary.words[tokens.form[i]!]!)) continue;
      if (open >= 0) pairs.push([open + 1, i]);
      open = open >= 0 ? -1 : i;
    }
  }
  return pairs;
}
