import { describe, expect, it } from 'vitest';
import type { MachineRow } from '../../../analyzers/codings/agree.ts';
import type { GroupComparison } from '../../../analyzers/comparison/groups/rows.ts';
import type { Comparison } from '../../../analyzers/comparison/pair/index.ts';
import { LANGUAGES } from '../../../reports/labels/index.ts';
import { groupMethodSection } from '../../../reports/page/groups/method.ts';
import { headlineOf, leadOf, missesOf } from '../../../reports/page/lead.ts';
import { methodSection } from '../../../reports/page/method.ts';
import { repairNotes, toneNote } from '../../../reports/page/notes.ts';
import type { GroupProvenance } from '../../../reports/provenance.ts';
import type { PairView } from '../../../reports/sections/views.ts';
import { codeRow, keyRow, PEOPLE } from '../charts/rows.ts';
import { THREE } from '../kinds.ts';

const labels = LANGUAGES.en;
const LIST = { name: 'list', count: 3, sha256: 'abcdef0123456789' };
const PROVENANCE: GroupProvenance = {
  version: '1',
  unit: 'lemma',
  minimum: 4,
  alpha: 0.05,
  shrink: 4,
  restore: true,
  stopWords: { ...LIST, words: ['och', 'att'] },
  lexicon: LIST,
  codebook: { ...LIST, codes: 18 },
  models: [],
  sources: [],
  by: 'party',
  groups: ['S', 'M'],
  asked: [],
  where: [],
  prior: 1000,
  correction: 'holm',
  tests: 12,
  resamples: 999,
  level: 0.95,
  seed: 1,
  mapMinimum: 10,
};

type Rows = Comparison['rows'];
const [EK, ALM] = PEOPLE;
/** Sentences with a marker, and all sentences, of each of the two. */
const families = (a: readonly [number, number], b: readonly [number, number]): Rows['families'] =>
  THREE.flatMap(({ id: family }) => [
    codeRow(EK, family, a[0], a[1], family),
    codeRow(ALM, family, b[0], b[1], family),
  ]);
const documentOf = (respondent: string, repairedWords = 0): Rows['documents'][number] =>
  ({ document: 'a', respondent, repairedWords, doubtfulWords: 0, allWords: 200 }) as Rows['documents'][number];
const pair = (rows: Partial<Rows> = {}, more: Partial<Comparison> = {}): Comparison =>
  ({
    groups: PEOPLE.map(name => ({ name, answers: [] })),
    kinds: THREE,
    rows: {
      families: families([2, 10], [1, 10]),
      tone: PEOPLE.map(group => ({ group, score: 0, coverage: 0.5 })),
      keyness: [],
      documents: [documentOf(EK), documentOf(ALM)],
      ...rows,
    },
    notices: [],
    ...more,
  }) as unknown as Comparison;

/** How many of 100 sentences are expected to bear each kind, with limits so far on either side. */
const rates = (a: readonly number[], b: readonly number[], margin: number): Rows['rates'] =>
  [EK, ALM].flatMap((group, i) =>
    THREE.map(({ id: family }, k) => {
      const per100 = [a, b][i]![k]!;
      const limits = { lower: per100 - margin, upper: per100 + margin, interval: 'sentences+machine' };
      return {
        group,
        code: family,
        family,
        expected: per100 / 2,
        total: 50,
        per100,
        ...limits,
      } as Rows['rates'][number];
    }),
  );
const viewOf = (comparison: Comparison, more: Partial<PairView> = {}): PairView =>
  ({ comparison, labels, names: ['Ek', 'Alm'], provenance: PROVENANCE, ...more }) as PairView;

