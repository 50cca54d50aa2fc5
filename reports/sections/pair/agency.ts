/** Who acts, who is not seen to, and where the questions are taken up. */
import { agencyTables } from '../../page/agency.ts';
import type { Section } from '../section.ts';
import type { PairDrawn, PairView } from '../views.ts';

export const agency: Section<PairDrawn, PairView> = {
  id: 'agency',
  title: ({ labels }) => labels.agencyTitle,
  body: ({ comparison, names, labels }) => agencyTables(comparison, names, labels),
};
