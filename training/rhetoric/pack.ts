/** Writes the ranker: features in the order of code units, a level for each and each output. */

import { RANKER } from '../../analyzers/rhetoric/rank/read-ranker.ts';
import type { Expectation, Ranker } from '../../analyzers/rhetoric/rank/types.ts';
import { levelOf } from '../../analyzers/rhetoric/rank/weight-levels.ts';
import { ByteWriter } from '../model/byte-writer.ts';
import { packModel } from '../model/pack.ts';
import { netParts } from './pack-net.ts';

/** The inverse of `readRanker`. Weights are rounded to levels, bias and calibration to thousandths. */
export function packRanker(ranker: Ranker): Uint8Array {
  const { outputs, names, weights, smoothing, withCue, withoutCue, calibration, net } = ranker;
  const rows = weights
    .flatMap((row, id) => (row ? [{ name: names.nameOf(id), row }] : []))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const features = new ByteWriter();
  features.sortedWords(rows.map(({ name }) => name));
  const levels = outputs.flatMap((_, k) => rows.map(({ row }) => levelOf(row[k]!)));
  const parts = netParts(net, names);
  return packModel(RANKER, {
    facts: {
      ...parts.facts,
      outputs,
      bias: inThousandths([...ranker.bias]),
      smoothing,
      withCue,
      withoutCue,
      calibration: { code: inThousandths(calibration.code), family: inThousandths(calibration.family) },
      expectation: ranker.expectation.map(rounded),
      families: (ranker.families ?? []).map(({ id, members, ...own }) => ({ id, members, ...rounded(own) })),
    },
    sections: { features: features.finish(), levels: Int8Array.from(levels), ...parts.sections },
  });
}

const rounded = ({ weights, covariance, spread }: Expectation): Expectation => ({
  weights: inThousandths(weights),
  covariance: covariance.map(value => Number(value.toPrecision(4))),
  spread: Number(spread.toPrecision(3)),
});

const inThousandths = (values: readonly number[]): number[] => values.map(value => Number(value.toFixed(3)));
