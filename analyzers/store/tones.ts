/** What the word list of tone found: a row a sentence that somebody says, and a row a word that the list knows. */
import type { SentenceTone, ToneMatch } from '../tone/index.ts';
import { type Column, fewNumbers, plainNumbers, realNumbers, words } from './parquet/columns.ts';
import type { Table } from './parquet/read.ts';

export const toneColumns = (tones: readonly SentenceTone[]): Column[] => [
  words(
    'document',
    tones.map(tone => tone.document),
  ),
  plainNumbers(
    'sentence',
    tones.map(tone => tone.sentence),
  ),
  words(
    'speaker',
    tones.map(tone => tone.speaker),
  ),
  words(
    'role',
    tones.map(tone => tone.role),
  ),
  plainNumbers(
    'words',
    tones.map(tone => tone.words),
  ),
  plainNumbers(
    'matched',
    tones.map(tone => tone.matches.length),
  ),
  realNumbers(
    'score',
    tones.map(tone => tone.score),
  ),
];

export const toneWordColumns = (tones: readonly SentenceTone[]): Column[] => {
  const rows = tones.flatMap(({ document, sentence, matches }) =>
    matches.map(match => ({ document, sentence, ...match })),
  );
  return [
    words(
      'document',
      rows.map(row => row.document),
    ),
    plainNumbers(
      'sentence',
      rows.map(row => row.sentence),
    ),
    plainNumbers(
      'start',
      rows.map(row => row.start),
    ),
    plainNumbers(
      'end',
      rows.map(row => row.end),
    ),
    words(
      'word',
      rows.map(row => row.word),
    ),
    words(
      'lemma',
      rows.map(row => row.lemma),
    ),
    realNumbers(
      'value',
      rows.map(row => row.value),
    ),
    fewNumbers(
      'negated',
      rows.map(row => Number(row.negated)),
    ),
  ];
};

/** The tones in some rows of the table; their words stand in the rows of the other from `firstWord`. */
export const readTones = (
  table: Table,
  wordTable: Table,
): ((first: number, end: number, firstWord: number) => SentenceTone[]) => {
  const [document, speaker, role] = [table.words('document'), table.words('speaker'), table.words('role')];
  const [sentence, counted, matched] = [table.numbers('sentence'), table.numbers('words'), table.numbers('matched')];
  const score = table.reals('score');
  const matchAt = readMatches(wordTable);
  return (first, end, firstWord) => {
    let next = firstWord;
    const tones: SentenceTone[] = [];
    for (let row = first; row < end; row++) {
      const matches = Array.from({ length: matched[row]! }, () => matchAt(next++));
      tones.push({
        document: document.list.get(document.at[row]!)!,
        speaker: speaker.list.get(speaker.at[row]!)!,
        role: role.list.get(role.at[row]!)!,
        sentence: sentence[row]!,
        score: score[row]!,
        words: counted[row]!,
        matches,
      });
    }
    return tones;
  };
};

const readMatches = (table: Table): ((row: number) => ToneMatch) => {
  const [word, lemma] = [table.words('word'), table.words('lemma')];
  const [start, end, negated] = [table.numbers('start'), table.numbers('end'), table.numbers('negated')];
  const value = table.reals('value');
  return row => ({
    start: start[row]!,
    end: end[row]!,
    word: word.list.get(word.at[row]!)!,
    lemma: lemma.list.get(lemma.at[row]!)!,
    value: value[row]!,
    negated: negated[row] === 1,
  });
};
