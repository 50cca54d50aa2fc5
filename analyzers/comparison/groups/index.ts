/** Compare groups: everything that a report about groups of documents shows, as rows with counts, denominators and intervals. */
import type { Answer } from '../../../pipeline/corpus.ts';
import type { Notice } from '../../../pipeline/types.ts';
import { analyserOf, type Group } from '../../contract.ts';
import type { GoldSample } from '../../rates/gold.ts';
import { ratesBy } from '../../rates/index.ts';
import { rateNotices } from '../../rates/notices.ts';
import type { Codebook } from '../../rhetoric/types.ts';
import { type AxisRow, axesOf, CORRESPONDENCE_DEFAULTS } from '../../scaling/correspondence.ts';
import { similarPairs } from '../../similarity/index.ts';
import { type StyleRow, style } from '../../style/index.ts';
import type { StyleMeasure } from '../../style/measures.ts';
import { named, tabulate } from '../../terms/table.ts';
import { BOOTSTRAP_DEFAULTS, type BootstrapOptions } from '../../uncertainty/bootstrap.ts';
import { UNITS, type Unit } from '../../words/index.ts';
import { closeRows, documentRow } from '../close/index.ts';
import { codeDocument, hasQuestion } from '../code-document.ts';
import { toneCounter } from '../tone.ts';
import type { GroupComparison, GroupDocumentRow, GroupRow } from './rows.ts';
import {
  type CountedDocuments,
  GROUP_WORD_DEFAULTS,
  type GroupWordOptions,
  type GroupWords,
  groupWords,
} from './words.ts';

export * from './rows.ts';

export type CompareGroupsOptions = GroupWordOptions & {
  /** What is marked. */
  readonly codebook: Codebook;
  readonly unit?: Unit;
  readonly bootstrap?: BootstrapOptions;
  /** Sentences that people coded, by which the rates of markers are corrected. */
  readonly gold?: GoldSample;
  /** Whether the texts themselves are read, sentence by sentence; by default they are not. */
  readonly close?: boolean;
};

export const COMPARE_GROUPS_DEFAULTS = Object.freeze({
  ...GROUP_WORD_DEFAULTS,
  unit: UNITS[2] as Unit,
  bootstrap: {} as BootstrapOptions,
  close: false,
});

/** Words that stand less often are not on the map: rare words would make its axes. */
export const GROUP_MAP_MINIMUM = CORRESPONDENCE_DEFAULTS.minimum;

/** The measures of style that are compared; `style` has more. */
export const COMPARED_STYLE: readonly StyleMeasure[] = [
  'lix',
  'wordsPerSentence',
  'nominalRatio',
  'firstPluralPer1000',
  'modalsPer100Clauses',
  'passivesPer100Clauses',
];

/** Runs every analyser over the groups, which come in the order that they are to be shown in. */
export const compareGroups = (groups: readonly Group[], options: CompareGroupsOptions): GroupComparison => {
  const { codebook, unit, minimum, alpha, bootstrap, gold, close } = { ...COMPARE_GROUPS_DEFAULTS, ...options };
  const answers = groups.flatMap(group => group.answers);
  const coded = new Map(answers.map(answer => [answer, codeDocument(answer, codebook)]));
  const tables = named(groups.map(({ answers: own }) => tabulate(own, { unit })));
  const counted = groups.map(({ name, answers: own }, i) => ({
    name,
    table: tables[i]!,
    respondents: own.map(respondentOf),
  }));
  const { rows: words, tests, shared } = groupWords(counted, { minimum, alpha });
  const axes = axesOf(counted, { minimum: Math.max(minimum, GROUP_MAP_MINIMUM) });
  const documents = groups.flatMap(group => group.answers.map(answer => documentOf(group.name, answer)));
  const { rows: rates } = analyserOf(ratesBy(codebook, answer => coded.get(answer)!))(groups, { gold });
  const markers = rates.filter(({ code, family }) => code === family);
  return {
    kinds: codebook.families,
    rows: {
      groups: groups.map(group => groupRow(group, documents)),
      documents,
      words,
      style: style(groups, { measures: COMPARED_STYLE, bootstrap }).rows.map(overDocuments),
      markers: markers.map(({ code: _, ...row }) => overDocuments(row)),
      tone: analyserOf(toneCounter)(groups, bootstrap).rows,
      similarity: similarPairs(counted).rows,
      axes,
    },
    ...(close && { close: { groups, kinds: codebook.families, rows: closeRows(groups, coded, { codebook, gold }) } }),
    tests,
    notices: [
      ...sharedNotices(shared),
      ...wordlessNotices(counted, axes),
      ...rateNotices(markers, gold !== undefined),
      ...noticesOf(
        groups,
        answers,
        [...coded.values()].flatMap(({ notices }) => notices),
      ),
    ],
    options: {
      codebook: `${codebook.name} ${codebook.version}`,
      unit,
      minimum,
      alpha,
      bootstrap: { ...BOOTSTRAP_DEFAULTS, ...bootstrap },
    },
  };
};

