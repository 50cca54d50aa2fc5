/** Wordfish: groups and terms on one line, by a Poisson model of how often each group uses each term. */
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import type { Notice } from '../../pipeline/types.ts';
import { analyserOf, type Counter } from '../contract.ts';
import type { CountedGroup } from '../keyness/groups.ts';
import { total } from '../similarity/vectors.ts';
import { vectorsOf } from '../similarity/vectors-of-groups.ts';
import { LEVEL } from '../statistics/interval.ts';
import { normalQuantile } from '../statistics/normal.ts';
import {
  addTerms,
  countTerms,
  openGroups,
  TERM_DEFAULTS,
  type TermData,
  type TermOptions,
  termNeeds,
} from '../terms/table.ts';
import { CORRESPONDENCE_DEFAULTS, FEWEST_GROUPS } from './correspondence.ts';
import { SCALING_DEFAULTS, scaleCounts } from './poisson.ts';
import { momentsAt } from './poisson-slope.ts';

/**
 * Place of a group (θ) or weight of a term (β; its sign says which side the term pulls to), with its standard error and
 * interval. `intercept` is α or ψ: how much the group says, how frequent the term is, on the scale of logarithms.
 */
export type PositionRow = {
  readonly kind: 'group' | 'term';
  /** One of the two is there, as `kind` says. */
  readonly group: string | undefined;
  readonly term: string | undefined;
  readonly coordinate: number;
  readonly standardError: number;
  readonly lower: number;
  readonly upper: number;
  readonly intercept: number;
  readonly count: number;
  /** The limits come from the model. */
  readonly interval: 'model';
};

export type PositionOptions = {
  /** Terms with fewer occurrences altogether are left out. */
  readonly minimum: number;
  /** Standard deviation of the normal prior on β, which keeps the weights of terms finite that only one side uses. */
  readonly prior: number;
  /** Two groups, the first of which stands left of the second. By default the first group of all stands left of 0. */
  readonly direction: readonly [left: string, right: string] | undefined;
  /** Share of the normal distribution inside the intervals. */
  readonly level: number;
};

export type WordfishOptions = TermOptions & PositionOptions;

export const WORDFISH_DEFAULTS: WordfishOptions = Object.freeze({
  ...TERM_DEFAULTS,
  minimum: CORRESPONDENCE_DEFAULTS.minimum,
  prior: SCALING_DEFAULTS.prior,
  direction: undefined,
  level: LEVEL,
});

/** Counts terms by document; rows as `wordfish` gives them. */
export const wordfishCounter: Counter<TermData, PositionRow, WordfishOptions> = {
  needs: termNeeds,
  count: countTerms,
  add: addTerms,
  rows: (groups, given) => {
    const options = { ...WORDFISH_DEFAULTS, ...given };
    const rows = positionsOf(openGroups(groups), options);
    const placed = new Set(rows.flatMap(row => row.group ?? []));
    const silent = groups.filter(({ name }) => !placed.has(name)).map(({ name }) => name);
    return { rows, notices: [...(silent.length === 0 ? [] : [notPlaced(silent)]), MODEL_INTERVALS], options };
  },
};

/**
 * Groups and terms on one line, by a Poisson model of how often each group uses each term, with standard errors and limits;
 * `positionsOf` says how. Groups without a place are named in a notice.
 *
 * @throws {OrdskifteError} TOO_FEW_GROUPS, NO_TERMS, SAME_WORDS, NOT_CONVERGED, BAD_OPTION, NOT_TAGGED
 */
export const wordfish = analyserOf(wordfishCounter);

/**
 * Rows of the groups in their order, then of the terms from left to right (Slapin and Proksch 2008, "A scaling model for
 * estimating time-series party positions from texts", American Journal of Political Science 52, p. 705–722): log λ = α + ψ + βθ with θ
 * of mean 0 and standard deviation 1 (n − 1), α of mean 0, and β of mean 0 by its prior, whose standard deviation of 3 is that of
 * austin and quanteda. Groups without any of the terms are left out.
 *
 * Standard errors come from the Fisher information of one group's θ (or one term's β) with its own intercept profiled out
 * and the parameters of the other side taken as known, as in austin and quanteda. They are too small where groups have
 * few words for each term, and for words that come in bursts.
 *
 * @throws {OrdskifteError} TOO_FEW_GROUPS, NO_TERMS, SAME_WORDS, NOT_CONVERGED, BAD_OPTION
 */
