/** The seeds, coded twice by sentence without the machine: what the codings hold, and that the printed error of the machine is still true. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { COMPARE_OPTIONS, compareMachine } from '../../../analyzers/codings/agree.ts';
import { joinCodings, readCodings } from '../../../analyzers/codings/index.ts';
import { codeDocument } from '../../../analyzers/comparison/code-document.ts';
import { loadCodebook } from '../../../cli/rim/codebook.ts';
import { ACCURACY } from '../../../reports/accuracy.ts';
import { seedCorpus } from '../../corpus.ts';

const content = readFileSync('seeds/codings.jsonl', 'utf8');
const documents = joinCodings(readCodings(content, 'jsonl', { id: 'codings', coder: 'coder' }));

describe('the codings of the seeds', () => {
  test('are of the texts that restoring gives', () => {
    for (const { document } of seedCorpus().answers)
      expect(documents.find(({ id }) => id === document.id)?.text).toBe(document.text);
  });
  test('know every code by the codebook', () => {
    const ids = new Set(loadCodebook().codebook.codes.map(code => code.id));
    const given = documents.flatMap(({ codings }) => codings.flatMap(({ spans }) => spans.map(span => span.code)));
    expect(given.length).toBeGreaterThan(100);
    for (const code of given) expect(ids).toContain(code);
  });
});

test('the machine is right and wrong on each seed as often as the report says', () => {
  const { codebook } = loadCodebook();
  const found = new Map(
    seedCorpus().answers.map(answer => [answer.document.id, codeDocument(answer, codebook).findings]),
  );
  const measured = compareMachine(documents, found, COMPARE_OPTIONS).filter(row => row.kind === 'speaker');
  const printed = ACCURACY.filter(row => row.command === 'npm run evaluate:rhetoric').map(row => row.value);
  expect(measured.map(({ f1 }) => f1)).toEqual(printed.map(value => expect.closeTo(value, 3)));
});
