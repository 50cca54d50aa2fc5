/** The register's rows as the table that is shipped. */
import { expect, it } from 'vitest';
import { type RegisterRow, tableOf } from '../../../training/people/table.ts';

const row = (fields: Partial<RegisterRow>): RegisterRow => ({
  person: 'i-1',
  name: 'Anna Ek',
  other_names: '',
  place: '',
  kind: 'minister',
  role: 'skolminister',
  where: 'Regeringen Alm',
  from: '1994-10-07',
  to: '1998-10-01',
  dates_of: '',
  party: 'S',
  parties: '',
  ...fields,
});

it('people of before 1990 are left out, and so are members whose time has no end', () => {
  expect(
    tableOf([row({ to: '1989-12-31' }), row({ person: 'i-2', kind: 'member', role: 'ledamot', from: '1979', to: '' })]),
  ).toEqual([]);
});

it('a minister without a last day has the government’s, and it is said that it is rough', () => {
  const chief = row({ person: 'i-2', name: 'Bo Alm', role: 'statsminister', to: '2006-10-06' });
  expect(tableOf([row({ from: '2002-11-03', to: '' }), chief])).toEqual([
    'Anna Ek\t\t\ti-1\tS\tskolminister 2002-11-03..2006-10-06~',
    'Bo Alm\t\t\ti-2\tS\tstatsminister 1994-10-07..2006-10-06',
  ]);
});

it('full baptismal names are left out, former names kept', () => {
  const own = row({ other_names: 'Eva Anna Ek|Anna Dahl', place: 'Falun', parties: 'V ..1996; S 1996..' });
  expect(tableOf([own])).toEqual([
    'Anna Ek\tAnna Dahl\tFalun\ti-1\tV ..1996|S 1996..\tskolminister 1994-10-07..1998-10-01',
  ]);
});
