/** Headings and register lines of the Riksdag, also those that do not say what they are. */
import type { Person } from '../types.ts';
import { flatten, readTitle, type Title } from './title.ts';

/** A heading: a title, or a line of a register such as "Ämne till Anna Ek (s), statsråd om Ämne". */
export const readHeading = (text: string): Title | undefined => readRegister(flatten(text)) ?? readTitle(text);

const WORDS = '(?:(?! till )[^,()])+';
/** "Ek, Anna (s) - Justitieminister": surname first, as registers sort. */
const SURNAME_FIRST = new RegExp(
  String.raw`^(?<last>${WORDS}), (?<first>${WORDS}) \((?<party>\p{L}{1,5}|-)\) [-–] (?<role>[\p{L} ,-]+?)(?= om |$)`,
  'u',
);
/** "Anna Ek (s), statsråd". */
const OFFICE_BEHIND = new RegExp(
  String.raw`^(?<name>${WORDS}) \((?<party>\p{L}{1,5}|-)\), (?<role>\p{Ll}[\p{L} ,-]*?)(?= om |$)`,
  'u',
);

const readRegister = (flat: string): Title | undefined => {
  for (const match of flat.matchAll(/ till /g)) {
    const rest = flat.slice(match.index + match[0].length);
    const found = rest.match(SURNAME_FIRST) ?? rest.match(OFFICE_BEHIND);
    if (!found) continue;
    const { name, last, first, party, role } = found.groups!;
    const person: Person = {
      name: name ?? `${first} ${last}`,
      party: party!.toUpperCase(),
      role: role!.toLowerCase(),
    };
    return {
      kind: 'question',
      questioners: [],
      addressees: [person],
      respondent: person,
      topic: flat.slice(0, match.index),
    };
  }
  return undefined;
};
