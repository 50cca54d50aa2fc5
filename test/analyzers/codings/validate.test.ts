import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import {
  type CodedDocument,
  compareCoders,
  compareMachine,
  FORMATS,
  readCodings,
  writeCodings,
} from '../../../analyzers/codings/index.ts';
import { OrdskifteError } from '../../../pipeline/errors.ts';

const TEXT = 'Jag kan inte 😀 svara.\n\nVi har satsat [mycket] i dag.';
const document: CodedDocument = {
  id: 'svar-1',
  text: TEXT,
  speaker: 'Borgarrådet',
  codings: [
    {
      coder: 'Anna',
      spans: [
        { start: 8, end: 22, code: 'deflection.withhold' },
        { start: 27, end: 37, code: 'responsibility.act' },
        { start: 34, end: 46, code: 'deflection.bolster' },
      ],
    },
  ],
};
const options = { id: 'svar-1', coder: 'Anna' };

describe('formats of codings', () => {
  test.each(FORMATS)('%s comes back with the same codes on the same words', format => {
    const [back] = readCodings(writeCodings([document], format), format, options);
    const words = (item: CodedDocument, text = item.text) =>
      item.codings[0]!.spans.map(span => [span.code, text.slice(span.start, span.end)]);
    expect(back!.id).toBe('svar-1');
    if (format !== 'csv') expect(back!.text).toBe(TEXT);
    // WebAnno's spans are whole words.
    const expected = words(document).map(([code, text]) => [code, format === 'webanno-tsv' ? wholeWords(text!) : text]);
    expect(words(back!, TEXT)).toEqual(expected);
  });

  const wholeWords = (words: string) =>
    [...TEXT.matchAll(/\S+(?: \S+)*/gu)]
      .map(match => match[0])
      .reduce((found, line) => (line.includes(words) ? expandIn(line, words) : found), words);
  const expandIn = (line: string, words: string) => {
    const start = line.lastIndexOf(' ', line.indexOf(words)) + 1;
    const after = line.indexOf(' ', line.indexOf(words) + words.length);
    return line.slice(start, after < 0 ? undefined : after);
  };

  test('a text for coding does not say who spoke, unless it is asked to', () => {
    for (const format of ['jsonl', 'doccano', 'label-studio'] as const) {
      expect(writeCodings([document], format)).not.toContain('Borgarrådet');
      expect(writeCodings([document], format, { isMasked: false })).toContain('Borgarrådet');
    }
  });

  test('reads an export of INCEpTION with a span over several words', () => {
    const tsv =
      '#FORMAT=WebAnno TSV 3.3\n#T_SP=webanno.custom.Code|code\n\n\n#Text=Det blev fel.\n1-1\t0-3\tDet\tresponsibility.obscure[1]\t\n1-2\t4-8\tblev\tresponsibility.obscure[1]\t\n1-3\t9-12\tfel\tresponsibility.obscure[1]|deflection.hedge\t\n1-4\t12-13\t.\t_\t\n';
    const [read] = readCodings(tsv, 'webanno-tsv', options);
    expect(read!.text).toBe('Det blev fel.');
    expect(read!.codings[0]!.spans).toEqual([
      { start: 0, end: 12, code: 'responsibility.obscure' },
      { start: 9, end: 12, code: 'deflection.hedge' },
    ]);
  });

  test.each([
    ['jsonl', '{"id": "a"}', 'Line 1 of "svar-1" has neither "findings" nor "sentences"'],
    ['doccano', '{"label": []}', '“text”'],
    ['label-studio', '{}', 'a list was expected'],
    ['cas-json', '{"%FEATURE_STRUCTURES": []}', 'no text'],
    ['webanno-tsv', 'hello', '#FORMAT'],
    ['csv', 'document,start\na,1', '“end”'],
  ] as const)('a broken %s file is refused with its place and what is missing', (format, content, shown) => {
    expect(() => readCodings(content, format, options)).toThrow(OrdskifteError);
    expect(() => readCodings(content, format, options)).toThrow(shown);
  });
});

