/** How the groups write: sentence length, nominal style, who speaks. */
import { RESPONDENT_COLOURS } from '../../charts/theme.ts';
import { styleLabels } from '../../names.ts';
import { styleTable } from '../../page/groups/tables.ts';
import { fill, percent } from '../../text.ts';
import type { Section } from '../section.ts';
import type { GroupDrawn, GroupView } from '../views.ts';
import { dotOf, intervalsOf } from './intervals.ts';

export const style: Section<GroupDrawn, GroupView> = {
  id: 'style',
  title: ({ labels }) => labels.groupStyleTitle,
  chart: {
    caption: ({ level, labels }) => fill(labels.groupStyleCaption, { level: percent(level, labels, 0) }),
    description: ({ labels }) => labels.groupStyleDescription,
    spec: (view, size) =>
      intervalsOf(view, size, valuesOf(view), {
        description: view.labels.groupStyleDescription,
        panels: [...styleLabels(view.labels).values()].map(({ name }) => ({ name, colour: RESPONDENT_COLOURS[0] })),
        zero: false,
      }),
  },
  table: ({ comparison, heading, labels }) => styleTable(comparison, heading, labels),
  files: ['style'],
};

const valuesOf = ({ comparison, labels }: GroupDrawn) => {
  const names = styleLabels(labels);
  return comparison.rows.style.flatMap(({ group, measure, value, lower, upper }) => {
    const { name, digits } = names.get(measure)!;
    return value === undefined ? [] : [dotOf(name, group, { value, lower, upper }, { digits, labels })];
  });
};
