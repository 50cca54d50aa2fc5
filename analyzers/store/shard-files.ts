/** Answers → the files of a shard. */
import type { Answer, Noticed } from '../../pipeline/corpus.ts';
import { COUNTED_ROLES } from '../../pipeline/counts.ts';
import type { Tokens } from '../../pipeline/tokenize/types.ts';
import type { CodedAnswer } from '../rhetoric/types.ts';
import type { SentenceTone } from '../tone/index.ts';
import { type CodedDocument, codingColumns, deviceColumns, findingColumns } from './codings.ts';
import { countColumns, countWords, wordColumns } from './counts.ts';
import { documentColumns } from './documents.ts';
import type { Column } from './parquet/columns.ts';
import { parquetBytes } from './parquet/write.ts';
import { doubtfulColumns, editColumns } from './repairs.ts';
import { blockColumns, segmentColumns } from './segments.ts';
import type { TableName } from './tables.ts';
import { sentenceColumns, tokenColumns } from './tokens.ts';
import { toneColumns, toneWordColumns } from './tones.ts';

/** What is worked out of an answer beside its words, where it is to be kept. */
export type Extras = {
  readonly code?: (answer: Answer) => CodedAnswer;
  readonly tone?: (answer: Answer) => SentenceTone[];
  readonly parse?: (tokens: Tokens, answer: Answer) => Tokens;
};

/** The files of a shard by the names of their tables. The same answers give the same bytes. */
export const shardFiles = (
  noticed: readonly Noticed[],
  { code, tone, parse = tokens => tokens }: Extras = {},
): Map<TableName, Uint8Array> => {
  const answers = noticed.map(({ answer }) => answer);
  const coded = code && answers.map(answer => ({ answer, coding: code(answer) }));
  const tones = tone && answers.map(tone);
  const counts = countWords(answers);
  const respondent = COUNTED_ROLES.indexOf('respondent');
  const documents = noticed.map(({ answer, notices }, d) => {
    const { document, structure, tokens, question } = answer;
    const { role, count } = counts.documents[d]!;
    return {
      answer,
      notices,
      said: count.reduce((sum, n, i) => (role[i] === respondent ? sum + n : sum), 0),
      rows: {
        segments: structure.segments.length,
        blocks: structure.blocks.length,
        sentences: tokens.sentences.length,
        tokens: tokens.length,
        counts: count.length,
        edits: document.edits.length,
        doubtful: document.doubtful.length,
        questions: question?.tokens.length ?? 0,
        findings: coded?.[d]?.coding.findings.length ?? 0,
        devices: coded?.[d]?.coding.devices.length ?? 0,
        tones: tones?.[d]?.length ?? 0,
        tone_words: tones?.[d]?.reduce((sum, { matches }) => sum + matches.length, 0) ?? 0,
      },
    };
  });
  const named = answers.map(answer => ({ id: answer.document.id, tokens: parse(answer.tokens, answer) }));
  const questions = answers.flatMap(({ document: { id }, question }) =>
    question === undefined ? [] : [{ id, tokens: question.tokens }],
  );
  const columns: [TableName, Column[]][] = [
    ['documents', documentColumns(documents)],
    ['segments', segmentColumns(answers)],
    ['blocks', blockColumns(answers)],
    ['sentences', sentenceColumns(answers)],
    ['tokens', tokenColumns(named)],
    ['words', wordColumns(counts.words)],
    ['counts', countColumns(answers, counts)],
    ['edits', editColumns(answers)],
    ['doubtful', doubtfulColumns(answers)],
    ['questions', tokenColumns(questions)],
    ...(coded ? codedColumns(coded) : []),
    ...(tones ? tonedColumns(tones.flat()) : []),
  ];
  return new Map(columns.map(([name, own]) => [name, parquetBytes(own)]));
};

const codedColumns = (coded: readonly CodedDocument[]): [TableName, Column[]][] => [
  ['findings', findingColumns(coded)],
  ['devices', deviceColumns(coded)],
  ['codings', codingColumns(coded)],
];

const tonedColumns = (tones: readonly SentenceTone[]): [TableName, Column[]][] => [
  ['tones', toneColumns(tones)],
  ['tone_words', toneWordColumns(tones)],
];
