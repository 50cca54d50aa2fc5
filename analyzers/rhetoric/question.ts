/** Question and answer: what each question is about, which sentences speak to it, and how far it was answered. */

import type { Tokens } from '../../pipeline/tokenize/types.ts';
import { UPOS } from '../../pipeline/tokenize/types.ts';
import type { QuestionReply, Reply, ReplyStatus } from './types.ts';

export type AskedQuestion = { readonly text: string; readonly focus: readonly string[] };

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
};

const EVADES: readonly string[] = ['deflection.withhold', 'deflection.defer', 'deflection.redirect'];

/**
 * Status per question: *full* with an explicit answer on the matter and nothing withheld, *none* where no sentence speaks to the matter without
 * deflecting, else *intermediate* (Bull 1994). A sentence speaks to the matter when it shares a focus word with the question. Without the question
 * nothing is judged.
 */
export function judgeReply(questions: readonly AskedQuestion[], sentences: readonly SentenceEvidence[]): Reply {
  if (questions.length === 0) return { status: 'not-judged', questions: [] };
  const replies = questions.map(({ text, focus }): QuestionReply => {
    const relevant = sentences.filter(sentence => overlapOf(focus, sentence.words) > 0);
    return {
      question: text,
      focus,
      status: statusOf(relevant),
      sentences: relevant.map(sentence => sentence.sentence),
    };
  });
  const statuses = new Set(replies.map(reply => reply.status));
  return { status: statuses.size === 1 ? replies[0]!.status : 'intermediate', questions: replies };
}

function statusOf(relevant: readonly SentenceEvidence[]): ReplyStatus {
  const isDeflected = ({ codes }: SentenceEvidence) => [...codes].some(code => code.startsWith('deflection.'));
  const answers = relevant.some(sentence => sentence.answers);
  if (!answers && relevant.every(isDeflected)) return 'none';
  const evades = relevant.some(sentence => EVADES.some(code => sentence.codes.has(code)));
  return answers && !evades ? 'full' : 'intermediate';
}
