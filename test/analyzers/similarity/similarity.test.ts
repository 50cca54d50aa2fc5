import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listTable } from '../../../analyzers/keyness/index.ts';
import { axesOf } from '../../../analyzers/scaling/correspondence.ts';
import { symmetricEigen } from '../../../analyzers/scaling/eigen.ts';
import { SIMILARITY_MEASURES, type SimilarityMeasure, similarPairs } from '../../../analyzers/similarity/index.ts';
import { minkowski } from '../../../analyzers/similarity/measures.ts';
import { close, fullReference, reference, type Table } from '../reference.ts';

const NAMES: Record<string, SimilarityMeasure> = {
  correlation: 'correlation',
  cosine: 'cosine',
  jaccard: 'jaccard',
  ejaccard: 'extendedJaccard',
  dice: 'dice',
  edice: 'extendedDice',
  hamann: 'hamann',
  'simple matching': 'simpleMatching',
  euclidean: 'euclidean',
  manhattan: 'manhattan',
  maximum: 'maximum',
  canberra: 'canberra',
  minkowski: 'minkowski',
};
const { tiny } = reference('similarity');
const full = fullReference('similarity');
const shares = (counts: number[]): number[] => counts.map(n => n / counts.reduce((a, b) => a + b, 0));
const cases: [string, number[], number[], Table][] = [['tiny', tiny.input.d1, tiny.input.d2, tiny]];
if (full) {
  const { ojanne, jonsson } = full.input;
  cases.push(['counts of the two documents', ojanne, jonsson, full.counts]);
  cases.push(['shares of the two documents', shares(ojanne), shares(jonsson), full.shares]);
}

describe.each(cases)('similarity and distance equal their definitions: %s', (_, a, b, table) => {
  it.each(Object.entries(NAMES))('%s', (name, measure) => {
    const found = SIMILARITY_MEASURES[measure](a, b);
    close(found, table.by_definition[name], 1e-12);
    // quanteda prints 14 decimals
    close(found, table.simil[name] ?? table.dist[name], 1e-13);
  });
});

describe('every measure', () => {
  const vector = fc.array(fc.nat(20), { minLength: 6, maxLength: 6 }).filter(v => new Set(v).size > 1);
  it.each(Object.entries(SIMILARITY_MEASURES))('%s is the same from both sides', (_, measure) => {
    fc.assert(fc.property(vector, vector, (a, b) => close(measure(a, b), measure(b, a), 1e-12)));
  });

  it('with power 1 and 2 Minkowski’s distance is Manhattan’s and Euclid’s', () => {
    fc.assert(
      fc.property(vector, vector, (a, b) => {
        close(minkowski(a, b, 1), SIMILARITY_MEASURES.manhattan(a, b), 1e-9);
        close(minkowski(a, b, 2), SIMILARITY_MEASURES.euclidean(a, b), 1e-9);
      }),
    );
  });
});

const group = (name: string, counts: Record<string, number>) => ({
  name,
  table: listTable(name, new Map(Object.entries(counts))),
});

describe('similar groups', () => {
  const groups = [
    group('A', { skola: 5, skatt: 5 }),
    group('B', { skola: 4, skatt: 6 }),
    group('C', { vård: 9, skatt: 1 }),
  ];
  it('are listed most alike first, and every pair once', () => {
    const rows = similarPairs(groups).rows;
    expect(rows.map(row => row.group + row.other)).toEqual(['AB', 'BC', 'AC']);
    expect([rows[0]!.shared, rows[2]!.terms]).toEqual([2, 3]);
  });
  it('are listed nearest first by a distance', () => {
    const rows = similarPairs(groups, { measure: 'manhattan' }).rows;
    expect(rows[0]).toMatchObject({ group: 'A', other: 'B' });
    close(rows[0]!.value, 0.2, 1e-12);
    expect(rows.map(row => row.value)).toEqual(rows.map(row => row.value).sort((x, y) => x - y));
  });
  it('are listed from the side of each group when only the nearest are wanted', () =>
    expect(similarPairs(groups, { top: 1 }).rows.map(row => row.group + row.other)).toEqual(['AB', 'BA', 'CB']));
});

