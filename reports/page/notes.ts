/** What is said of a comparison beside its numbers: how much rests on the repair of scans, and what a tone is called. */
import type { Comparison, DocumentRow } from '../../analyzers/comparison/pair/index.ts';
import { kindsOf } from '../kinds.ts';
import type { Labels } from '../labels/index.ts';
import type { PairDrawn, PairView } from '../sections/views.ts';
import { fill, formatter, genitive, percent } from '../text.ts';

/** Who was scanned, and whose counts of marked sentences the repair changes. */
export const repairNotes = (view: PairView): string[] => {
  const { comparison, unrepaired, names, labels } = view;
  return [
    ...comparison.rows.documents.filter(isRepaired).map(row => scanned(row, labels)),
    ...(unrepaired === undefined ? [] : withoutRepair(comparison, unrepaired, names, labels)),
  ];
};

/** The counts once more on the text as scanned, for those whose counts it changes: how much of them rests on the repair? */
const withoutRepair = (
  comparison: Comparison,
  unrepaired: Comparison,
  names: readonly [string, string],
  labels: Labels,
): string[] => {
  const number = formatter(labels);
  const kinds = kindsOf(comparison.kinds, labels)
    .map(({ name }) => name)
    .join(' · ');
  return comparison.groups.flatMap(({ name }, i) => {
    const counts = (from: Comparison): string =>
      from.kinds
        .map(({ id }) => number(from.rows.families.find(r => r.code === id && r.group === name)!.count))
        .join(' · ');
    const [now, before] = [counts(comparison), counts(unrepaired)];
    return now === before
      ? []
      : [fill(labels.summaryUnrepaired, { owner: genitive(names[i]!, labels), kinds, with: now, without: before })];
  });
};

const isRepaired = (row: DocumentRow): boolean => row.repairedWords > 0 || row.doubtfulWords > 0;

const scanned = (row: DocumentRow, labels: Labels): string =>
  fill(labels.summaryScan, {
    owner: genitive(row.respondent, labels),
    repaired: percent(row.repairedWords / row.allWords, labels, 0),
    doubtful: percent(row.doubtfulWords / row.allWords, labels, 1),
  });

/** What the tone of the two is called. */
export const toneNote = ({ comparison: { rows }, names: [a, b], labels }: PairDrawn): string => {
  const number = formatter(labels);
  const [toneA, toneB] = rows.tone;
  return fill(labels.summaryTone, {
    a,
    b,
    aTone: called(toneA!.score, labels),
    bTone: called(toneB!.score, labels),
    aScore: number(toneA!.score, 2),
    bScore: number(toneB!.score, 2),
    aCoverage: percent(toneA!.coverage, labels, 0),
    bCoverage: percent(toneB!.coverage, labels, 0),
  });
};

/** From here on, in steps of the word list's scale, a tone is called positive or negative: a sixth of the way to its end. */
const CLEAR = 0.5;

const called = (score: number, labels: Labels): string =>
  score > CLEAR ? labels.tonePositive : score < -CLEAR ? labels.toneNegative : labels.toneNeutral;
