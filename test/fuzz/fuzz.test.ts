import { describe, expect, it } from 'vitest';
import { createRandom } from '../../analyzers/statistics/random.ts';
import { caseOf } from './cases.ts';
import { CONTAINERS } from './containers.ts';
import { INPUTS, PATTERNS } from './inputs.ts';
import { mutate } from './mutate.ts';
import { fuzz } from './run.ts';

describe('a case', () => {
  it('is the same for the same seed and number, and another for another', () => {
    expect(caseOf(7, 3, 'texts')).toEqual(caseOf(7, 3, 'texts'));
    expect(new Set(Array.from({ length: 50 }, (_, number) => JSON.stringify(caseOf(7, number, 'texts')))).size).toBe(
      50,
    );
    expect(caseOf(8, 3, 'texts')).not.toEqual(caseOf(7, 3, 'texts'));
  });

  it('spoils containers of every format, and the same for the same seed and number', () => {
    expect(caseOf(7, 3, 'containers')).toEqual(caseOf(7, 3, 'containers'));
    const cases = Array.from({ length: 600 }, (_, number) => caseOf(1, number, 'containers'));
    const names = new Set(cases.flatMap(({ files }) => Object.keys(files)).filter(name => !INPUTS.has(name)));
    expect([...names].sort()).toEqual(CONTAINERS.map(({ name }) => name).sort());
  });

  it('has every file that its command names, and every kind of input is spoilt in some case', () => {
    const cases = Array.from({ length: 400 }, (_, number) => caseOf(1, number, 'texts'));
    for (const { words, files } of cases)
      for (const word of words) if (INPUTS.has(word)) expect(Object.keys(files)).toContain(word);
    const spoilt = new Set(
      cases.flatMap(({ files }) => Object.keys(files).filter(name => files[name] !== INPUTS.get(name))),
    );
    expect([...spoilt].sort()).toEqual([...INPUTS.keys()].sort());
    expect(cases.some(({ words }) => words[0] === 'find' && !PATTERNS.includes(words[1]!))).toBe(true);
  });
});

it('changes a text and keeps it short', () => {
  const random = createRandom(1);
  const spoilt = Array.from({ length: 100 }, () => mutate('Vi har ökat anslagen.', random));
  expect(spoilt.filter(text => text !== 'Vi har ökat anslagen.').length).toBeGreaterThan(90);
  expect(Math.max(...spoilt.map(text => text.length))).toBeLessThanOrEqual(60_000);
});

it('keeps most of spoilt JSON JSON', () => {
  const random = createRandom(2);
  const json = INPUTS.get('kodbok.json')!;
  const sound = Array.from({ length: 100 }, () => mutate(json, random)).filter(text => {
    try {
      return JSON.parse(text) !== undefined;
    } catch {
      return false;
    }
  });
  expect(sound.length).toBeGreaterThan(60);
});

it('sees what goes wrong, and goes on after it', async () => {
  const { faults, codes } = await fuzz({
    of: 'texts',
    seed: 1,
    numbers: [0, 1, 2, 3, 4, 5, 6],
    child: 'broken-child.ts',
  });
  expect(faults.map(({ number, kind }) => [number, kind])).toEqual([
    [1, 'hang'],
    [2, 'abort'],
    [3, 'code'],
    [4, 'internal'],
    [5, 'terminal'],
  ]);
  expect([...codes]).toEqual([
    [0, 4],
    [7, 1],
  ]);
}, 120_000);

it('takes more processor time than the limit for a hang', async () => {
  const { faults } = await fuzz({ of: 'texts', seed: 1, numbers: [5], limit: 1e-9 });
  expect(faults).toEqual([expect.objectContaining({ kind: 'hang', number: 5 })]);
}, 60_000);

describe.each([
  ['texts', 300, 0.33],
  ['containers', 500, 0.2],
] as const)('spoilt %s', (of, cases, still) => {
  it('end with 0, 1 or 2: no abort, no hang, no mistake of the program, no raw control character', async () => {
    const { faults, codes } = await fuzz({ of, seed: 20, numbers: Array.from({ length: cases }, (_, i) => i) });
    expect(faults).toEqual([]);
    expect([...codes.values()].reduce((sum, times) => sum + times, 0)).toBe(cases);
    // Spoilt so that something is still done with many of them.
    expect(codes.get(0)).toBeGreaterThan(still * cases);
  }, 600_000);
});
