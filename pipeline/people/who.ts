/** Name and date → the person of the table, with party and office of that day; or those who may be meant. */
import { partyToday } from './parties.ts';
import { hull, isWithin } from './periods.ts';
import type { KnownPerson, Office, PeopleTable } from './table.ts';

/** What a document says of somebody. */
export type Described = { readonly name: string; readonly party?: string; readonly role?: string };

export type Known = {
  /** One, or several of whom it is not sure who is meant. */
  readonly people: readonly KnownPerson[];
  /** Party at the date; of several people only where all have the same. */
  readonly party?: string;
  /** Office at the date, in small letters and the indefinite form; the same. */
  readonly role?: string;
};

/** Days around somebody's time in the Riksdag and the government in which a document may still speak of them. */
const SLACK = 60;

/**
 * Who is meant by a name at a date. Somebody whom the table has in another party is somebody else. Of two with one name place, party, office
 * and who was in office on that day decide; `isAsked` says that a minister is more likely, since questions are put to them.
 * Undefined where the table has nobody of that name at that time.
 */
export const whoIs = (table: PeopleTable, person: Described, date: string, isAsked = false): Known | undefined => {
  const { name, place } = withoutPlace(person.name, table);
  const active = table.named(name).filter(({ offices }) => isWithin(date, hull(offices), SLACK));
  const fitting = active.filter(known => fitsParty(known, person.party, date));
  const people = [
    ({ places }: KnownPerson): boolean => place !== undefined && places.includes(place),
    // Who is known to live elsewhere is somebody else.
    ({ places }: KnownPerson): boolean => place !== undefined && places.length === 0,
    (known: KnownPerson): boolean => fitsRole(known, person.role, date),
    (known: KnownPerson): boolean => officesAt(known, date).length > 0,
    (known: KnownPerson): boolean => isAsked && officesAt(known, date).some(({ name: office }) => isMinister(office)),
  ].reduce(narrowed, fitting);
  if (people.length === 0) return undefined;
  const party = agreed(people.map(known => partyAt(known, date)));
  const role = agreed(people.map(known => roleAt(known, date)));
  return { people, ...(party !== undefined && { party }), ...(role !== undefined && { role }) };
};

/** `Gunilla Carlsson i Tyresö`; some lists put the place in the middle: `Gunilla i Tyresö Carlsson`. */
const withoutPlace = (written: string, table: PeopleTable): { readonly name: string; readonly place?: string } => {
  const [, name = written, place] = /^(.*?)\s+i\s+(\p{Lu}.*)$/u.exec(written) ?? [];
  if (place === undefined) return { name };
  const [, town, family] = /^(.+)\s+(\S+)$/u.exec(place) ?? [];
  const isInside = town !== undefined && table.named(name).length === 0;
  return isInside ? { name: `${name} ${family}`, place: town } : { name, place };
};

/** Those for whom it holds, if it holds for anybody. */
const narrowed = (people: readonly KnownPerson[], holds: (person: KnownPerson) => boolean): readonly KnownPerson[] => {
  if (people.length < 2) return people;
  const found = people.filter(holds);
  return found.length > 0 ? found : people;
};

const agreed = (values: readonly (string | undefined)[]): string | undefined =>
  values.every(value => value === values[0]) ? values[0] : undefined;

const isMinister = (office: string): boolean => /minister|statsråd/u.test(office);

const officesAt = ({ offices }: KnownPerson, date: string): Office[] =>
  offices.filter(office => isWithin(date, office));

const fitsParty = (known: KnownPerson, party: string | undefined, date: string): boolean => {
  const then = partyAt(known, date);
  return party === undefined || then === undefined || partyToday(then) === partyToday(party);
};

const fitsRole = (known: KnownPerson, role: string | undefined, date: string): boolean =>
  role !== undefined && officesAt(known, date).some(({ name }) => isMinister(name) === isMinister(role));

/** Of the parties of that day the one that began last: the register knows when somebody changed, and not always when the former one ended. */
const partyAt = ({ parties }: KnownPerson, date: string): string | undefined => {
  const hasDates = parties.filter(({ from, to }) => from !== '' || to !== '');
  const byStart = (hasDates.length > 0 ? hasDates : [...parties]).sort((a, b) =>
    a.from < b.from ? -1 : a.from > b.from ? 1 : 0,
  );
  const now = byStart.findLast(period => isWithin(date, period));
  // Who left the Riksdag for the government has no dated party there: the last one goes on.
  const name = (now ?? byStart.findLast(({ from }) => from <= date) ?? byStart[0])?.name;
  return name === '-' ? undefined : name;
};

/** Offices that somebody holds beside another. */
const BESIDE = new Set([
  'statsråd',
  'minister för nordiskt samarbete',
  'statsministerns ställföretädare',
  'vice statsminister',
]);

/** The office of the day: minister before Speaker before member; two offices in one, of more than two only that it is a minister. */
const roleAt = (known: KnownPerson, date: string): string | undefined => {
  const held = officesAt(known, date);
  const asMinister = held.filter(({ name }) => isMinister(name));
  if (asMinister.length === 0) return held.find(({ name }) => name === 'talman')?.name ?? held[0]?.name;
  const exact = asMinister.filter(({ isRough }) => !isRough);
  const names = [...new Set((exact.length > 0 ? exact : asMinister).map(({ name }) => name))];
  if (asMinister.some(({ name }) => name === 'statsminister')) return 'statsminister';
  const main = names.filter(
    name => !BESIDE.has(name) && !(name === 'landsbygdsminister' && names.includes('jordbruksminister')),
  );
  if (main.length === 0) return names[0];
  return main.length > 2 ? 'statsråd' : main.sort((a, b) => (a < b ? -1 : 1)).join(' och ');
};
