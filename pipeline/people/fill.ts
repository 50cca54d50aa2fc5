/** Party and office of people of the Riksdag and the government, where a document does not say them. */
import type { Notice, Person, Structure } from '../types.ts';
import { isLocal, isOfRiksdag } from './context.ts';
import type { PeopleTable } from './table.ts';
import { type Known, whoIs } from './who.ts';

/** Gives the table; called the first time that somebody has to be looked up. */
export type PeopleSource = () => PeopleTable;

type People = Pick<Structure, 'respondent' | 'questioner' | 'respondents' | 'questioners' | 'addressee' | 'signer'>;

/**
 * The structure with party and office filled in from the table, at the document's date. What a document or its facts say is never changed, and
 * a person says which of the two came from the table (`filled`). Nobody is looked up in documents of municipalities and regions, nor
 * where nothing shows that it is the Riksdag's: names are shared with many. `isParliament` says that the rest of the corpus shows it.
 */
export const fillPeople = <T extends Partial<Structure>>(
  structure: T,
  source: PeopleSource,
  isParliament: () => boolean,
): T => {
  const { date, respondent, questioner } = structure;
  if (date === undefined || ![respondent, questioner, structure.addressee].some(needsLook) || isLocal(structure))
    return structure;
  const table = source();
  const isRecord = structure.kind === undefined;
  const asked = structure.kind !== 'debate' && (questioner !== undefined || structure.addressee !== undefined);
  const notices = new Map<string, Notice>();
  const known = (person: Person, isAsked: boolean): Known | undefined => whoIs(table, person, date, isAsked);
  const isMinister = (): boolean =>
    isRecord && respondent !== undefined && /minister|statsråd/u.test(known(respondent, asked)?.role ?? '');
  if (!isOfRiksdag(structure) && !isMinister() && !isParliament()) return structure;

  const fill = (person: Person, isAsked: boolean): Person => {
    if (!needsLook(person)) return person;
    // Where all is said it only matters whether somebody else has the name.
    if (!lacks(person) && table.named(person.name).length < 2) return person;
    const found = known(person, isAsked);
    if (found === undefined) return person;
    const party = person.party === undefined ? found.party : undefined;
    const role = person.role === undefined ? found.role : undefined;
    const filled = [party !== undefined && 'party', role !== undefined && 'role'].filter(is => is !== false) as Filled;
    if (found.people.length > 1) notices.set(`?${person.name}`, doubtful(person, found));
    if (filled.length === 0) return person;
    const whole = { ...person, ...(party !== undefined && { party }), ...(role !== undefined && { role }), filled };
    notices.set(person.name, filledNotice(whole));
    return whole;
  };
  const made: People = {
    ...(respondent && { respondent: fill(respondent, asked) }),
    ...(questioner && { questioner: fill(questioner, false) }),
    ...(structure.respondents && { respondents: structure.respondents.map(person => fill(person, asked)) }),
    ...(structure.questioners && { questioners: structure.questioners.map(person => fill(person, false)) }),
    ...(structure.addressee && { addressee: fill(structure.addressee, true) }),
    ...(structure.signer && { signer: fill(structure.signer, asked) }),
  };
  if (notices.size === 0) return structure;
  return {
    ...structure,
    ...made,
    ...(structure.notices && { notices: [...structure.notices, ...notices.values()] }),
  };
};

type Filled = NonNullable<Person['filled']>;

/** Whether something is to be filled in, or another member may have the name; an office alone has no name to look up. */
const needsLook = (person: Person | undefined): boolean =>
  person !== undefined && person.name !== '' && (lacks(person) || /^(?:riksdags)?ledamot$/u.test(person.role ?? ''));

const lacks = ({ party, role }: Person): boolean => party === undefined || role === undefined;

/** One sentence for everybody, so that those of a corpus are told as one; the values say who and what. */
const filledNotice = ({ name, party, role, filled = [] }: Person): Notice => ({
  code: 'person-filled',
  level: 'info',
  message:
    'Party or office that the document does not say are from the table of members of the Riksdag and ministers, at its date; inspect shows which.',
  values: { name, ...(filled.includes('party') && { party: party! }), ...(filled.includes('role') && { role: role! }) },
});

const doubtful = ({ name }: Person, { people }: Known): Notice => ({
  code: 'person-doubtful',
  level: 'warning',
  message: `${name} may be ${people.map(({ name: own, places, parties }) => [own, places[0] && ` i ${places[0]}`, parties.at(-1) && ` (${parties.at(-1)!.name})`].filter(Boolean).join('')).join(' or ')}: say party and role in a sidecar.`,
  values: { name, people: people.length },
});
