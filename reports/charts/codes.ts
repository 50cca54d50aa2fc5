/**
 * Dots that can be counted: one for each sentence that bears a code, a line for each respondent, codes under their kind with its sum, those first
 * that differ most. Each dot is a link to its sentence.
 */
import { group as byKey } from 'd3-array';
import type { TopLevelSpec } from 'vega-lite';
import type { CodeRow, FindingRow, SentenceRow } from '../../analyzers/comparison/pair/index.ts';
import type { Kind } from '../kinds.ts';
import { sentenceAnchor } from '../names.ts';
import { capitalised, formatter, percent } from '../text.ts';
import { placeOf } from './strip.ts';
import { type ChartContext, FIT_WIDTH, frame, INK, respondentColour, TOTAL_WIDTH } from './theme.ts';

export type DotRows = {
  readonly codes: readonly CodeRow[];
  readonly families: readonly CodeRow[];
  readonly sentences: readonly SentenceRow[];
  readonly findings: readonly FindingRow[];
  /** In the order shown. */
  readonly kinds: readonly Kind[];
};

/** Height of a line in pixels. */
const LINE = 16;
const SHAPES = ['circle', 'diamond', 'square', 'triangle-up', 'triangle-down', 'cross'] as const;

/** Codes that no answer bears are left out; the table beside the chart has them all. */
export const codesChart = (
  rows: DotRows,
  respondents: readonly string[],
  codeName: (code: string) => string,
  context: Omit<ChartContext, 'names'> & { readonly names: readonly string[] },
): TopLevelSpec => {
  const { labels, names, size } = context;
  const number = formatter(labels);
  const blocks = blocksOf(rows, respondents, codeName, context);
  const lines = blocks.flatMap((block, b): Line[] =>
    block.isHead
      ? [
          ...(b === 0 ? [] : [{ row: `${b} before`, block: EMPTY, place: undefined }]),
          { row: `${b}`, block, place: undefined },
        ]
      : // Who has no such sentence has no line.
        respondents.flatMap((_, place) =>
          block.bearing[place]!.length === 0 ? [] : { row: `${b}.${place}`, block, place },
        ),
  );
  const values = lines.flatMap(({ row, block, place }) =>
    place === undefined
      ? []
      : block.bearing[place]!.map(({ sentence, confidence }, i) => ({
          row,
          name: names[place]!,
          at: i + 1,
          isSure: confidence >= 0.5,
          href: `#${sentenceAnchor(sentence.document, sentence.sentence)}`,
          label: `${block.name}, ${names[place]!}, ${labels.sentence.toLowerCase()} ${sentence.number} (${percent(confidence, labels, 0)}). ${sentence.text}`,
        })),
  );
  const counts = lines.flatMap(({ row, block, place }) =>
    place === undefined ? [] : { row, end: block.bearing[place]!.length, count: number(block.bearing[place]!.length) },
  );
  const heads = lines.filter(({ block }) => block.isHead).map(({ row, block }) => ({ row, title: block.name }));
  const titles = lines
    .filter(({ place, block }, i) => place !== undefined && lines[i - 1]?.block !== block)
    .map(({ row, block }) => ({ row, title: block.name }));
  const most = Math.max(size === 'wide' ? 20 : 8, ...counts.map(({ end }) => end));
  const y = { field: 'row', type: 'nominal', axis: null, scale: { domain: lines.map(({ row }) => row) } } as const;
  const room = 9;
  const along = { type: 'quantitative' as const, axis: null, scale: { domain: [-room, most + 1], nice: false } };
  const x = (field: string) => ({ field, ...along });
  const scaled = (range: readonly unknown[]) => ({ domain: [...names], range: [...range] });
  const looks = {
    color: {
      field: 'name',
      type: 'nominal' as const,
      scale: scaled(names.map((_, i) => respondentColour(i))),
      legend: { orient: 'top' as const, title: null, symbolSize: 80 },
    },
    shape: {
      field: 'name',
      type: 'nominal' as const,
      scale: scaled(names.map((_, i) => SHAPES[i % SHAPES.length]!)),
      legend: { orient: 'top' as const, title: null },
    },
  };
  return {
    ...frame(context, labels.codesDescription),
    autosize: FIT_WIDTH,
    width: TOTAL_WIDTH[size],
    height: LINE * lines.length,
    encoding: { y },
    layer: [
      {
        data: { values: heads },
        mark: { type: 'text', align: 'left', fontWeight: 'bold', dy: 2, aria: false },
        encoding: { x: { datum: -room, ...along }, text: { field: 'title' } },
      },
      {
        data: { values: titles },
        mark: {
          type: 'text',
          align: 'left',
          dx: 10,
          limit: (TOTAL_WIDTH[size] * room) / (room + most + 1) - 14,
          aria: false,
        },
        encoding: { x: { datum: -room, ...along }, text: { field: 'title' } },
      },
      // Hollow where the machine is less certain than not.
      {
        data: { values },
        transform: [{ filter: 'datum.isSure' }],
        mark: { type: 'point', filled: true, size: 66, opacity: 1, aria: false },
        encoding: { x: x('at'), ...looks },
      },
      {
        data: { values },
        mark: { type: 'point', size: 66, strokeWidth: 1.6, fill: INK, fillOpacity: 0, cursor: 'pointer' },
        encoding: { x: x('at'), ...looks, href: { field: 'href' }, description: { field: 'label' } },
      },
      {
        data: { values: counts },
        mark: { type: 'text', align: 'left', dx: 9, fontSize: 12, aria: false },
        encoding: { x: x('end'), text: { field: 'count' } },
      },
    ],
  } as TopLevelSpec;
};

