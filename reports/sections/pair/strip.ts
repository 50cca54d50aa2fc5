/** Sentence by sentence: where in each answer the markers stand. */
import { stripChart } from '../../charts/strip.ts';
import { stripTable } from '../../page/figure-tables.ts';
import type { Section } from '../section.ts';
import { contextOf, type PairDrawn, type PairView, respondentsIn } from '../views.ts';

export const strip: Section<PairDrawn, PairView> = {
  id: 'strip',
  title: ({ labels }) => labels.stripTitle,
  isShown: ({ comparison }) => comparison.rows.sentences.length > 0,
  chart: {
    caption: ({ labels }) => labels.stripCaption,
    description: ({ labels }) => labels.stripDescription,
    spec: (view, size) =>
      stripChart(view.comparison.rows.sentences, respondentsIn(view), view.codeName, contextOf(view, size)),
  },
  table: ({ comparison, codebook, labels }) => stripTable(comparison, codebook, labels),
  files: ['sentences', 'findings'],
};
