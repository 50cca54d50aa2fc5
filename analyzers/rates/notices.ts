/** What has to be said of rates: whether they may be compared, and how much coding would make them surer. */
import { group as byKey } from 'd3-array';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import type { Notice } from '../../pipeline/types.ts';
import type { RateRow } from './index.ts';

/** Fewer coded sentences, or sentences from fewer documents, correct nothing: chance would decide. */
const LEAST_CODED = 30;
const LEAST_CODED_DOCUMENTS = 5;
/** Limits that far on either side, per 100 sentences, tell groups apart that a reader would call different. */
const WANTED = 5;

/**
 * @throws {OrdskifteError} TOO_FEW_CODED where a coded sample was given and a group has too little of it
 */
export const rateNotices = (rows: readonly RateRow[], isCoded: boolean): Notice[] => {
  const groups = [
    ...byKey(
      rows.filter(({ code, family, total }) => code === family && total > 0),
      row => row.group,
    ),
  ];
  if (!isCoded) return groups.length < 2 ? [] : [notComparable()];
  for (const [name, [row]] of groups) {
    const { coded = 0, codedDocuments = 0, total, documents } = row!;
    const least = Math.min(LEAST_CODED, total);
    if (coded < least || codedDocuments < Math.min(LEAST_CODED_DOCUMENTS, documents))
      throw new OrdskifteError(
        messages.tooFewCoded(name, { coded, codedDocuments, least, leastDocuments: LEAST_CODED_DOCUMENTS }),
      );
  }
  return groups.flatMap(([name, own]) => {
    const widest = Math.max(...own.map(({ lower = 0, upper = 0 }) => (upper - lower) / 2));
    const { coded = 0, total } = own[0]!;
    const needed = Math.min(total, Math.ceil(coded * (widest / WANTED) ** 2));
    return needed <= coded ? [] : [moreCoding(name, coded, needed)];
  });
};

const notComparable = (): Notice => ({
  code: 'not-comparable',
  level: 'warning',
  message:
    'Not comparable without coding a sample: the limits know what the machine is wrong by on average, and not that it may be wrong by more for one era, office or party than for another. With --gold (ordskifte validate plan draws the sentences) the rates are corrected.',
});

const moreCoding = (group: string, coded: number, needed: number): Notice => ({
  code: 'more-coding',
  level: 'info',
  message: `${group}: limits of ±${WANTED} per 100 sentences for each kind would take about ${needed} coded sentences; it has ${coded}.`,
  values: { group, coded, needed },
});
