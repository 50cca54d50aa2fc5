/** The tone of every sentence by the word list. */
import { toneChart } from '../../charts/tone.ts';
import { toneTable } from '../../page/figure-tables.ts';
import { toneNote } from '../../page/notes.ts';
import { fill } from '../../text.ts';
import type { Section } from '../section.ts';
import { contextOf, type PairDrawn, type PairView, respondentsIn } from '../views.ts';

export const tone: Section<PairDrawn, PairView> = {
  id: 'tone',
  title: ({ labels }) => labels.toneTitle,
  isShown: ({ comparison }) => comparison.rows.sentences.length > 0,
  chart: {
    caption: view => `${fill(view.labels.toneCaption, { lexicon: view.lexicon })} ${toneNote(view)}`,
    description: ({ labels }) => labels.toneDescription,
    spec: (view, size) => toneChart(view.comparison.rows.sentences, respondentsIn(view), contextOf(view, size)),
  },
  table: ({ comparison, labels }) => toneTable(comparison, labels),
  files: ['tone', 'sentences'],
};
