/** Codes one answer by a codebook: cue → device → code, on the respondent's own words, with the evidence for every finding. */

import { lemmaOf } from '../../pipeline/grammar/index.ts';
import { type Memory, room } from '../../pipeline/memory.ts';
import type { Tokens } from '../../pipeline/tokenize/types.ts';
import type { Notice, Structure } from '../../pipeline/types.ts';
import { type ActorModel, actorsOf } from '../actors/index.ts';
import { analyseAgency } from '../agency/index.ts';
import { joinLists, type WordLists } from '../pattern/index.ts';
import { weighAll } from './expected.ts';
import { toFinding } from './finding.ts';
import { findCandidates, matchByCompromise, matchByEngine } from './match/candidates.ts';
import type { Decision } from './match/decide.ts';
import { decideByRules } from './match/decide.ts';
import type { Evidence } from './match/evidence.ts';
import { leavesAgentOut, OBSCURE } from './match/obscure.ts';
import { findReportedQuestions } from './match/reported.ts';
import { findOwnWords } from './match/respondent-words.ts';
import { describeSentences, isOwnSentence } from './rank/features.ts';
import { cuesBySentence, decideByRanker, weighSentences } from './rank/rank.ts';
import type { SentenceFeatures } from './rank/types.ts';
import { contentWords } from './reply/content.ts';
import { type AskedQuestion, judgeReply, readQuestions } from './reply/question.ts';
import type { Codebook, CodedAnswer, Learned, Reply } from './types.ts';

/** A question that was handed over, with its words, tagged as the answer is. */
export type HandedOver = { readonly text: string; readonly tokens: Tokens };
export type AnswerInput = {
  readonly text: string;
  readonly structure: Structure;
  readonly tokens: Tokens;
  /** The question that was put, where it is not quoted in the document itself. */
  readonly question?: HandedOver;
};

export type CodeOptions = {
  /** Whether the respondent's side governs; by default what role, party and date say. */
  readonly governs?: boolean;
  /** `ranker` (default) weighs all evidence where the codebook comes with weights; `rules` adds up cues only. */
  readonly decision?: 'ranker' | 'rules';
  /** What matches the cues: our engine (default), or compromise itself, slower, for whoever wants to see that they agree. */
  readonly matcher?: 'engine' | 'compromise';
};

/** Findings, devices and reply status of one answer. Pure; needs tagged tokens for full recall, and says so where they are missing. */
export function codeAnswer(input: AnswerInput, codebook: Codebook, options: CodeOptions = {}): CodedAnswer {
  const { tokens } = input;
  const evidence = gatherEvidence(input, codebook, options);
  const { actors, agency } = evidence;
  const { memory } = tokens.vocabulary;
  const asked = questionsOf(input);
  const codes = new Map(codebook.codes.map(code => [code.id, code]));
  const learned = options.decision === 'rules' ? undefined : codebook.learned;
  const features = learned
    ? describeSentences(
        evidence,
        asked,
        allLists(codebook, actors, memory),
        learned.ranker.names,
        learned.ranker.net?.vectors,
      )
    : [];
  const cells = cuesBySentence(evidence.candidates);
  const weighed = learned ? weighSentences(features, cells, learned.ranker) : [];
  const decisions = decideBy(evidence, features, learned, weighed).filter(({ code }) => codes.has(code));
  return {
    findings: decisions.map(decision => toFinding(decision, evidence, codes.get(decision.code)!)),
    weighed: weighAll(
      weighed,
      cells,
      { codes: codebook.codes, ...(learned && { learned }) },
      tokens.sentences.map((_, s) => isOwnSentence(evidence, s)),
    ),
    devices: agency.devices.filter(device => isOwnSentence(evidence, device.sentence)),
    reply: replyOf(asked, evidence, decisions),
    notices: noticesOf(tokens, actors, asked.length > 0),
  };
}

/** Everything that a decision rests on: actors, own words, cues, agents and devices. */
export function gatherEvidence(
  { text, structure, tokens }: AnswerInput,
  codebook: Codebook,
  options: CodeOptions = {},
): Evidence {
  const { memory } = tokens.vocabulary;
  const actors = actorsOf(structure, options.governs, memory);
  const own = findOwnWords(tokens, structure, findReportedQuestions(text, tokens));
  const candidates = findCandidates(
    tokens,
    codebook,
    allLists(codebook, actors, memory),
    own.tokens,
    options.matcher === 'compromise' ? matchByCompromise : matchByEngine,
  );
  return { text, tokens, own, actors, agency: analyseAgency(tokens, actors), candidates };
}

