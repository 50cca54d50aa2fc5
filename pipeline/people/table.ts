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
  const lines = new Map<string, string[]>();
  const former = new Map<string, string[]>();
  const beginnings = new Map<string, string[]>();
  const put = (map: Map<string, string[]>, name: string, line: string): void => {
    const key = nameKey(name);
    const own = map.get(key);
    if (own === undefined) map.set(key, [line]);
    else own.push(line);
  };
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const [name, others] = line.split('\t', 2);
    put(lines, name!, line);
    put(beginnings, firstTwo(name!), line);
    for (const other of listOf(others!)) put(former, other, line);
  }
  const linesOf = (name: string): readonly string[] => {
    const key = nameKey(name);
    const whole = [...(lines.get(key) ?? []), ...(former.get(key) ?? [])];
    if (whole.length > 0 || !/\S\s+\S/u.test(name)) return whole;
    // A second family name comes and goes: Anna Grönlund, later Anna Grönlund Krantz.
    return (beginnings.get(nameKey(firstTwo(name))) ?? []).filter(line => {
      const other = nameKey(line.slice(0, line.indexOf('\t')));
      return other.startsWith(`${key} `) || key.startsWith(`${other} `);
    });
  };
  const known = new Map<string, KnownPerson>();
  return { named: name => [...new Set(linesOf(name))].map(line => remembered(known, line)) };
};

/** Lines are taken apart once; what is kept is at most the table. */
const remembered = (known: Map<string, KnownPerson>, line: string): KnownPerson => {
  const person = known.get(line) ?? personOf(line);
  known.set(line, person);
  return person;
};

const firstTwo = (name: string): string => nameKey(name).split(' ').slice(0, 2).join(' ');

/** One form of a name: capitals, full stops of initials, hyphens and accents make no difference; å, ä and ö are letters. */
const nameKey = (name: string): string =>
  plainName(name)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^a-zåäö .–-]/gu, letter => letter.normalize('NFD').replace(/\p{M}/gu, ''))
    .replace(/\./gu, '')
    .replace(/[-–\s]+/gu, ' ')
    .trim();

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