describe('agreement and error', () => {
  const sentences = [
    { start: 0, end: 10 },
    { start: 11, end: 20 },
    { start: 21, end: 30 },
  ];
  const coded = (id: string, first: readonly number[], second: readonly number[]): CodedDocument => ({
    id,
    text: 'x'.repeat(30),
    speaker: id === 'a' ? 'A' : 'B',
    sentences,
    codings: [first, second].map((list, c) => ({
      coder: `coder${c + 1}`,
      spans: list.map(s => ({
        start: sentences[s]!.start,
        end: sentences[s]!.start + 4 + 4 * c,
        code: 'deflection.defer',
      })),
    })),
  });
  const documents = [coded('a', [0, 1], [0]), coded('b', [2], [2])];

  test('alpha is that of the sentences, and the overlap that of the words', () => {
    const row = compareCoders(documents).find(item => item.group === 'deflection.defer')!;
    // Coincidences of six sentences: 2 × both, 3 × neither, 1 × one of them; 1 − 11 · 2 / (2 · 5 · 7).
    expect(row.alpha.alpha).toBeCloseTo(1 - (11 * 2) / (2 * 5 * 7), 12);
    expect(row.pairs[0]).toMatchObject({ both: 2, overlap: 8 / 12 });
  });

  test('a guess is right where any coder agrees, and missed only where all do; errors are counted per speaker', () => {
    const machine = new Map([
      ['a', [{ start: 11, end: 14, code: 'deflection.defer' }]],
      ['b', [{ start: 0, end: 4, code: 'deflection.defer' }]],
    ]);
    const rows = compareMachine(documents, machine);
    expect(rows.find(row => row.kind === 'code')).toMatchObject({ right: 1, wrong: 1, found: 0, missed: 2 });
    expect(rows.filter(row => row.kind === 'speaker').map(row => [row.group, row.right, row.wrong])).toEqual([
      ['A', 1, 0],
      ['B', 0, 1],
    ]);
  });
});

const gold = new URL('../../../../shared/rhetoric/gold-dev.jsonl', import.meta.url);
if (!existsSync(gold))
  console.warn('../shared/rhetoric is missing: validation is not compared with the shared scoring');
describe.runIf(existsSync(gold))('on the double-coded answers', () => {
  const documents = existsSync(gold)
    ? readCodings(readFileSync(gold, 'utf8'), 'jsonl', { id: 'gold-dev.jsonl', coder: '' })
    : [];
  test('agreement of families is what its README says', () => {
    const alphas = new Map(
      compareCoders(documents, { familyOf, samples: 10 }).map(row => [row.group, row.alpha.alpha]),
    );
    expect(alphas.get('deflection')).toBeCloseTo(0.83, 2);
    expect(alphas.get('avoided')).toBeCloseTo(0.83, 2);
    expect(alphas.get('taken')).toBeCloseTo(0.86, 2);
  });
  const familyOf = (code: string) =>
    code.startsWith('deflection') ? 'deflection' : /\.(?:accept|act|commit)$/u.test(code) ? 'taken' : 'avoided';

  test('precision, recall and F1 are those of score.mjs', () => {
    const machine = new Map(documents.map(item => [item.id, item.codings[0]!.spans.filter((_, i) => i % 2 === 0)]));
    const file = join(mkdtempSync(join(tmpdir(), 'validate-')), 'predicted.jsonl');
    writeFileSync(file, [...machine].map(([id, findings]) => JSON.stringify({ id, findings })).join('\n'));
    const script = fileURLToPath(new URL('../../../../shared/rhetoric/score.mjs', import.meta.url));
    const { table } = JSON.parse(
      execFileSync(process.execPath, [script, fileURLToPath(gold), file], { encoding: 'utf8' }),
    ) as { table: Record<string, { right: number; missed: number }> };
    for (const row of compareMachine(documents, machine).filter(item => item.kind === 'code'))
      expect(table[row.group], row.group).toMatchObject({
        right: row.right,
        wrong: row.wrong,
        found: row.found,
        missed: row.missed,
      });
  });
});
