/** Question and answer: what each question is about, which sentences speak to it, and how far it was answered. */

import { lemmaOf, lowerOf } from '../../../pipeline/grammar/index.ts';
import type { Tokens } from '../../../pipeline/tokenize/types.ts';
import type { Agent } from '../../agency/index.ts';
import type { OtherAgent, QuestionReply, Reply, ReplyStatus } from '../types.ts';
import { type ContentWord, contentWords, overlapOf } from './content.ts';

export type AskedQuestion = {
  readonly text: string;
  /** What it is about, each word once. */
  readonly focus: readonly ContentWord[];
  /** All its words, as lower-case forms and as lemmas. */
  readonly words: ReadonlySet<string>;
  /** Its number in a document that answers question by question. */
  readonly number?: number;
};

/** A stretch of a text, by offsets. */
type Stretch = { readonly start: number; readonly end: number };

/**
 * The questions of a stretch of a text (all of it unless given): its sentences that end in “?”, or all of them where none does. A view of the
 * token table: a question that is quoted in a document is read with the words, tags and lemmas that the document has.
 */
export function readQuestions(
  text: string,
  tokens: Tokens,
  stretch: Stretch = { start: 0, end: text.length },
): AskedQuestion[] {
  const sentences = tokens.sentences.filter(({ start, end }) => start < stretch.end && end > stretch.start);
  const cut = sentences.map(({ start, end, firstToken, endToken }) => {
    let first = firstToken;
    while (first < endToken && tokens.start[first]! < stretch.start) first++;
    let last = endToken;
    while (last > first && tokens.end[last - 1]! > stretch.end) last--;
    return { start: Math.max(start, stretch.start), end: Math.min(end, stretch.end), first, last };
  });
  const asked = cut.filter(({ start, end }) => text.slice(start, end).trimEnd().endsWith('?'));
  return (asked.length > 0 ? asked : cut)
    .filter(({ first, last }) => first < last)
    .map(({ start, end, first, last }) => ({
      text: text.slice(start, end),
      focus: distinct(contentWords(tokens, first, last)),
      words: wordsOf(tokens, first, last),
    }));
}

const distinct = (words: readonly ContentWord[]): ContentWord[] => [
  ...new Map(words.map(word => [word.word, word])).values(),
];

function wordsOf(tokens: Tokens, first: number, end: number): ReadonlySet<string> {
  const words = new Set<string>();
  for (let i = first; i < end; i++) {
    words.add(lowerOf(tokens, i));
    words.add(lemmaOf(tokens, i));
  }
  return words;
}

/** What of a sentence counts towards an answer. */
export type SentenceEvidence = {
  readonly sentence: number;
  readonly words: readonly ContentWord[];
  readonly codes: ReadonlySet<string>;
  readonly answers: boolean;
  /** The question that its part of the document answers. */
  readonly number: number | undefined;
  /** Who acts in it, each with the lemma of the word that names it. */
  readonly agents: readonly (Agent & { readonly lemma: string })[];
};

const WITHHOLDS: readonly string[] = ['deflection.withhold'];
const EVADES: readonly string[] = [...WITHHOLDS, 'deflection.defer', 'deflection.redirect'];

/**
 * Status per question: *full* with an explicit answer on the matter and nothing evaded, *none* where an answer is withheld and none is given,
 * else *intermediate* (after Bull 1994). A sentence speaks to the matter when it shares a focus word with the question, and stands in the part
 * that answers it where the document is divided so. Without the question nothing is judged. Of the sentences that speak to the matter those
 * are named in which somebody else acts whom the question does not name, and nobody of the own side does (agent substitution).
 */
export function judgeReply(questions: readonly AskedQuestion[], sentences: readonly SentenceEvidence[]): Reply {
  if (questions.length === 0) return { status: 'not-judged', questions: [] };
  const replies = questions.map(({ text, focus, words: asked, number }): QuestionReply => {
    const part = number === undefined ? [] : sentences.filter(sentence => sentence.number === number);
    const where = part.length > 0 ? part : sentences;
    const relevant = where.filter(({ words }) => overlapOf(focus, words) > 0);
    return {
      question: text,
      focus: focus.map(({ word }) => word),
      // One that is asked alone is answered, or not, by every sentence.
      status: statusOf(questions.length === 1 ? where : relevant),
      sentences: relevant.map(sentence => sentence.sentence),
      others: relevant.flatMap(sentence => otherAgentIn(sentence, asked)),
    };
  });
  const statuses = new Set(replies.map(reply => reply.status));
  return { status: statuses.size === 1 ? replies[0]!.status : 'intermediate', questions: replies };
}

function otherAgentIn({ sentence, agents }: SentenceEvidence, asked: ReadonlySet<string>): OtherAgent[] {
  if (agents.some(({ side }) => side === 'own')) return [];
  const other = agents.find(
    ({ side, words, lemma }) =>
      (side === 'sphere' || side === 'other') && !asked.has(words.toLowerCase()) && !(lemma !== '' && asked.has(lemma)),
  );
  return other === undefined ? [] : [{ sentence, agent: other.words }];
}

function statusOf(relevant: readonly SentenceEvidence[]): ReplyStatus {
  const has = (codes: readonly string[]) => relevant.some(sentence => codes.some(code => sentence.codes.has(code)));
  if (relevant.some(sentence => sentence.answers)) return has(EVADES) ? 'intermediate' : 'full';
  return has(WITHHOLDS) ? 'none' : 'intermediate';
}
