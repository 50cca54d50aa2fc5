/** How much there is of each group. */

import { materialTable } from '../../page/groups/tables.ts';
import { html } from '../../page/html.ts';
import type { Section } from '../section.ts';
import type { GroupDrawn, GroupView } from '../views.ts';

export const material: Section<GroupDrawn, GroupView> = {
  id: 'groups',
  title: ({ labels }) => labels.groupsTitle,
  body: ({ comparison, heading, labels }) => html`<p>${labels.groupsCaption}</p>
${materialTable(comparison, heading, labels)}`,
};
