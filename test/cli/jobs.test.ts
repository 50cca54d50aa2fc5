/** Documents that are counted in parts, by one worker or several, give the same bytes as all of them at once. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { Sum } from '../../cli/parts/sum.ts';
import { partsOf } from '../../cli/parts/task.ts';
import { ordskifte } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'ordskifte-jobs-'));
afterAll(() => rmSync(folder, { recursive: true }));

const SPEECHES = [
  ['a', 'Anna Ek', 'S', 'Vi bygger nya skolor i hela landet. Skolan är viktig för barnen.'],
  ['b', 'Jan Jonsson', 'M', 'Jag kan inte kommentera det enskilda fallet.'],
  ['c', 'Jan Jönsson', 'M', 'Regeringen sänker skatten, och skatten ska sänkas igen. ”Vem betalar?”'],
  ['d', 'Cia Alm', 'C', 'Vården behöver personal. Barnen behöver vården.'],
  ['e', 'Anna Ek', 'S', '1999, 2000!'],
  ['f', 'Bo Ask', 'S', 'Vi ska göra vad vi kan för skolan och för barnen i skolan.'],
] as const;

const line = ([id, speaker, party, text]: (typeof SPEECHES)[number], i: number): string =>
  `${JSON.stringify({ id, speaker, party, year: 2018 + (i % 2), kind: i % 2 ? 'replik' : 'anförande', text })}\n`;
const text = `${SPEECHES.slice(0, 3).map(line).join('')}\n${SPEECHES.slice(3)
  .map((speech, i) => line(speech, i + 3))
  .join('')}`;
const lines = join(folder, 'speeches.jsonl.gz');
writeFileSync(lines, gzipSync(text));

const files = join(folder, 'files');
mkdirSync(files);
const answer = (signed: string, words: string): string =>
  `Svar på skriftlig fråga 2020/21:1 av Bo Ask (M) om skolan\n\n${words}\n\nStockholm den 2 mars 2021\n\n${signed}\n`;
writeFileSync(join(files, '1.txt'), answer('Jan Jönsson', 'Vi bygger skolor i hela landet och för alla barn.'));
writeFileSync(
  join(files, '2.txt'),
  answer('Jan Jonsson', 'Jag 6vergar nu till fragan om skolorna, som ar viktig for barnen.'),
);
writeFileSync(join(files, '3.txt'), answer('Cia Alm', 'Vi bygger skolor. Vi bygger hus.'));

const COMMANDS: readonly (readonly string[])[] = [
  ['keyness', lines, '--by', 'party'],
  ['keyness', lines, '--by', 'party', '--groups', 'S', 'M', '--unit', 'stem'],
  ['keyness', lines, '--where', 'year=2018', '--respondents', 'Anna Ek', 'Jan Jönsson'],
  ['terms', lines, files, '--interval', 'documents', '--stop-words', 'none'],
  ['terms', files, '--by', 'speaker'],
  ['terms', files, '--by', 'question', '--groups', '1'],
  ['terms', lines, '--unit', 'head'],
  ['style', files, '--resamples', '9'],
  ['dispersion', 'skola,barn', lines, '--by', 'year'],
  ['collocations', lines, '--minimum', '1', '--size', '2', '3'],
  ['similar', lines, '--by', 'party', '--measure', 'correspondence', '--minimum', '1'],
  ['annotate', files],
  ['annotate', lines, '--format', 'csv'],
  ['annotate', files, '--format', 'jsonl', '--no-restore'],
  ['annotate', '--jsonl', lines],
  ['code', files, lines],
  ['code', '--jsonl', lines, join(folder, 'nowhere.jsonl'), lines],
  ['sentiment', lines, '--where', 'party=S'],
  ['sentiment', '--jsonl', lines, '--instrument', 'model'],
  ['restore', '--jsonl', lines, '--names', 'Jan Jönsson'],
  ['code', '--jsonl', lines, '--codebook', join(folder, 'nowhere.json')],
  ['terms', lines, '--where', 'party=X'],
  ['keyness', lines, '--by', 'party', '--groups', 'S'],
  ['terms', join(folder, 'nowhere.jsonl')],
  ['terms', lines, lines],
];

describe('in parts', () => {
  it.each(COMMANDS.map(command => [command.join(' ').replaceAll(folder, '…'), command] as const))(
    'ordskifte %s: the same as at once',
    async (_, command) => {
      const together = await ordskifte(...command, '--jobs', '1');
      const [two, seven] = [await ordskifte(...command, '--jobs', '2'), await ordskifte(...command, '--jobs', '7')];
      expect(two).toEqual(together);
      expect(seven).toEqual(together);
    },
  );

  it('threads of the built program give the same, and pass on what was refused', () => {
    const main = join(import.meta.dirname, '../../dist/cli/main.js');
    const built = (...words: readonly string[]) => spawnSync(process.execPath, [main, ...words], { encoding: 'utf8' });
    const bad = join(folder, 'bad.jsonl');
    writeFileSync(bad, `${text}{"id":"x","text":"\\ud"}\n`);
    for (const command of [
      COMMANDS[0]!,
      COMMANDS[7]!,
      ['terms', bad],
      ['code', '--jsonl', bad, lines],
      ['annotate', files],
    ]) {
      const [one, three] = ['1', '3'].map(jobs => built(...command, '--jobs', jobs));
      expect([three!.stdout, three!.status]).toEqual([one!.stdout, one!.status]);
      expect(three!.stderr).toBe(one!.stderr);
    }
  });
});

describe('parts', () => {
  it('follow one another and hold every item once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: -1, max: 3 }), fc.nat(100))),
        fc.integer({ min: 1, max: 9 }),
        (items, number) => {
          const groups = items.map(([group]) => group);
          const parts = partsOf(
            groups,
            items.map(([, weight]) => weight),
            number,
          );
          expect(parts).toHaveLength(number);
          expect(parts[0]!.from).toBe(0);
          expect(parts.at(-1)!.to).toBe(items.length);
          expect(parts.slice(1).map(({ from }) => from)).toEqual(parts.slice(0, -1).map(({ to }) => to));
          expect(parts.flatMap(part => part.groups)).toEqual(groups);
        },
      ),
    );
  });

  it('are added in their order, whatever their number', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), texts => {
        const sum = new Sum<string>((a, b) => a + b);
        for (const one of texts) sum.push(one);
        expect(sum.total()).toBe(texts.length === 0 ? undefined : texts.join(''));
      }),
    );
  });
});