describe('the lead of a pair', () => {
  const lead = (rows: Partial<Rows>): string => leadOf(viewOf(pair(rows))).join('\n');
  const apart = rates([40, 10, 10], [10, 10, 12], 5);
  const close = rates([40, 10, 10], [30, 10, 12], 8);

  it('has a headline that states a difference beyond the margins of error', () =>
    expect(headlineOf(viewOf(pair({ rates: apart })))).toBe('More noun of deflection in Ek’s answer than in Alm’s'));

  it('has no headline that is not certain', () =>
    expect(headlineOf(viewOf(pair({ rates: close })))).toBe('No certain difference between Ek’s and Alm’s answers'));

  it('states a small difference that is certain rather than a large one that is not', () => {
    const mixed = rates([60, 10, 20], [30, 10, 40], 8).map(row =>
      row.code === 'deflection' ? { ...row, lower: 0, upper: 90 } : row,
    );
    expect(headlineOf(viewOf(pair({ rates: mixed })))).toBe(
      'More noun of responsibility taken in Alm’s answer than in Ek’s',
    );
  });

  it('has four sentences, the tone in none of them', () => {
    const said = leadOf(viewOf(pair({ rates: close })));
    expect(said).toHaveLength(4);
    expect(said.join(' ')).not.toMatch(/tone|positive|negative/u);
  });

  it('says what deflection is, and how certain the differences are', () => {
    expect(lead({ rates: close })).toContain('Deflection here means traits of language');
    expect(lead({ rates: close })).toContain('For no kind is the difference larger than the uncertainty');
    expect(lead({ rates: apart })).toContain('Beyond the margins of error is the difference in noun of deflection.');
  });

  it('names the words that are certain, five at most, with whose they are', () => {
    const keyness = ['a', 'b', 'c', 'd', 'e', 'f'].map((term, i) => keyRow(term, 9 - i, { lrc: i === 1 ? -1 : 1 }));
    const said = lead({ rates: close, keyness });
    for (const [term, owner] of [...'abcde'].map((t, i) => [t, i === 1 ? 'Alm' : 'Ek']))
      expect(said).toContain(`“${term}” (${owner})`);
    expect(said).not.toContain('“f”');
  });

  it('says that two texts are two texts, but not of more', () => {
    const two = 'about these two answers';
    expect(lead({ rates: close })).toContain(two);
    expect(lead({ rates: close, documents: [documentOf(EK), documentOf(ALM), documentOf(ALM)] })).not.toContain(two);
  });

  const error = (group: string, missed: number, found: number, wrong: number, right: number) =>
    ({ kind: 'speaker', group, missed, found, wrong, right }) as MachineRow;

  it('says of each how much the machine misses, where their answers were coded, and by whom', () =>
    expect(
      missesOf(
        viewOf(pair({ rates: close }), {
          coded: { coders: 'two models', machine: [error(EK, 1, 3, 2, 6), error(ALM, 5, 5, 0, 4)] },
        }),
      ),
    ).toBe(
      'Two models have read the same answers. Compared with them the machine misses 1 of 4 markers by Ek and 5 of 10 by Alm; of those it set, 2 of 8 and 0 of 4 are wrong (counted by sentence and kind).',
    ));

  it('says how much it misses elsewhere, where they were not', () => {
    const coded = { coders: 'one', machine: [error(EK, 1, 3, 2, 6)] };
    for (const view of [viewOf(pair({ rates: close })), viewOf(pair({ rates: close }), { coded })])
      expect(missesOf(view)).toMatch(
        /^In other answers the machine misses \d\d% .*, and \d\d% of what it marks is wrong/u,
      );
  });

  it('says of a codebook of one’s own that nothing was measured', () => {
    const provenance = { ...PROVENANCE, codebook: { ...PROVENANCE.codebook, name: 'my book 1', isOwn: true as const } };
    expect(missesOf(viewOf(pair({ rates: close }), { provenance }))).toContain('my book 1 has not been measured');
  });
});

describe('what is said beside the numbers of a pair', () => {
  it('names who was scanned, and how much was repaired', () => {
    const said = repairNotes(viewOf(pair({ documents: [documentOf(EK, 50), documentOf(ALM)] }))).join('\n');
    expect(said).toContain('Eva Ek’s answer was read by a machine: 25% of its words were repaired');
    expect(said).not.toContain('Bo Alm’s answer was read');
  });

  it('gives the counts without repair of those alone whose counts it changes', () => {
    const unrepaired = pair({ families: families([9, 10], [1, 10]) });
    const said = repairNotes(viewOf(pair(), { unrepaired })).join('\n');
    expect(said).toContain('in Ek’s answer');
    expect(said).toContain('9 · 9 · 9');
    expect(said).not.toContain('Alm');
  });

  it.each([
    [0.27, 'close to neutral'],
    [-0.49, 'close to neutral'],
    [0.51, 'mostly positive'],
    [-0.51, 'mostly negative'],
  ])('calls a tone of %d %s', (score, words) => {
    const tone = PEOPLE.map(group => ({ group, score, coverage: 0.5 })) as unknown as Rows['tone'];
    expect(toneNote(viewOf(pair({ tone })))).toContain(`is ${words} with Ek`);
  });
});

