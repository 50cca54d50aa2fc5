/** Text → token table: words, numbers and signs with their places, grouped in sentences. By rule, in linear time. */
import type { Block } from '../types.ts';
import { classAt, SPACE } from './characters.ts';
import type { Scan } from './columns.ts';
import { scanTokens } from './scan.ts';
import { splitSentences } from './sentences.ts';
import type { Sentence, Tokens, Vocabulary } from './types.ts';
import { intern } from './vocabulary.ts';

/**
 * Tokenises the blocks of `text` in order; text between blocks is left out. No token and no sentence crosses a block. White space inside
 * a block, empty lines included, is plain white space. Lemma, part of speech and features are 0 until tagging.
 * Conventions: Stockholm-Umeå Corpus and UD Swedish-Talbanken (`bl.a.` and `t ex` are one token, `25 000` is one number).
 */
export const tokenize = (text: string, blocks: readonly Block[], vocabulary: Vocabulary): Tokens => {
  const scan: Scan = { start: [], end: [], kind: [] };
  const sentences: Sentence[] = [];
  blocks.forEach((block, index) => {
    const first = scan.start.length;
    scanTokens(text, block.start, Math.min(block.end, text.length), scan);
    let firstToken = first;
    for (const endToken of splitSentences(text, first, scan)) {
      const start = scan.start[firstToken]!;
      const end = scan.end[endToken - 1]!;
      sentences.push({ start, end, firstToken, endToken, block: index });
      firstToken = endToken;
    }
  });
  return toColumns(text, scan, sentences, vocabulary);
};

/** Cuts plain text into paragraphs at empty lines; every block has segment 0. */
export const paragraphBlocks = (text: string): Block[] => {
  const blocks: Block[] = [];
  let start = -1;
  let end = 0;
  let newlines = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === 10 || unit === 0x2029) newlines += unit === 10 ? 1 : 2;
    else if (classAt(text, at) !== SPACE) {
      if (start >= 0 && newlines >= 2) blocks.push({ start, end, segment: 0 });
      if (start < 0 || newlines >= 2) start = at;
      newlines = 0;
      end = at + 1;
    }
  }
  if (start >= 0) blocks.push({ start, end, segment: 0 });
  return blocks;
};

const toColumns = (text: string, scan: Scan, sentences: readonly Sentence[], vocabulary: Vocabulary): Tokens => {
  const length = scan.start.length;
  const form = new Uint32Array(length);
  const lower = new Uint32Array(length);
  const sentence = new Uint32Array(length);
  const lowerOf = new Map<number, number>();
  for (let i = 0; i < length; i += 1) {
    const raw = text.slice(scan.start[i], scan.end[i]);
    const word = intern(vocabulary, /\s/.test(raw) ? raw.replace(/\s+/g, ' ') : raw);
    form[i] = word;
    let small = lowerOf.get(word);
    if (small === undefined) {
      small = intern(vocabulary, vocabulary.words[word]!.toLowerCase());
      lowerOf.set(word, small);
    }
    lower[i] = small;
  }
  sentences.forEach(({ firstToken, endToken }, index) => {
    sentence.fill(index, firstToken, endToken);
  });
  return {
    length,
    vocabulary,
    form,
    lower,
    lemma: new Uint32Array(length),
    upos: new Uint8Array(length),
    feats: new Uint32Array(length),
    kind: Uint8Array.from(scan.kind),
    start: Uint32Array.from(scan.start),
    end: Uint32Array.from(scan.end),
    sentence,
    sentences,
  };
};
