/** Party and office of people whose documents do not say them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fillPeople } from '../../../pipeline/people/fill.ts';
import { readPeople } from '../../../pipeline/people/table.ts';
import { structureOf } from '../../../pipeline/structure/index.ts';
import { singleSpeaker } from '../../../pipeline/structure/single-speaker.ts';
import { spellingIn } from '../../../pipeline/survey.ts';
import type { Structure } from '../../../pipeline/types.ts';

const table = readPeople(
  [
    'Anna Ek\t\t\ti-1\tM 2002..\tskolminister 2006-10-06..2010-10-05',
    'Bo Dahl\t\t\ti-2\tS 2002..\triksdagsledamot 2002-09-30..2010-10-04',
    'Eva Alm\t\tFalun\ti-3\tC 2002..\triksdagsledamot 2002-09-30..2010-10-04',
    'Eva Alm\t\tKiruna\ti-4\tC 2002..\triksdagsledamot 2002-09-30..2010-10-04',
  ].join('\n'),
);
const fill = (structure: Structure, isParliament = false): Structure =>
  fillPeople(
    structure,
    () => table,
    () => isParliament,
  );
const record = (facts: Parameters<typeof singleSpeaker>[1]): Structure =>
  singleSpeaker('Ja.', { date: '2008-05-04', ...facts });

describe('somebody whose party or office is not said', () => {
  it('gets them if a minister, and it is seen that they were filled in', () => {
    const { respondent, notices } = fill(record({ speaker: 'Anna Ek' }));
    expect(respondent).toEqual({ name: 'Anna Ek', party: 'M', role: 'skolminister', filled: ['party', 'role'] });
    expect(notices).toMatchObject([{ code: 'person-filled', level: 'info', values: { name: 'Anna Ek', party: 'M' } }]);
  });

  it('gets them if a member, where something shows that it is the Riksdag: an office, a number, the rest of the corpus', () => {
    expect(fill(record({ speaker: 'Bo Dahl' })).respondent).toEqual({ name: 'Bo Dahl' });
    expect(fill(record({ speaker: 'Bo Dahl', role: 'riksdagsledamot' })).respondent).toMatchObject({
      party: 'S',
      filled: ['party'],
    });
    expect(fill(record({ speaker: 'Bo Dahl', title: 'Interpellation 2007/08:12' })).respondent).toMatchObject({
      party: 'S',
    });
    expect(fill(record({ speaker: 'Bo Dahl' }), true).respondent).toMatchObject({ party: 'S' });
  });

  it('stays as it is without a date, and in a municipality or a region', () => {
    expect(fill(singleSpeaker('Ja.', { speaker: 'Anna Ek' })).respondent).toEqual({ name: 'Anna Ek' });
    const local = record({ speaker: 'Anna Ek', title: 'Svar på interpellation till kommunstyrelsens ordförande' });
    expect(fill(local, true)).toBe(local);
  });

  it('who shares the name with another member is said to be doubtful, also where party and office are known', () => {
    const { respondent, notices } = fill(record({ speaker: 'Eva Alm', party: 'C', role: 'riksdagsledamot' }));
    expect(respondent).toEqual({ name: 'Eva Alm', party: 'C', role: 'riksdagsledamot' });
    expect(notices).toMatchObject([
      { code: 'person-doubtful', level: 'warning', message: expect.stringContaining('i Kiruna') },
    ]);
  });

  it('is found in an answer that is read from text', () => {
    const text =
      'Svar på interpellation 2007/08:12 av Bo Dahl om skolan\n\n2008-05-04\n\nBo Dahl har frågat mig om skolan. Vi satsar på den.\n\nAnna Ek';
    expect(fill(structureOf(text)).respondent).toMatchObject({ name: 'Anna Ek', party: 'M', role: 'skolminister' });
  });

  it('a corpus of members is the Riksdag’s, one of others is not', () => {
    const party = (people: readonly string[]): string | undefined =>
      spellingIn({ names: [], people: people.map(name => ({ name })) }, () => table).structure(
        record({ speaker: 'Bo Dahl' }),
      ).respondent?.party;
    expect(party(['Bo Dahl', 'Anna Ek', 'Nils Ny'])).toBe('S');
    expect(party(['Bo Dahl', 'Nils Ny', 'Siv Sand'])).toBeUndefined();
    expect(party(['Bo Dahl'])).toBeUndefined();
  });
});

it('what a document says is never changed', () => {
  const name = fc.constantFrom('Anna Ek', 'Bo Dahl', 'Eva Alm', 'Nils Ny');
  const maybe = <T>(...values: T[]): fc.Arbitrary<T | undefined> =>
    fc.option(fc.constantFrom(...values), { nil: undefined });
  fc.assert(
    fc.property(
      name,
      maybe('S', 'M', 'C', 'V'),
      maybe('statsråd', 'riksdagsledamot', 'borgarråd'),
      fc.boolean(),
      (speaker, party, role, isParliament) => {
        const { respondent } = fill(record({ speaker, party, role }), isParliament);
        expect(respondent?.name).toBe(speaker);
        if (party !== undefined) expect(respondent?.party).toBe(party);
        if (role !== undefined) expect(respondent?.role).toBe(role);
        if (role === 'borgarråd') expect(respondent?.filled).toBeUndefined();
      },
    ),
  );
});