/** Name of the respondent; whoever is not named is a respondent of their own. */
const respondentOf = ({ document, structure }: Answer): string => structure.respondent?.name || document.id;

const documentOf = (group: string, answer: Answer): GroupDocumentRow => ({
  group,
  ...documentRow({ name: answer.structure.respondent?.name ?? '' }, answer),
});

const groupRow = ({ name, answers }: Group, documents: readonly GroupDocumentRow[]): GroupRow => {
  const own = documents.filter(({ group }) => group === name);
  const sum = (count: (row: GroupDocumentRow) => number): number => own.reduce((total, row) => total + count(row), 0);
  return {
    group: name,
    documents: own.length,
    respondents: new Set(answers.map(respondentOf)).size,
    words: sum(row => row.words),
    sentences: sum(row => row.sentences),
    withQuestion: answers.filter(hasQuestion).length,
    repairedWords: sum(row => row.repairedWords),
    doubtfulWords: sum(row => row.doubtfulWords),
  };
};

/** Intervals that say something of other documents. */
const DRAWN: ReadonlySet<string> = new Set(['documents', 'documents+machine', 'coded']);

/** Sentences of a single document say nothing about other documents: their interval is left out here. */
const overDocuments = <Row extends Pick<StyleRow, 'lower' | 'upper'> & { readonly interval: string }>(row: Row): Row =>
  DRAWN.has(row.interval) ? row : { ...row, lower: undefined, upper: undefined, interval: 'none' };

/** Says whom the test over respondents leaves out, and why. */
const sharedNotices = (shared: GroupWords['shared']): Notice[] => {
  if (shared.size === 0) return [];
  const respondents = new Set([...shared.values()].flat()).size;
  const groups = [...shared.keys()].join(', ');
  return [
    {
      code: 'shared-respondents',
      level: 'warning',
      message: `Respondents in several groups: ${respondents}. The same people would stand on both sides, so there is no test over respondents for ${groups}.`,
      values: { respondents, groups },
    },
  ];
};

/** Says which groups have no likeness to others, and which of the others have no place on the map. */
const wordlessNotices = (counted: readonly CountedDocuments[], axes: readonly AxisRow[]): Notice[] => {
  const placed = new Set(axes.flatMap(({ group }) => group ?? []));
  const [empty, filled] = [true, false].map(isEmpty =>
    counted.filter(({ table }) => (table.terms.size === 0) === isEmpty).map(({ name }) => name),
  );
  const rare = axes.length === 0 ? [] : filled!.filter(name => !placed.has(name));
  return [
    ...naming(empty!, 'no-terms', 'Only function words, so left out of likeness and map'),
    ...naming(rare, 'not-on-map', 'Without words frequent enough for the map, so left out of it'),
  ];
};

const naming = (names: readonly string[], code: string, message: string): Notice[] => {
  const groups = names.join(', ');
  return names.length === 0 ? [] : [{ code, level: 'warning', message: `${message}: ${groups}.`, values: { groups } }];
};

/** One notice for all documents that a fact holds of. */
const noticesOf = (groups: readonly Group[], answers: readonly Answer[], coding: readonly Notice[]): Notice[] => {
  const single = groups.filter(group => group.answers.length === 1).map(({ name }) => name);
  const unasked = answers.filter(answer => !hasQuestion(answer)).length;
  const roleless = coding.filter(({ code }) => code === 'ROLE_UNKNOWN').length;
  const total = answers.length;
  return [
    ...single.map(
      (group): Notice => ({
        code: 'single-document',
        level: 'warning',
        message: `${group} has a single document: it is described, without intervals and without p-values.`,
        values: { group },
      }),
    ),
    ...some(
      unasked,
      total,
      'question-missing',
      'documents have no question at hand; whether they answer one is not known',
    ),
    ...some(
      roleless,
      total,
      'role-unknown',
      'documents do not say the role of the respondent: only the first person counts as the own side',
    ),
  ];
};

const some = (documents: number, total: number, code: string, message: string): Notice[] =>
  documents === 0
    ? []
    : [{ code, level: 'info', message: `${documents} of ${total} ${message}.`, values: { documents, total } }];
