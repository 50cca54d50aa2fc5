/** The charts of a comparison, in the order of the page: specification, title, caption, and both drawings. */
import type { Comparison } from '../../analyzers/comparison/pair/index.ts';
import type { Labels } from '../labels/index.ts';
import { fill, formatter, shortNames } from '../text.ts';
import { codesChart } from './codes.ts';
import { type ChartPlan, type DrawnChart, drawEach, type Tell } from './draw.ts';
import { keynessChart } from './keyness.ts';
import { ordersShown, sensitivityChart } from './sensitivity.ts';
import { stripChart } from './strip.ts';
import type { MeasureText } from './svg.ts';
import type { ChartContext, Size } from './theme.ts';
import { toneChart } from './tone.ts';

export type ChartOptions = {
  readonly labels: Labels;
  readonly measure: MeasureText;
  /** Words of a code. */
  readonly codeName: (code: string) => string;
  /** Name of the tone word list. */
  readonly lexicon: string;
  /** Told of charts that cannot be drawn; without it they are left out in silence. */
  readonly tell?: Tell;
};

/** Draws every chart of the report in both sizes. */
export const drawCharts = async (
  comparison: Comparison,
  { labels, measure, codeName, lexicon, tell = () => undefined }: ChartOptions,
): Promise<DrawnChart[]> => {
  const { groups, sensitivity } = comparison;
  const { families, keyness } = comparison.rows;
  const respondents = [groups[0].name, groups[1].name] as const;
  const names = shortNames(...respondents);
  const number = formatter(labels);
  const [aTotal, bTotal] = respondents.map(name => number(families.find(f => f.group === name)!.total));
  const facts = {
    a: names[0],
    b: names[1],
    aTotal: aTotal!,
    bTotal: bTotal!,
    lexicon,
    family: number(keyness.length),
    ...(sensitivity && {
      count: number(sensitivity.specifications),
      holds: number(sensitivity.holds),
      term: sensitivity.headline,
    }),
  };
  const certainty = keyness.some(row => row.lrc !== 0) ? labels.keynessSome : labels.keynessNone;
  const context = (size: Size): ChartContext => ({ labels, size, names });
  const plans: readonly ChartPlan[] = [
    {
      id: 'strip',
      title: labels.stripTitle,
      caption: labels.stripCaption,
      description: labels.stripDescription,
      spec: size => stripChart(comparison.rows.sentences, respondents, codeName, context(size)),
    },
    {
      id: 'codes',
      title: labels.codesTitle,
      caption: labels.codesCaption,
      description: labels.codesDescription,
      spec: size => codesChart(comparison.rows.codes, respondents, codeName, context(size)),
    },
    {
      id: 'keyness',
      title: labels.keynessTitle,
      caption: `${labels.keynessCaption} ${certainty}`,
      description: labels.keynessDescription,
      spec: size => keynessChart(keyness, context(size)),
    },
    ...(sensitivity === undefined
      ? []
      : [
          {
            id: 'sensitivity',
            title: labels.sensitivityTitle,
            caption: `${sensitivity.isKey ? labels.sensitivityCaption : labels.sensitivityNothing}${ordersShown(sensitivity.rows).size < new Set(sensitivity.rows.map(row => row.order)).size ? ` ${labels.sensitivityDropped}` : ''}`,
            description: labels.sensitivityDescription,
            spec: (size: Size) => sensitivityChart(sensitivity.rows, context(size)),
          },
        ]),
    {
      id: 'tone',
      title: labels.toneTitle,
      caption: labels.toneCaption,
      description: labels.toneDescription,
      spec: size => toneChart(comparison.rows.sentences, respondents, context(size)),
    },
  ];
  // A chart without a row would be an empty frame; the text says that there is nothing.
  const isEmpty: Readonly<Record<string, boolean>> = {
    codes: comparison.rows.codes.every(row => row.count === 0),
    keyness: keyness.every(row => row.g2 === 0),
    strip: comparison.rows.sentences.length === 0,
    tone: comparison.rows.sentences.length === 0,
  };
  const shown = plans.filter(({ id }) => isEmpty[id] !== true);
  return drawEach(
    shown.map(plan => ({ ...plan, caption: fill(plan.caption, facts) })),
    measure,
    tell,
  );
};
