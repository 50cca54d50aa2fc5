/** Question and answer: what each question is about, which sentences speak to it, and how far it was answered. */

import type { Tokens } from '../../../pipeline/tokenize/types.ts';
import { UPOS } from '../../../pipeline/tokenize/types.ts';
import type { Agent } from '../../agency/index.ts';
import type { OtherAgent, QuestionReply, Reply, ReplyStatus } from '../types.ts';

export type AskedQuestion = {
  readonly text: string;
  readonly focus: readonly string[];
  /** Its number in a document that answers question by question. */
  readonly number?: number;
};

/** Words that every question to a politician has, and that name no matter. */
const EMPTY = new Set(
  `anse avse ministern minister statsråd statsrådet regeringen regering vidta vidtar åtgärd åtgärder fråga frågor frågan svara vill vilja vara kunna ska skola göra
  säkerställa bero anledning detta dessa detta också sätt vilken vilka vilket vad hur när varför skulle borde talman avser kommer därför följande ställa bli blir
  finnas finns få får ha har under efter inom utan över mellan eller deras dess denna många andra annan inte bara sina sedan mycket mer fler något någon några alla
  tycker tycka säga säger stor stora bra sverige svensk svenska`.split(/\s+/u),
);
const SHORTEST = 4;
const LONGEST_ENDING = 3;

/** Content words of a text: lemmas where the table has them, lower-case forms else; stop words and words of asking left out. */
export function contentWords(tokens: Tokens, first: number, end: number): string[] {
  const found: string[] = [];
  for (let i = first; i < end; i++) {
    const lower = tokens.vocabulary.words[tokens.lower[i]!]!;
    if (!/\p{L}/u.test(lower) || lower.length < SHORTEST) continue;
    const pos = UPOS[tokens.upos[i]!];
    if (pos !== '_' && pos !== 'NOUN' && pos !== 'VERB' && pos !== 'ADJ' && pos !== 'PROPN') continue;
    const lemma = tokens.vocabulary.words[tokens.lemma[i]!]!.toLowerCase();
    const word = lemma || lower;
    if (!EMPTY.has(word) && !EMPTY.has(lower)) found.push(word);
  }
  return found;
}

/** Splits a question text into its questions (sentences that end in “?”), each with its focus words. Tokens are of the question's own text. */
export function readQuestions(text: string, tokens: Tokens): AskedQuestion[] {
  const asked = tokens.sentences.filter(sentence => text.slice(sentence.start, sentence.end).trimEnd().endsWith('?'));
  const chosen = asked.length > 0 ? asked : tokens.sentences;
  return chosen.map(sentence => ({
    text: text.slice(sentence.start, sentence.end),
    focus: [...new Set(contentWords(tokens, sentence.firstToken, sentence.endToken))],
  }));
}

/** Whether two words are inflections of one, by their beginning: *avgift*, *avgifter*. */
function isSameWord(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > LONGEST_ENDING + 1) return false;
  let shared = 0;
  while (shared < a.length && a[shared] === b[shared]) shared++;
  return shared >= Math.max(SHORTEST, Math.min(a.length, b.length) - LONGEST_ENDING + 1);
}

/** Share of the focus words, 0 to 1, that the words mention; inflections count as the same. */
export function overlapOf(focus: readonly string[], words: readonly string[]): number {
  if (focus.length === 0) return 0;
  return focus.filter(word => words.some(other => isSameWord(word, other))).length / focus.length;
}

/** What of a sentence counts towards an answer. */
export type SentenceEvidence = {
  readonly sentence: number;
  readonly words: readonly string[];
  readonly codes: ReadonlySet<string>;
  readonly answers: boolean;
  /** The question that its part of the document answers. */
  readonly number: number | undefined;
  /** Who acts in it. */
  readonly agents: readonly Agent[];
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
  const replies = questions.map(({ text, focus, number }): QuestionReply => {
    const part = number === undefined ? [] : sentences.filter(sentence => sentence.number === number);
    const where = part.length > 0 ? part : sentences;
    const relevant = where.filter(({ words }) => overlapOf(focus, words) > 0);
    return {
      question: text,
      focus,
      // One that is asked alone is answered, or not, by every sentence.
      status: statusOf(questions.length === 1 ? where : relevant),
      sentences: relevant.map(sentence => sentence.sentence),
      others: relevant.flatMap(sentence => otherAgentIn(sentence, text)),
    };
  });
  const statuses = new Set(replies.map(reply => reply.status));
  return { status: statuses.size === 1 ? replies[0]!.status : 'intermediate', questions: replies };
}

function otherAgentIn({ sentence, agents }: SentenceEvidence, question: string): OtherAgent[] {
  if (agents.some(({ side }) => side === 'own')) return [];
  const asked = question.toLowerCase().match(/[\p{L}-]+/gu) ?? [];
  const isAsked = (word: string) => asked.some(other => isSameWord(other, word));
  const other = agents.find(
    ({ side, words }) => (side === 'sphere' || side === 'other') && !isAsked(words.toLowerCase()),
  );
  return other === undefined ? [] : [{ sentence, agent: other.words }];
}

function statusOf(relevant: readonly SentenceEvidence[]): ReplyStatus {
  const has = (codes: readonly string[]) => relevant.some(sentence => codes.some(code => sentence.codes.has(code)));
  if (relevant.some(sentence => sentence.answers)) return has(EVADES) ? 'intermediate' : 'full';
  return has(WITHHOLDS) ? 'none' : 'intermediate';
}
