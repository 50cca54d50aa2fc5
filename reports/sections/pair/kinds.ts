/** How much of each answer is expected to bear each kind of marker: the chart of the lead. */

import type { RateRow } from '../../../analyzers/rates/index.ts';
import { type KindValue, kindsChart } from '../../charts/kinds.ts';
import { kindsOf } from '../../kinds.ts';
import type { Html } from '../../page/html.ts';
import { table } from '../../page/table.ts';
import { capitalised, fill, formatter } from '../../text.ts';
import type { Section } from '../section.ts';
import { type PairDrawn, type PairView, respondentsIn } from '../views.ts';

/** Names of the CSV files that hold the numbers. */
export const KINDS_FILES = ['rates'];

export const kinds: Section<PairDrawn, PairView> = {
  id: 'kinds',
  title: ({ labels }) => labels.kindsTitle,
  isShown: ({ comparison }) => comparison.rows.sentences.length > 0,
  chart: {
    caption: ({ labels }) => labels.kindsCaption,
    description: ({ labels }) => labels.kindsDescription,
    spec: (view, size) => kindsChart(valuesOf(view), view.names, { labels: view.labels, size }),
  },
  table: view => kindsTable(view),
  files: KINDS_FILES,
};

/** The row of a kind for each of the two. */
export const rateOfKind = ({ comparison, ...view }: PairDrawn, kind: string): readonly [RateRow, RateRow] => {
  const rows = respondentsIn({ comparison, ...view }).map(
    name => comparison.rows.rates.find(row => row.code === kind && row.group === name)!,
  );
  return [rows[0]!, rows[1]!];
};

/** A sentence more likely bears a marker than not from here on. */
const SURE = 0.5;

const valuesOf = (view: PairDrawn): KindValue[] => {
  return kindsOf(view.comparison.kinds, view.labels).flatMap(({ id, name: kind }) =>
    rateOfKind(view, id).flatMap(({ group, per100, total, lower, upper }, i): KindValue[] => {
      if (per100 === undefined) return [];
      const chances = view.comparison.rows.sentences
        .filter(row => row.group === group)
        .map(row => row.chances.get(id) ?? 0);
      const likely = chances.filter(chance => chance >= SURE).reduce((sum, chance) => sum + chance, 0);
      const sure = Math.min(per100, (100 * likely) / total);
      return [{ kind: capitalised(kind), name: view.names[i]!, value: per100, sure, lower, upper }];
    }),
  );
};

export const kindsTable = (view: PairView): Html => {
  const { labels, names } = view;
  const number = formatter(labels);
  return table(
    labels.kindsTitle,
    [
      { title: labels.family },
      { title: labels.respondent },
      { title: labels.per100, numeric: true },
      { title: labels.columnInterval, numeric: true },
      { title: labels.expectedColumn, numeric: true },
      { title: labels.outOfColumn, numeric: true },
    ],
    kindsOf(view.comparison.kinds, labels).flatMap(({ id, name: kind }) =>
      rateOfKind(view, id).map(({ per100, lower, upper, expected, total }, i) => [
        kind,
        names[i]!,
        number(per100, 1),
        lower === undefined || upper === undefined
          ? '–'
          : fill(labels.range, { low: number(lower, 1), high: number(upper, 1) }),
        number(expected, 1),
        number(total),
      ]),
    ),
  );
};
