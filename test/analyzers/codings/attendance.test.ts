import { describe, expect, it } from 'vitest';
import {
  type CodedDocument,
  compareCoders,
  FORMATS,
  joinCodings,
  readCodings,
  unknownCodes,
  withSilentCodings,
  writeCodings,
} from '../../../analyzers/codings/index.ts';

const HEAD = 'document,start,end,code,coder\n';
const read = (rows: string): CodedDocument[] =>
  readCodings(HEAD + rows, 'csv', { id: 'codings.csv', coder: 'codings' });
/** "d1 Anna 2" for each document and coder: how many passages the coder marked there. */
const counts = (parts: readonly CodedDocument[]): string[] =>
  parts.flatMap(({ id, codings }) => codings.map(({ coder, spans }) => `${id} ${coder} ${spans.length}`)).sort();

const ANNA_ONLY_IN_D1 =
  'd1,0,26,deflection.withhold,Anna\nd2,0,24,responsibility.shift,Anna\nd2,0,24,responsibility.shift,Bo\n';

describe('a coder who has no row for a document', () => {
  it('has read it and found nothing, and a notice says what was assumed', () => {
    const { parts, notices } = withSilentCodings(read(ANNA_ONLY_IN_D1));
    expect(counts(parts)).toEqual(['d1 Anna 1', 'd1 Bo 0', 'd2 Anna 1', 'd2 Bo 1']);
    expect(notices).toHaveLength(1);
    expect(notices[0]).toMatchObject({ code: 'coder-assumed', values: { coder: 'Bo', documents: 1, names: 'd1' } });
    expect(notices[0]!.message).toContain('d1,,,,Bo');
  });

  it('has not read it where rows without a code say which documents the coder has read', () => {
    const { parts, notices } = withSilentCodings(read(`${ANNA_ONLY_IN_D1}d3,,,,Bo\nd3,0,4,deflection.hedge,Anna\n`));
    expect(counts(parts)).toEqual(['d1 Anna 1', 'd2 Anna 1', 'd2 Bo 1', 'd3 Anna 1', 'd3 Bo 0']);
    expect(notices).toEqual([]);
  });

  it('lowers the agreement: what one marked and the other read without marking is disagreement', () => {
    const text = 'Jag kan inte svara på det. Det är staten som bestämmer. Vi har byggt fem skolor.';
    const texts = new Map(['d1', 'd2'].map(id => [id, { text }]));
    const { parts } = withSilentCodings(read(ANNA_ONLY_IN_D1));
    const agreement = (documents: readonly CodedDocument[]) =>
      new Map(compareCoders(joinCodings(documents, texts)).map(row => [row.group, row]));
    // Withholding: one of six sentences by Anna alone. Coincidences: 0 0 five times, 1 0 once; observed 2, expected 2·1·11/11.
    expect(agreement(parts).get('deflection.withhold')).toMatchObject({ total: 6, alpha: { alpha: 0 } });
    const before = agreement(read(ANNA_ONLY_IN_D1));
    expect(before.get('responsibility.shift')).toMatchObject({ total: 3, alpha: { alpha: 1 } });
  });
});

describe('a row of a table of codings', () => {
  it.each([
    ['d1,0,,deflection.hedge,Bo', 'row 2: “0” and “” are not offsets'],
    ['d1,,,deflection.hedge,Bo', 'row 2: “” and “” are not offsets'],
    ['d1,-1,4,deflection.hedge,Bo', 'row 2: “-1” and “4” are not offsets'],
    ['d1,0,4,,Bo', 'row 2: the code of 0–4 is missing'],
  ])('%s is refused with its place and its values', (row, reason) => expect(() => read(row)).toThrow(reason));

  it('may stand in a table with semicolons, as spreadsheets in Swedish write it', () => {
    const table = 'document;start;end;code;coder\r\n"svar; 1";0;4;deflection.hedge;"Ek, Bo"\r\n';
    expect(readCodings(table, 'csv', { id: 'x', coder: 'x' })).toEqual([
      {
        id: 'svar; 1',
        text: '',
        codings: [{ coder: 'Ek, Bo', spans: [{ start: 0, end: 4, code: 'deflection.hedge' }] }],
      },
    ]);
  });
});

describe('a passage', () => {
  const text = 'Vi vet inte. Det är staten. Solen skiner.';
  const sentences = [
    { start: 0, end: 12 },
    { start: 13, end: 27 },
    { start: 28, end: 41 },
  ];
  const kappaTable = (start: number, end: number): number[] => {
    const code = 'responsibility.shift';
    return sentences.map(sentence => {
      const coding = (coder: string, spans: CodedDocument['codings'][number]['spans']) => ({ coder, spans });
      const document: CodedDocument = {
        id: 'd',
        text,
        sentences,
        codings: [coding('a', [{ start, end, code }]), coding('b', [{ ...sentence, code }])],
      };
      return compareCoders([document]).find(row => row.group === code)!.pairs[0]!.both;
    });
  };
  it.each([
    ['over three sentences belongs to all three', 0, 41, [1, 1, 1]],
    ['from the last word of one to the first of another belongs to all that it touches', 7, 33, [1, 1, 1]],
    ['over two sentences of equal length belongs to both', 13, 41, [0, 1, 1]],
    ['that holds the full stop and the space before a sentence belongs to that sentence only', 11, 27, [0, 1, 0]],
    ['that reaches into a sentence by a letter does not belong to it', 13, 29, [0, 1, 0]],
    ['inside a word belongs to the sentence of the word', 28, 30, [0, 0, 1]],
  ])('%s', (_, start, end, expected) => expect(kappaTable(start, end)).toEqual(expected));
});

describe('a code that the codebook does not have', () => {
  const documents: CodedDocument[] = [
    {
      id: 'd1',
      text: 'Vi vet inte.',
      sentences: [{ start: 0, end: 12 }],
      codings: [
        {
          coder: 'Anna',
          spans: [
            { start: 0, end: 12, code: 'foobar' },
            { start: 0, end: 12, code: 'deflection.hedge' },
            { start: 0, end: 2, code: 'foobar' },
          ],
        },
      ],
    },
  ];
  it('is noticed once, with how often it stands and where first', () => {
    expect(unknownCodes(documents, new Set(['deflection.hedge']), 'the book')).toMatchObject([
      { code: 'unknown-code', values: { name: 'foobar', count: 2, document: 'd1', coder: 'Anna' } },
    ]);
  });
  it.each(FORMATS)('is read from %s like every other code of its feature', format => {
    const written = writeCodings(documents, format);
    const [read] = readCodings(written, format, { id: 'd1', coder: 'Anna' });
    const found = read!.codings.flatMap(({ spans }) => spans.map(({ code }) => code));
    expect(found.sort()).toEqual(['deflection.hedge', 'foobar', 'foobar']);
  });

  it('makes no family of its own', () => {
    const rows = compareCoders(documents);
    expect(rows.filter(row => row.kind === 'family').map(row => row.group)).toEqual(['deflection']);
    expect(rows.filter(row => row.kind === 'code').map(row => row.group)).toEqual(['deflection.hedge', 'foobar']);
  });
});
