/** The table of people: who sat in the Riksdag or the government since 1990, in which party and office, when. */
import { plainName } from '../structure/plain-person.ts';

/** Days of a party or an office, ISO 8601; a day, month or year. '' where it is not known, or goes on. */
export type Period = { readonly from: string; readonly to: string };

export type Office = Period & {
  readonly name: string;
  /** The days are those of the whole government. */
  readonly isRough: boolean;
};

export type KnownPerson = {
  /** SWERIK's. */
  readonly id: string;
  readonly name: string;
  /** Homes, by which the Riksdag tells two of one name apart: `i Tyresö`. */
  readonly places: readonly string[];
  readonly parties: readonly (Period & { readonly name: string })[];
  readonly offices: readonly Office[];
};

export type PeopleTable = {
  /** Everybody who has this name, or had it once; where there is nobody, those who have it with another family name behind. */
  readonly named: (name: string) => readonly KnownPerson[];
};

/** Reads the table (`people.tsv`, its form in `people.md`). Lines are taken apart when their name is asked for. */
export const readPeople = (text: string): PeopleTable => {
  const byName = new Map<string, string[]>();
  const byBeginning = new Map<string, string[]>();
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const [name, others] = line.split('\t', 2);
    const key = plainKey(name!);
    put(byName, key, line);
    put(byBeginning, firstTwo(key), line);
    for (const other of listOf(others!)) put(byName, plainKey(other), line);
  }
  const linesOf = (name: string): readonly string[] => {
    const key = plainKey(plainName(name));
    const whole = byName.get(key);
    if (whole !== undefined || !/\S\s+\S/u.test(name)) return whole ?? [];
    // A second family name comes and goes: Anna Grönlund, later Anna Grönlund Krantz.
    return (byBeginning.get(firstTwo(key)) ?? []).filter(line => {
      const other = plainKey(line.slice(0, line.indexOf('\t')));
      return other.startsWith(`${key} `) || key.startsWith(`${other} `);
    });
  };
  const known = new Map<string, KnownPerson>();
  const found = new Map<string, readonly KnownPerson[]>();
  return {
    named: name => {
      const before = found.get(name);
      if (before !== undefined) return before;
      const people = [...new Set(linesOf(name))].map(line => remembered(known, line));
      if (found.size >= MOST_NAMES) found.clear();
      found.set(name, people);
      return people;
    },
  };
};

/** Names whose people are remembered: a corpus has some hundred. */
const MOST_NAMES = 5000;

const put = (map: Map<string, string[]>, key: string, line: string): void => {
  const own = map.get(key);
  if (own === undefined) map.set(key, [line]);
  else own.push(line);
};

/** Lines are taken apart once; what is kept is at most the table. */
const remembered = (known: Map<string, KnownPerson>, line: string): KnownPerson => {
  const person = known.get(line) ?? personOf(line);
  known.set(line, person);
  return person;
};

const firstTwo = (key: string): string => key.split(' ').slice(0, 2).join(' ');

/** One form of a name: capitals, full stops of initials, hyphens and accents make no difference; å, ä and ö are letters. */
const plainKey = (name: string): string => {
  const key = name.normalize('NFC').toLowerCase();
  return /^[a-zåäö ]*$/u.test(key)
    ? key
    : key
        .replace(/[^a-zåäö .–-]/gu, letter => letter.normalize('NFD').replace(/\p{M}/gu, ''))
        .replace(/\./gu, '')
        .replace(/[-–\s]+/gu, ' ')
        .trim();
};

const listOf = (cell: string): string[] => (cell === '' ? [] : cell.split('|'));

const personOf = (line: string): KnownPerson => {
  const [name, , places, id, parties, offices] = line.split('\t');
  return {
    id: id!,
    name: name!,
    places: listOf(places!),
    parties: listOf(parties!).map(dated),
    offices: listOf(offices!).map(office => ({ ...dated(office.replace(/~$/u, '')), isRough: office.endsWith('~') })),
  };
};

/** `finansminister 1994-10-07..1996-03-22`; a party without dates is of all time. */
const dated = (entry: string): Period & { readonly name: string } => {
  const {
    name = entry,
    from = '',
    to = '',
  } = /^(?<name>.+) (?<from>[\d-]*)\.\.(?<to>[\d-]*)$/u.exec(entry)?.groups ?? {};
  return { name, from, to };
};
