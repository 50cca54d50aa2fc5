/** Fits the calibration of findings on held-out answers, and says how reliable the printed confidence is. */

import {
  type Calibration,
  chanceOf,
  codeInputs,
  type Evidenced,
  familyInputs,
} from '../../analyzers/rhetoric/rank/calibrate.ts';
import { fitLogistic } from './logistic.ts';

/** One finding on an answer that its ranker was not trained on; shares of coders who gave the code, and any code of its family. */
export type Case = {
  /** What is left out together. */
  readonly sitting: string;
  readonly evidence: Evidenced;
  readonly code: number;
  readonly family: number;
};

const FOLDS = 10;
const BINS = [0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.001];

/** Prints the reliability table of codes (chances come from a fit without the sitting) and returns the fit on all. */
export function reportCalibration(cases: readonly Case[]): { code: Calibration; family: Calibration } {
  const fitBoth = (some: readonly Case[]) => ({
    code: fitLogistic(
      some.map(item => codeInputs(item.evidence)),
      some.map(item => item.code),
    ),
    family: fitLogistic(
      some.map(item => familyInputs(item.evidence)),
      some.map(item => item.family),
    ),
  });
  const sittings = [...new Set(cases.map(({ sitting }) => sitting))];
  const foldOf = new Map(sittings.map((sitting, i) => [sitting, i % FOLDS]));
  for (const level of ['code', 'family'] as const) {
    const inputs = level === 'code' ? codeInputs : familyInputs;
    const pairs = Array.from({ length: FOLDS }, (_, f) => {
      const calibration = fitBoth(cases.filter(item => foldOf.get(item.sitting) !== f))[level];
      return cases
        .filter(item => foldOf.get(item.sitting) === f)
        .map(item => [chanceOf(calibration, inputs(item.evidence)), item[level]] as const);
    }).flat();
    printTable(`calibrated, ${level}`, pairs);
    printTable(
      `raw probability, ${level}`,
      cases.map(item => [1 / (1 + Math.exp(-item.evidence[level])), item[level]] as const),
    );
  }
  return fitBoth(cases);
}

function printTable(name: string, pairs: readonly (readonly [number, number])[]): void {
  const mean = (list: readonly number[]) => list.reduce((sum, value) => sum + value, 0) / Math.max(1, list.length);
  let error = 0;
  console.log(`reliability, ${name}: findings, mean confidence, share given by coders`);
  BINS.slice(1).forEach((high, b) => {
    const inside = pairs.filter(([chance]) => chance >= BINS[b]! && chance < high);
    if (inside.length === 0) return;
    const said = mean(inside.map(([chance]) => chance));
    const seen = mean(inside.map(([, share]) => share));
    error += (inside.length * Math.abs(said - seen)) / pairs.length;
    console.log(
      `  ${BINS[b]!.toFixed(1)}–${Math.min(1, high).toFixed(1)}  ${inside.length}  ${said.toFixed(3)}  ${seen.toFixed(3)}`,
    );
  });
  const brier = mean(pairs.map(([chance, share]) => (chance - share) ** 2));
  console.log(`  expected calibration error ${error.toFixed(3)}, Brier ${brier.toFixed(3)}`);
}
