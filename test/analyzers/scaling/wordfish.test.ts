import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { listTable } from '../../../analyzers/keyness/index.ts';
import { type PositionOptions, type PositionRow, positionsOf } from '../../../analyzers/scaling/wordfish.ts';
import { normalQuantile } from '../../../analyzers/statistics/normal.ts';
import { createRandom } from '../../../analyzers/statistics/random.ts';
import { close, reference } from '../reference.ts';

type Counts = readonly (readonly number[])[];
type Groups = Parameters<typeof positionsOf>[0];

const groupsOf = (
  counts: Counts,
  names: readonly string[] = counts.map((_, i) => `g${i}`),
  terms: readonly string[] = counts[0]!.map((_, j) => `t${j}`),
): Groups =>
  counts.map((row, i) => ({
    name: names[i]!,
    table: listTable(names[i]!, new Map(terms.map((term, j) => [term, row[j]!] as const).filter(([, n]) => n > 0))),
  }));

/** Rows by name, so that parameters can be looked up in the order of a table. */
const scaled = (groups: Groups, options: Partial<PositionOptions> = {}) => {
  const rows = positionsOf(groups, { minimum: 1, ...options });
  const of = (kind: PositionRow['kind'], name: string): PositionRow =>
    rows.find(row => row.kind === kind && (row.group ?? row.term) === name)!;
  return { rows, group: (name: string) => of('group', name), term: (name: string) => of('term', name) };
};

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
const mean = (values: readonly number[]): number => sum(values) / values.length;
const deviation = (values: readonly number[]): number =>
  Math.sqrt(sum(values.map(x => (x - mean(values)) ** 2)) / (values.length - 1));
const correlation = (a: readonly number[], b: readonly number[]): number =>
  sum(a.map((x, i) => (x - mean(a)) * (b[i]! - mean(b)))) / ((a.length - 1) * deviation(a) * deviation(b));

/** A number drawn from a Poisson distribution: the first k whose cumulated probability reaches a random share. */
const poisson = (rate: number, random: () => number): number => {
  const share = random();
  let [k, probability] = [0, Math.exp(-rate)];
  for (let below = probability; below < share && k < 1000; below += probability) probability *= rate / ++k;
  return k;
};

type Size = { readonly groups: number; readonly terms: number; readonly words: number; readonly seed: number };

/** Groups that differ as the model says: rates exp(α + ψ + βθ) with ψ as in Zipf's law and β of standard deviation 0.5. */
const simulate = ({ groups, terms, words, seed }: Size) => {
  const random = createRandom(seed);
  const normal = (): number => normalQuantile(random());
  const drawn = Array.from({ length: groups }, normal);
  const theta = drawn.map(x => (x - mean(drawn)) / deviation(drawn));
  const beta = Array.from({ length: terms }, () => normal() / 2);
  const rates = theta.map(x => beta.map((b, j) => Math.exp(b * x) / (j + 10)));
  const counts = rates.map(row => row.map(rate => poisson((words * rate) / sum(row), random)));
  const kept = beta.flatMap((_, j) => (sum(counts.map(row => row[j]!)) > 0 ? [j] : []));
  return { theta, beta: kept.map(j => beta[j]!), counts: counts.map(row => kept.map(j => row[j]!)) };
};

describe('positions', () => {
  it.each([
    { groups: 3, terms: 300, words: 3000, seed: 1 },
    { groups: 8, terms: 1000, words: 5000, seed: 2 },
    { groups: 40, terms: 1500, words: 1500, seed: 3 },
  ])('of simulated texts are found again: %j', size => {
    const { theta, beta, counts } = simulate(size);
    const found = scaled(groupsOf(counts));
    const [positions, weights] = [
      theta.map((_, i) => found.group(`g${i}`).coordinate),
      beta.map((_, j) => found.term(`t${j}`).coordinate),
    ];
    expect(Math.abs(correlation(positions, theta))).toBeGreaterThan(0.98);
    expect(Math.sign(correlation(weights, beta))).toBe(Math.sign(correlation(positions, theta)));
  });

  it('lie inside their intervals about as often as promised, where groups have many words for each term', () => {
    let [inside, all] = [0, 0];
    for (let seed = 1; seed <= 40; seed++) {
      const { theta, counts } = simulate({ groups: 8, terms: 400, words: 6000, seed });
      const { group } = scaled(groupsOf(counts));
      const turn = Math.sign(
        correlation(
          theta.map((_, i) => group(`g${i}`).coordinate),
          theta,
        ),
      );
      theta.forEach((x, i) => {
        all++;
        if (group(`g${i}`).lower <= turn * x && turn * x <= group(`g${i}`).upper) inside++;
      });
    }
    expect(inside / all).toBeGreaterThan(0.9);
    expect(inside / all).toBeLessThan(0.99);
  });
});

