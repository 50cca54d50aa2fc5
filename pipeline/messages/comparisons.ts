/** What is compared, and what a comparison lacks. */
import type { ErrorDetails } from '../errors.ts';
import { quoted } from './wording.ts';

const documentCount = (documents: number): string => `${documents} document${documents === 1 ? '' : 's'}`;

/** How many documents were read and how many are left of them, by what left the others out; options that were not given are undefined. */
type DocumentsLeft = {
  readonly read: number;
  readonly where?: number | undefined;
  readonly groups?: number | undefined;
  readonly nameless: number;
  readonly silent: number;
  readonly left: number;
};

const stepsOf = (by: string, { where, groups, nameless, silent }: DocumentsLeft): string[] => [
  ...(where === undefined ? [] : [`--where keeps ${where}`]),
  ...(groups === undefined ? [] : [`--groups keeps ${groups}`]),
  ...(nameless === 0 ? [] : [`${nameless} ${nameless === 1 ? 'does not say its' : 'do not say their'} ${by}`]),
  ...(silent === 0 ? [] : [`${silent} ${silent === 1 ? 'has' : 'have'} no words by the respondent`]),
];

const whatIsLeft = (by: string, documents: DocumentsLeft): string => {
  const { read, left } = documents;
  const steps = stepsOf(by, documents);
  if (steps.length === 0) return read === 1 ? 'The only document is' : `All ${read} documents are`;
  return `Of ${documentCount(read)} ${steps.join(', ')}; the ${left === 1 ? 'one left is' : `${left} left are`}`;
};

export const comparisons = {
  oneDocument: (place: string): ErrorDetails => ({
    code: 'ONE_DOCUMENT',
    message: `A comparison needs at least two documents; only ${quoted(place)} was given.`,
    place,
    next: 'Add an answer by another respondent, or use code, kwic or sentiment for a single document.',
  }),
  oneRespondent: (name: string, count: number): ErrorDetails => ({
    code: 'ONE_RESPONDENT',
    message: `All ${count} documents are answers by ${quoted(name)}; a comparison needs two respondents.`,
    place: name,
    next: 'Add an answer by another respondent; if a name was read wrongly, say who answers in a sidecar (FILE.meta.json).',
  }),
  manyRespondents: (names: readonly string[]): ErrorDetails => ({
    code: 'MANY_RESPONDENTS',
    message: `The documents have ${names.length} respondents: ${names.join(', ')}.`,
    next: 'Say which two to compare: --respondents "NAME" "NAME".',
  }),
  oneGroup: (by: string, name: string, documents: DocumentsLeft): ErrorDetails => ({
    code: 'ONE_GROUP',
    message: `${whatIsLeft(by, documents)} of one group by ${by}, ${quoted(name)}; a comparison needs two.`,
    place: '--by',
    next: 'Name more groups (--groups), keep more documents (--where), group by something else (--by), or add documents of another group.',
  }),
  noWordsLeft: (by: string, documents: DocumentsLeft): ErrorDetails => ({
    code: 'NO_WORDS',
    message: `Of ${documentCount(documents.read)} ${stepsOf(by, documents).join(', ')}; none is left to compare.`,
    place: '--by',
    next: 'See how the documents are read with ordskifte annotate; if other words are meant, ordskifte keyness has --whose.',
  }),
  noGroup: (by: string, { read, where = read }: DocumentsLeft): ErrorDetails => ({
    code: 'NO_GROUP',
    message: `None of the ${documentCount(where)}${where < read ? ` that --where keeps of ${read}` : ''} says its ${by}.`,
    place: '--by',
    next: `Group by something else (--by), or say the ${by} in sidecars or in the lines of the JSONL file.`,
  }),
  manyGroups: (by: string, count: number, most: number): ErrorDetails => ({
    code: 'MANY_GROUPS',
    message: `There are ${count} groups by ${by}; a page shows at most ${most}.`,
    place: '--by',
    next: 'Choose groups with --groups or documents with --where, group by something else (--by), or take the tables of ordskifte keyness --by.',
  }),
  unknownRespondent: (name: string, names: readonly string[]): ErrorDetails => ({
    code: 'UNKNOWN_RESPONDENT',
    message: `No document is answered by ${quoted(name)}; the respondents are ${names.join(', ')}.`,
    place: '--respondents',
    next: 'Use one of these names.',
  }),
  noRespondent: (id: string): ErrorDetails => ({
    code: 'NO_RESPONDENT',
    message: `Neither the title nor the signature of ${quoted(id)} says who answers.`,
    place: id,
    next: `Write the name into a sidecar beside the file: ${id}.meta.json with {"respondent": "…"}; in a JSONL file, into its line: "speaker".`,
  }),
  tooFewGroups: (names: readonly string[], least: number): ErrorDetails => ({
    code: 'TOO_FEW_GROUPS',
    message: `A scale needs at least ${least} groups with words that are frequent enough; there ${names.length === 1 ? 'is' : 'are'} ${names.length}${names.length === 0 ? '' : `: ${names.join(', ')}`}.`,
    place: names.join(', '),
    next: 'Add documents, group them otherwise (--by), or keep rarer terms (--minimum).',
  }),
  noTerms: (minimum: number): ErrorDetails => ({
    code: 'NO_TERMS',
    message: `No term occurs ${minimum === 1 ? 'once' : `${minimum} times`} or more in the groups together.`,
    place: '--minimum',
    next: 'Keep rarer terms (--minimum), or check whose words count (--whose) and the stop words (--stop-words).',
  }),
  sameWords: (names: readonly string[]): ErrorDetails => ({
    code: 'SAME_WORDS',
    message: `${names.join(', ')} use the same terms in the same proportions, so nothing places them on a scale.`,
    place: names.join(', '),
    next: 'Check that the groups hold different texts, or keep rarer terms (--minimum).',
  }),
  notConverged: (rounds: number, moved: number): ErrorDetails => ({
    code: 'NOT_CONVERGED',
    message: `The search for positions has not come to rest after ${rounds} rounds; the last one moved a value by ${moved.toPrecision(2)}.`,
    place: 'wordfish',
    next: 'Leave out rarer terms (--minimum) or groups with few words (--groups), or take a narrower prior (--prior).',
  }),
} as const;
