/** How often sentences of a group bear a marker, by expectation. */
import { kindNamer, kindsOf } from '../../kinds.ts';
import { markersTable } from '../../page/groups/tables.ts';
import { fill, formatter } from '../../text.ts';
import type { Section } from '../section.ts';
import type { GroupDrawn, GroupView } from '../views.ts';
import { dotOf, intervalsOf } from './intervals.ts';

export const markers: Section<GroupDrawn, GroupView> = {
  id: 'markers',
  title: ({ labels }) => labels.ratesTitle,
  chart: {
    caption: ({ comparison: { rows }, labels }) => {
      const number = formatter(labels);
      const total = rows.groups.reduce((sum, row) => sum + row.documents, 0);
      const unasked = rows.groups.reduce((sum, row) => sum + row.documents - row.withQuestion, 0);
      const unfit =
        unasked === 0 ? [] : [fill(labels.summaryNoQuestion, { documents: number(unasked), total: number(total) })];
      return [labels.groupMarkersCaption, ...unfit].join(' ');
    },
    description: ({ labels }) => labels.groupMarkersDescription,
    spec: (view, size) =>
      intervalsOf(view, size, valuesOf(view), {
        description: view.labels.groupMarkersDescription,
        panels: kindsOf(view.comparison.kinds, view.labels).map(({ name, colour }) => ({ name, colour })),
        zero: true,
      }),
  },
  table: ({ comparison, heading, labels }) => markersTable(comparison, heading, labels),
  files: ['markers'],
};

const valuesOf = ({ comparison, labels }: GroupDrawn) => {
  const number = formatter(labels);
  const nameOf = kindNamer(comparison.kinds, labels);
  return comparison.rows.markers.flatMap(({ group, family, per100, expected, total, lower, upper }) =>
    per100 === undefined
      ? []
      : dotOf(
          nameOf(family),
          group,
          { value: per100, lower, upper },
          {
            digits: 1,
            more: ` – ${number(expected, 1)} / ${number(total)}`,
            labels,
          },
        ),
  );
};