describe('the optimum', () => {
  const table = reference('wordfish');
  const found = scaled(groupsOf(table.counts, table.groups, table.terms));

  it('is that of an independent optimiser that was started from 200 places', () => {
    table.groups.forEach((name: string, i: number) => {
      close(found.group(name).coordinate, table.theta[i], 1e-7, name);
      close(found.group(name).intercept, table.alpha[i], 1e-7, name);
      close(found.group(name).standardError, table.thetaError[i], 1e-6, name);
    });
    table.terms.forEach((term: string, j: number) => {
      close(found.term(term).coordinate, table.beta[j], 1e-7, term);
      close(found.term(term).intercept, table.psi[j], 1e-7, term);
      close(found.term(term).standardError, table.betaError[j], 1e-6, term);
    });
  });

  // Small tables of every kind: rare terms, groups with few words, terms that one group alone uses.
  const tables = fc
    .tuple(fc.integer({ min: 3, max: 6 }), fc.integer({ min: 3, max: 9 }))
    .chain(([groups, terms]) =>
      fc.array(fc.array(fc.oneof(fc.constant(0), fc.nat(9), fc.nat(60)), { minLength: terms, maxLength: terms }), {
        minLength: groups,
        maxLength: groups,
      }),
    )
    .filter(
      counts =>
        counts.every(row => sum(row) > 0) &&
        counts[0]!.every((_, j) => sum(counts.map(row => row[j]!)) > 0) &&
        counts.some(row => row.some((n, j) => n * sum(counts[0]!) !== counts[0]![j]! * sum(row))),
    );

  /** Penalised log-likelihood of a table; the positions are standardised first, so that every parameter may be moved freely. */
  const likelihood = (counts: Counts, prior: number, [theta, alpha, beta, psi]: readonly (readonly number[])[]) => {
    const places = theta!.map(x => (x - mean(theta!)) / deviation(theta!));
    const cells = counts.flatMap((row, i) =>
      row.map((n, j) => {
        const log = alpha![i]! + psi![j]! + beta![j]! * places[i]!;
        return n * log - Math.exp(log);
      }),
    );
    return sum(cells) - sum(beta!.map(b => b * b)) / (2 * prior ** 2);
  };

  it('has no slope in any parameter: the penalised likelihood is worked out anew and differentiated numerically', () => {
    fc.assert(
      fc.property(tables, fc.constantFrom(0.5, 3), (counts, prior) => {
        const { group, term } = scaled(groupsOf(counts), { prior });
        const [groups, terms] = [counts.map((_, i) => group(`g${i}`)), counts[0]!.map((_, j) => term(`t${j}`))];
        const at = [
          groups.map(row => row.coordinate),
          groups.map(row => row.intercept),
          terms.map(row => row.coordinate),
          terms.map(row => row.intercept),
        ];
        const step = 1e-4;
        at.forEach((part, p) => {
          part.forEach((_, k) => {
            const moved = (by: number): number =>
              likelihood(
                counts,
                prior,
                at.map((values, q) => (q === p ? values.map((x, l) => (l === k ? x + by : x)) : values)),
              );
            const slope = (moved(step) - moved(-step)) / (2 * step);
            // A slope of 1e-3 would move a parameter by a thousandth of what one word more does.
            expect(Math.abs(slope)).toBeLessThan(1e-3);
          });
        });
      }),
      { numRuns: 60 },
    );
  });

  it('reproduces the words of every group and the count of every term, and is standardised', () => {
    fc.assert(
      fc.property(tables, counts => {
        const { group, term } = scaled(groupsOf(counts));
        const [groups, terms] = [counts.map((_, i) => group(`g${i}`)), counts[0]!.map((_, j) => term(`t${j}`))];
        const rates = groups.map(g =>
          terms.map(t => Math.exp(g.intercept + t.intercept + t.coordinate * g.coordinate)),
        );
        groups.forEach((row, i) => {
          expect(row.count).toBe(sum(counts[i]!));
          close(sum(rates[i]!), row.count, 1e-6);
        });
        terms.forEach((row, j) => {
          expect(row.count).toBe(sum(counts.map(own => own[j]!)));
          close(sum(rates.map(own => own[j]!)), row.count, 1e-6);
        });
        const positions = groups.map(row => row.coordinate);
        close(mean(positions), 0, 1e-9);
        close(deviation(positions), 1, 1e-9);
        close(mean(groups.map(row => row.intercept)), 0, 1e-9);
        close(mean(terms.map(row => row.coordinate)), 0, 1e-6);
        for (const row of [...groups, ...terms]) {
          expect(row.standardError).toBeGreaterThan(0);
          close((row.upper - row.lower) / row.standardError, 2 * 1.959963984540054, 1e-9);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('does not depend on the order of groups and terms', () => {
    const { counts, theta } = simulate({ groups: 6, terms: 80, words: 900, seed: 5 });
    const names = theta.map((_, i) => `g${i}`);
    const terms = counts[0]!.map((_, j) => `t${j}`);
    const direction = ['g0', 'g1'] as const;
    const straight = scaled(groupsOf(counts, names, terms), { direction });
    const order = <T>(items: readonly T[]) => fc.shuffledSubarray([...items], { minLength: items.length });
    fc.assert(
      fc.property(order(theta.map((_, i) => i)), order(terms.map((_, j) => j)), (rows, columns) => {
        const shuffled = scaled(
          groupsOf(
            rows.map(i => columns.map(j => counts[i]![j]!)),
            rows.map(i => names[i]!),
            columns.map(j => terms[j]!),
          ),
          { direction },
        );
        for (const name of names) close(shuffled.group(name).coordinate, straight.group(name).coordinate, 1e-6);
        for (const name of terms) close(shuffled.term(name).coordinate, straight.term(name).coordinate, 1e-6);
      }),
      { numRuns: 20 },
    );
  });
});

describe('the rows', () => {
  const counts = [
    [9, 1, 5, 0],
    [4, 4, 5, 1],
    [1, 8, 6, 9],
  ];
  const names = ['M', 'C', 'V'];
  const terms = ['skatt', 'skola', 'och', 'vård'];
  const groups = groupsOf(counts, names, terms);

  it('are the groups in their order, then the terms from left to right', () => {
    const { rows } = scaled(groups);
    expect(rows.map(row => [row.kind, row.group ?? row.term])).toEqual([
      ...names.map(name => ['group', name]),
      ...['skatt', 'och', 'skola', 'vård'].map(name => ['term', name]),
    ]);
  });

  it('have the first group left of 0, unless two groups say which side is left', () => {
    const { group, term } = scaled(groups);
    expect(group('M').coordinate).toBeLessThan(0);
    const turned = scaled(groups, { direction: ['V', 'M'] });
    expect(turned.group('M').coordinate).toBe(-group('M').coordinate);
    expect(turned.term('vård')).toMatchObject({
      coordinate: -term('vård').coordinate,
      lower: -term('vård').upper,
      intercept: term('vård').intercept,
    });
    expect(scaled(groups, { direction: ['M', 'V'] }).rows).toEqual(scaled(groups).rows);
  });

  it('leave out rare terms, and groups that have no other', () => {
    const { rows } = scaled([...groups, ...groupsOf([[1]], ['L'], ['liberal'])], { minimum: 2 });
    expect(rows).toEqual(scaled(groups).rows);
  });

  it('stay finite for a term that one group alone uses, and a wider prior gives it more weight', () => {
    const weight = (prior: number): number => scaled(groups, { prior }).term('vård').coordinate;
    expect(weight(1)).toBeLessThan(weight(3));
    expect(weight(3)).toBeLessThan(weight(10));
    expect(weight(10)).toBeLessThan(20);
  });
});

describe('what cannot be scaled is refused by name', () => {
  const three = groupsOf(
    [
      [3, 1],
      [2, 2],
      [1, 3],
    ],
    ['A', 'B', 'C'],
  );
  it.each<[string, Groups, Partial<PositionOptions>, string, RegExp]>([
    ['two groups', three.slice(1), {}, 'TOO_FEW_GROUPS', /at least 3 groups .* there are 2: B, C/],
    ['no group', [], {}, 'TOO_FEW_GROUPS', /there are 0\./],
    ['one group with words', [three[0]!, ...groupsOf([[0], [0]])], {}, 'TOO_FEW_GROUPS', /there is 1: A/],
    ['groups without words', groupsOf([[0], [0], [0]]), {}, 'NO_TERMS', /No term/],
    [
      'more groups than a table can hold',
      Array.from({ length: 2001 }, () => three[0]!),
      {},
      'BAD_OPTION',
      /2001 groups/,
    ],
    ['no term that is frequent enough', three, { minimum: 10 }, 'NO_TERMS', /occurs 10 times/],
    [
      'the same words everywhere',
      groupsOf([
        [2, 1],
        [4, 2],
        [6, 3],
      ]),
      {},
      'SAME_WORDS',
      /g0, g1, g2/,
    ],
    ['a direction towards nobody', three, { direction: ['A', 'D'] }, 'BAD_OPTION', /--direction cannot be "D"/],
    ['a prior without width', three, { prior: 0 }, 'BAD_OPTION', /--prior cannot be "0"/],
  ])('%s', (_, groups, options, code, message) => {
    expect(() => scaled(groups, options)).toThrow(
      expect.objectContaining({ code, message: expect.stringMatching(message) }),
    );
  });
});
