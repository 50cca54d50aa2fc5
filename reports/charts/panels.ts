/** What charts share that show each respondent's sentences in order: one panel a respondent, sentence numbers below. */
import type { Labels } from '../labels/sv.ts';
import { TOTAL_WIDTH } from './theme.ts';

/** Panels below one another, each with the respondent's name above it and a scale of its own. */
export const panelsOf = (respondents: readonly string[]) => ({
  facet: {
    row: {
      field: 'respondent',
      type: 'nominal' as const,
      sort: [...respondents],
      title: null,
      header: {
        labelAngle: 0,
        labelAlign: 'left' as const,
        labelAnchor: 'start' as const,
        labelOrient: 'top' as const,
        labelPadding: 4,
        labelLimit: TOTAL_WIDTH.narrow,
      },
    },
  },
  spacing: 14,
  resolve: { scale: { x: 'independent' as const } },
});

/** The places of sentences, labelled at 1 and at the tens. */
export const sentenceAxis = (most: number, labels: Labels) => ({
  field: 'position' as const,
  type: 'ordinal' as const,
  axis: {
    title: null,
    values: [1, ...Array.from({ length: Math.floor(most / 10) }, (_, i) => (i + 1) * 10)],
    labelAngle: 0,
    ticks: false,
    domain: false,
    description: labels.sentence,
  },
});

/** Rows with their place among the rows of the same group, from 1. */
export const withPositions = <T extends { readonly group: string }>(
  rows: readonly T[],
): (T & { readonly position: number })[] => {
  const counts = new Map<string, number>();
  return rows.map(row => {
    const position = (counts.get(row.group) ?? 0) + 1;
    counts.set(row.group, position);
    return { ...row, position };
  });
};
