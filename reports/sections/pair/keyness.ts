/** The words that set the two answers apart. */
import { keynessChart } from '../../charts/keyness.ts';
import { keynessTable } from '../../page/figure-tables.ts';
import { fill, formatter } from '../../text.ts';
import type { Section } from '../section.ts';
import { contextOf, type PairDrawn, type PairView } from '../views.ts';

export const keyness: Section<PairDrawn, PairView> = {
  id: 'keyness',
  title: ({ comparison, labels }) =>
    comparison.rows.keyness.some(row => row.lrc !== 0) ? labels.keynessTitle : labels.keynessTitleNone,
  isShown: ({ comparison }) => comparison.rows.keyness.some(row => row.g2 !== 0),
  chart: {
    caption: ({ comparison: { rows }, names: [a, b], labels }) => {
      const certainty = rows.keyness.some(row => row.lrc !== 0) ? labels.keynessSome : labels.keynessNone;
      return fill(`${labels.keynessCaption} ${certainty}`, { a, b, family: formatter(labels)(rows.keyness.length) });
    },
    description: ({ labels }) => labels.keynessDescription,
    spec: (view, size) => keynessChart(view.comparison.rows.keyness, contextOf(view, size)),
  },
  table: ({ comparison, places, names, labels }) => keynessTable(comparison, places, names, labels),
  files: ['keyness'],
};
