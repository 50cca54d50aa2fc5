/** How often each marker stands in the two answers. */
import { codesChart } from '../../charts/codes.ts';
import { codeTable } from '../../page/figure-tables.ts';
import { fill, formatter } from '../../text.ts';
import type { Section } from '../section.ts';
import { contextOf, type PairDrawn, type PairView, respondentsIn } from '../views.ts';

export const codes: Section<PairDrawn, PairView> = {
  id: 'codes',
  title: ({ labels }) => labels.codesTitle,
  isShown: ({ comparison }) => comparison.rows.codes.some(row => row.count > 0),
  chart: {
    caption: view => {
      const [a, b] = view.names;
      const [aTotal, bTotal] = respondentsIn(view).map(name =>
        formatter(view.labels)(view.comparison.rows.families.find(row => row.group === name)!.total),
      );
      return fill(view.labels.codesCaption, { a, b, aTotal: aTotal!, bTotal: bTotal! });
    },
    description: ({ labels }) => labels.codesDescription,
    spec: (view, size) => codesChart(view.comparison.rows, respondentsIn(view), view.codeName, contextOf(view, size)),
  },
  table: ({ comparison, codebook, names, labels }) => codeTable(comparison, codebook, names, labels),
  files: ['codes'],
};
