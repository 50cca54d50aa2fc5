/**
 * The strip: every sentence of every answer in order, as a column with one lane for each kind of marker. Columns are equally wide for all and run
 * over several lines, as the sentences do; each is one link to its sentence.
 */
import { group as byKey } from 'd3-array';
import type { TopLevelSpec } from 'vega-lite';
import type { FindingRow, SentenceRow } from '../../analyzers/comparison/pair/index.ts';
import { type Kind, NO_KIND } from '../kinds.ts';
import { sentenceAnchor } from '../names.ts';
import { percent } from '../text.ts';
import { type ChartLook, FADED, frame, INK, TOTAL_WIDTH } from './theme.ts';

export type StripRows = {
  readonly sentences: readonly SentenceRow[];
  readonly findings: readonly FindingRow[];
  /** A lane for each, from above. */
  readonly kinds: readonly Kind[];
  /** Sentences that begin the answer to another question, as `placeOf` writes them. */
  readonly begins?: ReadonlySet<string>;
};

/** A sentence among those of all documents. */
export const placeOf = ({ document, sentence }: Pick<SentenceRow, 'document' | 'sentence'>): string =>
  `${document}\n${sentence}`;

/** Sentences on a line: each wide enough for a finger. */
export const PER_LINE = { wide: 24, narrow: 11 } as const;

/** Height of a lane in pixels; room between columns and between lines, in lanes. */
const LANE = 15;
const GAP = 0.1;
const BETWEEN = 0.8;

/** One panel per respondent; `respondents` in the order shown, `codeName` for the words of a code. */
export const stripChart = (
  { sentences, findings, kinds, begins = new Set() }: StripRows,
  respondents: readonly string[],
  codeName: (code: string) => string,
  look: ChartLook,
): TopLevelSpec => {
  const { labels } = look;
  const bearing = byKey(findings, placeOf);
  const panels = respondents.map(respondent => {
    const placed = placedIn(
      sentences.filter(({ group }) => group === respondent),
      PER_LINE[look.size],
      kinds.length,
    );
    const columns = placed.map(({ row, column, top }) => ({
      column,
      top,
      bottom: top + kinds.length,
      begins: begins.has(placeOf(row)) && row.number > 1,
      href: `#${sentenceAnchor(row.document, row.sentence)}`,
      label: `${labels.sentence} ${row.number}: ${marksOf(bearing.get(placeOf(row)) ?? [], codeName, kinds, look)}. ${row.text}`,
    }));
    const cells = placed.flatMap(({ row, column, top }) =>
      cellsOf(bearing.get(placeOf(row)) ?? [], kinds, look).map((cell, lane) => ({ ...cell, column, top: top + lane })),
    );
    const numbers = placed
      .filter(({ column }) => column === 0)
      .map(({ row, top }) => ({ top: top + kinds.length / 2, number: row.number }));
    return panelOf(respondent, { columns, cells, numbers }, kinds, look);
  });
  return { ...frame(look, labels.stripDescription), vconcat: panels, spacing: 10 } as TopLevelSpec;
};

type Placed = { readonly row: SentenceRow; readonly column: number; readonly top: number };

const placedIn = (rows: readonly SentenceRow[], perLine: number, lanes: number): Placed[] =>
  rows.map((row, i) => ({
    row,
    column: i % perLine,
    top: Math.floor(i / perLine) * (lanes + BETWEEN),
  }));

/** What is said of the markers of a sentence, each with how sure it is. */
const marksOf = (
  here: readonly FindingRow[],
  codeName: (code: string) => string,
  kinds: readonly Kind[],
  { labels }: ChartLook,
): string => {
  const names = new Map(kinds.map(({ id, name }) => [id, name]));
  const shown = here.map(
    f => `${f.familyOnly === true ? names.get(f.family) : codeName(f.code)} (${percent(f.confidence, labels, 0)})`,
  );
  return shown.length === 0 ? labels.noCode : [...new Set(shown)].join(', ');
};

