/** The net from the ranker's file: whole numbers in units of `NET_STEP`. */

import { OrdskifteError } from '../../../pipeline/errors.ts';
import { messages } from '../../../pipeline/messages/index.ts';
import type { ModelFile } from '../../../pipeline/model/container.ts';
import type { FeatureNames } from './feature-names.ts';
import { NET_STEP } from './net.ts';
import { BLOCKS, type Net } from './types.ts';
import { readVectors } from './vectors.ts';

/** The net of a file, null where it has none; `seen` are the features that it looks at, in the order of the file. */
export function readNet(file: ModelFile, seen: readonly string[], names: FeatureNames, outputs: number): Net | null {
  const vectors = readVectors(file);
  if (!vectors) return null;
  const units = file.fact('units') as number;
  const numbersOf = (section: string, count: number): Float32Array => {
    const levels = file.i16(section);
    if (levels.length !== count)
      throw new OrdskifteError(messages.badModel('ranker', `“${section}” has ${levels.length} numbers, not ${count}`));
    return Float32Array.from(levels, level => level * NET_STEP);
  };
  const all = numbersOf('netBlocks', BLOCKS.length * vectors.size * units);
  const block = (b: number): Float32Array => all.subarray(b * vectors.size * units, (b + 1) * vectors.size * units);
  const rows = numbersOf('netRows', seen.length * units);
  const usual = numbersOf('netUsual', 2 * vectors.size);
  const features: (Float32Array | undefined)[] = [];
  seen.forEach((name, i) => {
    const id = names.idOf(name);
    if (id >= 0) features[id] = rows.subarray(i * units, (i + 1) * units);
  });
  return {
    vectors,
    units,
    bias: numbersOf('netBias', units),
    blocks: { mean: block(0), most: block(1), before: block(2), after: block(3), whole: block(4) },
    usual: { mean: usual.subarray(0, vectors.size), most: usual.subarray(vectors.size) },
    features,
    out: numbersOf('netOut', units * outputs),
    outBias: numbersOf('netOutBias', outputs),
    share: file.fact('netShare') as number,
  };
}
