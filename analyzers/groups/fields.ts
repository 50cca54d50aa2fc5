/** What is known of a document before its words are looked at: the names under which it is grouped and chosen. */
import type { Head } from '../../pipeline/corpus.ts';

/** Names that every document can be asked for; all others are fields of its record or sidecar. */
export const HEAD_KEYS = [
  'respondent',
  'party',
  'year',
  'month',
  'decade',
  'date',
  'role',
  'document',
  'file',
] as const;
export type HeadKey = (typeof HEAD_KEYS)[number];

/** What a document says under a name; undefined where it does not. A date that is known to the year only has no month. */
export const headValue = ({ document, structure }: Head, key: HeadKey): string | undefined => {
  const { respondent, date } = structure;
  const values: Readonly<Record<HeadKey, () => string | undefined>> = {
    respondent: () => respondent?.name,
    party: () => respondent?.party,
    year: () => date?.slice(0, 4),
    month: () => (date !== undefined && date.length >= 7 ? date.slice(0, 7) : undefined),
    decade: () => (date === undefined ? undefined : `${date.slice(0, 3)}0`),
    date: () => date,
    role: () => respondent?.role,
    document: () => document.id,
    file: () => document.source.name,
  };
  return values[key]() || undefined;
};

/** Whether a name is one that every document can be asked for. */
export const isHeadKey = (key: string): key is HeadKey => (HEAD_KEYS as readonly string[]).includes(key);

/** Everything that stands beside a document, by the name of its field. */
export const fieldsOf = ({ document }: Head): ReadonlyMap<string, string> => {
  const { facts = {}, ...fields } = document.sidecar ?? {};
  const { questioner, questionerParty } = fields;
  const askedBy = questionerParty === undefined ? questioner : `${questioner} (${questionerParty})`;
  return new Map([
    ...Object.entries(fields).map(([name, value]) => [name, String(value)] as const),
    ...Object.entries(facts),
    ...(askedBy === undefined ? [] : [['asked_by', askedBy] as const]),
  ]);
};

/** All names that documents can be asked for: those of every document, then the fields of these in the order of the alphabet. */
export const namesKnown = (heads: readonly Head[]): readonly string[] => {
  const fields = new Set(heads.flatMap(head => [...fieldsOf(head).keys()]));
  return [...new Set([...HEAD_KEYS, ...[...fields].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0))])];
};
