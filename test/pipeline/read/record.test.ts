import { describe, expect, it } from 'vitest';
import { OrdskifteError } from '../../../pipeline/errors.ts';
import { parseRecord, sidecarOf } from '../../../pipeline/read/record.ts';
import { parseSidecar } from '../../../pipeline/read/sidecar.ts';

const PLACE = { number: 7, file: 'tal.jsonl' };
const facts = (fields: object) => sidecarOf({ id: '1', text: 'Ja.', ...fields }, PLACE);
const thrown = (work: () => unknown): OrdskifteError => {
  try {
    work();
  } catch (error) {
    if (error instanceof OrdskifteError) return error;
  }
  throw new Error('expected an OrdskifteError');
};

describe('a line', () => {
  it('is a record with its id and text, a number as id becoming text, and a byte order mark passed over', () => {
    expect(parseRecord('\ufeff{"id":3,"text":"Ja.","kind":"replik"}', PLACE)).toEqual({
      id: '3',
      text: 'Ja.',
      kind: 'replik',
    });
  });

  it.each([
    ['{"id":"1"', 'is not JSON'],
    ['["1","Ja."]', 'is not a JSON object'],
    ['{"id":"1"}', 'has no "text" that is a string (found nothing)'],
    ['{"id":"1","text":4}', 'has no "text" that is a string (found 4)'],
    ['{"text":"Ja."}', 'has no "id"'],
  ])('%s is refused: its line, its file, and what is wrong', (line, reason) => {
    const error = thrown(() => parseRecord(line, PLACE));
    expect(error.code).toBe('BAD_RECORD');
    expect(error.message).toContain(`Line 7 of "tal.jsonl" ${reason}`);
    expect(error.place).toBe('tal.jsonl, line 7');
    expect(thrown(() => parseRecord(line, { number: 7 })).message).toContain('Line 7 of the input');
  });
});

describe('what a record says of its text', () => {
  it('is what a sidecar says of a file', () => {
    const said = {
      speaker: 'Eva Ek',
      role: 'statsråd',
      party: 'V',
      date: '2019-03-14',
      title: 'Svar på fråga',
      dnr: 'KS 1',
      question: 'Varför?',
      asked_by: 'Bo Alm (S)',
      digitised: 'transcribed',
    };
    expect(facts(said)).toEqual({
      respondent: 'Eva Ek',
      role: 'statsråd',
      party: 'V',
      date: '2019-03-14',
      title: 'Svar på fråga',
      dnr: 'KS 1',
      question: 'Varför?',
      questioner: 'Bo Alm',
      questionerParty: 'S',
      digitised: 'transcribed',
    });
  });

  it('keeps fields of other names that are texts, numbers or true or false, and passes over what is empty', () => {
    expect(facts({ kind: 'replik', session: 12, live: false, topic: '', speaker: null, sentences: [1] })).toEqual({
      facts: { kind: 'replik', session: '12', live: 'false' },
    });
  });

  it.each([
    ['2019', '2019'],
    ['2019-03', '2019-03'],
    ['2019-03-14T09:00:00', '2019-03-14'],
    ['2019-03-14T09:00:00.000Z', '2019-03-14'],
    ['2019-03-14 00:00:00', '2019-03-14'],
  ])('takes %s as the date %s', (written, date) => expect(facts({ date: written })).toEqual({ date }));

  it.each([
    [{ year: 2020 }, '2020'],
    [{ year: '2020' }, '2020'],
    [{ year: 2019, date: '2019-03-14' }, '2019-03-14'],
  ])('%j is dated %s', (fields, date) => expect(facts(fields)).toEqual({ date }));

  it('takes every day that the calendar has and no other', () => {
    const isDay = (date: string): boolean => new Date(`${date}T00:00:00Z`).toJSON()?.slice(0, 10) === date;
    const two = (n: number): string => String(n).padStart(2, '0');
    for (const year of [1900, 1999, 2000, 2023, 2024])
      for (let month = 0; month <= 13; month++)
        for (let day = 0; day <= 32; day++) {
          const date = `${year}-${two(month)}-${two(day)}`;
          if (isDay(date)) expect(facts({ date })).toEqual({ date });
          else expect(() => facts({ date }), date).toThrow(`has "date" "${date}", which is no day of the calendar`);
        }
  });

  it('is refused for such a day in a sidecar too', () => {
    const error = thrown(() => parseSidecar('{"date":"2019-02-29"}', 'tal.meta.json'));
    expect(error.code).toBe('BAD_RECORD');
    expect(error.message).toBe('Line 1 of "tal.meta.json" has "date" "2019-02-29", which is no day of the calendar.');
    expect(parseSidecar('{"date":"2020-02-29"}', 'tal.meta.json')).toEqual({ date: '2020-02-29' });
  });

  it.each([
    [{ year: '2019/20' }, 'has "year" "2019/20", which is not a year such as 2019'],
    [{ year: 20.5 }, 'has "year" 20.5, which is not a year such as 2019'],
    [{ year: 2020, date: '2019-03-14' }, 'has "year" 2020, but its "date" is 2019-03-14'],
    [{ date: '2019-13' }, 'has "date" "2019-13", which is no day of the calendar'],
    [{ date: 'i går' }, 'has "date" "i går", which is not a date such as 2019-03-14'],
    [{ date: '2021-99-99' }, 'has "date" "2021-99-99", which is no day of the calendar'],
    [
      { date: '2021-05-04 eller senare' },
      'has "date" "2021-05-04 eller senare", which is not a date such as 2019-03-14',
    ],
    [{ speaker: 'Eva Ek', respondent: 'Bo Ek' }, 'has "speaker" "Eva Ek", but its "respondent" is "Bo Ek"'],
    [{ asked_by: 'Eva Ek', questioner: 'Bo Ek' }, 'has "asked_by" "Eva Ek", but its "questioner" is "Bo Ek"'],
    [{ language: 'på svenska' }, 'has "language" "på svenska", which is not a language such as sv or sv-FI'],
    [{ sha256: 'abc' }, 'has "sha256" "abc", which is not 64 hexadecimal digits'],
    [{ speaker: 7 }, 'has "speaker" 7, which is not a string'],
    [{ governs: 'nej' }, 'has "governs" "nej", which is neither true nor false'],
    [{ digitised: 'scan' }, 'has "digitised" "scan", which is none of born-digital, ocr, transcribed'],
  ])('%j is refused with its line', (fields, reason) => {
    const error = thrown(() => facts(fields));
    expect([error.code, error.message]).toEqual(['BAD_RECORD', `Line 7 of "tal.jsonl" ${reason}.`]);
  });
});
