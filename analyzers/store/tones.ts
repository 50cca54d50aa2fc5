/** What the word list of tone found: a row a sentence that somebody says, and a row a word that the list knows. */
import type { SentenceTone, ToneMatch } from '../tone/index.ts';
import { type Column, fewNumbers, plainNumbers, realNumbers, words } from './parquet/columns.ts';
import type { Table } from './parquet/read.ts';
import { columnsOver, numberColumns, rowsOf, textColumns } from './rows.ts';

export const toneColumns = (tones: readonly SentenceTone[]): Column[] => {
  const column = columnsOver(tones);
  return [
    column('document', words, tone => tone.document),
    column('sentence', plainNumbers, tone => tone.sentence),
    column('speaker', words, tone => tone.speaker),
    column('role', words, tone => tone.role),
    column('words', plainNumbers, tone => tone.words),
    column('matched', plainNumbers, tone => tone.matches.length),
    column('score', realNumbers, tone => tone.score),
  ];
};

export const toneWordColumns = (tones: readonly SentenceTone[]): Column[] => {
  const column = columnsOver(
    tones.flatMap(({ document, sentence, matches }) => matches.map(match => ({ document, sentence, ...match }))),
  );
  return [
    column('document', words, row => row.document),
    column('sentence', plainNumbers, row => row.sentence),
    column('start', plainNumbers, row => row.start),
    column('end', plainNumbers, row => row.end),
    column('word', words, row => row.word),
    column('lemma', words, row => row.lemma),
    column('value', realNumbers, row => row.value),
    column('negated', fewNumbers, row => Number(row.negated)),
  ];
};

/** The tones in some rows of the table; their words stand in the rows of the other from `firstWord`. */
export const readTones = (
  table: Table,
  wordTable: Table,
): ((first: number, end: number, firstWord: number) => SentenceTone[]) => {
  const [document, speaker, role] = textColumns(table, 'document', 'speaker', 'role');
  const [sentence, counted, matched] = numberColumns(table, 'sentence', 'words', 'matched');
  const score = table.reals('score');
  const matchesIn = readMatches(wordTable);
  return (first, end, firstWord) => {
    let next = firstWord;
    const tones = rowsOf((row): SentenceTone => {
      const from = next;
      next += matched[row]!;
      return {
        document: document(row)!,
        speaker: speaker(row)!,
        role: role(row)!,
        sentence: sentence[row]!,
        score: score[row]!,
        words: counted[row]!,
        matches: matchesIn(from, next),
      };
    });
    return tones(first, end);
  };
};

const readMatches = (table: Table): ((first: number, end: number) => ToneMatch[]) => {
  const [word, lemma] = textColumns(table, 'word', 'lemma');
  const [start, end, negated] = numberColumns(table, 'start', 'end', 'negated');
  const value = table.reals('value');
  return rowsOf(row => ({
    start: start[row]!,
    end: end[row]!,
    word: word(row)!,
    lemma: lemma(row)!,
    value: value[row]!,
    negated: negated[row] === 1,
  }));
};
