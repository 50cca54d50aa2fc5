/** Groups of texts: by respondent, party, year, office, question, speaker or document; a group may hold parts of documents. */
import { group } from 'd3-array';
import type { Answer, Corpus, Head } from '../../pipeline/corpus.ts';
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
  if (partName === undefined) return groupDocuments(answers, key);
  const parts = answers.flatMap(answer => partsOf(answer, partName));
  return [...group(parts, part => part.name)].map(([name, own]) => ({ name, answers: own.map(part => part.answer) }));
};

/** Whether groups by this key hold whole documents, so that they are known before any word is read. */
export const holdsDocuments = (key: GroupKey): boolean => PARTS[key] === undefined;

/** Groups of whole documents, by what is known of them; in the order of their first document. */
export const groupDocuments = <T extends Head>(
  documents: readonly T[],
  key: GroupKey,
): { readonly name: string; readonly answers: readonly T[] }[] => {
  const respondents = key === 'respondent' ? respondentNames(documents) : undefined;
  const nameOf = (head: T): string => respondents?.get(head) || documentName(head, key);
  return [...group(documents, nameOf)].map(([name, answers]) => ({ name, answers }));
};

/** The answer as if it had only the sentences of the segments that `keep` wants. Columns but the one of sentences are shared, not copied. */
export const restrict = (answer: Answer, keep: (segment: Segment) => boolean): Answer => {
  // What was counted and found before was so in the whole document, not in a part.
  const { counts: _, known: __, ...rest } = answer;
  const { structure, tokens } = rest;
  const sentences = tokens.sentences.filter(({ block }) => keep(structure.segments[structure.blocks[block]!.segment]!));
  // The column leads from a token to its sentence among those kept; a token of none leads to no sentence.
  const sentence = new Uint32Array(tokens.length).fill(sentences.length);
  for (const [i, { firstToken, endToken }] of sentences.entries()) sentence.fill(i, firstToken, endToken);
  return { ...rest, tokens: { ...tokens, sentences, sentence } };
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

const documentName = ({ document, structure }: Head, key: GroupKey): string => {
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