describe('many groups', () => {
  const many = (n: number) =>
    Array.from({ length: n }, (_, i) =>
      group(`g${i}`, Object.fromEntries([0, 1, 2, 3, 4].map(k => [`t${(i * (k + 1) + k) % 23}`, 1 + ((i + k) % 4)]))),
    );

  it('have their nearest others in about the time that all pairs take', () => {
    // Were all pairs looked through for each group, the nearest of 1,000 groups would take ten times as long as the pairs.
    const groups = many(1000);
    const millisecondsFor = (top: number | undefined): number => {
      const before = performance.now();
      expect(similarPairs(groups, { top }).rows.length).toBe(top === undefined ? 499_500 : 1000 * top);
      return performance.now() - before;
    };
    const pairs = millisecondsFor(undefined);
    expect(millisecondsFor(3)).toBeLessThan(3 * pairs);
  });

  it('have the same nearest ones as all pairs say', () => {
    const groups = many(30);
    const pairs = similarPairs(groups).rows;
    const { rows } = similarPairs(groups, { top: 2 });
    for (const { name } of groups) {
      const values = pairs.filter(row => row.group === name || row.other === name).map(row => row.value);
      expect(rows.filter(row => row.group === name).map(row => row.value)).toEqual(
        values.sort((x, y) => y - x).slice(0, 2),
      );
    }
  });

  it('have axes within seconds: four hundred of them', () => {
    // 0.3 s on an idle machine, 9 s by the Jacobi rotations that were used before.
    const before = performance.now();
    expect(axesOf(many(400), { minimum: 1 }).length).toBeGreaterThan(800);
    expect(performance.now() - before).toBeLessThan(6000);
  });
});

describe('the words of two groups', () => {
  it('shared, or had by either, are counted', () => {
    const [row] = similarPairs([group('A', { x: 1, y: 2, z: 3 }), group('B', { y: 1, w: 1 })]).rows;
    expect(row).toMatchObject({ total: 6, otherTotal: 2, shared: 1, terms: 4 });
  });
});

describe('correspondence analysis', () => {
  // Greenacre 2017, ch. 9–10: smoking by staff group; principal inertias 0.0748 and 0.0100, 87.8 and 11.8 percent.
  const smokers = {
    SM: [4, 2, 3, 2],
    JM: [4, 3, 7, 4],
    SE: [25, 10, 12, 4],
    JE: [18, 24, 33, 13],
    SC: [10, 6, 7, 2],
  };
  const groups = Object.entries(smokers).map(([name, counts]) =>
    group(name, Object.fromEntries(['none', 'light', 'medium', 'heavy'].map((term, i) => [term, counts[i]!]))),
  );
  const rows = axesOf(groups, { minimum: 1 });
  const of = (axis: number, name: string) => rows.find(row => row.axis === axis && (row.group ?? row.term) === name)!;

  it('finds the inertias of the textbook example', () => {
    close(of(1, 'SM').inertia, 0.878, 6e-4);
    close(of(2, 'SM').inertia, 0.118, 6e-4);
  });

  it('finds its principal coordinates, up to the sign of an axis', () => {
    const first = {
      SM: -0.066,
      JM: 0.259,
      SE: -0.381,
      JE: 0.233,
      SC: -0.201,
      none: -0.393,
      light: 0.099,
      medium: 0.196,
      heavy: 0.294,
    };
    const turn = Math.sign(of(1, 'SM').coordinate * -0.066);
    for (const [name, x] of Object.entries(first)) close(turn * of(1, name).coordinate, x, 6e-4, name);
  });

  it('shares out each axis completely', () => {
    for (const kind of ['group', 'term'] as const) {
      const parts = rows.filter(row => row.axis === 1 && row.kind === kind).map(row => row.contribution);
      close(
        parts.reduce((a, b) => a + b, 0),
        1,
        1e-9,
      );
    }
  });

  it('has nothing to say about two groups', () => expect(axesOf(groups.slice(0, 2), { minimum: 1 })).toEqual([]));
});

it('eigenvectors rebuild the matrix', () => {
  const entry = fc.integer({ min: -9, max: 9 });
  fc.assert(
    fc.property(fc.array(entry, { minLength: 16, maxLength: 16 }), cells => {
      const m = [0, 1, 2, 3].map(i => [0, 1, 2, 3].map(j => cells[4 * i + j]! + cells[4 * j + i]!));
      const { values, vectors } = symmetricEigen(m);
      m.forEach((row, i) => {
        row.forEach((cell, j) => {
          close(
            values.reduce((s, value, k) => s + value * vectors[k]![i]! * vectors[k]![j]!, 0),
            cell,
            1e-9,
          );
        });
      });
    }),
    { numRuns: 40 },
  );
});
