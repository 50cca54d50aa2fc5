/** The first paragraph: what differs, in plain words, and how sure that is. */
import type { CodeRow, Comparison, DocumentRow } from '../../analyzers/comparison/pair/index.ts';
import { FAMILIES, type Family } from '../../analyzers/rhetoric/family.ts';
import { ACCURACY } from '../accuracy.ts';
import type { Labels } from '../labels/index.ts';
import type { Provenance } from '../provenance.ts';
import { fill, formatter, genitive, percent, termName } from '../text.ts';

export type SummaryFacts = {
  readonly codebook: Provenance['codebook'];
  /** The same comparison on the text as scanned. */
  readonly unrepaired?: Comparison | undefined;
};

/** Sentences of the summary, as plain text, one item a paragraph. */
export const summarise = (
  comparison: Comparison,
  names: readonly [string, string],
  labels: Labels,
  { codebook, unrepaired }: SummaryFacts,
): string[] => {
  const { groups } = comparison;
  const { families, tone: tones, keyness, documents } = comparison.rows;
  const number = formatter(labels);
  const [a, b] = names;
  const family = (kind: Family): readonly [CodeRow, CodeRow] =>
    groups.map(({ name }) => families.find(f => f.code === kind && f.group === name)!) as [CodeRow, CodeRow];
  const [deflectionA, deflectionB] = family('deflection');
  const [avoidedA, avoidedB] = family('avoided').map(row => number(row.count));
  const [takenA, takenB] = family('taken').map(row => number(row.count));
  const [toneA, toneB] = tones;
  const tone = (score: number): string =>
    score > CLEAR ? labels.tonePositive : score < -CLEAR ? labels.toneNegative : labels.toneNeutral;
  const sure = keyness.filter(row => row.lrc !== 0);
  const largest = keyness.reduce<Comparison['rows']['keyness'][number] | undefined>(
    (best, row) => (best === undefined || Math.abs(row.g2) > Math.abs(best.g2) ? row : best),
    undefined,
  );
  return [
    [
      deflection([deflectionA, deflectionB], names, labels),
      fill(labels.summaryResponsibility, {
        a,
        b,
        avoidedA: avoidedA!,
        avoidedB: avoidedB!,
        takenA: takenA!,
        takenB: takenB!,
      }),
      sure.length > 0
        ? fill(labels.summaryKey, {
            terms: sure
              .slice(0, 5)
              .map(row => `”${termName(row.term, labels)}” (${row.lrc > 0 ? a : b})`)
              .join(', '),
          })
        : largest === undefined
          ? ''
          : fill(labels.summaryNoKey, {
              term: termName(largest.term, labels),
              aCount: number(largest.target),
              bCount: number(largest.reference),
              a,
              b,
            }),
      fill(labels.summaryTone, {
        a,
        b,
        aTone: tone(toneA!.score),
        bTone: tone(toneB!.score),
        aScore: number(toneA!.score, 2),
        bScore: number(toneB!.score, 2),
        aCoverage: percent(toneA!.coverage, labels, 0),
        bCoverage: percent(toneB!.coverage, labels, 0),
      }),
    ]
      .filter(Boolean)
      .join(' '),
    [
      labels.summarySure,
      codebook.isOwn
        ? fill(labels.summaryMachineOwn, { name: codebook.name })
        : fill(labels.summaryMachine, agreedShares(labels)),
      ...documents.filter(isRepaired).map(row => scanned(row, labels)),
      ...(unrepaired ? [withoutRepair(comparison, unrepaired, names, labels)] : []),
    ].join(' '),
  ];
};

const deflection = (rows: readonly [CodeRow, CodeRow], names: readonly [string, string], labels: Labels): string => {
  const number = formatter(labels);
  const [a, b] = rows;
  const facts = {
    a: names[0],
    b: names[1],
    aCount: number(a.count),
    aSentences: number(a.total),
    bCount: number(b.count),
    bSentences: number(b.total),
  };
  const [rateA, rateB] = [a.per100 ?? 0, b.per100 ?? 0];
  if (rateA === rateB) return fill(labels.summaryDeflectionEqual, facts);
  const [most, least] = rateA > rateB ? ([0, 1] as const) : ([1, 0] as const);
  return fill(labels.summaryDeflection, {
    most: genitive(names[most], labels),
    least: names[least],
    mostCount: number(rows[most].count),
    mostSentences: number(rows[most].total),
    leastCount: number(rows[least].count),
    leastSentences: number(rows[least].total),
  });
};

/** Between which shares of the machine's markers coders have agreed with, over the sets it was measured on. */
export const agreedShares = (labels: Labels): { readonly low: string; readonly high: string } => {
  const shares = ACCURACY.filter(row => row.measure.en === 'kinds of marker, precision').map(row => row.value);
  return { low: percent(Math.min(...shares), labels, 0), high: percent(Math.max(...shares), labels, 0) };
};

// The headline once more on the text as scanned, for those whose counts it changes: how much of it rests on the repair?
const withoutRepair = (
  comparison: Comparison,
  unrepaired: Comparison,
  names: readonly [string, string],
  labels: Labels,
): string => {
  const number = formatter(labels);
  const [target, reference] = comparison.groups;
  return [target, reference]
    .flatMap((side, i) => {
      const counts = (from: Comparison): string =>
        FAMILIES.map(f => number(from.rows.families.find(r => r.code === f && r.group === side.name)!.count)).join(
          ' · ',
        );
      const [now, scanned] = [counts(comparison), counts(unrepaired)];
      return now === scanned
        ? []
        : [fill(labels.summaryUnrepaired, { owner: genitive(names[i]!, labels), with: now, without: scanned })];
    })
    .join(' ');
};

/** From here on, in steps of the word list's scale, a tone is called positive or negative: a sixth of the way to its end. */
const CLEAR = 0.5;

const isRepaired = (row: DocumentRow): boolean => row.repairedWords > 0 || row.doubtfulWords > 0;

const scanned = (row: DocumentRow, labels: Labels): string =>
  fill(labels.summaryScan, {
    owner: genitive(row.respondent, labels),
    repaired: percent(row.repairedWords / row.allWords, labels, 0),
    doubtful: percent(row.doubtfulWords / row.allWords, labels, 1),
  });
