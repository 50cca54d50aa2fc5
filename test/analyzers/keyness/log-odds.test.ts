import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pooledPrior, weightedLogOdds } from '../../../analyzers/keyness/log-odds.ts';
import { close, fullReference, reference, type Table } from '../reference.ts';

const sum = (values: number[]): number => values.reduce((a, b) => a + b, 0);
const cases: [string, Table][] = [
  ['corner cases', reference('log_odds').corners],
  ['the two documents', fullReference('log_odds')?.documents],
];

describe.each(cases.filter(([, table]) => table !== undefined))(
  'weighted log-odds equal Monroe et al. 2008: %s',
  (_, table) => {
    const { terms, [table.i]: yi, [table.j]: yj } = table.input;
    const totals = { targetTotal: sum(yi), referenceTotal: sum(yj) };
    const countsOf = (k: number) => ({ target: yi[k], reference: yj[k], ...totals });

    it.each(Object.entries<Table>(table.priors))('with the prior %s', (name, prior) => {
      terms.forEach((term: string, k: number) => {
        const given = { alpha: prior.alpha[k], alpha0: prior.alpha0 };
        const { delta, variance, z } = weightedLogOdds(countsOf(k), given);
        close(delta, prior.delta[k], 1e-12, `${term}: delta`);
        close(variance, prior.variance[k], 1e-12, `${term}: variance`);
        close(z, prior.z[k], 1e-12, `${term}: z`);
        const full = weightedLogOdds(countsOf(k), given, true);
        close(full.variance, prior.variance_full[k], 1e-12, `${term}: full variance`);
        close(full.z, prior.z_full[k], 1e-12, `${term}: full z`);
        if (name === 'pooled_alpha0_500') close(pooledPrior(countsOf(k), 500).alpha, prior.alpha[k], 1e-12, term);
      });
    });
  },
);

describe('weighted log-odds', () => {
  it('change sign and nothing else when the groups change places', () => {
    const number = fc.nat(300);
    fc.assert(
      fc.property(number, number, fc.integer({ min: 1, max: 999 }), (a, b, alpha) => {
        const prior = { alpha: alpha / 100, alpha0: 500 };
        const found = weightedLogOdds({ target: a, reference: b, targetTotal: 2000, referenceTotal: 3000 }, prior);
        const turned = weightedLogOdds({ target: b, reference: a, targetTotal: 3000, referenceTotal: 2000 }, prior);
        close(found.delta, -turned.delta, 1e-9);
        close(found.variance, turned.variance, 1e-9);
      }),
    );
  });

  it('hold a rare word back more than a common one of the same ratio', () => {
    const of = (times: number) => {
      const counts = { target: 4 * times, reference: times, targetTotal: 10_000, referenceTotal: 10_000 };
      return weightedLogOdds(counts, pooledPrior(counts, 500)).z;
    };
    expect(of(1)).toBeLessThan(of(20));
  });
});
