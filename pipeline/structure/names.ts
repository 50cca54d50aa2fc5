/** One person under several spellings: "Jan Jonsson" in a scan is the "Jan Jönsson" of another document. */

import type { Person, Structure } from '../types.ts';
import { LOOK_ALIKE, visualDistance } from './fold.ts';

/**
 * Whether two names can be one name read twice: as many words, and in each word only look-alike exchanges
 * (at most one for every three letters, rounded up). "Jan Jonsson" and "Jan Jönsson" are, "Jan Jansson" is not.
 */
export const isSameName = (a: string, b: string): boolean => {
  const left = words(a);
  const right = words(b);
  return left.length === right.length && left.every((word, i) => looksAlike(word, right[i]!));
};

/** The same, and no contradiction in the party. */
export const isSamePerson = (a: Person, b: Person): boolean =>
  isSameName(a.name, b.name) && (a.party === undefined || b.party === undefined || a.party === b.party);

/** How people are written: one spelling of every name, and structures in which everybody has it. */
export type Spelling = {
  readonly name: (name: string, party?: string) => string;
  readonly structure: <T extends Partial<Structure>>(structure: T) => T;
};

/**
 * The spelling with most å, ä, ö among those of `everybody`, since recognisers lose marks and do not invent them; of several the first.
 * Each name is looked up once: thousands of speeches are by some hundred people.
 */
export const spellingOf = (everybody: readonly Person[]): Spelling => {
  const people = [...new Map(everybody.map(p => [keyOf(p), p])).values()];
  const spelt = new Map<string, string>();
  const spell = (name: string, party?: string): string => {
    const person = party === undefined ? { name } : { name, party };
    const found =
      spelt.get(keyOf(person)) ??
      people
        .filter(p => isSamePerson(p, person))
        .reduce((best, p) => (marks(p.name) > marks(best) ? p.name : best), name);
    spelt.set(keyOf(person), found);
    return found;
  };
  const rename = (person: Person): Person => ({ ...person, name: spell(person.name, person.party) });
  return {
    name: spell,
    structure: structure => ({
      ...structure,
      ...(structure.respondent && { respondent: rename(structure.respondent) }),
      ...(structure.questioner && { questioner: rename(structure.questioner) }),
      ...(structure.respondents && { respondents: structure.respondents.map(rename) }),
      ...(structure.questioners && { questioners: structure.questioners.map(rename) }),
      ...(structure.addressee && { addressee: rename(structure.addressee) }),
      ...(structure.signer && { signer: rename(structure.signer) }),
      ...(structure.segments && {
        segments: structure.segments.map(segment =>
          segment.speaker === undefined
            ? segment
            : { ...segment, speaker: rename(speakerOf(structure, segment.speaker)).name },
        ),
      }),
    }),
  };
};

/** Structures in which every person is written in one way. `known` are further spellings to choose from. */
export const unifyPeople = (structures: readonly Structure[], known: readonly Person[] = []): Structure[] =>
  structures.map(spellingOf([...known, ...structures.flatMap(everybodyIn)]).structure);

/** By what people are told apart before their spellings are compared. */
export const keyOf = ({ name, party }: Person): string => `${name}\t${party ?? ''}`;

const speakerOf = (structure: Partial<Structure>, name: string): Person =>
  everybodyIn(structure).find(p => p.name === name) ?? { name };

/** Everybody whom a structure names; an office alone has no name to spell. */
export const everybodyIn = ({
  respondent,
  questioner,
  respondents = [],
  questioners = [],
  addressee,
  signer,
}: Partial<Structure>): Person[] =>
  [respondent, questioner, ...respondents, ...questioners, addressee, signer].filter(
    person => person !== undefined && person.name !== '',
  ) as Person[];

const words = (name: string): string[] => name.trim().split(/\s+/);

/** Letters of the longest word that is compared letter by letter: no name is longer, and the comparison takes the square of it. */
const LONGEST_NAME = 100;

const looksAlike = (a: string, b: string): boolean => {
  if (a === b) return true;
  const longest = Math.max(a.length, b.length);
  const bound = LOOK_ALIKE * Math.ceil(longest / 3) + 1e-9;
  // A letter more or less costs 1.
  if (longest > LONGEST_NAME || Math.abs(a.length - b.length) > bound) return false;
  return visualDistance(a, b) <= bound;
};

const marks = (name: string): number => name.match(/[åäöÅÄÖ]/g)?.length ?? 0;
