/** Rows for charts, with what matters written out and the rest filled in; and what a specification says, in reach. */
import type { GroupWordRow } from '../../../analyzers/comparison/groups/rows.ts';
import type { CodeRow, SentenceRow } from '../../../analyzers/comparison/pair/index.ts';
import type { PlaceRow } from '../../../analyzers/dispersion/places.ts';
import type { KeynessRow } from '../../../analyzers/keyness/index.ts';
import type { AxisRow } from '../../../analyzers/scaling/correspondence.ts';
import type { SensitivityRow } from '../../../analyzers/sensitivity/index.ts';
import type { ChartContext } from '../../../reports/charts/theme.ts';
import { LANGUAGES } from '../../../reports/labels/index.ts';

export const PEOPLE = ['Eva Ek', 'Bo Alm'] as const;
export const contextOf = (size: 'wide' | 'narrow' = 'wide', language: 'sv' | 'en' = 'en'): ChartContext => ({
  labels: LANGUAGES[language],
  size,
  names: ['Ek', 'Alm'],
});

export const codeRow = (group: string, code: string, count: number, total: number, family: string): CodeRow => ({
  group,
  code,
  family,
  count,
  total,
  per100: total === 0 ? undefined : (100 * count) / total,
  lower: undefined,
  upper: undefined,
  interval: 'none',
  documents: 1,
});

export const keyRow = (term: string, g2: number, more: Partial<KeynessRow> = {}): KeynessRow =>
  ({ term, g2, lrc: 0, target: 3, reference: 1, targetRate: 3, referenceRate: 1, ...more }) as KeynessRow;

export const sentenceRow = (group: string, number: number, more: Partial<SentenceRow> = {}): SentenceRow => ({
  group,
  document: 'svar',
  number,
  sentence: number,
  start: 0,
  end: 1,
  text: 'Vi svarar.',
  families: [],
  codes: [],
  score: 0,
  matches: [],
  chances: new Map(),
  ...more,
});

export const wordRow = (group: string, term: string, z: number, more: Partial<GroupWordRow> = {}): GroupWordRow =>
  ({
    group,
    term,
    z,
    count: 5,
    documents: 4,
    documentsInGroup: 10,
    rate: 1.5,
    othersRate: 0.25,
    verdict: 'open',
    ...more,
  }) as GroupWordRow;

export const axisRow = (kind: 'group' | 'term', name: string, axis: number, coordinate: number): AxisRow => ({
  kind,
  group: kind === 'group' ? name : undefined,
  term: kind === 'term' ? name : undefined,
  axis,
  coordinate,
  contribution: 0.1,
  inertia: axis === 1 ? 0.6 : 0.3,
  count: 5,
});

export const placeRow = (term: string, document: string, group: string, share: number): PlaceRow =>
  ({ term, document, group, share, sentence: 2 }) as PlaceRow;

export const prepared = (more: Partial<SensitivityRow> = {}): SensitivityRow =>
  ({
    layer: 'restored',
    quoted: 'out',
    unit: 'form',
    order: 1,
    stopWords: 'out',
    term: 'skola',
    target: 5,
    reference: 1,
    g2: 4,
    lrc: 0.5,
    holds: true,
    ...more,
  }) as SensitivityRow;

type Channel = {
  readonly field?: string;
  readonly type?: string;
  readonly sort?: unknown;
  readonly scale?: { readonly domain?: unknown; readonly range?: unknown };
  readonly axis?: { readonly title?: unknown; readonly values?: unknown; readonly labelLimit?: number } | null;
  readonly legend?: unknown;
  readonly datum?: unknown;
  readonly value?: unknown;
  readonly condition?: unknown;
};
/** The parts of a specification that tests ask for. */
export type View = {
  readonly data: { readonly values: readonly Record<string, unknown>[] };
  readonly mark: { readonly type: string };
  readonly encoding: Readonly<Record<string, Channel>>;
  readonly layer: readonly View[];
  readonly spec: View;
  readonly facet: Readonly<Record<string, Channel>> & { readonly field?: string };
  readonly concat: readonly View[];
  readonly vconcat: readonly View[];
  readonly columns: number;
  readonly width: number;
  readonly height: number;
  readonly title: { readonly text: string };
  readonly transform: readonly { readonly filter: unknown }[];
  readonly description: string;
};
export const viewOf = (spec: object): View => spec as View;
export const markOf = (view: View, type: string): View => view.layer.find(({ mark }) => mark.type === type)!;
/** `field on channel`, for every channel that shows a field. */
export const shownOn = ({ encoding }: View): string[] =>
  Object.entries(encoding).flatMap(([channel, { field }]) => (field === undefined ? [] : [`${field} on ${channel}`]));
