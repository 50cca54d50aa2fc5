/**
 * What the documents of a corpus give each other: names written in full help to restore the others, and one person is spelt in one way.
 * Plain data that survives JSON; surveys of parts add up to the survey of the whole. With it each document can be worked out by itself, by
 * any worker or machine.
 *
 * There are two looks, because names help to restore and the restored text shows who speaks: mentions as received → `namesIn` → restored
 * documents → mentions in those → `surveyOf`. Of records the facts say who speaks, so both looks see the same and need no text.
 */

import { isParliamentary } from './people/context.ts';
import { fillPeople, type PeopleSource } from './people/fill.ts';
import { everybodyIn, keyOf, type Spelling, spellingOf } from './structure/names.ts';
import type { Document, Person, Structure } from './types.ts';

/** Who is named, each name and party once, in the order of first mention. */
export type Mentions = {
  readonly people: readonly Person[];
  /** Those of them who answer or ask first in a document. */
  readonly principals: readonly Person[];
};

export type Survey = {
  /** Names that help to restore every document. */
  readonly names: readonly string[];
  /** Everybody, by whom names are spelt. */
  readonly people: readonly Person[];
};

/** A document and who speaks in it, before its words are looked at: what documents are chosen and grouped by. */
export type Head = {
  readonly document: Pick<Document, 'id' | 'source' | 'sidecar' | 'line'>;
  readonly structure: Omit<Structure, 'segments' | 'blocks' | 'notices'>;
};

export const NO_MENTIONS: Mentions = Object.freeze({ people: [], principals: [] });

/** Who is named in one document. */
export const mentionsIn = (structure: Structure): Mentions => ({
  people: distinct(everybodyIn(structure)),
  principals: distinct([structure.respondent, structure.questioner].filter(person => person !== undefined)),
});

/** Mentions of several documents, or parts of a corpus, in their order. */
export const addMentions = (all: readonly Mentions[]): Mentions => ({
  people: distinct(all.flatMap(({ people }) => people)),
  principals: distinct(all.flatMap(({ principals }) => principals)),
});

/** Names that help to restore, from what is named in the texts as received. */
export const namesIn = ({ people, principals }: Mentions): string[] => {
  const spell = spellingOf(people).name;
  return [...new Set(principals.map(({ name, party }) => (name === '' ? '' : spell(name, party))))];
};

/** The survey, from the names and from what is named in the restored texts. */
export const surveyOf = (names: readonly string[], { people }: Mentions): Survey => ({ names, people });

/** How the survey spells people; with the table of people also which party and office they had, where documents do not say it. */
export const spellingIn = ({ people }: Survey, source?: PeopleSource): Spelling => {
  const spelling = spellingOf(people);
  if (source === undefined) return spelling;
  let isParliament: boolean | undefined;
  const asked = (): boolean => {
    isParliament ??= isParliamentary(people, source());
    return isParliament;
  };
  return { ...spelling, structure: structure => fillPeople(spelling.structure(structure), source, asked) };
};

/** The head of a document. */
export const headOf = (
  { id, source, sidecar, line }: Head['document'],
  { segments: _, blocks: __, notices: ___, ...structure }: Structure,
): Head => ({
  document: { id, source, ...(sidecar && { sidecar }), ...(line !== undefined && { line }) },
  structure,
});

/** Name and party alone: what people are told apart by. */
const distinct = (people: readonly Person[]): Person[] => [
  ...new Map(
    people.map(({ name, party }) => {
      const person: Person = party === undefined ? { name } : { name, party };
      return [keyOf(person), person] as const;
    }),
  ).values(),
];