/** One cell a lane: pale where the machine is unsure, with the letter of the kind. */
const cellsOf = (here: readonly FindingRow[], kinds: readonly Kind[], { labels }: ChartLook) =>
  kinds.map(({ id, name, letter }) => {
    const own = here.filter(f => f.family === id).map(f => f.confidence);
    if (own.length === 0) return { kind: labels.noCode, strength: 1, letter: '', isSure: true };
    const most = Math.max(...own);
    return { kind: name, strength: 0.3 + 0.7 * most, letter, isSure: most >= 0.5 };
  });

type Panel = {
  readonly columns: readonly { readonly bottom: number }[];
  readonly cells: readonly object[];
  readonly numbers: readonly object[];
};

const panelOf = (
  respondent: string,
  { columns, cells, numbers }: Panel,
  kinds: readonly Kind[],
  { labels, size }: ChartLook,
) => {
  const height = Math.max(kinds.length, ...columns.map(({ bottom }) => bottom));
  const scale = { domain: [0, PER_LINE[size]], nice: false };
  const x = (field: string) => ({ field, type: 'quantitative' as const, scale, axis: null });
  const y = (field: string) => ({
    field,
    type: 'quantitative' as const,
    scale: { domain: [0, height], reverse: true, nice: false },
    axis: null,
  });
  const rects = (from: string, to: string) => ({ x: x(from), x2: { field: to }, y: y('top'), y2: { field: 'bottom' } });
  return {
    title: { text: respondent, anchor: 'start' as const, fontSize: 13, offset: 4, color: INK },
    width: TOTAL_WIDTH[size] - 34,
    height: LANE * height,
    layer: [
      {
        data: { values: numbers },
        mark: { type: 'text' as const, align: 'right' as const, color: FADED, fontSize: 11, aria: false },
        encoding: { x: { value: -5 }, y: y('top'), text: { field: 'number' } },
      },
      {
        data: { values: cells },
        transform: [
          { calculate: `datum.column + ${GAP / 2}`, as: 'left' },
          { calculate: `datum.column + ${1 - GAP / 2}`, as: 'right' },
          { calculate: `datum.top + ${1 - GAP}`, as: 'bottom' },
        ],
        mark: { type: 'rect' as const, cornerRadius: 2, aria: false },
        encoding: {
          ...rects('left', 'right'),
          color: {
            field: 'kind',
            type: 'nominal' as const,
            scale: {
              domain: [...kinds.map(({ name }) => name), labels.noCode],
              range: [...kinds.map(({ colour }) => colour), NO_KIND],
            },
            legend: null,
          },
          fillOpacity: { field: 'strength', type: 'quantitative' as const, scale: null, legend: null },
        },
      },
      {
        data: { values: cells },
        transform: [
          { filter: "datum.letter != ''" },
          { calculate: 'datum.column + 0.5', as: 'middle' },
          { calculate: `datum.top + ${(1 - GAP) / 2}`, as: 'centre' },
        ],
        mark: { type: 'text' as const, fontSize: 10, fontWeight: 'bold' as const, aria: false },
        encoding: {
          x: x('middle'),
          y: y('centre'),
          text: { field: 'letter' },
          color: { condition: { test: 'datum.isSure', value: '#fff' }, value: INK },
        },
      },
      {
        data: { values: columns },
        transform: [{ filter: 'datum.begins' }],
        mark: { type: 'rule' as const, color: INK, strokeWidth: 2, aria: false },
        encoding: { x: x('column'), y: y('top'), y2: { field: 'bottom' } },
      },
      {
        data: { values: columns },
        transform: [{ calculate: 'datum.column + 1', as: 'end' }],
        mark: { type: 'rect' as const, fill: INK, fillOpacity: 0, cursor: 'pointer' },
        encoding: { ...rects('column', 'end'), href: { field: 'href' }, description: { field: 'label' } },
      },
    ],
  };
};
