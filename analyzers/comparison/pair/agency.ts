/** Who acts in an answer, in which forms the one who acts may disappear, and which questions got a reply: rows for two respondents. */
import { group as byKey } from 'd3-array';
import type { Answer } from '../../../pipeline/corpus.ts';
import { actorsOf, type Side } from '../../actors/index.ts';
import { type Agent, analyseAgency, type DeviceKind } from '../../agency/index.ts';
import type { Group } from '../../contract.ts';
import type { CodedAnswer, OtherAgent, ReplyStatus } from '../../rhetoric/types.ts';
import { roleOf } from '../../words/index.ts';

/** How often the subject of a finite verb is on which side, seen from the respondent; `thing` is everything that is no actor. */
export type AgentRow = {
  readonly group: string;
  readonly side: Side | 'thing';
  readonly count: number;
  readonly total: number;
  /** The words that name them, most frequent first. */
  readonly names: readonly NamedAgent[];
};

/** `word` is in lower case. */
export type NamedAgent = { readonly word: string; readonly count: number };

/** How often a form stands that can leave the agent out, and how often the agent is not said nearby either. */
export type DeviceRow = {
  readonly group: string;
  readonly device: DeviceKind;
  readonly count: number;
  readonly withoutAgent: number;
  readonly sentences: number;
};

/** What became of one question, whose place in its document is `questionNumber`; `places` are the sentences that speak to the matter, from 1. */
export type ReplyRow = {
  readonly group: string;
  readonly document: string;
  readonly questionNumber: number;
  readonly question: string;
  readonly reply: ReplyStatus;
  readonly places: readonly number[];
  /** Those of them in which somebody acts whom the question does not name, and nobody of the side that was asked. */
  readonly others: readonly OtherAgent[];
};

export const SIDES = ['own', 'sphere', 'other', 'questioner', 'thing'] as const;
export const DEVICES = [
  's-passive',
  'bli-passive',
  'man',
  'nominalisation',
  'event-verb',
  'existential',
  'metonymy',
] as const satisfies readonly DeviceKind[];

/** A group with what coding gave for each answer. */
type CodedGroup = Group & { readonly coded: ReadonlyMap<Answer, CodedAnswer> };

export const agentRows = ({ name, answers }: Group): AgentRow[] => {
  const found = answers.flatMap(answer => {
    const { document, structure, tokens } = answer;
    const { agents } = analyseAgency(tokens, actorsOf(structure, document.sidecar?.governs, tokens.vocabulary.memory));
    return agents.filter(agent => roleOf(answer, agent.sentence) === 'respondent');
  });
  return SIDES.map(side => {
    const own = found.filter(agent => (agent.side ?? 'thing') === side);
    return { group: name, side, count: own.length, total: found.length, names: namesOf(own) };
  });
};

/** The words of agents with their counts; a word at the beginning of a sentence is the same as one inside. */
const namesOf = (agents: readonly Agent[]): NamedAgent[] =>
  [...byKey(agents, ({ words }) => words.toLowerCase())]
    .map(([word, own]) => ({ word, count: own.length }))
    .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));

export const deviceRows = ({ name, answers, coded }: CodedGroup): DeviceRow[] => {
  const devices = answers.flatMap(answer =>
    coded.get(answer)!.devices.filter(d => roleOf(answer, d.sentence) === 'respondent'),
  );
  const sentences = answers.reduce(
    (sum, answer) => sum + answer.tokens.sentences.filter((_, i) => roleOf(answer, i) === 'respondent').length,
    0,
  );
  return DEVICES.map(kind => {
    const own = devices.filter(device => device.kind === kind);
    return {
      group: name,
      device: kind,
      count: own.length,
      withoutAgent: own.filter(d => d.resolved === null).length,
      sentences,
    };
  });
};

export const replyRows = ({ name, answers, coded }: CodedGroup): ReplyRow[] =>
  answers.flatMap(answer =>
    coded.get(answer)!.reply.questions.map(({ question, status, sentences, others }, i) => ({
      group: name,
      document: answer.document.id,
      questionNumber: i + 1,
      question: question.replace(/\s+/g, ' '),
      reply: status,
      places: sentences,
      others,
    })),
  );
