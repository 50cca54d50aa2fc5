/** Groups of texts: by respondent, party, year, office, question, speaker or document; a group may hold parts of documents. */
import { group } from 'd3-array';
import type { Answer, Corpus, Head } from '../../pipeline/corpus.ts';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import type { Segment } from '../../pipeline/types.ts';
import type { Group } from '../contract.ts';
import { fieldsOf, HEAD_KEYS, headValue, isHeadKey, namesKnown } from './fields.ts';
import { isInRange, parseRange } from './range.ts';
import { respondentNames } from './respondents.ts';

export type { Group } from '../contract.ts';

/**
 * What documents, or the parts of them, are grouped by: these, any field of their records or sidecars, a range of dates (`2018..2020`), or several with
 * commas (`party,year`). `role` is the respondent's office, `speaker` who says the words, `whose` as whose they count (respondent, questioner, quoted).
 */
export const GROUP_KEYS = [...HEAD_KEYS, 'question', 'speaker', 'whose', 'all'] as const;
export type GroupKey = string;

/** Name of the group of documents that do not say what they are grouped by. */
export const UNKNOWN = '?';

/**
 * Groups the texts of a corpus, or some of its answers; groups come in the order of their first text. By `question`, `speaker` and
 * `whose` a document is cut into parts (`restrict`), and a part keeps the id of its document.
 *
 * @throws {OrdskifteError} BAD_OPTION for a key that no document knows
 */
export const groupBy = (texts: Pick<Corpus, 'answers'> | readonly Answer[], key: GroupKey): Group[] => {
  const answers = 'answers' in texts ? texts.answers : texts;
  if (holdsDocuments(key)) return groupDocuments(answers, key);
  const namesOf = dimensionsOf(key).map(dimension => PARTS.get(dimension[0]!) ?? headName(dimension));
  const parts = answers.flatMap(answer =>
    partsOf(answer, segment => namesOf.map(nameOf => nameOf(segment, answer)).join(CROSSED)),
  );
  return [...group(parts, part => part.name)].map(([name, own]) => ({ name, answers: own.map(part => part.answer) }));
};

/** Whether groups by this key hold whole documents, so that they are known before any word is read. */
export const holdsDocuments = (key: GroupKey): boolean => !keysIn(key).some(one => PARTS.has(one));

/** Groups of whole documents, by what is known of them; in the order of their first document. */
export const groupDocuments = <T extends Head>(
  documents: readonly T[],
  key: GroupKey,
): { readonly name: string; readonly answers: readonly T[] }[] => {
  refuseUnknownKeys(documents, key);
  const respondents = keysIn(key).includes('respondent') ? respondentNames(documents) : undefined;
  const dimensions = dimensionsOf(key);
  const nameOf = (head: T): string =>
    dimensions
      .map(dimension => (dimension[0] === 'respondent' && respondents?.get(head)) || documentName(head, dimension))
      .join(CROSSED);
  return [...group(documents, nameOf)].map(([name, answers]) => ({ name, answers }));
};

/**
 * Refuses what documents cannot be grouped by, before anything is done with them.
 *
 * @throws {OrdskifteError} BAD_OPTION
 */
export const refuseUnknownKeys = (documents: readonly Head[], key: GroupKey): void => {
  const known = new Set<string>([...GROUP_KEYS, ...documents.flatMap(head => [...fieldsOf(head).keys()])]);
  for (const one of keysIn(key))
    if (!known.has(one) && parseRange(one) === undefined)
      throw new OrdskifteError(
        messages.badOption(
          '--by',
          key,
          `${[...new Set([...GROUP_KEYS, ...namesKnown(documents)])].join(', ')}, ranges such as 2018..2020, and several with commas`,
        ),
      );
};

/** Between the names of crossed groups: `S · 2020`. */
export const CROSSED = ' · ';

const keysIn = (key: GroupKey): string[] => key.split(',').map(one => one.trim());

/** Each of the crossed keys; ranges are one of them together. */
const dimensionsOf = (key: GroupKey): string[][] => {
  const ranges = keysIn(key).filter(one => parseRange(one) !== undefined);
  return keysIn(key).flatMap(one => {
    if (!ranges.includes(one)) return [[one]];
    return one === ranges[0] ? [ranges] : [];
  });
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

/** No group is called so: title, reference and signature are nobody's words. */
const NOBODY = '';

/** Names of parts of documents, by key. */
const PARTS: ReadonlyMap<string, (segment: Segment, answer: Head) => string> = new Map([
  ['question', ({ question }) => (question === undefined ? UNKNOWN : String(question))],
  ['whose', ({ role }) => role ?? NOBODY],
  [
    'speaker',
    ({ speaker, role }, { structure }) =>
      role === undefined ? NOBODY : speaker || personIn(structure, role) || UNKNOWN,
  ],
]);

/** Who says what a segment does not say whose it is: by its role. */
const personIn = ({ respondent, questioner }: Head['structure'], role: Segment['role']): string | undefined =>
  role === 'respondent' ? respondent?.name : questioner?.name;

const headName =
  (dimension: readonly string[]) =>
  (_: Segment, answer: Head): string =>
    documentName(answer, dimension);

const partsOf = (answer: Answer, partName: (segment: Segment) => string): { name: string; answer: Answer }[] => {
  const spoken = answer.structure.segments.filter(({ role }) => role !== undefined);
  return [...new Set(spoken.map(partName))].map(name => ({
    name,
    answer: restrict(answer, segment => partName(segment) === name),
  }));
};

/** What a document is called by a key, or by the range of several that its date lies in. A field of its own that has the name of a key counts where the key says nothing. */
const documentName = (head: Head, [key = '', ...others]: readonly string[]): string => {
  const ranges = [key, ...others].filter(one => parseRange(one) !== undefined);
  if (ranges.length > 0)
    return ranges.find(range => isInRange(head.structure.date ?? '', parseRange(range)!)) ?? UNKNOWN;
  if (key === 'all') return 'all';
  return (isHeadKey(key) ? headValue(head, key) : undefined) || fieldsOf(head).get(key) || UNKNOWN;
};
