import { describe, expect, it } from 'vitest';
import type { GroupComparison } from '../../../analyzers/comparison/groups/rows.ts';
import type { Comparison } from '../../../analyzers/comparison/pair/index.ts';
import { LANGUAGES } from '../../../reports/labels/index.ts';
import { groupMethodSection } from '../../../reports/page/groups/method.ts';
import { methodSection } from '../../../reports/page/method.ts';
import { summarise } from '../../../reports/page/summary.ts';
import type { GroupProvenance } from '../../../reports/provenance.ts';
import { codeRow, keyRow, PEOPLE } from '../charts/rows.ts';

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
  (['deflection', 'avoided', 'taken'] as const).flatMap(family => [
    codeRow(EK, family, a[0], a[1], family),
    codeRow(ALM, family, b[0], b[1], family),
  ]);
const documentOf = (respondent: string, repairedWords = 0): Rows['documents'][number] =>
  ({ document: 'a', respondent, repairedWords, doubtfulWords: 0, allWords: 200 }) as Rows['documents'][number];
const pair = (rows: Partial<Rows> = {}, more: Partial<Comparison> = {}): Comparison =>
  ({
    groups: PEOPLE.map(name => ({ name, answers: [] })),
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

describe('the summary of a pair', () => {
  const say = (rows: Partial<Rows>, codebook = PROVENANCE.codebook, unrepaired?: Comparison): string =>
    summarise(pair(rows), ['Ek', 'Alm'], labels, { codebook, unrepaired }).join('\n');

  it('says who deflects oftener by the rate, not by the count', () =>
    expect(say({ families: families([3, 30], [2, 10]) })).toContain(
      'Alm’s answer bears markers of deflection more often: 2 of 10 sentences, against 3 of 30 by Ek.',
    ));

  it('says that both deflect as often where the rates are the same', () =>
    expect(say({ families: families([1, 10], [2, 20]) })).toContain(
      'equally frequent with both: 1 of 10 sentences by Ek, 2 of 20 by Alm.',
    ));

  it('takes somebody without sentences for one who does not deflect', () =>
    expect(say({ families: families([0, 0], [1, 10]) })).toContain('Alm’s answer bears markers'));

  it('names the words that are surely more frequent, five at most, with whose they are', () => {
    const keyness = ['a', 'b', 'c', 'd', 'e', 'f'].map((term, i) => keyRow(term, 9 - i, { lrc: i === 1 ? -1 : 1 }));
    const said = say({ keyness });
    for (const [term, owner] of [...'abcde'].map((t, i) => [t, i === 1 ? 'Alm' : 'Ek']))
      expect(said).toContain(`”${term}” (${owner})`);
    expect(said).not.toContain('”f”');
  });

  it('names the largest difference where none is sure, whichever side it is on', () => {
    const keyness = [keyRow('skola', 3), keyRow('vård', -8, { target: 1, reference: 9 })];
    expect(say({ keyness })).toContain('The largest difference is that of “vård”: 1 time with Ek, 9 with Alm.');
  });

  it('says nothing of words where there are none', () => expect(say({})).not.toContain('difference'));

  it('says of each answer that was repaired how much of it was', () => {
    const said = say({ documents: [documentOf(EK, 50), documentOf(ALM)] });
    expect(said).toContain('Eva Ek’s answer was read by a machine: 25% of its words were repaired');
    expect(said).not.toContain('Bo Alm’s answer was read');
  });

  it('says of a codebook of one’s own that nothing was measured', () => {
    const own = say({}, { ...PROVENANCE.codebook, name: 'my book 1', isOwn: true });
    expect(own).toContain('with the codebook my book 1; how often coders agree with them has not been measured');
    expect(say({})).not.toContain('has not been measured');
  });
});

describe('the method of a pair', () => {
  const method = (comparison: Comparison, withoutQuestions: readonly string[] = []): string =>
    methodSection(comparison, PROVENANCE, withoutQuestions, labels).markup;

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
