/** Whether the finding about words survives other ways to prepare the texts. */
import type { Sensitivity } from '../../../analyzers/sensitivity/index.ts';
import { ordersShown, sensitivityChart } from '../../charts/sensitivity.ts';
import { sensitivityTable } from '../../page/figure-tables.ts';
import { fill, formatter } from '../../text.ts';
import type { Section } from '../section.ts';
import { contextOf, type PairDrawn, type PairView } from '../views.ts';

export const sensitivity: Section<PairDrawn, PairView> = {
  id: 'sensitivity',
  title: ({ labels }) => labels.sensitivityTitle,
  isShown: ({ comparison }) => comparison.sensitivity !== undefined,
  chart: {
    caption: view => {
      const { labels, names } = view;
      const { rows, isKey, headline } = found(view);
      // Where the word is too rare, nothing was tried.
      const tried = rows.filter(row => row.term !== undefined);
      const isCut = ordersShown(rows).size < new Set(rows.map(row => row.order)).size;
      const template = `${isKey ? labels.sensitivityCaption : labels.sensitivityNothing}${isCut ? ` ${labels.sensitivityDropped}` : ''}`;
      const number = formatter(labels);
      const [a, b] = names;
      return fill(template, {
        a,
        b,
        count: number(tried.length),
        holds: number(tried.filter(row => row.holds).length),
        term: headline,
      });
    },
    description: ({ labels }) => labels.sensitivityDescription,
    spec: (view, size) => sensitivityChart(found(view).rows, contextOf(view, size)),
  },
  table: ({ comparison, names, labels }) => sensitivityTable(comparison, names, labels),
  files: ['sensitivity'],
};

const found = ({ comparison }: PairDrawn): Sensitivity => comparison.sensitivity!;
