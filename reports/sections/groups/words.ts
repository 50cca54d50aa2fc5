/** The words that belong to each group. */
import { groupWordsChart, shownWords } from '../../charts/group-words.ts';
import { wordsTable } from '../../page/groups/tables.ts';
import { fill, formatter } from '../../text.ts';
import type { Section } from '../section.ts';
import type { GroupDrawn, GroupView } from '../views.ts';
import { namesOf } from './intervals.ts';

export const words: Section<GroupDrawn, GroupView> = {
  id: 'words',
  title: ({ labels }) => labels.groupWordsTitle,
  chart: {
    caption: view => {
      const { labels, comparison } = view;
      const { tests, rows } = comparison;
      const empty = namesOf(view).filter(group => shownWords(rows.words, group).length === 0);
      return [
        tests === 0 ? labels.groupWordsUntested : fill(labels.groupWordsCaption, { tests: formatter(labels)(tests) }),
        ...(empty.length === 0 ? [] : [fill(labels.groupWordsEmpty, { groups: empty.join(', ') })]),
      ].join(' ');
    },
    description: ({ labels }) => labels.groupWordsDescription,
    spec: (view, size) => groupWordsChart(view.comparison.rows.words, namesOf(view), { labels: view.labels, size }),
  },
  table: ({ comparison, heading, labels }) => wordsTable(comparison, heading, labels),
  files: ['words'],
};
