/** Where the groups stand by the words that they use; without enough of them, who is like whom. */
import { groupMapChart } from '../../charts/group-map.ts';
import { mapTable, similarityTable } from '../../page/groups/tables.ts';
import { type Html, html } from '../../page/html.ts';
import { fill, percent } from '../../text.ts';
import type { Section } from '../section.ts';
import type { GroupDrawn, GroupView } from '../views.ts';

export const map: Section<GroupDrawn, GroupView> = {
  id: 'map',
  title: ({ labels }) => labels.mapTitle,
  isShown: view => hasAxes(view),
  chart: {
    caption: ({ comparison: { rows }, labels }) => {
      const inertia = [1, 2].reduce((sum, axis) => sum + (rows.axes.find(row => row.axis === axis)?.inertia ?? 0), 0);
      return fill(labels.mapCaption, { share: percent(inertia, labels, 0) });
    },
    description: ({ labels }) => labels.mapDescription,
    spec: ({ comparison, labels }, size) => groupMapChart(comparison.rows.axes, { labels, size }),
  },
  table: view => html`${mapTable(view.comparison, view.labels)}${likeness(view)}`,
  files: ['axes', 'similarity'],
};

/** In its place where there is none. */
export const mapless: Section<GroupDrawn, GroupView> = {
  id: 'map',
  title: ({ labels }) => labels.mapTitle,
  isShown: view => !hasAxes(view),
  body: view => html`<p>${view.labels.mapNone}</p>${likeness(view)}`,
};

const hasAxes = ({ comparison }: GroupDrawn): boolean => comparison.rows.axes.length > 0;

const likeness = ({ comparison, labels }: GroupView): Html =>
  html`<h3>${labels.similarityTitle}</h3><p>${labels.similarityCaption}</p>${similarityTable(comparison, labels)}`;
