/** Writes the net of the ranker: the inverse of `readNet`. */

import type { FeatureNames } from '../../analyzers/rhetoric/rank/feature-names.ts';
import { NET_STEP } from '../../analyzers/rhetoric/rank/net.ts';
import { BLOCKS, type Net } from '../../analyzers/rhetoric/rank/types.ts';
import { ByteWriter } from '../model/byte-writer.ts';
import type { ModelParts } from '../model/pack.ts';

/** Facts and sections of a net; of none, a file that says so. */
export function netParts(net: Net | undefined, names: FeatureNames): ModelParts {
  if (!net) return { facts: { vectorSize: 0 }, sections: { netFeatures: wordsOf([]) } };
  const { vectors, blocks, usual } = net;
  const rows = net.features
    .flatMap((row, id) => (row ? [{ name: names.nameOf(id), row }] : []))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return {
    facts: { vectorSize: vectors.size, units: net.units, netShare: net.share },
    sections: {
      netFeatures: wordsOf(rows.map(({ name }) => name)),
      netBlocks: inSteps(BLOCKS.map(block => blocks[block])),
      netRows: inSteps(rows.map(({ row }) => row)),
      netUsual: inSteps([usual.mean, usual.most]),
      netBias: inSteps([net.bias]),
      netOut: inSteps([net.out]),
      netOutBias: inSteps([net.outBias]),
      vectorWords: wordsOf(vectors.words),
      wordWeights: vectors.weights,
      vectors: vectors.values,
    },
  };
}

/** Words in the order of code units. */
function wordsOf(words: readonly string[]): Uint8Array {
  const writer = new ByteWriter();
  writer.sortedWords(words);
  return writer.finish();
}

function inSteps(parts: readonly Float32Array[]): Int16Array {
  const levels = new Int16Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) for (const value of part) levels[at++] = Math.round(value / NET_STEP);
  return levels;
}
