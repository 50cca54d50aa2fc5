/** The strip: every sentence of every answer in order, in one lane per kind of marker; each cell leads to its sentence. */
import type { TopLevelSpec } from 'vega-lite';
import type { SentenceRow } from '../../analyzers/comparison/pair/index.ts';
import { FAMILIES } from '../../analyzers/rhetoric/family.ts';
import { familyLabels, sentenceAnchor } from '../names.ts';
import { panelsOf, sentenceAxis, withPositions } from './panels.ts';
import { type ChartContext, FAMILY_COLOURS, frame, TOTAL_WIDTH } from './theme.ts';

/** One panel per respondent; `respondents` in the order shown, `codeName` for the words of a code. */
export const stripChart = (
  rows: readonly SentenceRow[],
  respondents: readonly string[],
  codeName: (code: string) => string,
  context: ChartContext,
): TopLevelSpec => {
  const { labels, size } = context;
  const family = familyLabels(labels);
  const lanes = FAMILIES.map(f => family[f]);
  const values = withPositions(rows).flatMap(row =>
    FAMILIES.map(lane => {
      const bears = row.families.includes(lane);
      return {
        respondent: row.group,
        position: row.position,
        lane: family[lane],
        kind: bears ? family[lane] : labels.noCode,
        href: `#${sentenceAnchor(row.document, row.sentence)}`,
        label: `${labels.sentence} ${row.number}: ${row.codes.map(codeName).join(', ') || labels.noCode}. ${row.text}`,
      };
    }),
  );
  return {
    ...frame(context, labels.stripDescription),
    data: { values },
    ...panelsOf(respondents),
    spec: {
      width: TOTAL_WIDTH[size] - (size === 'wide' ? 150 : 108),
      height: 66,
      mark: { type: 'rect', cornerRadius: 2, stroke: 'transparent', strokeWidth: 1.5, cursor: 'pointer' },
      encoding: {
        x: { ...sentenceAxis(rows.length, labels), scale: { paddingInner: 0.12 } },
        y: {
          field: 'lane',
          type: 'nominal',
          sort: lanes,
          scale: { paddingInner: 0.14 },
          axis: { title: null, ticks: false, domain: false, description: labels.family },
        },
        color: {
          field: 'kind',
          type: 'nominal',
          scale: {
            domain: [...lanes, labels.noCode],
            range: [...FAMILIES.map(f => FAMILY_COLOURS[f]), FAMILY_COLOURS.none],
          },
          legend: null,
        },
        href: { field: 'href' },
        description: { field: 'label' },
      },
    },
  };
};
