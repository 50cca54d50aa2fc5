/**
 * Measures the markers on the seeds, which were coded twice and never trained on: npm run evaluate:rhetoric [-- --write]
 * Prints what `ordskifte validate` prints and how well the chances are calibrated there, and with --write keeps the figures that reports show.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { csvParse } from 'd3-dsv';
import { readRanker } from '../../analyzers/rhetoric/rank/read-ranker.ts';
import { run } from '../../cli/program.ts';
import { writeAccuracy } from '../accuracy.ts';
import { openData } from '../data.ts';
import { here, names, readGold } from './answers.ts';
import { reportOthers, sentencesOf } from './expectation.ts';

const { values } = openData('evaluate:rhetoric', { write: { type: 'boolean' } });

/** What the command line prints. */
const printed = async (words: readonly string[]): Promise<string> => {
  const parts: string[] = [];
  const out = new Writable({
    write: (chunk, _, done) => {
      parts.push(String(chunk));
      done();
    },
  });
  const code = await run(words, out);
  if (code !== 0) throw new Error(`ordskifte ${words.join(' ')} ended with ${code}.`);
  return parts.join('');
};

const folder = mkdtempSync(join(tmpdir(), 'ordskifte-'));
try {
  const findings = join(folder, 'findings.csv');
  writeFileSync(findings, await printed(['code', 'seeds']));
  const table = await printed(['validate', '--wide', 'seeds/codings.jsonl', findings]);
  process.stdout.write(table);
  const ranker = readRanker(readFileSync(here('../../analyzers/rhetoric/model.bin')), names);
  const seeds = readGold(here('../../seeds/codings.jsonl'), ranker.net?.vectors);
  reportOthers(
    'municipal',
    seeds.flatMap(answer => sentencesOf(answer, ranker, answer.id)),
    ranker.expectation,
  );
  const f1Of = (speaker: string): number => {
    const row = csvParse(table).find(({ table: part, group }) => part === 'machine' && group === speaker);
    if (row === undefined) throw new Error(`The table has no row for ${speaker}.`);
    return Number(row.f1);
  };
  if (values.write)
    writeAccuracy('npm run evaluate:rhetoric', {
      'rhetoric.seed-2025.f1': f1Of('Alexander Ojanne'),
      'rhetoric.seed-2021.f1': f1Of('Jan Jönsson'),
    });
} finally {
  rmSync(folder, { recursive: true });
}
