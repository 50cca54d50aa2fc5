/** A row a token, as `annotate` prints them, and a row a sentence. Words stand in them as words, so that any program reads them as they are. */
import type { Answer } from '../../pipeline/corpus.ts';
import { type Sentence, TOKEN_KINDS, type Tokens, UPOS, type Vocabulary } from '../../pipeline/tokenize/types.ts';
import { intern } from '../../pipeline/tokenize/vocabulary.ts';
import { roleOf } from '../words/index.ts';
import { type Column, fewNumbers, knownWords, plainNumbers, risingNumbers, words } from './parquet/columns.ts';
import type { Coded, Table } from './parquet/read.ts';
import { columnsOver, numberColumns, rowsOf } from './rows.ts';

/** A token table under the id of its document. */
export type Named = { readonly id: string; readonly tokens: Tokens };

export const tokenColumns = (tables: readonly Named[]): Column[] => {
  const total = tables.reduce((sum, { tokens }) => sum + tokens.length, 0);
  const isParsed = total > 0 && tables.every(({ tokens }) => tokens.length === 0 || tokens.head !== undefined);
  const text = (value: (tokens: Tokens, i: number) => string): string[] =>
    fill(new Array<string>(total), tables, value);
  const number = (value: (tokens: Tokens, i: number) => number): Int32Array =>
    fill(new Int32Array(total), tables, value);
  return [
    words('document', documentsOf(tables, total)),
    fewNumbers(
      'paragraph',
      number((tokens, i) => sentenceAt(tokens, i).block + 1),
    ),
    fewNumbers(
      'sentence',
      number((tokens, i) => tokens.sentence[i]! + 1),
    ),
    fewNumbers(
      'token',
      number((tokens, i) => i - sentenceAt(tokens, i).firstToken + 1),
    ),
    words(
      'form',
      text((tokens, i) => wordAt(tokens, tokens.form[i]!)),
    ),
    words(
      'lemma',
      text((tokens, i) => wordAt(tokens, tokens.lemma[i]!)),
    ),
    words(
      'upos',
      text((tokens, i) => UPOS[tokens.upos[i]!]!),
    ),
    words(
      'feats',
      text((tokens, i) => wordAt(tokens, tokens.feats[i]!)),
    ),
    words(
      'kind',
      text((tokens, i) => TOKEN_KINDS[tokens.kind[i]!]!),
    ),
    risingNumbers(
      'start',
      number((tokens, i) => tokens.start[i]!),
    ),
    risingNumbers(
      'end',
      number((tokens, i) => tokens.end[i]!),
    ),
    ...(isParsed
      ? [
          fewNumbers('head', number(headAt)),
          words(
            'deprel',
            text((tokens, i) => wordAt(tokens, tokens.deprel![i]!)),
          ),
        ]
      : []),
  ];
};

const fill = <Out extends { [place: number]: Value }, Value>(
  out: Out,
  tables: readonly Named[],
  value: (tokens: Tokens, i: number) => Value,
): Out => {
  let at = 0;
  for (const { tokens } of tables) for (let i = 0; i < tokens.length; i++) out[at++] = value(tokens, i);
  return out;
};

const documentsOf = (tables: readonly Named[], total: number): string[] => {
  const out = new Array<string>(total);
  let at = 0;
  for (const { id, tokens } of tables) {
    out.fill(id, at, at + tokens.length);
    at += tokens.length;
  }
  return out;
};

const sentenceAt = (tokens: Tokens, i: number): Sentence => tokens.sentences[tokens.sentence[i]!]!;

const wordAt = ({ vocabulary }: Tokens, id: number): string => vocabulary.words[id]!;

/** As in CoNLL-U: the number of the head in its sentence, 0 for the root. */
const headAt = (tokens: Tokens, i: number): number =>
  tokens.head![i] === -1 ? 0 : tokens.head![i]! - sentenceAt(tokens, i).firstToken + 1;

export const sentenceColumns = (answers: readonly Answer[]): Column[] => {
  const column = columnsOver(
    answers.flatMap(answer =>
      answer.tokens.sentences.map((sentence, s) => ({
        ...sentence,
        document: answer.document.id,
        number: s + 1,
        role: roleOf(answer, s) ?? null,
        speaker: answer.structure.segments[answer.structure.blocks[sentence.block]!.segment]!.speaker ?? null,
      })),
    ),
  );
  return [
    column('document', words, row => row.document),
    column('paragraph', fewNumbers, row => row.block + 1),
    column('sentence', risingNumbers, row => row.number),
    column('role', knownWords, row => row.role),
    column('speaker', knownWords, row => row.speaker),
    column('start', plainNumbers, row => row.start),
    column('end', plainNumbers, row => row.end),
    column('tokens', plainNumbers, row => row.endToken - row.firstToken),
  ];
};

/** Columns of words beside the form, which are 0 where nobody asks for them. */
export type Tag = 'lemma' | 'upos' | 'feats';

