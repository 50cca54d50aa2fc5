/** How often each marker stands in the two answers. */
import { codesChart } from '../../charts/codes.ts';
import { kindsOf } from '../../kinds.ts';
import { codeTable } from '../../page/figure-tables.ts';
import { fill, formatter } from '../../text.ts';
import type { Section } from '../section.ts';
import { type CloseDrawn, type CloseView, groupsIn } from '../views.ts';

export const codes: Section<CloseDrawn, CloseView> = {
  id: 'codes',
  title: ({ labels }) => labels.codesTitle,
  isShown: ({ close }) => close.rows.codes.some(row => row.count > 0),
  chart: {
    caption: view => {
      const { labels, names, close } = view;
      const totals = groupsIn(view).map(name => close.rows.families.find(row => row.group === name)!.total);
      return fill(labels.codesCaption, {
        names: names.join(' · '),
        totals: totals.map(total => formatter(labels)(total)).join(' · '),
      });
    },
    description: ({ labels }) => labels.codesDescription,
    spec: (view, size) =>
      codesChart({ ...view.close.rows, kinds: kindsOf(view.close.kinds, view.labels) }, groupsIn(view), view.codeName, {
        labels: view.labels,
        names: view.names,
        size,
      }),
  },
  table: view => codeTable(view),
  files: ['codes'],
};
