/** What a section of a report is. Adding one is one file here and one line in the list of its page. */
import type { TopLevelSpec } from 'vega-lite';
import { type ChartPlan, type DrawnChart, drawEach, type Tell } from '../charts/draw.ts';
import type { MeasureText } from '../charts/svg.ts';
import type { Size } from '../charts/theme.ts';
import type { Labels } from '../labels/index.ts';
import { figure } from '../page/figure.ts';
import { type Html, html } from '../page/html.ts';

/** What every section is given. */
export type AnyView = { readonly labels: Labels };

/** A drawing of the section: what is said below it and to those who cannot see it, and its specification. */
export type Chart<View> = {
  readonly caption: (view: View) => string;
  readonly description: (view: View) => string;
  readonly spec: (view: View, size: Size) => TopLevelSpec;
};

type Head<View> = {
  /** Fragment identifier on the page, and name of the chart's files. */
  readonly id: string;
  readonly title: (view: View) => string;
  /** Whether there is anything to show; always, where it is not said. */
  readonly isShown?: (view: View) => boolean;
};

/**
 * A section shows a chart with the table of its numbers, or text and tables alone. A chart is drawn before there is a page, so it asks for less:
 * `Drawn` is what it is made of, `View` what the page has beside that.
 */
export type Section<Drawn extends AnyView, View extends Drawn = Drawn> = Head<Drawn> &
  (
    | {
        readonly chart: Chart<Drawn>;
        readonly table: (view: View) => Html;
        /** Names of the CSV files that hold the numbers. */
        readonly files: readonly string[];
      }
    | { readonly body: (view: View) => Html }
  );

/** A section as it stands on a page: with a place in the contents. */
export type PageSection = { readonly id: string; readonly title: string; readonly body: Html };

/** Draws the charts of the sections that are shown, in their order, in both sizes. */
export const drawSections = <Drawn extends AnyView>(
  sections: readonly Section<Drawn, never>[],
  view: Drawn,
  { measure, tell = () => undefined }: { readonly measure: MeasureText; readonly tell?: Tell },
): Promise<DrawnChart[]> =>
  drawEach(
    sections.flatMap(section => (shows(section, view) && 'chart' in section ? [planOf(section, view)] : [])),
    measure,
    tell,
  );

/** The sections as they stand on the page. One whose chart could not be drawn is left out: its numbers stand in the tables. */
export const pageSections = <Drawn extends AnyView, View extends Drawn>(
  sections: readonly Section<Drawn, View>[],
  view: View,
  charts: readonly DrawnChart[],
): PageSection[] =>
  sections
    .filter(section => shows(section, view))
    .flatMap((section): PageSection[] => {
      const { id } = section;
      const title = section.title(view);
      if ('body' in section) return [{ id, title, body: written(id, title, section.body(view)) }];
      const chart = charts.find(drawn => drawn.id === id);
      if (chart === undefined) return [];
      const parts = {
        ...chart,
        table: section.table(view),
        tables: section.files,
        hasPicture: chart.png !== undefined,
      };
      return [{ id, title, body: figure(view.labels, parts) }];
    });

const shows = <Drawn extends AnyView>({ isShown }: Head<Drawn>, view: Drawn): boolean => isShown?.(view) ?? true;

const planOf = <Drawn extends AnyView>(
  { id, title, chart }: Head<Drawn> & { readonly chart: Chart<Drawn> },
  view: Drawn,
): ChartPlan => ({
  id,
  title: title(view),
  caption: chart.caption(view),
  description: chart.description(view),
  spec: size => chart.spec(view, size),
});

const written = (id: string, title: string, body: Html): Html => html`
<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>
${body}
</section>`;
