/** The ranker from its file: names of features in the order of code units, and a level for each feature and output. */
import { OrdskifteError } from '../../../pipeline/errors.ts';
import { messages } from '../../../pipeline/messages/index.ts';
import { ByteReader } from '../../../pipeline/model/byte-reader.ts';
import { type ModelKind, openModel } from '../../../pipeline/model/container.ts';
import type { Calibration } from './calibrate.ts';
import { closedNames, type FeatureNames } from './feature-names.ts';
import { membersOf } from './ranker.ts';
import { readNet } from './read-net.ts';
import type { Expectation, FamilyExpectation, Ranker } from './types.ts';
import { weightOf } from './weight-levels.ts';

export const RANKER: ModelKind = Object.freeze({ kind: 'ranker', version: 3 });

/**
 * Reads the bytes of `model.bin`. Features get their numbers by `names`, by default a closed table of those in the file.
 *
 * @throws {OrdskifteError} BAD_MODEL when they are no ranker, another version, or damaged
 */
export function readRanker(bytes: Uint8Array, names?: FeatureNames): Ranker {
  const file = openModel(bytes, RANKER);
  const { fact, has, u8, i8 } = file;
  const numbers = (name: string): readonly number[] => fact(name) as readonly number[];
  const outputs = fact('outputs') as readonly string[];
  for (const name of ['bias', 'withCue', 'withoutCue'])
    if (numbers(name).length !== outputs.length)
      throw new OrdskifteError(
        messages.badModel('ranker', `it has ${outputs.length} outputs, but ${numbers(name).length} numbers “${name}”`),
      );
  const features = new ByteReader(u8('features')).sortedWords();
  const seen = new ByteReader(u8('netFeatures')).sortedWords();
  const table = names ?? closedNames([...features, ...seen]);
  const net = readNet(file, seen, table, outputs.length);
  return {
    outputs,
    members: membersOf(outputs),
    bias: Float64Array.from(numbers('bias')),
    names: table,
    weights: weightsOf(features, i8('levels'), outputs.length, table),
    smoothing: fact('smoothing') as number,
    withCue: numbers('withCue'),
    withoutCue: numbers('withoutCue'),
    calibration: fact('calibration') as { readonly code: Calibration; readonly family: Calibration },
    expectation: fact('expectation') as readonly Expectation[],
    families: (has('families') ? fact('families') : []) as readonly FamilyExpectation[],
    ...(net && { net }),
  };
}

/** Rows by the number of the feature. The levels lie output by output, as they compress best. */
function weightsOf(
  features: readonly string[],
  levels: Int8Array,
  outputs: number,
  names: FeatureNames,
): (Float64Array | undefined)[] {
  const weights: (Float64Array | undefined)[] = [];
  features.forEach((name, i) => {
    const id = names.idOf(name);
    if (id < 0) return;
    const row = new Float64Array(outputs);
    for (let k = 0; k < outputs; k++) row[k] = weightOf(levels[k * features.length + i]!);
    weights[id] = row;
  });
  return weights;
}