const TOGETHER = room<WeakMap<Codebook, WordLists>>('lists of actors and codebooks');

/** The codebook's lists and the actors of this respondent, one object per pair so that what is known of their words is kept. */
export function allLists(codebook: Codebook, actors: ActorModel, memory: Memory): WordLists {
  const known = memory.about(actors, TOGETHER, () => new WeakMap());
  const lists = known.get(codebook) ?? joinLists(codebook.lists, actors.lists);
  known.set(codebook, lists);
  return lists;
}

/** The ranker for the codes that it was trained for, rules for the others; a missing agent only where none is named. `weighed` are the ranker's log-odds, where they are known already. */
export function decideBy(
  evidence: Evidence,
  features: readonly SentenceFeatures[],
  learned: Learned | undefined,
  weighed?: readonly (Float64Array | null)[],
): Decision[] {
  const { tokens, candidates, agency } = evidence;
  const byRule = learned ? candidates.filter(({ cue }) => !learned.codes.has(cue.code)) : candidates;
  const ranked = learned
    ? decideByRanker(tokens, features, candidates, learned.ranker, weighed).filter(({ code }) =>
        learned.codes.has(code),
      )
    : [];
  return [...ranked, ...decideByRules(byRule)]
    .filter(({ code, sentence }) => code !== OBSCURE || leavesAgentOut(agency, sentence))
    .sort((a, b) => a.sentence - b.sentence || (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
}

/** Questions quoted in the document, each with its number there; else the one that was handed over; else those that the answer reports. */
export function questionsOf({ text, structure, tokens, question }: AnswerInput): AskedQuestion[] {
  const quoted = structure.segments.filter(segment => segment.kind === 'question');
  if (quoted.length > 0)
    return quoted.flatMap(segment =>
      readQuestions(text, tokens, segment).map(asked => ({
        ...asked,
        ...(segment.question !== undefined && { number: segment.question }),
      })),
    );
  if (question !== undefined && question.text.trim() !== '') return readQuestions(question.text, question.tokens);
  return findReportedQuestions(text, tokens).flatMap(reported => readQuestions(text, tokens, reported));
}

/** *Svaret är ja.*, *Nej, …*: a sentence that answers outright. */
const OUTRIGHT = /^(?:svar(?:et)?\b.{0,80}\b(?:ja|nej)\b|(?:ja|nej)\s*[,.]|svar\s*:)/iu;

/** Reply status from the questions and the codes of the sentences. */
export function replyOf(
  asked: readonly AskedQuestion[],
  evidence: Evidence,
  coded: readonly { readonly sentence: number; readonly code: string }[],
): Reply {
  const { text, tokens, agency, own } = evidence;
  const sentences = tokens.sentences.flatMap((sentence, s) => {
    if (asked.length === 0 || !isOwnSentence(evidence, s)) return [];
    const codes = new Set(coded.filter(item => item.sentence === s).map(item => item.code));
    const words = contentWords(tokens, sentence.firstToken, sentence.endToken);
    const answers = OUTRIGHT.test(text.slice(sentence.start, sentence.end));
    const number = own.segments[s]?.question;
    const agents = agency.agents
      .filter(agent => agent.sentence === s)
      .map(agent => ({ ...agent, lemma: lemmaOf(tokens, agent.subject) }));
    return [{ sentence: s + 1, words, codes, answers, number, agents }];
  });
  return judgeReply(asked, sentences);
}

function noticesOf(tokens: Tokens, actors: ActorModel, hasQuestion: boolean): Notice[] {
  const notices: Notice[] = [];
  const add = (code: string, level: Notice['level'], message: string) => notices.push({ code, level, message });
  if (!tokens.upos.some(value => value !== 0))
    add(
      'CODED_UNTAGGED',
      'warning',
      'The words were not tagged: only cues by form were used, devices and agents are incomplete.',
    );
  if (!hasQuestion) add('QUESTION_MISSING', 'info', 'The question is not at hand: reply status is not judged.');
  if (actors.level === 'unknown')
    add(
      'ROLE_UNKNOWN',
      'info',
      'The role of the respondent is not known: only the first person counts as the own side.',
    );
  return notices;
}
