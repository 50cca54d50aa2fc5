import { Ajv2020 as Ajv } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OrdskifteError } from '../../../pipeline/errors.ts';
import { jsonSchemaOf, SCHEMAS } from '../../../pipeline/read/json-schema.ts';
import { parseRecord, sidecarOf } from '../../../pipeline/read/record.ts';
import { FIELD_NAMES, MEANINGS } from '../../../pipeline/read/schema.ts';
import { parseSidecar } from '../../../pipeline/read/sidecar.ts';

const PLACE = { number: 7, file: 'tal.jsonl' };
const fromRecord = (fields: object) => sidecarOf({ id: '1', text: 'Ja.', ...fields }, PLACE);
const fromSidecar = (fields: object) => parseSidecar(JSON.stringify(fields, null, 1), 'tal.meta.json');
const thrown = (work: () => unknown): OrdskifteError => {
  try {
    work();
  } catch (error) {
    if (error instanceof OrdskifteError) return error;
  }
  throw new Error('expected an OrdskifteError');
};

describe.each([
  ['a record', fromRecord],
  ['a sidecar', fromSidecar],
] as const)('what %s says of its text', (_, facts) => {
  it('calls the one who answers speaker or respondent, and the one who asks questioner or asked_by, alike', () => {
    const said = { respondent: 'Eva Ek', questioner: 'Bo Alm', questionerParty: 'S' };
    expect(facts({ speaker: 'Eva Ek', asked_by: 'Bo Alm (S)' })).toEqual(said);
    expect(facts({ respondent: 'Eva Ek', questioner: 'Bo Alm (S)' })).toEqual(said);
    expect(facts({ ...said, speaker: 'Eva Ek', asked_by: 'Bo Alm' })).toEqual(said);
  });

  it.each([
    ['2021', '2021'],
    ['2021-05', '2021-05'],
    ['2021-05-04', '2021-05-04'],
    ['2021-05-04 00:00:00', '2021-05-04'],
    ['2021-05-04T12:30:00+02:00', '2021-05-04'],
  ])('dates %s to %s', (date, expected) => expect(facts({ date })).toEqual({ date: expected }));

  it('keeps a field of any other name as a fact, also one that JavaScript knows', () => {
    const fields = { parti: 'S', roll: 'talare', constructor: 'x', toString: 'y', hasOwnProperty: 1 };
    expect(facts(fields)).toEqual({ facts: { ...fields, hasOwnProperty: '1' } });
  });

  it.each([
    ['respondant', 'respondent'],
    ['speeker', 'speaker'],
    ['Speaker', 'speaker'],
    ['digitized', 'digitised'],
    ['qestion', 'question'],
    ['quesiton', 'question'],
  ])('does not lose "%s" in silence', (name, meant) => {
    const error = thrown(() => facts({ [name]: 'Eva Ek' }));
    expect(error.message).toContain(`"${name}" "Eva Ek", a field that is not known (did you mean "${meant}"?)`);
    expect(error.next).toContain(`Write "${meant}"`);
  });

  it.each(['questions', 'speakers', 'parti', 'titel', 'roll', 'datum', 'dates', 'government', 'spoken'])(
    'takes "%s" for a name of its own',
    name => expect(facts({ [name]: 'x' })).toEqual({ facts: { [name]: 'x' } }),
  );

  it('is refused with one code, the field, its value, and what to write', () => {
    const error = thrown(() => facts({ title: 'Svar', governs: 'yes' }));
    expect(error.code).toBe('BAD_RECORD');
    expect(error.message).toContain('has "governs" "yes", which is neither true nor false.');
    expect(error.next).toContain('Write governs as true or false');
  });

  it('shows the beginning of a long value only', () => {
    expect(thrown(() => facts({ date: 'x'.repeat(10_000) })).message.length).toBeLessThan(200);
  });

  it('never fails in another way, whatever the fields', () => {
    const name = fc.oneof(fc.constantFrom(...FIELD_NAMES), fc.string(), fc.constant('__proto__'));
    fc.assert(
      fc.property(fc.dictionary(name, fc.jsonValue()), fields => {
        try {
          for (const [field, value] of Object.entries(facts(fields)))
            expect(typeof value).toBe(field === 'facts' ? 'object' : field === 'governs' ? 'boolean' : 'string');
        } catch (error) {
          if (!(error instanceof OrdskifteError)) throw error;
          expect(error.code).toBe('BAD_RECORD');
        }
      }),
    );
  });
});

describe('a sidecar', () => {
  it('is refused with the line of the field', () => {
    const json = '{\n  "title": "Svar",\n  "date": "i går"\n}';
    expect(thrown(() => parseSidecar(json, 'a.meta.json')).message).toContain('Line 3 of "a.meta.json" has "date"');
  });
});

describe('the JSON Schema', () => {
  it.each(SCHEMAS)('of a %s is valid, and says of every field what it is for', name => {
    const schema = jsonSchemaOf(name);
    expect(new Ajv({ allowUnionTypes: true }).validateSchema(schema)).toBe(true);
    const properties = schema.properties as Record<string, { description?: string }>;
    for (const field of FIELD_NAMES) expect(properties[field]?.description).toBe(MEANINGS[field]);
    for (const { description } of Object.values(properties)) expect(description).toMatch(/\S/);
  });

  it.each([
    [{ id: '1', text: 'Ja.' }, true],
    [{ id: 1, text: 'Ja.', speaker: 'Eva Ek', kind: 'replik', date: '2021-05-04 00:00:00', year: 2021 }, true],
    [{ id: '1' }, false],
    [{ id: '1', text: 'Ja.', governs: 'yes' }, false],
    [{ id: '1', text: 'Ja.', date: 'i går' }, false],
    [{ id: '1', text: 'Ja.', digitised: 'scan' }, false],
    [{ id: '1', text: 'Ja.', speaker: 7 }, false],
  ])('and the reader judge %j alike', (record, isRight) => {
    expect(new Ajv({ allowUnionTypes: true }).validate(jsonSchemaOf('line'), record)).toBe(isRight);
    const read = () => sidecarOf(parseRecord(JSON.stringify(record), PLACE), PLACE);
    if (isRight) expect(read).not.toThrow();
    else expect(read).toThrow(OrdskifteError);
  });
});
