/** What a keyness table may be used for, in words that travel with it. */
import type { Notice } from '../../pipeline/types.ts';
import { sizeFacts, type TermTable } from '../terms/table.ts';
import { documentsNeededAtLeast } from '../uncertainty/power.ts';
import type { BriefKeynessRow } from './compare-tables.ts';
import { isTestable, type TestedKeynessRow } from './test-terms.ts';

type TestFacts = Pick<TestedKeynessRow, 'test' | 'tests' | 'correction'>;

export type NoticeOptions = {
  readonly alpha: number;
  readonly sample?: Sample;
  /** How the rows were tested, where they do not say it themselves. */
  readonly tests?: TestFacts | undefined;
};

type Side = { readonly name: string; readonly table: TermTable };

/**
 * Notices of a comparison: whether there is anything to conclude beyond the texts themselves, how many terms are key and
 * by what standard, and what is on top if none is.
 */
export const keynessNotices = (
  rows: readonly (BriefKeynessRow | TestedKeynessRow)[],
  target: Side,
  reference: Side,
  { alpha, sample = 'document', tests }: NoticeOptions,
): Notice[] => {
  const silent = [target, reference].filter(({ table }) => table.total === 0);
  if (silent.length > 0) return silent.map(silentNotice);
  const tested = tests ?? rows.find((row): row is TestedKeynessRow => 'adjusted' in row);
  return [samplingNotice(tested, target, reference, sample), familyNotice(rows, target, reference, alpha, sample)];
};

/** What a column of the tables is: a document, or all documents of a respondent (`mergeDocuments`). */
export const SAMPLES = ['document', 'respondent'] as const;
export type Sample = (typeof SAMPLES)[number];

const silentNotice = ({ name }: Side): Notice => ({
  code: 'nothing-to-compare',
  level: 'warning',
  message: `${name} has no words that count: there is nothing to compare with.`,
  values: { group: name },
});

const samplingNotice = (tested: TestFacts | undefined, target: Side, reference: Side, sample: Sample): Notice => {
  const [a, b] = [sizeFacts(target.table).filled, sizeFacts(reference.table).filled];
  const values = { target: target.name, targetDocuments: a, reference: reference.name, referenceDocuments: b };
  if (tested !== undefined && isTestable(target.table, reference.table)) {
    const how =
      tested.test === 't' ? "the more cautious of Welch's and the pooled t-test" : 'the exact permutation test';
    return {
      code: 'tested-over-documents',
      level: 'info',
      message: `${target.name} (${several(a, sample)}) against ${reference.name} (${several(b, sample)}): p-values are from ${how} of the ${sample}s' rates; "adjusted" is corrected by ${tested.correction} for a family of ${tested.tests} terms. ${sample === 'document' ? 'Documents count as independent, also those by one person (--sample respondent joins them).' : 'All documents of a respondent count as one.'}`,
      values: { ...values, test: tested.test, correction: tested.correction, family: tested.tests },
    };
  }
  return {
    code: 'no-inference',
    level: 'warning',
    message: `${target.name} has ${several(a, sample)}, ${reference.name} ${several(b, sample)}: the table describes these texts. It says nothing about how they speak otherwise, so there is no p-value.`,
    values,
  };
};

const familyNotice = (
  rows: readonly BriefKeynessRow[],
  target: Side,
  reference: Side,
  alpha: number,
  sample: Sample,
): Notice => {
  const key = rows.filter(row => row.lrc !== 0).length;
  const top = largest(rows);
  const standard = `(LRC, words taken as independent, alpha ${alpha} divided by ${rows.length} terms)`;
  if (top === undefined)
    return { code: 'no-terms', level: 'warning', message: 'No term is frequent enough to compare.' };
  const headline = `The largest G² is that of "${top.term}": ${top.target} of ${top.targetTotal} words against ${top.reference} of ${top.referenceTotal}, G² ${top.g2.toFixed(2)}.`;
  const words = Math.round(
    (top.targetTotal + top.referenceTotal) / (sizeFacts(target.table).filled + sizeFacts(reference.table).filled),
  );
  const needed = documentsNeededAtLeast(top.targetRate / 1000, top.referenceRate / 1000, words, {
    alpha: alpha / rows.length,
  });
  const power = `If these were the true rates, at least ${several(needed, sample)} of ${words} words on each side would be needed to tell (power 0.8; more if the word comes in bursts).`;
  return {
    code: key === 0 ? 'nothing-key' : 'key-terms',
    level: 'info',
    message:
      key === 0
        ? `No term is key ${standard}. ${headline} ${power}`
        : `${key} of ${rows.length} terms are key ${standard}. ${headline}`,
    values: {
      key,
      family: rows.length,
      alpha,
      term: top.term,
      target: top.target,
      reference: top.reference,
      g2: top.g2,
      needed,
    },
  };
};

/** The row with the largest G², of equals the first by term. */
const largest = (rows: readonly BriefKeynessRow[]): BriefKeynessRow | undefined => {
  let top = rows[0];
  for (const row of rows) {
    const more = Math.abs(row.g2) - Math.abs(top!.g2);
    if (more > 0 || (more === 0 && row.term < top!.term)) top = row;
  }
  return top;
};

const several = (n: number, sample: Sample): string => (n === 1 ? `1 ${sample}` : `${n} ${sample}s`);
