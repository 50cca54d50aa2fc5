/** Rates by expectation: chances added up, limits that know documents and the machine's error, and the correction by coded sentences. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyserOf } from '../../../analyzers/contract.ts';
import type { GoldSample } from '../../../analyzers/rates/gold.ts';
import { type RateTable, ratesBy } from '../../../analyzers/rates/index.ts';
import { rateNotices } from '../../../analyzers/rates/notices.ts';
import type { Codebook, CodedAnswer } from '../../../analyzers/rhetoric/types.ts';
import type { Answer } from '../../../pipeline/corpus.ts';
import { answer } from '../answers.ts';

const NAMES = ['deflection', 'avoided', 'taken', 'deflection.hedge'];
/** A ranker whose log-odds are the chances, known exactly but for how far off the machine is in a document. */
const bookWith = (spread: number): Codebook =>
  ({
    families: [{ id: 'deflection' }, { id: 'avoided' }, { id: 'taken' }],
    codes: [{ id: 'deflection.hedge', family: 'deflection', direction: null }],
    learned: {
      ranker: {
        outputs: NAMES,
        members: [[3], [], []],
        expectation: NAMES.map(() => ({ weights: [0, 1, 0, 0], covariance: new Array(10).fill(0), spread })),
      },
    },
  }) as unknown as Codebook;

const weighed = new Map<Answer, CodedAnswer['weighed']>();
/** A document of as many sentences as there are chances of deflection; of the other kinds there is none. */
const document = (id: string, chances: readonly number[]): Answer => {
  const own = answer(id, chances.map((_, i) => `Mening ${'abcdefghij'[i % 10]} står här.`).join(' '));
  const odds = (p: number): number => Math.round(1000 * Math.log(p / (1 - p)));
  weighed.set(
    own,
    chances.map(p => [odds(p), -99_000, -99_000, odds(p), 0]),
  );
  return own;
};
const counterWith = (spread = 0) => ratesBy(bookWith(spread), own => ({ weighed: weighed.get(own)! }));
const rateOf = (answers: readonly Answer[], { spread = 0, gold }: { spread?: number; gold?: GoldSample } = {}) =>
  analyserOf(counterWith(spread))([{ name: 'S', answers }], { gold }).rows.find(({ code }) => code === 'deflection')!;

const a = document('a', [0.2, 0.4, 0.6]);
const b = document('b', [0.1, 0.1, 0.1, 0.1, 0.1]);

describe('a rate by expectation', () => {
  it('is the sum of chances among all sentences', () => {
    const row = rateOf([a, b]);
    expect(row.expected).toBeCloseTo(1.7, 3);
    expect(row).toMatchObject({ total: 8, documents: 2, interval: 'documents+machine' });
    expect(row.per100).toBeCloseTo(21.25, 1);
  });

  it('of a single document rests on its sentences', () =>
    expect(rateOf([a])).toMatchObject({ interval: 'sentences+machine', documents: 1 }));

  it('has wider limits where the machine is further off', () => {
    const width = (spread: number): number => {
      const { lower, upper } = rateOf([a, b, document('c', [0.3, 0.3])], { spread });
      return upper! - lower!;
    };
    expect(width(0.1)).toBeGreaterThan(width(0));
  });

  it('of nobody’s sentences has no value and no limits', () => {
    const { per100, lower, upper, interval } = rateOf([]);
    expect([per100, lower, upper, interval]).toEqual([undefined, undefined, undefined, 'none']);
  });

  it('lies between its limits, and these between 0 and 100', () =>
    fc.assert(
      fc.property(
        fc.array(fc.array(fc.double({ min: 0.001, max: 0.999, noNaN: true }), { minLength: 1, maxLength: 6 }), {
          minLength: 1,
          maxLength: 5,
        }),
        documents => {
          const { per100, lower, upper } = rateOf(
            documents.map((chances, i) => document(`d${i}`, chances)),
            { spread: 0.05 },
          );
          expect(lower!).toBeGreaterThanOrEqual(0);
          expect(per100!).toBeGreaterThanOrEqual(lower! - 1e-9);
          expect(upper!).toBeGreaterThanOrEqual(per100! - 1e-9);
          expect(upper!).toBeLessThanOrEqual(100);
        },
      ),
    ));

  it('is the same, byte for byte, counted in parts that went through JSON', () => {
    const counter = counterWith(0.05);
    const parts = [a, b].map(own => JSON.parse(JSON.stringify(counter.count([own]))) as RateTable);
    const rows = (table: RateTable) => JSON.stringify(counter.rows([{ name: 'S', table }]).rows);
    expect(rows(counter.add(parts[0]!, parts[1]!))).toBe(rows(counter.count([a, b])));
  });
});

describe('coded sentences', () => {
  // The machine says 0.1 throughout; coders find every second.
  const documents = Array.from({ length: 12 }, (_, i) => document(`g${i}`, new Array<number>(10).fill(0.1)));
  const goldOf = (count: number): GoldSample =>
    new Map(
      documents.slice(0, count).map(({ document: { id }, tokens }, d) => [
        id,
        tokens.sentences.slice(0, 4).map(({ start, end }, s) => ({
          start,
          end,
          weight: 2.5,
          from: 0,
          coders: [(s + d) % 2 === 0 ? ['deflection.hedge'] : []],
        })),
      ]),
    );

  it('correct the machine’s rate to theirs', () => {
    const row = rateOf(documents, { gold: goldOf(12) });
    expect(row).toMatchObject({ interval: 'coded', coded: 48, codedDocuments: 12 });
    expect(row.per100).toBeCloseTo(50, 0);
    expect(row.lower!).toBeGreaterThan(30);
  });

  it('are refused where they are too few, with how many there are', () =>
    expect(() => rateNotices([rateOf(documents, { gold: goldOf(3) })], true)).toThrow(
      /"S" 12 sentences from 3 documents/,
    ));

  it('are asked for where groups are compared without them', () => {
    const rows = [rateOf([a]), { ...rateOf([b]), group: 'M' }];
    expect(rateNotices(rows, false).map(({ code }) => code)).toEqual(['not-comparable']);
    expect(rateNotices(rows.slice(0, 1), false)).toEqual([]);
  });
});
