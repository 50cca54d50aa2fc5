/** Whether a document is one of the Riksdag or of a municipality, by what its head says. */
import type { Person, Structure } from '../types.ts';
import type { PeopleTable } from './table.ts';

const LOCAL =
  /borgarr|kommunalr|kommunr|regionr|landstingsr|kommunstyr|regionstyr|landstingsstyr|kommunfullm|regionfullm|stadsr|stadsdels|oppositionsr|n[äa]mnd|\b[KR]SO?\b/iu;
const NATIONAL = /minister|statsråd|riksdag|talman|\bdepartement/iu;
const NUMBER = /\b(?:19|20)\d\d\/\d\d(?:\d\d)?:\d+/u;

type Head = Partial<Omit<Structure, 'segments' | 'blocks' | 'notices'>>;

/** Whether somebody in it holds a municipal or regional office, or its title names one. */
export const isLocal = (head: Head): boolean =>
  everybody(head).some(({ role = '' }) => LOCAL.test(role)) || LOCAL.test(`${head.title ?? ''} ${head.dnr ?? ''}`);

/** Whether somebody in it is minister, Speaker or member of the Riksdag, or it has a number of the Riksdag. */
export const isOfRiksdag = (head: Head): boolean =>
  everybody(head).some(({ role = '' }) => NATIONAL.test(role) || role === 'ledamot') ||
  NUMBER.test(`${head.title ?? ''} ${head.dnr ?? ''}`) ||
  NATIONAL.test(head.title ?? '');

const everybody = ({ respondent, questioner, respondents = [], questioners = [], addressee, signer }: Head): Person[] =>
  [respondent, questioner, addressee, signer, ...respondents, ...questioners].filter(person => person !== undefined);

/** Share of people in the table from which a corpus is taken for the Riksdag's. */
const SHARE = 0.5;

/** Whether those who are named in a corpus are mostly members and ministers: at least two of them, and half of all. */
export const isParliamentary = (people: readonly Person[], table: PeopleTable): boolean => {
  const names = [...new Set(people.map(({ name }) => name))];
  const known = names.filter(name => table.named(name.replace(/\s+i\s+\p{Lu}.*$/u, '')).length > 0);
  return known.length >= 2 && known.length >= SHARE * names.length;
};
