/** Similarity and distance of two texts from their counts (or shares) of the same terms. */

type Vector = ArrayLike<number>;
type Measure = (a: Vector, b: Vector) => number;

const sumOver = (a: Vector, b: Vector, part: (x: number, y: number) => number): number => {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += part(a[i]!, b[i]!);
  return sum;
};

/** Cosine of the angle between the two: 1 = the same proportions. */
export const cosine: Measure = (a, b) =>
  sumOver(a, b, (x, y) => x * y) / Math.sqrt(sumOver(a, a, (x, y) => x * y) * sumOver(b, b, (x, y) => x * y));

/** Pearson's correlation over the terms listed, those that both lack included. */
export const correlation: Measure = (a, b) => {
  const [ma, mb] = [a, b].map(v => sumOver(v, v, x => x) / v.length) as [number, number];
  const co = (v: Vector, w: Vector, mv: number, mw: number): number => sumOver(v, w, (x, y) => (x - mv) * (y - mw));
  return co(a, b, ma, mb) / Math.sqrt(co(a, a, ma, ma) * co(b, b, mb, mb));
};

const both = (a: Vector, b: Vector): number => sumOver(a, b, (x, y) => (x > 0 && y > 0 ? 1 : 0));
const either = (a: Vector, b: Vector): number => sumOver(a, b, (x, y) => (x > 0 || y > 0 ? 1 : 0));

/** Shared terms among all terms of the two (Jaccard 1901); counts do not matter. */
export const jaccard: Measure = (a, b) => both(a, b) / either(a, b);

/** Twice the shared terms over the terms of each (Dice 1945). */
export const dice: Measure = (a, b) => (2 * both(a, b)) / (both(a, b) + either(a, b));

/** Jaccard over counts: a·b / (a·a + b·b − a·b). */
export const extendedJaccard: Measure = (a, b) => {
  const product = sumOver(a, b, (x, y) => x * y);
  return product / (sumOver(a, b, (x, y) => x * x + y * y) - product);
};

/** Dice over counts: 2 a·b / (a·a + b·b). */
export const extendedDice: Measure = (a, b) =>
  (2 * sumOver(a, b, (x, y) => x * y)) / sumOver(a, b, (x, y) => x * x + y * y);

/** Share of the terms listed on which the two agree, present or absent. */
export const simpleMatching: Measure = (a, b) => sumOver(a, b, (x, y) => (x > 0 === y > 0 ? 1 : 0)) / a.length;

/** Agreements minus disagreements over all terms listed (Hamann 1961). */
export const hamann: Measure = (a, b) => 2 * simpleMatching(a, b) - 1;

export const manhattan: Measure = (a, b) => sumOver(a, b, (x, y) => Math.abs(x - y));
export const euclidean: Measure = (a, b) => Math.sqrt(sumOver(a, b, (x, y) => (x - y) ** 2));
export const minkowski = (a: Vector, b: Vector, power = 3): number =>
  sumOver(a, b, (x, y) => Math.abs(x - y) ** power) ** (1 / power);

/** Greatest difference of any term. */
export const maximum: Measure = (a, b) => {
  let most = 0;
  for (let i = 0; i < a.length; i++) most = Math.max(most, Math.abs(a[i]! - b[i]!));
  return most;
};

/** Σ |x − y| / (x + y): every term weighs the same (Lance and Williams 1967). A term that both lack adds nothing. */
export const canberra: Measure = (a, b) => sumOver(a, b, (x, y) => (x + y === 0 ? 0 : Math.abs(x - y) / (x + y)));

export const SIMILARITIES = Object.freeze({
  cosine,
  correlation,
  jaccard,
  dice,
  extendedJaccard,
  extendedDice,
  simpleMatching,
  hamann,
});
export const DISTANCES = Object.freeze({
  euclidean,
  manhattan,
  maximum,
  canberra,
  minkowski: (a: Vector, b: Vector) => minkowski(a, b),
});
