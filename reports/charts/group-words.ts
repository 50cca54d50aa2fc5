/** Bars for the clearest words of each group, a panel for each group: filled where the difference stands after correction, pale where it does not. */
import type { TopLevelSpec } from 'vega-lite';
import type { GroupWordRow } from '../../analyzers/comparison/groups/rows.ts';
import { fill, formatter, termName } from '../text.ts';
import { type ChartLook, FADED, frame, PALE, RESPONDENT_COLOURS, TOTAL_WIDTH } from './theme.ts';

/** A word is shown where at least one in so many of its group's documents holds it: one in fewer says more of the day's subject. */
const SHOWN_FROM = 10;

/** The clearest words of a group that are spread over its documents, at most `each`. */
export const shownWords = (rows: readonly GroupWordRow[], group: string, each = 6): GroupWordRow[] =>
  rows
    .filter(row => row.group === group && row.z > 0 && row.documents * SHOWN_FROM >= row.documentsInGroup)
    .slice(0, each);

/** Panels in the order of `groups`; a group without a word to show has none. */
export const groupWordsChart = (
  rows: readonly GroupWordRow[],
  groups: readonly string[],
  look: ChartLook,
): TopLevelSpec => {
  const { labels, size } = look;
  const number = formatter(labels);
  const isWide = size === 'wide';
  const panels = groups
    .map(group => ({ group, shown: shownWords(rows, group) }))
    .filter(({ shown }) => shown.length > 0);
  const standing = (row: GroupWordRow): string =>
    row.verdict === undefined ? labels.wordUntested : row.verdict === 'more' ? labels.wordStands : labels.wordOpen;
  const shown = panels.flatMap(panel => panel.shown);
  const kinds = [labels.wordStands, labels.wordOpen, labels.wordUntested].filter(kind =>
    shown.some(row => standing(row) === kind),
  );
  const fills: Readonly<Record<string, string>> = {
    [labels.wordStands]: RESPONDENT_COLOURS[0],
    [labels.wordOpen]: PALE,
    [labels.wordUntested]: 'transparent',
  };
  // Pixels for the words beside the bars.
  const nameOf = (row: GroupWordRow): string => termName(row.term, labels);
  const wordWidth = Math.min(150, 16 + 7 * Math.max(0, ...shown.map(row => nameOf(row).length)));
  const reach = Math.max(1, ...shown.map(row => row.z)) * (isWide ? 1.42 : 1.5);
  const barsOf = (words: readonly GroupWordRow[]) =>
    words.map(row => ({
      term: nameOf(row),
      z: row.z,
      kind: standing(row),
      counts: `${number(row.count)} · ${number(row.documents)}`,
      label: `${row.group}, ${nameOf(row)}: ${fill(labels.wordCounts, {
        count: number(row.count),
        documents: number(row.documents),
        all: number(row.documentsInGroup),
        rate: number(row.rate, 2),
        others: number(row.othersRate, 2),
      })}, z ${number(row.z, 1)}, ${standing(row)}`,
    }));
  return {
    ...frame(look, labels.groupWordsDescription),
    title: {
      text: labels.groupWordsFigures,
      anchor: 'start',
      fontSize: 12,
      fontWeight: 'normal',
      color: FADED,
      offset: 8,
      aria: false,
    },
    columns: isWide ? 2 : 1,
    spacing: isWide ? { column: 20, row: 16 } : 14,
    resolve: { scale: { fill: 'shared' }, legend: { fill: 'shared' } },
    concat: panels.map(({ group, shown: words }) => ({
      title: {
        text: group,
        anchor: 'start',
        fontSize: 14,
        offset: 4,
        frame: 'group',
        limit: isWide ? TOTAL_WIDTH.wide / 2 - 24 : TOTAL_WIDTH.narrow,
        aria: false,
      },
      width: isWide ? TOTAL_WIDTH.wide / 2 - wordWidth - 24 : TOTAL_WIDTH.narrow - wordWidth - 12,
      height: 20 * words.length,
      data: { values: barsOf(words) },
      encoding: {
        y: {
          field: 'term',
          type: 'nominal',
          sort: words.map(nameOf),
          axis: {
            title: null,
            ticks: false,
            domain: false,
            minExtent: wordWidth,
            maxExtent: wordWidth,
            labelLimit: wordWidth - 8,
            description: labels.term,
          },
        },
        x: { field: 'z', type: 'quantitative', scale: { domain: [0, reach], nice: false }, axis: null },
      },
      layer: [
        {
          mark: { type: 'bar', height: 13, cornerRadius: 2, stroke: RESPONDENT_COLOURS[0], strokeWidth: 1 },
          encoding: {
            fill: {
              field: 'kind',
              type: 'nominal',
              scale: { domain: kinds, range: kinds.map(kind => fills[kind]!) },
              legend: {
                title: null,
                orient: 'top',
                direction: isWide ? 'horizontal' : 'vertical',
                symbolType: 'square',
                symbolStrokeColor: RESPONDENT_COLOURS[0],
                symbolStrokeWidth: 1,
                labelLimit: 300,
                description: labels.verdictColumn,
              },
            },
            description: { field: 'label' },
          },
        },
        {
          mark: { type: 'text', align: 'left', dx: 5, aria: false },
          encoding: { text: { field: 'counts' } },
        },
      ],
    })),
  };
};
