import { expect, it } from 'vitest';
import { unifyPeople } from '../../../pipeline/structure/names.ts';
import type { Structure } from '../../../pipeline/types.ts';

const answeredBy = (name: string): Structure =>
  ({ respondent: { name }, segments: [], blocks: [], notices: [] }) as never as Structure;
const namesOf = (...names: readonly string[]) =>
  unifyPeople(names.map(answeredBy)).map(({ respondent }) => respondent!.name);

it('writes a name as the reading of it that kept its marks', () =>
  expect(namesOf('Jan Jonsson', 'Jan Jönsson')).toEqual(['Jan Jönsson', 'Jan Jönsson']));

it('takes no longer for a name of ten thousand letters than for two names', () => {
  const start = performance.now();
  const long = 'och/'.repeat(2500);
  expect(namesOf(`Bo ${long}a`, `Bo ${long}b`)).toEqual([`Bo ${long}a`, `Bo ${long}b`]);
  expect(performance.now() - start).toBeLessThan(1000);
});