describe('the method of a pair', () => {
  const method = (comparison: Comparison, withoutQuestions: readonly string[] = []): string =>
    methodSection(viewOf(comparison), withoutQuestions).markup;

  it('names the lists that were used, with the first twelve signs of their hashes', () => {
    expect(method(pair())).toContain('abcdef012345');
    expect(method(pair())).not.toContain('abcdef0123456');
  });

  it('warns of each document whose questions are not at hand', () => {
    expect(method(pair(), ['svar-1', 'svar-2'])).toMatch(/answer svar-1 does not.*answer svar-2 does not/s);
    expect(method(pair())).not.toContain('does not contain its questions');
  });

  it('says where repairs are listed only if there are any', () => {
    expect(method(pair({ documents: [documentOf(EK, 1)] }))).toContain('tables/edits.csv');
    expect(method(pair())).not.toContain('tables/edits.csv');
  });

  it('words the notices that a reader must know, and escapes what is in them', () => {
    const notices: Comparison['notices'] = [
      { code: 'signed-by-another', level: 'warning', message: '', values: { asked: '<Ek>', signed: 'Alm' } },
      { code: 'something-else', level: 'info', message: 'not for readers' },
    ];
    const said = method(pair({}, { notices }));
    expect(said).toContain('The question was put to &lt;Ek&gt;, but Alm signed');
    expect(said).not.toContain('not for readers');
  });
});

describe('the method of groups', () => {
  type GroupRow = GroupComparison['rows']['groups'][number];
  type DocumentRow = GroupComparison['rows']['documents'][number];
  const group = (more: Partial<GroupRow> = {}) =>
    ({ withQuestion: 0, repairedWords: 0, doubtfulWords: 0, ...more }) as GroupRow;
  const comparison = (rows: Partial<GroupComparison['rows']> = {}, notices: GroupComparison['notices'] = []) =>
    ({
      rows: { words: [], axes: [], documents: [], groups: [group()], ...rows },
      notices,
    }) as unknown as GroupComparison;
  const method = (own: GroupComparison, provenance: Partial<GroupProvenance> = {}): string =>
    groupMethodSection(own, { ...PROVENANCE, ...provenance }, labels).markup;

  it.each([
    [{}, '--by party --unit lemma --minimum 4'],
    [{ asked: ['S', 'M'] }, '--by party --groups S M --unit lemma --minimum 4'],
    [{ restore: false }, '--by party --unit lemma --minimum 4 --no-restore'],
    [
      { where: ['year=2021', 'kind=svar,replik'] },
      '--by party --where year=2021 kind=svar,replik --unit lemma --minimum 4',
    ],
    [{ asked: ['Eva Ek'] }, `--by party --groups 'Eva Ek' --unit lemma --minimum 4`],
  ] as const)('says its settings as a shell takes them: %o', (provenance, settings) =>
    expect(method(comparison(), provenance)).toContain(`Settings: ${settings}<`),
  );

  it('quotes what a shell would read as its own', () => {
    const quoted = (name: string) => method(comparison(), { asked: [name] });
    expect(quoted('$HOME')).toContain(`'$HOME'`);
    expect(quoted("O'Brien")).toContain(`'O'\\''Brien'`);
    expect(quoted('')).toContain(`--groups '' --unit`);
  });

  it('tells of tests, people and the map where there are such', () => {
    const tests = 'The case of a test is the document';
    const people = 'In the test over people';
    const map = 'The map is a correspondence analysis';
    const all = method(
      comparison({
        words: [{ respondentP: 0.5 }] as unknown as GroupComparison['rows']['words'],
        axes: [{}] as unknown as GroupComparison['rows']['axes'],
      }),
    );
    for (const sentence of [tests, people, map]) expect(all).toContain(sentence);
    const none = method(comparison(), { tests: 0 });
    for (const sentence of [tests, people, map]) expect(none).not.toContain(sentence);
  });

  it('warns that documents by one person are not independent, save where groups are persons', () => {
    const documents = ['Ek', 'Ek', 'Alm'].map((respondent, i) => ({ respondent, document: `d${i}` }) as DocumentRow);
    expect(method(comparison({ documents }))).toContain('The 3 documents are by 2 people.');
    expect(method(comparison({ documents }), { by: 'respondent' })).not.toContain('by 2 people');
    expect(method(comparison({ documents: documents.slice(1) }))).not.toContain('are by');
  });

  it('counts repaired and doubtful words over all groups', () => {
    const groups = [group({ repairedWords: 3, doubtfulWords: 1 }), group({ repairedWords: 4 })];
    expect(method(comparison({ groups }))).toContain('7 words were repaired after scanning and 1 are in doubt');
    expect(method(comparison())).not.toContain('were repaired');
  });

  it('speaks of the law only where questions are at hand', () => {
    expect(method(comparison({ groups: [group({ withQuestion: 1 })] }))).toContain('The law limits the answer');
    expect(method(comparison())).not.toContain('The law limits the answer');
  });

  it('words its notices', () =>
    expect(
      method(comparison({}, [{ code: 'single-document', level: 'info', message: '', values: { group: 'MP' } }])),
    ).toContain('MP has a single document'));
});
