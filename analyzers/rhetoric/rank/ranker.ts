/** The trained ranker: one logistic regression per code and per family over the features of a sentence, with its weights as readable data. */

import { OrdskifteError } from '../../../pipeline/errors.ts';
import { closedNames, type FeatureNames } from './feature-names.ts';
import type { FeatureWeight, Ranker, SentenceFeatures } from './types.ts';
import { decodeWeights } from './weight-codes.ts';

/** Families as coders agree on them: deflection, responsibility avoided, responsibility taken. */
export const GROUPS = ['deflection', 'avoided', 'taken'] as const;
export type Group = (typeof GROUPS)[number];

const TAKEN: readonly string[] = ['responsibility.accept', 'responsibility.act', 'responsibility.commit'];

/** The family of a built-in code. */
export const groupOf = (code: string): Group =>
  code.startsWith('deflection.') ? 'deflection' : TAKEN.includes(code) ? 'taken' : 'avoided';

/**
 * Reads weights from their text: a line `@outputs …`, `@bias …`, `@smoothing …`, `@with …` and `@without …` (thresholds with a cue and without), `@code …` and `@family …`
 * (calibration), then one line per feature: name, tab, one character per output. Features get their numbers by `names`, by default a closed table of
 * those in the text. Throws (`RANKER_WEIGHTS`) with the line that cannot be read.
 */
export function readRanker(text: string, names?: FeatureNames): Ranker {
  const settings = new Map<string, string[]>();
  const rows = new Map<string, Float64Array>();
  text.split('\n').forEach((line, i) => {
    if (line === '') return;
    const tab = line.lastIndexOf('\t');
    const name = line.slice(0, tab);
    const values = line.slice(tab + 1);
    if (name.startsWith('@')) {
      settings.set(name, values.split(' '));
      return;
    }
    const row = decodeWeights(values);
    if (tab < 0 || row === null || row.length !== settings.get('@outputs')?.length)
      throw new OrdskifteError({
        code: 'RANKER_WEIGHTS',
        message: `Line ${i + 1} of the weights cannot be read: “${line}”.`,
        next: 'Install ordskifte again, or train again (training/rhetoric/README.md).',
      });
    rows.set(name, row);
  });
  const outputs = settings.get('@outputs') ?? [];
  const numbers = (name: string): number[] => (settings.get(name) ?? []).map(Number);
  for (const name of ['@bias', '@with', '@without'])
    if (outputs.length === 0 || numbers(name).length !== outputs.length || numbers(name).some(Number.isNaN))
      throw new OrdskifteError({
        code: 'RANKER_WEIGHTS',
        message: `The weights have ${outputs.length} outputs, but line ${name} does not have one number for each: “${(settings.get(name) ?? []).join(' ')}”.`,
        next: 'Install ordskifte again, or train again (training/rhetoric/README.md).',
      });
  const table = names ?? closedNames([...rows.keys()]);
  const weights: (Float64Array | undefined)[] = [];
  for (const [name, row] of rows) {
    const id = table.idOf(name);
    if (id >= 0) weights[id] = row;
  }
  return {
    outputs,
    bias: Float64Array.from(numbers('@bias')),
    names: table,
    weights,
    smoothing: numbers('@smoothing')[0] ?? 0,
    withCue: numbers('@with'),
    withoutCue: numbers('@without'),
    calibration: { code: numbers('@code'), family: numbers('@family') },
  };
}

/** Log-odds of every output for every sentence; sentences that are not described are not scored (null). */
export function scoreSentences(sentences: readonly SentenceFeatures[], ranker: Ranker): (Float64Array | null)[] {
  const scores = sentences.map(features => features && scoreOne(features.ids, ranker));
  if (ranker.smoothing === 0) return scores;
  return scores.map((score, s) => {
    if (!score) return null;
    const smoothed = score.slice();
    for (const neighbour of [scores[s - 1], scores[s + 1]])
      if (neighbour)
        for (let k = 0; k < smoothed.length; k++)
          smoothed[k] = smoothed[k]! + ranker.smoothing * (neighbour[k]! - ranker.bias[k]!);
    return smoothed;
  });
}

function scoreOne(ids: readonly number[], { weights, bias }: Ranker): Float64Array {
  const score = bias.slice();
  for (const id of ids) {
    const row = weights[id];
    if (row) for (let k = 0; k < row.length; k++) score[k] = score[k]! + row[k]!;
  }
  return score;
}

export const probabilityOf = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds));

/** Short words weigh something, but tell a reader nothing. */
const FUNCTION_WORD = /^w:.{1,3}$|^b:\S{1,3} \S{1,3}$/u;

/** The features that spoke most for an output, strongest first. */
export function strongest(
  ids: readonly number[],
  output: number,
  { names, weights }: Ranker,
  count: number,
): FeatureWeight[] {
  const weightOf = (id: number): number => weights[id]?.[output] ?? 0;
  const shown: FeatureWeight[] = [];
  const sorted = ids
    .filter(id => weightOf(id) > 0)
    .sort((a, b) => weightOf(b) - weightOf(a) || (names.nameOf(a) < names.nameOf(b) ? -1 : 1));
  for (const id of sorted) {
    if (shown.length === count) break;
    const feature = names.nameOf(id);
    if (!FUNCTION_WORD.test(feature)) shown.push({ feature, weight: weightOf(id) });
  }
  return shown;
}
