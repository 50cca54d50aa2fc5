/** Who acts, who is not seen to, and where the questions are taken up. */
import { agencyTables } from '../../page/agency.ts';
import type { Section } from '../section.ts';
import type { CloseDrawn, CloseView } from '../views.ts';

export const agency: Section<CloseDrawn, CloseView> = {
  id: 'agency',
  title: ({ labels }) => labels.agencyTitle,
  body: ({ close, names, labels }) => agencyTables(close, names, labels),
};
