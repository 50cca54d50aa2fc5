/** Compare: everything that a report about two respondents shows, as rows with counts, denominators and spans. */
import { analyserOf, type Group } from '../../contract.ts';
import { compareTables, KEYNESS_TABLE_DEFAULTS } from '../../keyness/compare-tables.ts';
import { rateNotices } from '../../rates/notices.ts';
import { termRows } from '../../terms/index.ts';
import { named, tabulate } from '../../terms/table.ts';
import { SENTIMENT_DEFAULTS } from '../../tone/index.ts';
import { closeRows } from '../close/index.ts';
import { codeDocument } from '../code-document.ts';
import { toneCounter } from '../tone.ts';
import type { CompareOptions, Comparison } from './rows.ts';

export * from '../close/rows.ts';
export type { CodeRow } from '../markers.ts';
export type { ToneRow } from '../tone.ts';
export * from './rows.ts';

/**
 * Runs every analyser over two groups of answers: what differs is said of the first against the second. What was coded once is used for all rows.
 */
export const compare = (groups: readonly [target: Group, reference: Group], options: CompareOptions): Comparison => {
  const { codebook, keyness = {}, sentiment = {} } = options;
  const tables = named(groups.map(({ answers }) => tabulate(answers, keyness)));
  const [target, reference] = groups.map(({ name }, i) => ({ name, table: tables[i]! }));
  const coded = new Map(
    groups.flatMap(({ answers }) => answers).map(answer => [answer, codeDocument(answer, codebook)]),
  );
  const close = closeRows(groups, coded, { codebook, sentiment });
  return {
    groups,
    kinds: codebook.families,
    rows: {
      ...close,
      keyness: compareTables(target!.table, reference!.table, keyness),
      terms: [target!, reference!].flatMap(({ name, table }) => termRows(name, table)),
      tone: analyserOf(toneCounter)(groups, sentiment).rows,
    },
    notices: [
      ...[...coded].flatMap(([{ document }, { notices }]) =>
        notices.map(notice => ({ ...notice, document: document.id })),
      ),
      ...rateNotices(close.rates, false),
    ],
    options: {
      codebook: `${codebook.name} ${codebook.version}`,
      keyness: { ...KEYNESS_TABLE_DEFAULTS, ...keyness },
      sentiment: { ...SENTIMENT_DEFAULTS, ...sentiment },
    },
  };
};
