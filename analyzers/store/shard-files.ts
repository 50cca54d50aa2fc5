/** Answers → the files of a shard. */
import type { Noticed } from '../../pipeline/corpus.ts';
import { COUNTED_ROLES } from '../../pipeline/counts.ts';
import { countColumns, countWords, wordColumns } from './counts.ts';
import { documentColumns } from './documents.ts';
import { parquetBytes } from './parquet/write.ts';
import { doubtfulColumns, editColumns } from './repairs.ts';
import { blockColumns, segmentColumns } from './segments.ts';
import type { TableName } from './tables.ts';
import { sentenceColumns, tokenColumns } from './tokens.ts';

/** The files of a shard by the names of their tables. The same answers give the same bytes. */
export const shardFiles = (noticed: readonly Noticed[]): Record<TableName, Uint8Array> => {
  const answers = noticed.map(({ answer }) => answer);
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
      },
    };
  });
  const named = answers.map(({ document: { id }, tokens }) => ({ id, tokens }));
  const questions = answers.flatMap(({ document: { id }, question }) =>
    question === undefined ? [] : [{ id, tokens: question.tokens }],
  );
  return {
    documents: parquetBytes(documentColumns(documents)),
    segments: parquetBytes(segmentColumns(answers)),
    blocks: parquetBytes(blockColumns(answers)),
    sentences: parquetBytes(sentenceColumns(answers)),
    tokens: parquetBytes(tokenColumns(named)),
    words: parquetBytes(wordColumns(counts.words)),
    counts: parquetBytes(countColumns(answers, counts)),
    edits: parquetBytes(editColumns(answers)),
    doubtful: parquetBytes(doubtfulColumns(answers)),
    questions: parquetBytes(tokenColumns(questions)),
  };
};
