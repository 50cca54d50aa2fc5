/** People as a title lists them: an office, a name, a party, and the next one. */
import type { Person } from '../types.ts';
import { indefinite, officeAt } from './offices.ts';
import { NAME, PARTY, PARTY_BEHIND, PARTY_OF, PLACE, writtenName, writtenParty } from './written-names.ts';

/** People at the beginning of a text, and how many characters they take. A person without a name has the name ''. */
export type PersonsRead = { readonly people: readonly Person[]; readonly length: number; readonly party: boolean };

/** A scanner that lost the mark of a capital Å, Ä or Ö leaves a small letter: `Nadja Lind örtqvist (V)`. */
const LOWERED = String.raw`(?:\s+[åäö]\p{Ll}+(?=\s*\(\p{L}{1,3}\)))?`;
const NAMED = new RegExp(String.raw`^\s*(${NAME}${LOWERED}${PLACE})${PARTY_BEHIND}?`, 'u');
const SHARED_PARTY = /^\s*\(\s*(?:båda|b\S{1,2}da|samtliga|alla)\s+(\p{L}{1,6}|-)\s*\)/u;
/** "M-ledamoten Anna Ek", "S-politikern Bo Alm", "Vänsterpartiets Eva Ek": the party in front. */
const PARTY_BEFORE = new RegExp(
  String.raw`^\s*(?:(\p{L}{1,5})-(?=(?:politiker|ledamot|ledam|gruppledare|riksdagsledamot)\p{Ll}*\s)|${PARTY_OF}(?=\p{L}))`,
  'u',
);
const LOWER_ROLE = /^(?:\p{Ll}[\p{Ll}-]*(?:,? och|,)?\s+){0,6}?(?=\p{Lu}|(?:von|van|af|de)\s)/u;
const NEXT = /^\s*(?:,\s*|;\s*|,?\s+och\s+|,?\s+samt\s+|\s+&\s+)/u;

/**
 * Reads "A Ek (S)", "rådet B Alm (M) och C Borg (båda FI)", "socialnämndens ordförande" from the beginning of a text.
 * `withParty`: only people with a party are people (a topic may begin with capitals too).
 */
export const readPersons = (text: string, withParty = false): PersonsRead | undefined => {
  const people: Person[] = [];
  let at = 0;
  let party = false;
  let end = 0;
  while (people.length < 8) {
    const one = readPerson(text.slice(at));
    if (one === undefined) break;
    people.push(one.person);
    party ||= one.person.party !== undefined;
    end = at + one.length;
    const shared = text.slice(end).match(SHARED_PARTY);
    if (shared) {
      people.forEach((person, i) => {
        if (person.party === undefined) people[i] = { ...person, party: writtenParty(shared[1]!) };
      });
      party = true;
      end += shared[0].length;
    }
    const next = text.slice(end).match(NEXT);
    if (!next) break;
    at = end + next[0].length;
  }
  if (people.length === 0 || (withParty && !party)) return undefined;
  return { people, length: end, party };
};

type PersonRead = { readonly person: Person; readonly length: number };

const readPerson = (text: string): PersonRead | undefined => {
  const before = text.match(PARTY_BEFORE);
  const start = before?.[0].length ?? text.match(/^\s*/)![0].length;
  const office = officeAt(text.slice(start)) ?? shoutedOffice(text.slice(start));
  const role = office ?? text.slice(start).match(LOWER_ROLE)?.[0] ?? '';
  const found = text.slice(start + role.length).match(NAMED);
  if (!found) return office === undefined ? undefined : officeOnly(office, start);
  const rest = text.slice(start + role.length + found[0].length);
  const own = found[2] ?? found[3];
  const later = own === undefined ? rest.match(BEHIND_OFFICE) : null;
  const letters = own ?? later?.[2] ?? before?.[1] ?? before?.[2];
  const behind = later || role !== '' ? undefined : officeBehind(rest);
  if (letters === undefined && !/\s/.test(found[1]!.trim()) && office === undefined) return undefined;
  const named = later ? later[1]! : (behind?.office ?? role);
  const written = letters === undefined ? undefined : writtenParty(letters);
  return {
    person: {
      name: writtenName(found[1]!).replace(/(?<=\s)[åäö](?=\p{Ll}+$)/u, letter => letter.toUpperCase()),
      ...(written && { party: written }),
      ...(named.trim() !== '' && !before?.[1] && { role: indefinite(named) }),
    },
    length: start + role.length + found[0].length + (later?.[0].length ?? behind?.length ?? 0),
  };
};

/** "SOCIALNÄMNDENS ORDFÖRANDE ANNA EK (S)": in capitals nothing tells an office from a name but its words. */
const shoutedOffice = (text: string): string | undefined => {
  const shouted = text.match(/^[^\p{Ll}(]{8,120}/u)?.[0];
  const office = shouted === undefined ? undefined : officeAt(shouted.toLowerCase());
  return office === undefined ? undefined : text.slice(0, office.length);
};

/** "Anna Ek, kommunalråd (S)". */
const BEHIND_OFFICE = new RegExp(String.raw`^\s*,\s*(\p{Ll}[\p{Ll} -]*?)\s*${PARTY}`, 'u');

/** "Anna Ek (S), kommunstyrelsens ordförande": an office that no other name follows. */
const officeBehind = (rest: string): { readonly office: string; readonly length: number } | undefined => {
  const comma = rest.match(/^\s*,\s*(?=\p{Ll})/u)?.[0];
  const office = comma === undefined ? undefined : officeAt(rest.slice(comma.length));
  if (comma === undefined || office === undefined) return undefined;
  const length = comma.length + office.length;
  return NAME_FOLLOWS.test(rest.slice(length)) ? undefined : { office, length };
};

const NAME_FOLLOWS = new RegExp(String.raw`^\s+${NAME}`, 'u');

const officeOnly = (office: string, start: number): PersonRead => ({
  person: { name: '', role: indefinite(office) },
  length: start + office.length,
});
