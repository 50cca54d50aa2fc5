import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bits, lambdaOf } from '../../../analyzers/collocations/association.ts';
import {
  collocations as analyse,
  COLLOCATION_DEFAULTS,
  type CollocationOptions,
  type CollocationRow,
  collocationCounter,
  countSequences,
  type Run,
} from '../../../analyzers/collocations/index.ts';
import type { Answer } from '../../../pipeline/corpus.ts';
import { answer } from '../answers.ts';
import { close, fullReference, reference, type Table } from '../reference.ts';

const collocationsOf = (runs: readonly Run[], options: Partial<CollocationOptions> = {}) => {
  const table = countSequences(runs, options.sizes ?? COLLOCATION_DEFAULTS.sizes);
  return collocationCounter.rows([{ name: 'g', table }], options).rows;
};
const collocations = (answers: readonly Answer[], options: Partial<CollocationOptions> = {}) =>
  analyse([{ name: 'g', answers }], options).rows;

/** Runs between tokens of punctuation only, as quanteda cuts them. */
const runs = (tokens: Record<string, string[]>): Run[] =>
  Object.values(tokens).flatMap((words, document) => {
    const found: string[][] = [[]];
    for (const word of words) {
      if (/^\p{P}+$/u.test(word)) found.push([]);
      else found.at(-1)!.push(word);
    }
    return found.filter(run => run.length > 0).map(run => ({ words: run, document }));
  });

const same = (found: readonly CollocationRow[], expected: Table): void => {
  const byName = new Map(found.map(row => [row.term, row]));
  expect(found.length).toBe(expected.collocation.length);
  expected.collocation.forEach((name: string, i: number) => {
    const row = byName.get(name)!;
    expect([row.size, row.count, row.nested], name).toEqual([
      expected.size[i],
      expected.count[i],
      expected.count_nested[i],
    ]);
    close(row.lambda, expected.lambda[i], 1e-10, `λ of ${name}`);
    close(row.z, expected.z[i], 1e-10, `z of ${name}`);
  });
};

describe('λ and z equal quanteda', () => {
  const { tiny } = reference('collocations');
  it.each([2, 3])('in a tiny text, size %s', size => {
    same(collocationsOf(runs(tiny.tokens), { sizes: [size], minimum: 1 }), tiny[`size_${size}`]);
  });

  const full = fullReference('collocations');
  it.runIf(full).each([
    ['size_2', [2]],
    ['size_3', [3]],
    ['size_2_and_3', [2, 3]],
  ] as const)('in the two documents: %s', (name, sizes) => {
    same(collocationsOf(runs(full.tokens), { sizes }), full[name]);
  });

  it.runIf(full)('from the four cells of each pair', () => {
    const { n11, n10, n01, n00, collocation, lambda, z } = full.size_2_cells;
    collocation.forEach((name: string, i: number) => {
      const found = lambdaOf([n00[i], n10[i], n01[i], n11[i]], 0.5);
      close(found.lambda, lambda[i], 1e-10, name);
      close(found.z, z[i], 1e-10, name);
    });
  });
});

describe('collocations of answers', () => {
  const a = answer('a', 'Vi gör allt, allt för barn. Barn och unga är viktiga.\nquoted|Varför gör ni inte allt?');

  it('never cross punctuation, sentences or speakers', () => {
    const names = collocations([a], { minimum: 1 }).map(row => row.term);
    expect(names).toContain('gör allt');
    for (const wrong of ['allt allt', 'barn barn', 'gör ni', 'viktiga varför']) expect(names).not.toContain(wrong);
  });

  it('count every pair of neighbours once', () => {
    const words = fc.array(fc.constantFrom(...'abc'), { minLength: 2, maxLength: 30 });
    fc.assert(
      fc.property(words, text => {
        const rows = collocationsOf([{ words: text, document: 0 }], { minimum: 1 });
        expect(rows.reduce((sum, row) => sum + row.count, 0)).toBe(text.length - 1);
      }),
    );
  });

  it('do not depend on the order of the documents', () => {
    const b = answer('b', 'Barn och unga har rätt till stöd. Rätt till stöd är viktigt.');
    expect(collocations([a, b])).toEqual(collocations([b, a]));
  });

  it('leave out what begins or ends with a stop word if that is asked for', () => {
    const names = collocations([a], { minimum: 1, sizes: [3], stopWords: ['och', 'är'] }).map(row => row.term);
    expect(names).toContain('barn och unga');
    expect(names).not.toContain('och unga är');
  });
});

it('bits counts the positions of a mask', () => expect([0, 1, 2, 3, 7, 8].map(bits)).toEqual([0, 1, 1, 2, 3, 1]));
