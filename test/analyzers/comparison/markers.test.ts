import { describe, expect, it } from 'vitest';
import { countedIn, type MarkerTable, markersBy } from '../../../analyzers/comparison/markers.ts';
import { analyserOf } from '../../../analyzers/contract.ts';
import type { Codebook, Finding } from '../../../analyzers/rhetoric/types.ts';
import { wilson } from '../../../analyzers/statistics/interval.ts';
import type { Answer } from '../../../pipeline/corpus.ts';
import { answer } from '../answers.ts';

const codebook = {
  families: [{ id: 'deflection' }, { id: 'avoided' }, { id: 'taken' }],
  codes: [
    { id: 'deflection.hedge', family: 'deflection' },
    { id: 'responsibility.act', family: 'taken' },
  ],
} as unknown as Codebook;

type Found = readonly [sentence: number, family: string, code: string, familyOnly?: true];
const hedge = (sentence: number): Found => [sentence, 'deflection', 'deflection.hedge'];
const act = (sentence: number): Found => [sentence, 'taken', 'responsibility.act'];

/** Documents of four sentences each, with what coding found in them. */
const found = new Map<Answer, readonly Finding[]>();
const document = (id: string, findings: readonly Found[], text = 'En mening. Två till. Tre nu. Fyra sist.'): Answer => {
  const own = answer(id, text);
  found.set(
    own,
    findings.map(([sentence, family, code, familyOnly]) => ({ sentence, family, code, familyOnly }) as Finding),
  );
  return own;
};
const counter = markersBy(codebook, own => ({ findings: found.get(own)! }));
const rowsOf = (...answers: readonly Answer[]) => analyserOf(counter)([{ name: 'S', answers }]).rows;
const row = (code: string, ...answers: readonly Answer[]) => rowsOf(...answers).find(each => each.code === code)!;

const a = document('a', [hedge(1), hedge(1), act(2)]);
const b = document('b', [hedge(1), hedge(3), act(4)]);
const c = document('c', []);

describe('markers of a group', () => {
  it('are counted by family, then by code, in the order of the book', () =>
    expect(countedIn(codebook).map(({ code }) => code)).toEqual([
      'deflection',
      'avoided',
      'taken',
      'deflection.hedge',
      'responsibility.act',
    ]));

  it('count sentences, not findings, of all sentences of the group', () => {
    expect(row('deflection.hedge', a, b, c)).toMatchObject({
      group: 'S',
      family: 'deflection',
      count: 3,
      total: 12,
      per100: 25,
      documents: 2,
    });
    expect(row('taken', a, b, c)).toMatchObject({ count: 2, per100: (100 * 2) / 12, documents: 2 });
  });

  it('that stand for their family only are no sentence of their code', () => {
    const one = document('d', [[2, 'deflection', 'deflection.hedge', true]]);
    expect([row('deflection', one).count, row('deflection.hedge', one).count]).toEqual([1, 0]);
  });

  it('never count quoted sentences', () => {
    const quoting = document('q', [hedge(1), hedge(2)], 'quoted|Varför ljuger ni?\nVi ljuger inte. Vi svarar.');
    expect(row('deflection', quoting)).toMatchObject({ count: 1, total: 2 });
  });
});

describe('the limits of a rate', () => {
  it('are those of its sentences for a single document, and say so', () => {
    const { lower, upper } = wilson(1, 4);
    expect(row('deflection', a)).toMatchObject({ interval: 'wilson', lower: 100 * lower, upper: 100 * upper });
  });

  it('of several documents are never narrower than those of their sentences', () => {
    const { lower, upper, interval } = row('deflection', a, b, c);
    expect(interval).toBe('documents');
    // Wilson's interval of 3 of 12, as R's prop.test(3, 12, correct = FALSE) prints it.
    expect(lower).toBeLessThanOrEqual(8.894);
    expect(upper).toBeGreaterThanOrEqual(53.23);
  });

  it('stand also where all documents lack it: they are few', () => {
    const avoided = row('avoided', a, c);
    expect(avoided).toMatchObject({ count: 0, per100: 0, lower: 0 });
    expect(avoided.upper).toBeGreaterThan(20);
  });

  it('are missing, like the rate, where nobody says anything', () =>
    expect(row('deflection')).toEqual({
      group: 'S',
      code: 'deflection',
      family: 'deflection',
      count: 0,
      total: 0,
      per100: undefined,
      lower: undefined,
      upper: undefined,
      interval: 'none',
      documents: 0,
    }));
});

describe('tables of markers', () => {
  const tables = [[a], [b, c]].map(answers => counter.count(answers));
  const added = tables.reduce(counter.add);

  it('counted apart and added are the table of all documents', () => expect(added).toEqual(counter.count([a, b, c])));

  it('give the same rows after a journey as JSON', () => {
    const travelled = JSON.parse(JSON.stringify(added)) as MarkerTable;
    expect(counter.rows([{ name: 'S', table: travelled }]).rows).toEqual(rowsOf(a, b, c));
  });
});