/** Room between two kinds. */
const EMPTY: Block = { isHead: false, name: '', bearing: [] };

type Line = { readonly row: string; readonly block: Block; readonly place: number | undefined };

/** A part of the chart: a kind with its sums, or a code with the sentences that bear it, for each respondent. */
type Block = {
  readonly isHead: boolean;
  readonly name: string;
  /** Those of which the machine is surest come first. */
  readonly bearing: readonly (readonly Bearing[])[];
};

type Bearing = { readonly sentence: SentenceRow; readonly confidence: number };

const blocksOf = (
  { codes, families, sentences, findings, kinds }: DotRows,
  respondents: readonly string[],
  codeName: (code: string) => string,
  { labels }: Pick<ChartContext, 'labels'>,
): Block[] => {
  const number = formatter(labels);
  const found = byKey(findings, placeOf);
  const bearing = (bears: (row: SentenceRow) => boolean, isOf: (finding: FindingRow) => boolean): Bearing[][] =>
    respondents.map(name =>
      sentences
        .filter(row => row.group === name && bears(row))
        .map(sentence => ({
          sentence,
          confidence: Math.max(0, ...(found.get(placeOf(sentence)) ?? []).filter(isOf).map(f => f.confidence)),
        }))
        .toSorted((a, b) => b.confidence - a.confidence),
    );
  return kinds.flatMap(({ id: kind, name: title }) => {
    const sums = respondents.map(name => families.find(row => row.code === kind && row.group === name)?.count ?? 0);
    const own = [...new Set(codes.filter(row => row.family === kind && row.count > 0).map(row => row.code))];
    const blocks = own
      .toSorted((a, b) => differenceOf(b, codes, respondents) - differenceOf(a, codes, respondents))
      .map(
        (code): Block => ({
          isHead: false,
          name: codeName(code),
          bearing: bearing(
            row => row.codes.includes(code),
            finding => finding.code === code,
          ),
        }),
      );
    const ofKind = new Set(codes.filter(row => row.family === kind).map(row => row.code));
    // The kind is sure there, the code is not.
    const loose = bearing(
      row => row.families.includes(kind) && !row.codes.some(code => ofKind.has(code)),
      finding => finding.family === kind,
    );
    if (blocks.length === 0 && loose.every(list => list.length === 0)) return [];
    const head = `${capitalised(title)}: ${sums.map(sum => number(sum)).join(' · ')}`;
    return [
      { isHead: true, name: head, bearing: [] },
      ...blocks,
      ...(loose.some(list => list.length > 0) ? [{ isHead: false, name: labels.familyOnly, bearing: loose }] : []),
    ];
  });
};

/** How far the rates of a code lie apart. */
const differenceOf = (code: string, rows: readonly CodeRow[], respondents: readonly string[]): number => {
  const rates = rows.filter(row => row.code === code && respondents.includes(row.group)).map(row => row.per100 ?? 0);
  return Math.max(...rates) - Math.min(...rates);
};
