/** The register's rows → the table that is shipped: a line a person of the Riksdag or the government since 1990. */
import { group } from 'd3-array';

/** A row of the register: a person, an office and a period. */
export type RegisterRow = Readonly<
  Record<'person' | 'name' | 'other_names' | 'place' | 'kind' | 'role' | 'where' | 'from' | 'to' | 'dates_of', string>
> &
  Readonly<Record<'party' | 'parties', string>>;

/** Periods that ended before are left out. */
const SINCE = '1990';

/** Ministers of no other government are still in office. */
const PRESENT_GOVERNMENT = 'Regeringen Kristersson';

/**
 * Lines with tabs between: name, other names, places, id, parties (`S 1994-10-03..2006`), offices (`finansminister 2014-10-03..`, `~` where the
 * dates are those of the whole government); lists with `|`. Sorted by name and id.
 */
export const tableOf = (rows: readonly RegisterRow[]): string[] =>
  [...group(rows.map(bounded(rows)).filter(isWanted), ({ person }) => person)]
    .map(([, own]) => lineOf(own))
    .sort((a, b) => (a < b ? -1 : 1));

/** Ministers of whom the register does not know the first or the last day had it from their government, which has its Prime Minister's. */
const bounded = (rows: readonly RegisterRow[]): ((row: RegisterRow) => RegisterRow) => {
  const governments = new Map(
    rows.filter(({ role, where }) => role === 'statsminister' && !where.includes(';')).map(row => [row.where, row]),
  );
  return row => {
    if (row.kind !== 'minister' || (row.from !== '' && row.to !== '')) return row;
    const own = row.where.split('; ').map(where => governments.get(where));
    return {
      ...row,
      from: row.from === '' ? (own[0]?.from ?? '') : row.from,
      to: row.to === '' ? (own.at(-1)?.to ?? '') : row.to,
      dates_of: 'government',
    };
  };
};

const isWanted = ({ kind, role, from, to, where }: RegisterRow): boolean => {
  if (from === '' || (to !== '' && to < SINCE)) return false;
  if (kind === 'member') return role === 'ledamot' && (to !== '' || from >= SINCE);
  if (kind === 'speaker') return role === 'Sveriges riksdags talman';
  return kind === 'minister' && role !== 'justitieombudsmannen' && (to !== '' || where === PRESENT_GOVERNMENT);
};

const lineOf = (rows: readonly RegisterRow[]): string => {
  const { person, name, parties } = rows[0]!;
  const distinct = (lists: readonly string[]): string[] => [...new Set(lists.flatMap(list => list.split('|')))];
  const others = distinct(rows.map(row => row.other_names)).filter(other => other !== '' && !holds(other, name));
  const places = distinct(rows.map(({ place }) => place)).filter(place => place !== '');
  const offices = rows
    .map(({ role, from, to, dates_of }) => `${officeName(role)} ${from}..${to}${dates_of === 'government' ? '~' : ''}`)
    .sort((a, b) => (a < b ? -1 : 1));
  return [
    name,
    others.join('|'),
    places.join('|'),
    person,
    partiesOf(parties, rows).join('|'),
    [...new Set(offices)].join('|'),
  ].join('\t');
};

/** A full baptismal name, which adds names to the usual one, is written nowhere. */
const holds = (other: string, name: string): boolean => {
  const words = new Set(other.split(/\s+/u));
  return name.split(/\s+/u).every(word => words.has(word));
};

const OFFICES: ReadonlyMap<string, string> = new Map([
  ['ledamot', 'riksdagsledamot'],
  ['Sveriges riksdags talman', 'talman'],
  ['konsultativt statsråd', 'statsråd'],
]);

const officeName = (role: string): string => OFFICES.get(role) ?? role;

/** Parties with their dates; where the register has none, the one of the rows. */
const partiesOf = (dated: string, rows: readonly RegisterRow[]): string[] => {
  const listed = dated.split('; ').filter(party => party !== '');
  if (listed.length > 0) return listed;
  return [...new Set(rows.map(({ party }) => party.replace('~', '')).filter(party => /^[^/]+$/u.test(party)))];
};
