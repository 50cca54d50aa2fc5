import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { VECTOR_STEP } from '../../../analyzers/rhetoric/rank/vectors.ts';
import { type Block, gramOf, orthonormal } from '../../../training/vectors/block.ts';
import { companyOf } from '../../../training/vectors/company.ts';
import { END, readCorpus } from '../../../training/vectors/corpus.ts';
import { factorise } from '../../../training/vectors/factorise.ts';
import { learnVectors } from '../../../training/vectors/index.ts';

const corpus = readCorpus(['Barnen leker. Barnen sover nu.', '37 barn leker'], 2);

describe('a corpus as numbers', () => {
  it('numbers the forms that are frequent enough, most frequent first, and marks where sentences end', () => {
    expect(corpus.words).toEqual(['barnen', 'leker']);
    expect([...corpus.counts]).toEqual([2, 2]);
    // “.”, “sover”, “nu”, “37” and “barn” have no numbers.
    expect([...corpus.stream]).toEqual([0, 1, -1, END, 0, -1, -1, -1, END, -1, -1, 1, END]);
  });
});

describe('company', () => {
  it('is the information of each pair, nearer words counting more, where it is positive', () => {
    // a b: beside each other twice (weight 1); a c: two apart, once (4/5); b c beside each other once.
    const { rows, columns, starts, at, values } = companyOf({
      words: ['a', 'b', 'c'],
      counts: Uint32Array.of(2, 2, 1),
      stream: Int32Array.of(0, 1, 2, END, 0, 1, END),
    });
    const counts = [
      [0, 2, 0.8],
      [2, 0, 1],
      [0.8, 1, 0],
    ];
    const totals = counts.map(row => row.reduce((sum, value) => sum + value, 0));
    const smoothed = totals.map(total => total ** 0.75);
    const all = smoothed.reduce((sum, value) => sum + value, 0);
    const expected = counts.map((row, r) =>
      row.map((count, c) => Math.max(0, Math.log((count * all) / (totals[r]! * smoothed[c]!)))),
    );
    expect([rows, columns]).toEqual([3, 3]);
    expected.forEach((row, r) => {
      const found = new Map(
        [...at.subarray(starts[r], starts[r + 1])].map((column, i) => [column, values[starts[r]! + i]!] as const),
      );
      row.forEach((value, c) => {
        expect(found.get(c) ?? 0).toBeCloseTo(value, 5);
      });
    });
  });
});

const block = (rows: number, columns: number, values: readonly number[]): Block => ({
  rows,
  columns,
  values: Float64Array.from(values),
});

describe('columns made orthonormal', () => {
  it('have length one and stand upright on each other', () =>
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 30, maxLength: 30 }),
        ([...values]) => {
          // A diagonal that is large keeps the columns independent.
          for (let i = 0; i < 3; i++) values[i * 3 + i] = 5 + i;
          gramOf(orthonormal(block(10, 3, values))).forEach((row, i) => {
            row.forEach((value, j) => {
              expect(value).toBeCloseTo(i === j ? 1 : 0, 9);
            });
          });
        },
      ),
    ));
});

it('the strongest directions of a matrix keep its rows as far apart as they are', () => {
  // diag(9, 4) in a corner: singular values 9 and 4, so the rows lie at √9 and √4 along two directions.
  const { values } = factorise(
    {
      rows: 3,
      columns: 3,
      starts: Uint32Array.of(0, 1, 2, 2),
      at: Uint32Array.of(0, 1),
      values: Float32Array.of(9, 4),
    },
    2,
  );
  const lengths = [0, 1, 2].map(r => Math.hypot(values[2 * r]!, values[2 * r + 1]!));
  expect(lengths[0]).toBeCloseTo(3, 6);
  expect(lengths[1]).toBeCloseTo(2, 6);
  expect(lengths[2]).toBeCloseTo(0, 6);
  expect(values[0]! * values[2]! + values[1]! * values[3]!).toBeCloseTo(0, 6);
});

describe('vectors', () => {
  const [animals, machines] = [
    ['hunden', 'katten'],
    ['bilen', 'bussen'],
  ];
  const texts = [
    ...animals!.flatMap(word => [`${word} äter mat och sover`, `mat får ${word} som sover`]),
    ...machines!.flatMap(word => [`${word} kör fort på vägen`, `fort på vägen far ${word}`]),
  ];
  const vectors = learnVectors(texts, { size: 4, least: 2 });
  const vector = (word: string) => {
    const from = vectors.rowOf(word) * vectors.size;
    return Array.from(vectors.values.subarray(from, from + vectors.size), value => value * VECTOR_STEP);
  };
  const likeness = (a: string, b: string) => vector(a).reduce((sum, value, d) => sum + value * vector(b)[d]!, 0);

  it('are alike for words in like company, and unlike for others', () => {
    expect(likeness('hunden', 'katten')).toBeGreaterThan(likeness('hunden', 'bilen') + 0.3);
    expect(likeness('bilen', 'bussen')).toBeGreaterThan(likeness('katten', 'bussen') + 0.3);
  });

  it('lie in the order of the words, rare words counting more', () => {
    expect(vectors.words).toEqual([...vectors.words].sort());
    const weight = (word: string) => vectors.weights[vectors.rowOf(word)]!;
    expect(weight('hunden')).toBeGreaterThan(weight('vägen'));
    expect(vectors.rowOf('okänd')).toBe(-1);
  });

  it('are the same every time', () => {
    expect(learnVectors(texts, { size: 4, least: 2 }).values).toEqual(vectors.values);
  });
});
