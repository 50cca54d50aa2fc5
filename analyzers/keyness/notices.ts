/** What a keyness table may be used for, in words that travel with it. */
import type { Notice } from '../../pipeline/types.ts';
import type { TermTable } from '../terms/table.ts';
import { documentsNeededAtLeast } from '../uncertainty/power.ts';
import type { KeynessRow } from './index.ts';
import { isTestable, type TestedKeynessRow } from './test-terms.ts';

type Side = { readonly name: string; readonly table: TermTable };

/**
 * Notices of a comparison: whether there is anything to conclude beyond the texts themselves, how many terms are key and
 * by what standard, and what is on top if none is.
 */
export const keynessNotices = (
  rows: readonly (KeynessRow | TestedKeynessRow)[],
  target: Side,
  reference: Side,
  alpha: number,
): Notice[] => [samplingNotice(rows, target, reference), familyNotice(rows, target, reference, alpha)];

const samplingNotice = (rows: readonly (KeynessRow | TestedKeynessRow)[], target: Side, reference: Side): Notice => {
  const [a, b] = [target.table.documents.length, reference.table.documents.length];
  const values = { target: target.name, targetDocuments: a, reference: reference.name, referenceDocuments: b };
  const tested = rows.find((row): row is TestedKeynessRow => 'adjusted' in row);
  if (tested !== undefined && isTestable(target.table, reference.table)) {
    const how =
      tested.test === 'welch'
        ? "Welch's t-test of the documents' rates"
        : "exact permutation test of the documents' rates";
    return {
      code: 'tested-over-documents',
      level: 'info',
      message:
        `${target.name} (${a} documents) against ${reference.name} (${b}): p-values are from an ${how}; "adjusted" is corrected by ${tested.correction} for a family of ${tested.family} terms.`.replace(
          'an Welch',
          'a Welch',
        ),
      values: { ...values, test: tested.test, correction: tested.correction, family: tested.family },
    };
  }
  return {
    code: 'no-inference',
    level: 'warning',
    message: `${target.name} has ${documents(a)}, ${reference.name} ${documents(b)}: the table describes these texts. It says nothing about how they speak otherwise, so there is no p-value.`,
    values,
  };
};

const familyNotice = (rows: readonly KeynessRow[], target: Side, reference: Side, alpha: number): Notice => {
  const key = rows.filter(row => row.lrc !== 0).length;
  const [top] = rows.toSorted((x, y) => Math.abs(y.g2) - Math.abs(x.g2) || (x.term < y.term ? -1 : 1));
  const standard = `(LRC, alpha ${alpha} divided by ${rows.length} terms)`;
  if (top === undefined)
    return { code: 'no-terms', level: 'warning', message: 'No term is frequent enough to compare.' };
  const headline = `The largest G² is that of "${top.term}": ${top.target} of ${top.targetTotal} words against ${top.reference} of ${top.referenceTotal}, G² ${top.g2.toFixed(2)}.`;
  const words = Math.round(
    (top.targetTotal + top.referenceTotal) / (target.table.sizes.length + reference.table.sizes.length),
  );
  const needed = documentsNeededAtLeast(top.targetRate / 1000, top.referenceRate / 1000, words, {
    alpha: alpha / rows.length,
  });
  const power = `If these were the true rates, at least ${needed} documents of ${words} words on each side would be needed to tell (power 0.8; more if the word comes in bursts).`;
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

const documents = (n: number): string => (n === 1 ? '1 document' : `${n} documents`);
