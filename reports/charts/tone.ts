/** The tone of each sentence in order: bars up and down, one panel per respondent. */
import type { TopLevelSpec } from 'vega-lite';
import type { SentenceRow } from '../../analyzers/comparison/pair/index.ts';
import { sentenceAnchor } from '../names.ts';
import { formatter } from '../text.ts';
import { panelsOf, sentenceAxis, withPositions } from './panels.ts';
import { type ChartContext, frame, RESPONDENT_COLOURS, TOTAL_WIDTH } from './theme.ts';

/** The tone of every sentence as a bar up or down from 0, in a panel for each respondent. */
export const toneChart = (
  rows: readonly SentenceRow[],
  respondents: readonly [string, string],
  context: ChartContext,
): TopLevelSpec => {
  const { labels, size } = context;
  const number = formatter(labels);
  // A scale that is the same up and down and leaves room, in halves.
  const reach = Math.max(1, Math.ceil(2 * Math.max(...rows.map(row => Math.abs(row.score)))) / 2);
  const values = withPositions(rows).map(row => ({
    respondent: row.group,
    position: row.position,
    tone: row.score,
    href: `#${sentenceAnchor(row.document, row.sentence)}`,
    label: `${labels.sentence} ${row.number}: ${number(row.score, 1)}${row.matches.length > 0 ? ` (${row.matches.map(m => m.word).join(', ')})` : ''}. ${row.text}`,
  }));
  return {
    ...frame(context, labels.toneDescription),
    data: { values },
    ...panelsOf(respondents),
    spec: {
      width: TOTAL_WIDTH[size] - 44,
      height: size === 'wide' ? 110 : 90,
      mark: { type: 'bar', cursor: 'pointer', width: { band: 0.8 }, minBandSize: 2 },
      encoding: {
        x: sentenceAxis(rows.length, labels),
        y: {
          field: 'tone',
          type: 'quantitative',
          scale: { domain: [-reach, reach] },
          axis: {
            title: null,
            values: [-reach, 0, reach],
            labelExpr: "datum.value == 0 ? '0' : format(datum.value, '+~f')",
            domain: false,
            description: labels.score,
          },
        },
        color: {
          field: 'respondent',
          type: 'nominal',
          scale: { domain: [...respondents], range: [...RESPONDENT_COLOURS] },
          legend: null,
        },
        href: { field: 'href' },
        description: { field: 'label' },
      },
    },
  };
};