export const positionsOf = (groups: readonly CountedGroup[], options: Partial<PositionOptions> = {}): PositionRow[] => {
  const { minimum, prior, level, direction } = { ...WORDFISH_DEFAULTS, ...options };
  if (!(prior > 0))
    throw new OrdskifteError(messages.badOption('--prior', String(prior), 'a number above 0, such as 3'));
  const { names, terms, counts } = tableOf(groups, minimum);
  const scaling = scaleCounts(counts, { prior });
  if (scaling === undefined) throw new OrdskifteError(messages.sameWords(names));
  const sign = signOf(names, scaling.theta, direction);
  const z = normalQuantile((1 + level) / 2);
  const place = (
    kind: PositionRow['kind'],
    name: string,
    x: number,
    error: number,
    intercept: number,
    count: number,
  ) => {
    const coordinate = sign * x;
    const limits = { lower: coordinate - z * error, upper: coordinate + z * error };
    const about = { group: kind === 'group' ? name : undefined, term: kind === 'term' ? name : undefined };
    return {
      kind,
      ...about,
      coordinate,
      standardError: error,
      ...limits,
      intercept,
      count,
      interval: 'model' as const,
    };
  };
  const { theta, alpha, beta, psi } = scaling;
  return [
    ...names.map((name, i) => {
      const count = total(counts[i]!);
      const { variance } = momentsAt(psi, beta, theta[i]!);
      return place('group', name, theta[i]!, 1 / Math.sqrt(count * variance), alpha[i]!, count);
    }),
    ...terms
      .map((term, j) => {
        const count = counts.reduce((sum, row) => sum + row[j]!, 0);
        const { variance } = momentsAt(alpha, theta, beta[j]!);
        return place('term', term, beta[j]!, 1 / Math.sqrt(count * variance + prior ** -2), psi[j]!, count);
      })
      .sort((a, b) => a.coordinate - b.coordinate || (a.term! < b.term! ? -1 : 1)),
  ];
};

/** Counts of the terms that are frequent enough, in the groups that have any of them. */
const tableOf = (
  groups: readonly CountedGroup[],
  minimum: number,
): { readonly names: string[]; readonly terms: string[]; readonly counts: Float64Array[] } => {
  const refuse = (names: readonly string[]) => new OrdskifteError(messages.tooFewGroups(names, FEWEST_GROUPS));
  if (groups.length < FEWEST_GROUPS) throw refuse(groups.map(group => group.name));
  const [all, vectors] = vectorsOf(groups, false);
  const kept = all.flatMap((_, j) =>
    vectors.reduce((sum, row) => sum + row[j]!, 0) >= Math.max(1, minimum) ? [j] : [],
  );
  if (kept.length === 0) throw new OrdskifteError(messages.noTerms(minimum));
  const counts = vectors.map(vector => Float64Array.from(kept, j => vector[j]!));
  const filled = groups.flatMap((_, i) => (total(counts[i]!) > 0 ? [i] : []));
  const names = filled.map(i => groups[i]!.name);
  if (names.length < FEWEST_GROUPS) throw refuse(names);
  return { names, terms: kept.map(j => all[j]!), counts: filled.map(i => counts[i]!) };
};

const signOf = (names: readonly string[], theta: Float64Array, direction: PositionOptions['direction']): 1 | -1 => {
  if (direction === undefined) return theta[0]! > 0 ? -1 : 1;
  const [left, right] = direction.map(name => {
    const place = names.indexOf(name);
    if (place < 0) throw new OrdskifteError(messages.badOption('--direction', name, names.join(', ')));
    return theta[place]!;
  });
  return left! > right! ? -1 : 1;
};

/** What the intervals of a Poisson model leave out. */
const MODEL_INTERVALS: Notice = {
  code: 'model-intervals',
  level: 'warning',
  message:
    'The intervals come from the model: words count as independent draws and the weights of the terms as known, so they are too narrow where groups have few words or words come in bursts. They say nothing about other texts of the same groups.',
  values: {},
};

const notPlaced = (names: readonly string[]): Notice => ({
  code: 'not-placed',
  level: 'warning',
  message: `${names.length === 1 ? 'One group has' : `${names.length} groups have`} no terms that are frequent enough and no place on the axis: ${names.join(', ')}.`,
  values: { groups: names.length },
});
