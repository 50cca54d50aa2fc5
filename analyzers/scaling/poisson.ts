/** The arithmetic of Wordfish: positions of rows and weights of columns that make a table of counts most likely. */
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import { centre, dot, total, weightedSum } from '../similarity/vectors.ts';
import { stepOf } from './poisson-slope.ts';
import { startingPositions } from './start.ts';

/** log λ = alpha of the row + psi of the column + beta of the column × theta of the row. */
export type PoissonScaling = {
  readonly theta: Float64Array;
  readonly alpha: Float64Array;
  readonly beta: Float64Array;
  readonly psi: Float64Array;
  /** Penalised log-likelihood, but for terms that depend on the counts alone. */
  readonly value: number;
};

export type ScalingOptions = {
  /** Standard deviation of the normal prior on beta. */
  readonly prior?: number;
  /** The search ends when a round moves no theta and no beta by more than this. */
  readonly tolerance?: number;
  /** Rounds after which the search gives up. */
  readonly rounds?: number;
};

export const SCALING_DEFAULTS = Object.freeze({ prior: 3, tolerance: 1e-8, rounds: 3000 });

/**
 * Greatest Σ (y log λ − λ) − Σ β² / (2 prior²) under mean 0 and standard deviation 1 (n − 1) of theta; alpha has mean 0, and beta gets
 * mean 0 from its prior. Columns and rows take Newton steps by turns, and from every two rounds the next is guessed by
 * squared extrapolation (Varadhan and Roland 2008, Scandinavian Journal of Statistics 35, p. 335–353), which is dropped where
 * it leads downhill. Undefined where the rows have the same proportions.
 *
 * @param counts three rows or more of the same length, none of them all 0, nor any column
 * @throws {OrdskifteError} NOT_CONVERGED where the search comes to rest from none of its starting positions
 */
export const scaleCounts = (
  counts: readonly Float64Array[],
  options: ScalingOptions = {},
): PoissonScaling | undefined => {
  const settings = { ...SCALING_DEFAULTS, ...options };
  const climbs = startingPositions(counts).map(theta => climb(counts, theta, settings));
  const found = climbs.flatMap(({ top }) => (top === undefined ? [] : [top]));
  if (climbs.length > 0 && found.length === 0)
    throw new OrdskifteError(messages.notConverged(settings.rounds, Math.min(...climbs.map(({ moved }) => moved))));
  return found.toSorted((a, b) => b.value - a.value)[0];
};

/** What a round begins with; all else follows from it. */
type Place = Pick<PoissonScaling, 'theta' | 'alpha' | 'beta'>;

/** Where a search came to rest, if it did, and how far its last round moved a value. */
type Climb = { readonly top?: PoissonScaling; readonly moved: number };

const climb = (
  counts: readonly Float64Array[],
  start: Float64Array,
  { prior, tolerance, rounds }: Required<ScalingOptions>,
): Climb => {
  const table = { counts, rows: Float64Array.from(counts, total), columns: weightedSum(counts, ones(counts.length)) };
  let at: Place = { theta: start, alpha: table.rows.map(Math.log), beta: new Float64Array(table.columns.length) };
  let longest = 4;
  let moved = Number.POSITIVE_INFINITY;
  for (let round = 0; round < rounds; round += 3) {
    const one = improve(table, at, prior);
    const two = improve(table, one, prior);
    moved = Math.max(farthest(one.theta, two.theta), farthest(one.beta, two.beta));
    if (moved <= tolerance) return { top: two, moved };
    const length = Math.max(1, Math.min(longest, extrapolation(at, one, two)));
    const three = improve(table, beyond(at, one, two, length), prior);
    const isUphill = three.value >= two.value;
    if (!isUphill) longest = Math.max(1, longest / 4);
    else if (length === longest) longest *= 4;
    at = isUphill ? three : two;
  }
  return { moved };
};

type Table = { readonly counts: readonly Float64Array[]; readonly rows: Float64Array; readonly columns: Float64Array };

/**
 * One round: all columns, then all rows. In it the prior is weighed by the variance of theta, so that stretching theta and
 * shrinking beta gains nothing, and the value after the round is that of the standardised solution.
 */
const improve = ({ counts, rows, columns }: Table, place: Place, prior: number): PoissonScaling => {
  const [theta, alpha, beta] = [place.theta.slice(), place.alpha.slice(), place.beta.slice()];
  const psi = new Float64Array(beta.length);
  const across = { offsets: alpha, places: theta, reach: reachOf(theta) };
  const variance = dot(theta, theta) / (theta.length - 1);
  const products = weightedSum(counts, theta);
  for (let j = 0; j < beta.length; j++) {
    const sums = { count: columns[j]!, product: products[j]! };
    [beta[j], psi[j]] = stepOf(sums, across, beta[j]!, variance / prior ** 2);
  }
  // A constant more in every beta is a multiple of theta less in alpha, which the rows' own steps take care of.
  centre(beta);
  const down = { offsets: psi, places: beta, reach: reachOf(beta) };
  const ridge = dot(beta, beta) / ((theta.length - 1) * prior ** 2);
  let value = dot(psi, columns);
  for (let i = 0; i < theta.length; i++) {
    const sums = { count: rows[i]!, product: dot(counts[i]!, beta) };
    [theta[i], alpha[i]] = stepOf(sums, down, theta[i]!, ridge);
    value += alpha[i]! * sums.count + theta[i]! * sums.product - sums.count;
  }
  standardise(theta, alpha, beta, psi);
  return { theta, alpha, beta, psi, value: value - dot(beta, beta) / (2 * prior ** 2) };
};

/** Brings theta to mean 0 and standard deviation 1 and alpha to mean 0; no rate changes. */
const standardise = (theta: Float64Array, alpha: Float64Array, beta: Float64Array, psi: Float64Array): void => {
  const middle = centre(theta);
  const level = centre(alpha);
  const deviation = Math.sqrt(dot(theta, theta) / (theta.length - 1));
  for (let i = 0; i < theta.length; i++) theta[i]! /= deviation;
  for (let j = 0; j < beta.length; j++) {
    psi[j]! += beta[j]! * middle + level;
    beta[j]! *= deviation;
  }
};

const PARTS = ['theta', 'alpha', 'beta'] as const;

/** Length of the step that makes two rounds one (Varadhan and Roland 2008, scheme S3): |first change| / |change of the change|. */
const extrapolation = (at: Place, one: Place, two: Place): number => {
  let [first, second] = [0, 0];
  for (const part of PARTS) {
    for (let k = 0; k < at[part].length; k++) {
      const change = one[part][k]! - at[part][k]!;
      first += change ** 2;
      second += (two[part][k]! - one[part][k]! - change) ** 2;
    }
  }
  return Math.sqrt(first / second);
};

const beyond = (at: Place, one: Place, two: Place, length: number): Place => {
  const far = (part: (typeof PARTS)[number]): Float64Array =>
    at[part].map((x, k) => {
      const change = one[part][k]! - x;
      return x + 2 * length * change + length ** 2 * (two[part][k]! - one[part][k]! - change);
    });
  return { theta: far('theta'), alpha: far('alpha'), beta: far('beta') };
};

const reachOf = (values: Float64Array): number => {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of values) {
    least = Math.min(least, value);
    most = Math.max(most, value);
  }
  return most - least;
};

const farthest = (a: Float64Array, b: Float64Array): number =>
  a.reduce((most, x, k) => Math.max(most, Math.abs(x - b[k]!)), 0);

const ones = (length: number): Float64Array => new Float64Array(length).fill(1);
