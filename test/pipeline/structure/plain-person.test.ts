/** One form of names and parties that people type. */
import { describe, expect, it } from 'vitest';
import { plainPerson } from '../../../pipeline/structure/plain-person.ts';
import { singleSpeaker } from '../../../pipeline/structure/single-speaker.ts';

describe('a person as somebody typed them', () => {
  it.each([
    ['Jan Ek (S)', undefined, 'Jan Ek', 'S'],
    ['  Jan   Ek ', 's', 'Jan Ek', 'S'],
    ['Ek, Jan (s)', undefined, 'Jan Ek', 'S'],
    ['JAN EK', 'Socialdemokraterna', 'Jan Ek', 'S'],
    ['af Ugglas, Margaretha', 'm', 'Margaretha af Ugglas', 'M'],
    ['Jan Ek (S)', 'M', 'Jan Ek', 'M'],
    ['Jan Ek', undefined, 'Jan Ek', undefined],
    ['Jan Ek', '(kd)', 'Jan Ek', 'KD'],
    ['Jan Ek', 'Sjöbopartiet', 'Jan Ek', 'Sjöbopartiet'],
    ['SVT', undefined, 'SVT', undefined],
    ['Anna Ek och Bo Alm, Falun', undefined, 'Anna Ek och Bo Alm, Falun', undefined],
  ])('%j, %j is %j of %j', (name, given, plain, party) => {
    expect(plainPerson({ name, ...(given !== undefined && { party: given }) })).toEqual({
      name: plain,
      ...(party !== undefined && { party }),
    });
  });

  it('has that form in every record', () => {
    const { respondent, questioner } = singleSpeaker('Ja.', { speaker: 'Ek, Jan  (s)', questioner: 'Bo Alm (m)' });
    expect([respondent, questioner]).toEqual([
      { name: 'Jan Ek', party: 'S' },
      { name: 'Bo Alm', party: 'M' },
    ]);
  });
});
