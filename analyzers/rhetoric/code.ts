/** Codes one answer by a codebook: cue → device → code, on the respondent's own words, with the evidence for every finding. */

import { paragraphBlocks, tokenize } from '../../pipeline/tokenize/index.ts';
import type { Tokens } from '../../pipeline/tokenize/types.ts';
import { createVocabulary } from '../../pipeline/tokenize/vocabulary.ts';
import type { Notice, Structure } from '../../pipeline/types.ts';
import { type ActorModel, modelActors } from '../actors/index.ts';
import { type Agency, analyseAgency } from '../agency/index.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import { type Decision, decideByRules } from './decide.ts';
import { findOwnWords, type OwnWords } from './ownWords.ts';
import { contentWords, judgeReply, readQuestions } from './question.ts';
import type { Code, Codebook, CodedAnswer, Finding } from './types.ts';

export type AnswerInput = { readonly text: string; readonly structure: Structure; readonly tokens: Tokens };

export type CodeOptions = {
  /** The question that was put, where it is not quoted in the document itself. */
  readonly question?: string;
  /** Whether the respondent's side governs; by default what role, party and date say. */
  readonly governs?: boolean;
};

/** Findings, devices and reply status of one answer. Pure; needs tagged tokens for full recall, and says so where they are missing. */
export function codeAnswer(
  { text, structure, tokens }: AnswerInput,
  codebook: Codebook,
  options: CodeOptions = {},
): CodedAnswer {
  const { respondent, questioner, date } = structure;
  const actors = modelActors({
    role: respondent?.role,
    party: respondent?.party,
    date,
    questioner: questioner?.name,
    governs: options.governs,
  });
  const own = findOwnWords(tokens, structure);
  const candidates = findCandidates(tokens, codebook, actors.lists, own.tokens);
  const agency = analyseAgency(tokens, actors);
  const decisions = decideByRules(candidates);
  const evidence: Evidence = { text, tokens, own, actors, agency, candidates };
  const codes = new Map(codebook.codes.map(code => [code.id, code]));
  const findings = decisions.map(decision => toFinding(decision, evidence, codes.get(decision.code)!));
  const asked = questionsOf(text, structure, options.question);
  return {
    findings,
    devices: agency.devices.filter(device => isOwn(tokens, own, device.sentence)),
    reply: judgeReply(asked, sentenceEvidence(evidence, findings)),
    notices: noticesOf(tokens, actors, asked.length > 0),
  };
}

export type Evidence = {
  readonly text: string;
  readonly tokens: Tokens;
  readonly own: OwnWords;
  readonly actors: ActorModel;
  readonly agency: Agency;
  readonly candidates: readonly Candidate[];
};

const isOwn = (tokens: Tokens, own: OwnWords, sentence: number): boolean => {
  const { firstToken, endToken } = tokens.sentences[sentence]!;
  return own.tokens.subarray(firstToken, endToken).includes(1);
};

function toFinding({ sentence, best, confidence }: Decision, evidence: Evidence, code: Code): Finding {
  const { text, tokens, own, agency } = evidence;
  const start = tokens.start[best.first]!;
  const end = tokens.end[best.end - 1]!;
  const device = agency.devices.find(
    item => item.sentence === sentence && item.kind !== 'metonymy' && item.resolved === null,
  );
  const agent = agency.agents.find(item => item.sentence === sentence);
  return {
    code: code.id,
    family: code.family,
    direction: code.direction,
    start,
    end,
    sentence,
    speaker: own.segments[sentence]?.speaker ?? null,
    cue: { id: best.cue.id, words: text.slice(start, end) },
    confidence: Math.round(confidence * 1000) / 1000,
    ...(best.cue.ground && { ground: best.cue.ground }),
    ...(device && { device: device.kind }),
    ...(agent && { agent: agent.words }),
    ...(code.id === 'responsibility.shift' && targetOf(evidence, sentence)),
  };
}

/** The first word of the sentence that names somebody else. */
function targetOf({ tokens, actors }: Evidence, sentence: number): { readonly target?: string } {
  const { firstToken, endToken } = tokens.sentences[sentence]!;
  const words = tokens.vocabulary.words;
  for (let i = firstToken; i < endToken; i++) {
    const side = actors.sideOf(words[tokens.lower[i]!]!, words[tokens.lemma[i]!]!.toLowerCase());
    if (side === 'other' || side === 'questioner') return { target: words[tokens.form[i]!]! };
  }
  return {};
}

/** Questions quoted in the document, else the one that was handed over. */
function questionsOf(text: string, structure: Structure, question: string | undefined) {
  const quoted = structure.segments
    .filter(segment => segment.kind === 'question')
    .map(segment => text.slice(segment.start, segment.end));
  const source = quoted.length > 0 ? quoted.join('\n\n') : (question ?? '');
  return source.trim() === ''
    ? []
    : readQuestions(source, tokenize(source, paragraphBlocks(source), createVocabulary()));
}

/** *Svaret är ja.*, *Nej, …*: a sentence that answers outright. */
const OUTRIGHT = /^(?:svar(?:et)?\b.{0,40}\b(?:ja|nej)\b|(?:ja|nej)\s*[,.]|svar\s*:)/iu;

function sentenceEvidence({ text, tokens, own }: Evidence, findings: readonly Finding[]) {
  return tokens.sentences.flatMap((sentence, s) => {
    if (!isOwn(tokens, own, s)) return [];
    const codes = new Set(findings.filter(finding => finding.sentence === s).map(finding => finding.code));
    const words = contentWords(tokens, sentence.firstToken, sentence.endToken);
    return [{ sentence: s, words, codes, answers: OUTRIGHT.test(text.slice(sentence.start, sentence.end)) }];
  });
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
