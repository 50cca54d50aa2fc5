/** Groups of texts: by respondent, party, year, office, question, speaker or document; a group may hold parts of documents. */
import { group } from 'd3-array';
import type { Answer, Corpus } from '../../pipeline/corpus.ts';
import type { Segment } from '../../pipeline/types.ts';
import type { Group } from '../contract.ts';
import { respondentNames } from './respondents.ts';

export type { Group } from '../contract.ts';

/** What documents, or the parts of them, are grouped by. `role` is the respondent's office, `speaker` whose words they are. */
export const GROUP_KEYS = ['respondent', 'party', 'year', 'role', 'question', 'speaker', 'document', 'all'] as const;
export type GroupKey = (typeof GROUP_KEYS)[number];

/** Name of the group of documents that do not say what they are grouped by. */
export const UNKNOWN = '?';

/**
 * Groups the texts of a corpus, or some of its answers; groups come in the order of their first text. By `question` and
 * `speaker` a document is cut into parts (`restrict`), and a part keeps the id of its document.
 */
export const groupBy = (texts: Pick<Corpus, 'answers'> | readonly Answer[], key: GroupKey): Group[] => {
  const answers = 'answers' in texts ? texts.answers : texts;
  const partName = PARTS[key];
  const respondents = key === 'respondent' ? respondentNames(answers) : undefined;
  const parts =
    partName === undefined
      ? answers.map(answer => ({ name: respondents?.get(answer) || documentName(answer, key), answer }))
      : answers.flatMap(answer => partsOf(answer, partName));
  return [...group(parts, part => part.name)].map(([name, own]) => ({ name, answers: own.map(part => part.answer) }));
};

/** The answer as if it had only the sentences of the segments that `keep` wants. Columns but the one of sentences are shared, not copied. */
export const restrict = (answer: Answer, keep: (segment: Segment) => boolean): Answer => {
  const { structure, tokens } = answer;
  const sentences = tokens.sentences.filter(({ block }) => keep(structure.segments[structure.blocks[block]!.segment]!));
  // The column leads from a token to its sentence among those kept; a token of none leads to no sentence.
  const sentence = new Uint32Array(tokens.length).fill(sentences.length);
  for (const [i, { firstToken, endToken }] of sentences.entries()) sentence.fill(i, firstToken, endToken);
  return { ...answer, tokens: { ...tokens, sentences, sentence } };
};

const PARTS: Partial<Record<GroupKey, (segment: Segment) => string>> = {
  question: ({ question }) => (question === undefined ? UNKNOWN : String(question)),
  speaker: ({ role }) => role ?? UNKNOWN,
};

const partsOf = (answer: Answer, partName: (segment: Segment) => string): { name: string; answer: Answer }[] => {
  const spoken = answer.structure.segments.filter(({ role }) => role !== undefined);
  return [...new Set(spoken.map(partName))].map(name => ({
    name,
    answer: restrict(answer, segment => partName(segment) === name),
  }));
};

const documentName = ({ document, structure }: Answer, key: GroupKey): string => {
  const { respondent, date } = structure;
  const names: Partial<Record<GroupKey, string | undefined>> = {
    respondent: respondent?.name,
    party: respondent?.party,
    year: date?.slice(0, 4),
    role: respondent?.role,
    document: document.id,
    all: 'all',
  };
  return names[key] || UNKNOWN;
};
