/** The tone of the groups by the word list. */
import { RESPONDENT_COLOURS } from '../../charts/theme.ts';
import { toneTable } from '../../page/groups/tables.ts';
import { fill, percent } from '../../text.ts';
import type { Section } from '../section.ts';
import type { GroupDrawn, GroupView } from '../views.ts';
import { dotOf, intervalsOf } from './intervals.ts';

export const tone: Section<GroupDrawn, GroupView> = {
  id: 'tone',
  title: ({ labels }) => labels.groupToneTitle,
  chart: {
    caption: ({ lexicon, labels }) => fill(labels.groupToneCaption, { lexicon }),
    description: ({ labels }) => labels.groupToneDescription,
    spec: (view, size) =>
      intervalsOf(view, size, valuesOf(view), {
        description: view.labels.groupToneDescription,
        panels: [{ name: view.labels.score, colour: RESPONDENT_COLOURS[0] }],
        zero: false,
      }),
  },
  table: ({ comparison, heading, labels }) => toneTable(comparison, heading, labels),
  files: ['tone'],
};

const valuesOf = ({ comparison, labels }: GroupDrawn) =>
  comparison.rows.tone.map(({ group, score, lower, upper, coverage }) =>
    dotOf(
      labels.score,
      group,
      { value: score, lower, upper },
      {
        digits: 2,
        more: ` – ${labels.coverageColumn.toLowerCase()} ${percent(coverage, labels, 0)}`,
        labels,
      },
    ),
  );
