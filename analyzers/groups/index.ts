/** Groups of texts: by respondent, party, year, office, question, speaker or document; a group may hold parts of documents. */
import type { Answer } from '../../pipeline/corpus.ts';
import type { Segment } from '../../pipeline/types.ts';

/** What documents, or the parts of them, are grouped by. `role` is the respondent's office, `speaker` whose words they are. */
export const GROUP_KEYS = ['respondent', 'party', 'year', 'role', 'question', 'speaker', 'document', 'all'] as const;
export type GroupKey = (typeof GROUP_KEYS)[number];

/** A named group of texts, in the order of the corpus. */
export type TextGroup = { readonly name: string; readonly answers: readonly Answer[] };

/** Name of the group of documents that do not say what they are grouped by. */
export const UNKNOWN = '?';

/**
 * Groups the texts of a corpus; groups come in the order of their first text. By `question` and `speaker` a document is
 * cut into parts (`restrict`), and a part keeps the id of its document.
 */
export const groupTexts = (answers: readonly Answer[], key: GroupKey): TextGroup[] => {
  const groups = new Map<string, Answer[]>();
  const put = (name: string, answer: Answer): void => {
    const group = groups.get(name);
    if (group) group.push(answer);
    else groups.set(name, [answer]);
  };
  for (const answer of answers) {
    const partName = PARTS[key];
    if (partName === undefined) put(documentName(answer, key), answer);
    else
      for (const name of partNames(answer, partName))
        put(
          name,
          restrict(answer, s => partName(s) === name),
        );
  }
  return [...groups].map(([name, own]) => ({ name, answers: own }));
};

/** The answer as if it had only the sentences of the segments that `keep` wants. Columns are shared, not copied. */
export const restrict = (answer: Answer, keep: (segment: Segment) => boolean): Answer => {
  const { structure, tokens } = answer;
  const sentences = tokens.sentences.filter(({ block }) => keep(structure.segments[structure.blocks[block]!.segment]!));
  return { ...answer, tokens: { ...tokens, sentences } };
};

const PARTS: Partial<Record<GroupKey, (segment: Segment) => string>> = {
  question: ({ question }) => (question === undefined ? UNKNOWN : String(question)),
  speaker: ({ role }) => role ?? UNKNOWN,
};

const partNames = ({ structure }: Answer, partName: (segment: Segment) => string): string[] => [
  ...new Set(structure.segments.filter(s => s.role !== undefined).map(partName)),
];

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
