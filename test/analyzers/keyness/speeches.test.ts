/** The second example: some thousand speeches in the chamber, compared by party. The texts are not part of the project. */
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { groupBy } from '../../../analyzers/groups/index.ts';
import { compareTables } from '../../../analyzers/keyness/index.ts';
import { testTerms } from '../../../analyzers/keyness/test-terms.ts';
import { style } from '../../../analyzers/style/index.ts';
import { joinTables, mergeDocuments, tabulate } from '../../../analyzers/terms/table.ts';
import type { Answer } from '../../../pipeline/corpus.ts';
import { answer } from '../answers.ts';

const FILE = '../shared/corpus/speeches-10k.jsonl.gz';
const isHere = existsSync(FILE);
if (!isHere) console.warn(`NOT CHECKED HERE: parties in ${FILE}, which is not on this machine.`);

type Speech = {
  readonly id: string;
  readonly kind: string;
  readonly date: string;
  readonly party?: string;
  readonly speaker?: string;
  readonly text: string;
};

/** Who speaks of a party in the chamber? Above all its own members. A fact from outside, not from these texts. */
const NAMES = [
  ['C', 'centerpartiet'],
  ['KD', 'kristdemokraterna'],
  ['L', 'liberalerna'],
  ['MP', 'miljöpartiet'],
  ['SD', 'sverigedemokraterna'],
  ['V', 'vänsterpartiet'],
] as const;

/** The speeches of 2019 in the chamber. */
const speeches = (): Answer[] =>
  gunzipSync(readFileSync(FILE))
    .toString('utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line) as Speech)
    .filter(
      s => s.kind === 'anförande' && s.date.startsWith('2019') && s.party !== undefined && s.speaker !== undefined,
    )
    .map(s => answer(s.id, s.text, { respondent: s.speaker!, party: s.party!, date: s.date }));

describe.runIf(isHere)('speeches by party', () => {
  const texts = isHere ? speeches() : [];
  const groups = groupBy(texts, 'party');
  const tables = groups.map(({ name, answers }) => ({ name, answers, table: tabulate(answers, { unit: 'form' }) }));
  const against = (party: string, perSpeaker: boolean) => {
    const merge = (own: readonly Answer[], table: (typeof tables)[number]['table']) =>
      perSpeaker
        ? mergeDocuments(
            table,
            own.map(a => a.structure.respondent!.name),
          )
        : table;
    const target = tables.find(t => t.name === party)!;
    const others = tables.filter(t => t !== target);
    const a = merge(target.answers, target.table);
    const b = merge(
      others.flatMap(t => t.answers),
      joinTables(others.map(t => t.table)),
    );
    return testTerms(compareTables(a, b, { minimum: 20 }), a, b)!;
  };

  it('are many: eight parties, over three thousand documents', () => {
    expect(texts.length).toBeGreaterThan(3000);
    expect(groups.length).toBe(8);
  });

  it.each(NAMES)('%s: its own name is key, over speeches even when corrected for all terms', (party, name) => {
    const row = against(party, false).find(r => r.term === name)!;
    expect(row.lrc).toBeGreaterThan(0);
    expect(row.tests).toBeGreaterThan(1000);
    expect(row.correction).toBe('holm');
    expect(row.adjusted).toBeLessThan(0.05);
  });

  // There are far fewer speakers than speeches: over them the correction for all terms leaves only the largest differences.
  it.each(NAMES)('%s: its own name, chosen beforehand, is key over speakers too', (party, name) => {
    const row = against(party, true).find(r => r.term === name)!;
    expect(row.p).toBeLessThan(0.05);
    expect(row.adjusted).toBeGreaterThan(row.p);
  });

  it('fewer terms pass the test over speakers than over documents', () => {
    const passed = (perSpeaker: boolean) => against('S', perSpeaker).filter(row => row.adjusted < 0.05).length;
    expect(passed(true)).toBeLessThanOrEqual(passed(false));
  });

  it('have intervals of readability narrower than four points', () => {
    const { rows, notices } = style(groups, { measures: ['lix'], bootstrap: { resamples: 199 } });
    expect(notices).toEqual([]);
    for (const row of rows) expect(row.upper! - row.lower!).toBeLessThan(4);
  });
});
