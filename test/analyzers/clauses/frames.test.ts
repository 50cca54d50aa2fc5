/** Who does what to whom: rows with their sentence. */
import { describe, expect, it } from 'vitest';
import { frames } from '../../../analyzers/clauses/index.ts';
import { COLUMNS } from '../../../analyzers/columns.ts';
import { answersWithTrees } from '../../../cli/rim/trees.ts';
import { csv } from '../../../reports/export/csv.ts';
import { ordskifte } from '../../cli/run.ts';
import { answerBy } from '../../corpus.ts';

const groupOf = (text: string) => ({ name: 'Ek', answers: answersWithTrees([answerBy('Ek', text)]) });
const rowsOf = (text: string, of = '') => frames([groupOf(text)], { of }).rows;

describe('a frame', () => {
  it('says who does what to whom, for whom and how it is meant, with its place and its sentence', () => {
    const text = 'Ja. Regeringen vill inte ge kommunerna pengar.';
    const row = rowsOf(text).at(-1);
    expect(row).toMatchObject({
      group: 'Ek',
      document: 'Ek',
      role: 'respondent',
      sentence: 2,
      actor: 'Regeringen',
      action: 'ge',
      object: 'pengar',
      recipient: 'kommunerna',
      voice: 'active',
      denied: true,
      modality: 'volition',
      tense: 'present',
      text: 'Regeringen vill inte ge kommunerna pengar.',
    });
    expect(text.slice(row!.start, row!.end)).toBe('Regeringen vill inte ge kommunerna pengar');
  });

  it.each([
    ['a passive has its object and no actor', 'Skatten höjdes.', [undefined, 'höja', 'Skatten']],
    ['a passive has its agent as actor', 'Skatten höjdes av regeringen.', ['regeringen', 'höja', 'Skatten']],
    ['an active clause has both', 'Nämnden hjälpte barnet.', ['Nämnden', 'hjälpa', 'barnet']],
  ])('%s: “%s”', (_, text, expected) => {
    const [row] = rowsOf(text);
    expect([row?.actor, row?.action, row?.object]).toEqual(expected);
  });

  it('is one for each of those who act together', () =>
    expect(rowsOf('Regeringen och riksdagen beslutade.').map(({ actor }) => actor)).toEqual([
      'Regeringen',
      'riksdagen',
    ]));

  it('names the source of what is only said', () =>
    expect(rowsOf('Enligt Skolverket har resultaten sjunkit.')[0]?.reportedBy).toBe('Skolverket'));
});

describe('of somebody', () => {
  const text = 'Regeringen höjde skatten. Regeringen kritiserades. Vi gav regeringen ett förslag. Kommunen sparar.';
  it.each(['regeringen', 'Regeringen', 'regering'])('“%s” are the clauses with a part in them', of =>
    expect(rowsOf(text, of).map(({ part, action }) => `${part} ${action}`)).toEqual([
      'does höja',
      'undergoes kritisera',
      'receives ge',
    ]),
  );
  it('who is nowhere there are none', () => expect(rowsOf(text, 'riksdagen')).toEqual([]));
});

it('every column stands in the dictionary, and all rows have them in one order', () => {
  const { rows } = frames([groupOf('Regeringen höjde skatten. Barnen sover. Vi ska ge dem svar.')]);
  expect(Object.keys(rows[0]!).filter(name => !COLUMNS.has(name))).toEqual([]);
  expect(new Set(rows.map(row => Object.keys(row).join())).size).toBe(1);
  expect(csv(rows).split('\n')[0]).toMatch(/^group,document,speaker,role,sentence,start,end,part,actor,/);
});

it('answers without trees are an error that says what to do', () =>
  expect(() => frames([{ name: 'Ek', answers: [answerBy('Ek', 'Vi bygger.')] }])).toThrow('not parsed'));

it('the command writes a row for every clause of the respondents, and of one who is asked for only those', async () => {
  const all = await ordskifte('frames', 'seeds', '--format', 'jsonl');
  const some = await ordskifte('frames', 'seeds', '--format', 'jsonl', '--of', 'socialförvaltningen');
  const rows = (out: string) =>
    out
      .trim()
      .split('\n')
      .map(line => JSON.parse(line) as { actor?: string; part?: string });
  expect(all.code).toBe(0);
  expect(rows(all.out).length).toBeGreaterThan(100);
  expect(rows(some.out).length).toBeGreaterThan(3);
  for (const { actor, part } of rows(some.out))
    if (part === 'does') expect(actor?.toLowerCase()).toBe('socialförvaltningen');
});
