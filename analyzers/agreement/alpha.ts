/** Krippendorff's alpha for any number of coders and missing codings (Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability", sections A–D). */

export type Level = 'nominal' | 'ordinal' | 'interval' | 'ratio';
/** One row per coder, one column per unit; null where the coder did not judge the unit. */
export type Codings = readonly (readonly (number | null)[])[];

export type AlphaInterval = {
  readonly alpha: number;
  readonly low: number;
  readonly high: number;
  readonly samples: number;
};

/**
 * Alpha, 1 for perfect agreement and 0 for chance. NaN where nothing can be said: no unit with two codings, or only one value in use.
 */
export function krippendorffAlpha(codings: Codings, level: Level = 'nominal'): number {
  const { values, matrix, marginals, total } = coincidences(codings);
  const difference = differenceOf(level, values, marginals);
  let observed = 0;
  let expected = 0;
  for (let c = 0; c < values.length; c++)
    for (let k = 0; k < values.length; k++) {
      observed += matrix[c]![k]! * difference(c, k);
      expected += marginals[c]! * marginals[k]! * difference(c, k);
    }
  return expected === 0 ? Number.NaN : 1 - ((total - 1) * observed) / expected;
}

/**
 * Percentile interval (95 %) of nominal alpha when whole documents are drawn with replacement: sentences of one document are not independent.
 * `documents[i]` holds the codings of one document. Deterministic: the generator starts from `seed`.
 */
export function bootstrapAlpha(documents: readonly Codings[], samples = 1000, seed = 1): AlphaInterval {
  const alpha = krippendorffAlpha(join(documents));
  const random = generator(seed);
  const drawn: number[] = [];
  for (let s = 0; s < samples; s++) {
    const value = krippendorffAlpha(join(documents.map(() => documents[Math.floor(random() * documents.length)]!)));
    if (!Number.isNaN(value)) drawn.push(value);
  }
  drawn.sort((a, b) => a - b);
  const at = (share: number): number =>
    drawn[Math.min(drawn.length - 1, Math.max(0, Math.round(share * (drawn.length - 1))))] ?? Number.NaN;
  return { alpha, low: at(0.025), high: at(0.975), samples: drawn.length };
}

const join = (documents: readonly Codings[]): Codings =>
  (documents[0] ?? []).map((_, coder) => documents.flatMap(document => document[coder] ?? []));

/** mulberry32: a small generator with a period of 2³², enough to resample. */
function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Pairs of codings of the same unit, each weighted by 1/(codings − 1). */
function coincidences(codings: Codings) {
  const units = Array.from({ length: codings[0]?.length ?? 0 }, (_, u) =>
    codings.flatMap(coder => coder[u] ?? []),
  ).filter(unit => unit.length > 1);
  const values = [...new Set(units.flat())].sort((a, b) => a - b);
  const ids = new Map(values.map((value, i) => [value, i]));
  const matrix = values.map(() => new Float64Array(values.length));
  for (const unit of units)
    unit.forEach((a, i) => {
      unit.forEach((b, j) => {
        if (i !== j) matrix[ids.get(a)!]![ids.get(b)!] = matrix[ids.get(a)!]![ids.get(b)!]! + 1 / (unit.length - 1);
      });
    });
  const marginals = matrix.map(row => row.reduce((sum, count) => sum + count, 0));
  return { values, matrix, marginals, total: marginals.reduce((sum, count) => sum + count, 0) };
}

/** Squared differences between values by level of measurement. */
function differenceOf(
  level: Level,
  values: readonly number[],
  marginals: readonly number[],
): (c: number, k: number) => number {
  if (level === 'nominal') return (c, k) => (c === k ? 0 : 1);
  if (level === 'interval') return (c, k) => (values[c]! - values[k]!) ** 2;
  if (level === 'ratio') return (c, k) => (c === k ? 0 : ((values[c]! - values[k]!) / (values[c]! + values[k]!)) ** 2);
  return (c, k) => {
    const [low, high] = c < k ? [c, k] : [k, c];
    let between = 0;
    for (let g = low; g <= high; g++) between += marginals[g]!;
    return (between - (marginals[low]! + marginals[high]!) / 2) ** 2 * (c === k ? 0 : 1);
  };
}
