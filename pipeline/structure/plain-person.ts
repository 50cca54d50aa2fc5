/** A person's name and party as somebody typed them, in the one form that everything compares: "Ek,  Jan (s)" is Jan Ek, S. */
import type { Person } from '../types.ts';
import { PARTY, writtenName, writtenParty } from './written-names.ts';

const PARTY_AT_END = new RegExp(String.raw`\s*,?\s*${PARTY}\s*$`, 'u');
/** "Ek, Jan", "af Ugglas, Margaretha": a family name, then given names. */
const TURNED =
  /^((?:\p{Ll}{2,3} )?\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?), (\p{Lu}[\p{L}'’-]+\.?(?: \p{Lu}[\p{L}'’-]*\.?){0,2})$/u;

/** A name in its usual order, with single blanks, and in capitals only where it has them. */
export const plainName = (name: string): string => {
  const turned = name.replace(/\s+/gu, ' ').trim().replace(TURNED, '$2 $1');
  // One word in capitals is an acronym.
  return turned.includes(' ') ? writtenName(turned) : turned;
};

/** Name and party; a party behind the name is the person's where no other is given. */
export const plainPerson = <T extends Person>(person: T): T => {
  const letters = PARTY_AT_END.exec(person.name)?.[1];
  const party = person.party ?? letters;
  const name = plainName(letters === undefined ? person.name : person.name.replace(PARTY_AT_END, ''));
  return { ...person, name, ...(party !== undefined && { party: plainParty(party) }) };
};

/** Letters of a party of the Riksdag in capitals; other names of parties stay as they are typed. */
const plainParty = (party: string): string => {
  const plain = party
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^\((.*)\)$/u, '$1');
  const written = writtenParty(plain);
  return LETTERS.has(written) ? written : plain;
};

const LETTERS = new Set('S M C L FP V VPK MP KD KDS SD NYD FI PP'.split(' '));