/** The token tables in some rows, over one vocabulary; `wanted` says which tags are read. */
export const readTokens = (
  table: Table,
  vocabulary: Vocabulary,
  wanted: ReadonlySet<Tag>,
): ((first: number, end: number, sentences: readonly Sentence[]) => Tokens) => {
  const form = idsOf(table.words('form'), vocabulary);
  const lower = lowerOf(form, vocabulary);
  const none = new Uint32Array(table.rows);
  const column = (name: 'lemma' | 'feats'): Uint32Array =>
    wanted.has(name) ? idsOf(table.words(name), vocabulary) : none;
  const [lemma, feats] = [column('lemma'), column('feats')];
  const upos = wanted.has('upos') ? placesIn(table.words('upos'), UPOS) : new Uint8Array(table.rows);
  const kind = placesIn(table.words('kind'), TOKEN_KINDS);
  const [start, end] = [unsigned(table.numbers('start')), unsigned(table.numbers('end'))];
  return (firstRow, endRow, sentences) => {
    const own = <T extends Uint32Array | Uint8Array>(values: T): T => values.subarray(firstRow, endRow) as T;
    const sentence = new Uint32Array(endRow - firstRow);
    for (const [s, { firstToken, endToken }] of sentences.entries()) sentence.fill(s, firstToken, endToken);
    return {
      length: endRow - firstRow,
      vocabulary,
      form: own(form),
      lower: own(lower),
      lemma: own(lemma),
      upos: own(upos),
      feats: own(feats),
      kind: own(kind),
      start: own(start),
      end: own(end),
      sentence,
      sentences,
    };
  };
};

/** Tokens with the trees of their sentences, whose rows begin at `firstRow`. */
export const readTrees = (table: Table): ((tokens: Tokens, firstRow: number) => Tokens) => {
  const head = table.numbers('head');
  const deprel = table.words('deprel');
  return (tokens, firstRow) => {
    const relations = deprel.at.subarray(firstRow, firstRow + tokens.length);
    return {
      ...tokens,
      head: headsOf(head.subarray(firstRow, firstRow + tokens.length), tokens.sentences),
      deprel: Uint32Array.from(relations, place => intern(tokens.vocabulary, deprel.list.get(place)!)),
    };
  };
};

/** Ids in a vocabulary, to which words are added as they come. */
const idsOf = ({ list, at }: Coded, vocabulary: Vocabulary): Uint32Array => {
  const ids = Uint32Array.from(list.all(), word => intern(vocabulary, word));
  const out = new Uint32Array(at.length);
  for (let i = 0; i < at.length; i++) out[i] = ids[at[i]!]!;
  return out;
};

const lowerOf = (form: Uint32Array, vocabulary: Vocabulary): Uint32Array => {
  const known = new Map<number, number>();
  return form.map(id => {
    let small = known.get(id);
    if (small === undefined) {
      small = intern(vocabulary, vocabulary.words[id]!.toLowerCase());
      known.set(id, small);
    }
    return small;
  });
};

const placesIn = ({ list, at }: Coded, names: readonly string[]): Uint8Array => {
  const places = list.all().map(name => names.indexOf(name));
  const out = new Uint8Array(at.length);
  for (let i = 0; i < at.length; i++) out[i] = places[at[i]!]!;
  return out;
};

const unsigned = ({ buffer, byteOffset, length }: Int32Array): Uint32Array =>
  new Uint32Array(buffer, byteOffset, length);

/** Places of the heads in the table, -1 for roots, from numbers in their sentences. */
const headsOf = (numbers: Int32Array, sentences: readonly Sentence[]): Int32Array => {
  const out = new Int32Array(numbers.length);
  for (const { firstToken, endToken } of sentences)
    for (let i = firstToken; i < endToken; i++) out[i] = numbers[i] === 0 ? -1 : firstToken + numbers[i]! - 1;
  return out;
};

/** The sentences in some rows of their table; tokens are counted from the first of the document. */
export const readSentences = (table: Table): ((first: number, end: number) => Sentence[]) => {
  const [start, end, tokens, paragraph] = numberColumns(table, 'start', 'end', 'tokens', 'paragraph');
  return (firstRow, endRow) => {
    let endToken = 0;
    const sentences = rowsOf((row): Sentence => {
      const firstToken = endToken;
      endToken += tokens[row]!;
      return { start: start[row]!, end: end[row]!, firstToken, endToken, block: paragraph[row]! - 1 };
    });
    return sentences(firstRow, endRow);
  };
};

/** The sentences of a table that has no table of sentences beside it: questions. */
export const sentencesIn = (table: Table): ((first: number, end: number) => Sentence[]) => {
  const [number, paragraph, start, end] = numberColumns(table, 'sentence', 'paragraph', 'start', 'end');
  return (firstRow, endRow) => {
    const sentences: Sentence[] = [];
    for (let row = firstRow; row < endRow; ) {
      let last = row;
      while (last + 1 < endRow && number[last + 1] === number[row]) last++;
      sentences.push({
        start: start[row]!,
        end: end[last]!,
        firstToken: row - firstRow,
        endToken: last + 1 - firstRow,
        block: paragraph[row]! - 1,
      });
      row = last + 1;
    }
    return sentences;
  };
};
