/** Who acts in an answer, in which forms the one who acts may disappear, and which questions got a reply: rows for each group. */
import { group as byKey } from 'd3-array';
import type { Answer } from '../../../pipeline/corpus.ts';
import { isParsed } from '../../../pipeline/grammar/tree/index.ts';
import { type ActorModel, actorsOf } from '../../actors/index.ts';
import { ACTOR_CLASSES, type ActorClass } from '../../actors/resolve.ts';
import { agencyOfTrees, analyseAgency, type DeviceKind, type TreeAgency } from '../../agency/index.ts';
import type { Group } from '../../contract.ts';
import type { CodedAnswer, OtherAgent, ReplyStatus } from '../../rhetoric/types.ts';
import { roleOf } from '../../words/index.ts';

/** How often what a finite verb says is done by somebody of which side, seen from the respondent; a passive is done by its *av*-phrase. */
export type AgentRow = {
  readonly group: string;
  readonly side: ActorClass;
  readonly count: number;
  readonly total: number;
  /** The words that name them, most frequent first. */
  readonly names: readonly NamedAgent[];
};

/** `word` is in lower case. */
export type NamedAgent = { readonly word: string; readonly count: number };

/** How often a form stands that can leave the agent out, and how often the agent is said neither in its clause nor nearby. */
export type DeviceRow = {
  readonly group: string;
  readonly device: DeviceKind;
  readonly count: number;
  readonly withoutAgent: number;
  readonly sentences: number;
  /** How often the agent is said in the clause itself. */
  readonly agentInClause: number;
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

export const SIDES = ACTOR_CLASSES;
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
  const found = answers.flatMap(answer => actingIn(answer).filter(({ sentence }) => isOwn(answer, sentence)));
  return SIDES.map(side => {
    const own = found.filter(agent => agent.side === side);
    return { group: name, side, count: own.length, total: found.length, names: namesOf(own) };
  });
};

type Acting = { readonly sentence: number; readonly words: string; readonly side: ActorClass };

const isOwn = (answer: Answer, sentence: number): boolean => roleOf(answer, sentence) === 'respondent';

/** Who acts in an answer: by trees, or without them by the order of words. */
const actingIn = (answer: Answer): Acting[] => {
  const actors = actorsIn(answer);
  if (!isParsed(answer.tokens))
    return analyseAgency(answer.tokens, actors).agents.map(({ sentence, words, side }) => ({
      sentence,
      words,
      side: side ?? 'thing',
    }));
  return agencyIn(answer).agents.map(({ sentence, words, class: side }) => ({ sentence, words, side }));
};

const actorsIn = ({ document, structure, tokens }: Answer): ActorModel =>
  actorsOf(structure, document.sidecar?.governs, tokens.vocabulary.memory);

const agencyIn = (answer: Answer): TreeAgency => {
  const { respondent, questioner } = answer.structure;
  return agencyOfTrees(answer.tokens, {
    actors: actorsIn(answer),
    respondent: respondent?.name,
    questioner: questioner?.name,
  });
};

/** The words of agents with their counts; a word at the beginning of a sentence is the same as one inside. */
const namesOf = (agents: readonly Acting[]): NamedAgent[] =>
  [...byKey(agents, ({ words }) => words.toLowerCase())]
    .map(([word, own]) => ({ word, count: own.length }))
    .sort((a, b) => b.count - a.count || (a.word < b.word ? -1 : 1));

export const deviceRows = ({ name, answers, coded }: CodedGroup): DeviceRow[] => {
  const devices = answers.flatMap(answer =>
    (isParsed(answer.tokens) ? agencyIn(answer).devices : coded.get(answer)!.devices).filter(({ sentence }) =>
      isOwn(answer, sentence),
    ),
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
      agentInClause: own.filter(d => d.resolved === 'av-agent').length,
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
