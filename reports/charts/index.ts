/** The charts of a comparison, in the order of the page: specification, title, caption, and both drawings. */
import type { TopLevelSpec } from 'vega-lite';
import type { Comparison } from '../../analyzers/compare/index.ts';
import type { Labels } from '../labels/index.ts';
import { fill, formatter, shortNames } from '../text.ts';
import { codesChart } from './codes.ts';
import { keynessChart } from './keyness.ts';
import { sensitivityChart } from './sensitivity.ts';
import { stripChart } from './strip.ts';
import { type MeasureText, svgOf } from './svg.ts';
import type { ChartContext, Size } from './theme.ts';
import { toneChart } from './tone.ts';

export type DrawnChart = {
  readonly id: string;
  readonly title: string;
  readonly caption: string;
  readonly spec: TopLevelSpec;
  /** SVG text for wide and narrow screens, on a transparent ground. */
  readonly wide: string;
  readonly narrow: string;
};

export type ChartOptions = {
  readonly labels: Labels;
  readonly measure: MeasureText;
  /** Words of a code. */
  readonly codeName: (code: string) => string;
  /** Name of the tone word list. */
  readonly lexicon: string;
};

/** Draws every chart of the report in both sizes. */
export const drawCharts = async (
  comparison: Comparison,
  { labels, measure, codeName, lexicon }: ChartOptions,
): Promise<DrawnChart[]> => {
  const { pair, families, keyness, sensitivity } = comparison;
  const respondents = [pair.target.name, pair.reference.name] as const;
  const names = shortNames(...respondents);
  const number = formatter(labels);
  const [aTotal, bTotal] = respondents.map(name => number(families.find(f => f.respondent === name)!.total));
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
  const charts: readonly (readonly [
    id: string,
    title: string,
    caption: string,
    description: string,
    spec: (context: ChartContext) => TopLevelSpec,
  ])[] = [
    [
      'strip',
      labels.stripTitle,
      labels.stripCaption,
      labels.stripDescription,
      c => stripChart(comparison.sentences, respondents, codeName, c),
    ],
    [
      'codes',
      labels.codesTitle,
      labels.codesCaption,
      labels.codesDescription,
      c => codesChart(comparison.codes, respondents, codeName, c),
    ],
    [
      'keyness',
      labels.keynessTitle,
      `${labels.keynessCaption} ${certainty}`,
      labels.keynessDescription,
      c => keynessChart(keyness, c),
    ],
    ...(sensitivity === undefined
      ? []
      : [
          [
            'sensitivity',
            labels.sensitivityTitle,
            sensitivity.isKey ? labels.sensitivityCaption : labels.sensitivityNothing,
            labels.sensitivityDescription,
            (c: ChartContext) => sensitivityChart(sensitivity.rows, c),
          ] as const,
        ]),
    [
      'tone',
      labels.toneTitle,
      labels.toneCaption,
      labels.toneDescription,
      c => toneChart(comparison.sentences, respondents, c),
    ],
  ];
  const drawn: DrawnChart[] = [];
  for (const [id, title, caption, description, specOf] of charts) {
    const draw = (size: Size): Promise<string> =>
      svgOf(specOf({ labels, size, names }), measure, { title, description, id: `${id}-${size}` });
    drawn.push({
      id,
      title,
      caption: fill(caption, facts),
      spec: specOf({ labels, size: 'wide', names }),
      wide: await draw('wide'),
      narrow: await draw('narrow'),
    });
  }
  return drawn;
};
