/**
 * How often each distinct word stands in each document, by who says it: what counting needs, without a text and without a token. Words have numbers:
 * within a shard those of its table `words`, in the whole store those of the vocabulary.
 */
import type { Answer } from '../../pipeline/corpus.ts';
import { COUNTED_ROLES } from '../../pipeline/counts.ts';
import { classOf } from '../../pipeline/language/word-classes.ts';
import { TOKEN_KINDS, type Tokens, UPOS, type Upos } from '../../pipeline/tokenize/types.ts';
import { keyOf } from '../words/classes.ts';
import { roleOf } from '../words/index.ts';
import { stem } from '../words/stem.ts';
import { type Column, fewNumbers, plainNumbers, risingNumbers, words } from './parquet/columns.ts';
import type { Table } from './parquet/read.ts';

/** A word apart from its place: tokens that agree in all of this are one word, whatever is asked of it. */
export type StoredWord = {
  readonly lower: string;
  readonly lemma: string;
  readonly upos: Upos;
  readonly feats: string;
};

export type Counts = {
  readonly words: readonly StoredWord[];
  /** By document: number of the word, place of the role, count; in the order in which words and roles first stand together. */
  readonly documents: readonly { readonly word: number[]; readonly role: number[]; readonly count: number[] }[];
};

const WORD = TOKEN_KINDS.indexOf('word');

export const countWords = (answers: readonly Answer[]): Counts => {
  const numbers = new Map<string, number>();
  const distinct: StoredWord[] = [];
  const documents = answers.map(answer => {
    const own = { word: [] as number[], role: [] as number[], count: [] as number[] };
    const placeOf = new Map<number, number>();
    const { tokens } = answer;
    for (const [s, { firstToken, endToken }] of tokens.sentences.entries()) {
      const role = COUNTED_ROLES.indexOf(roleOf(answer, s) ?? '');
      for (let i = firstToken; i < endToken; i++) {
        if (tokens.kind[i] !== WORD) continue;
        const found = wordAt(tokens, i);
        const key = keyOfWord(found);
        let number = numbers.get(key);
        if (number === undefined) {
          number = distinct.push(found) - 1;
          numbers.set(key, number);
        }
        const pair = number * COUNTED_ROLES.length + role;
        const place = placeOf.get(pair);
        if (place !== undefined) own.count[place]!++;
        else {
          placeOf.set(pair, own.word.push(number) - 1);
          own.role.push(role);
          own.count.push(1);
        }
      }
    }
    return own;
  });
  return { words: distinct, documents };
};

const wordAt = ({ vocabulary: { words: known }, lower, lemma, upos, feats }: Tokens, i: number): StoredWord => ({
  lower: known[lower[i]!]!,
  lemma: known[lemma[i]!]!,
  upos: UPOS[upos[i]!]!,
  feats: known[feats[i]!]!,
});

/** A form may hold a space, but no tab. */
export const keyOfWord = ({ lower, lemma, upos, feats }: StoredWord): string => `${lower}\t${lemma}\t${upos}\t${feats}`;

export const countColumns = (answers: readonly Answer[], { documents }: Counts): Column[] => {
  const rows = documents.flatMap(({ word }, d) => word.map(() => answers[d]!.document.id));
  return [
    words('document', rows),
    words(
      'role',
      documents.flatMap(({ role }) => role.map(place => COUNTED_ROLES[place]!)),
    ),
    plainNumbers(
      'word',
      documents.flatMap(({ word }) => word),
    ),
    fewNumbers(
      'count',
      documents.flatMap(({ count }) => count),
    ),
  ];
};

/** Distinct words with what they are counted as: form, stem, and lemma with its class. */
export const wordColumns = (distinct: readonly StoredWord[]): Column[] => {
  const column = (name: keyof StoredWord): Column =>
    words(
      name,
      distinct.map(word => word[name]),
    );
  return [
    risingNumbers(
      'word',
      distinct.map((_, number) => number),
    ),
    column('lower'),
    words(
      'stem',
      distinct.map(({ lower }) => stem(lower)),
    ),
    words('term', distinct.map(termOf)),
    column('lemma'),
    column('upos'),
    column('feats'),
  ];
};

/** The lemma with its class, as it is counted; the form where no lemma is known. */
const termOf = ({ lower, lemma, upos }: StoredWord): string => {
  const name = lemma || lower;
  return keyOf(name, classOf(name, UPOS.indexOf(upos)));
};

export const readWords = (table: Table): StoredWord[] => {
  const column = (name: keyof StoredWord): string[] => {
    const { list, at } = table.words(name);
    const all = list.all();
    return Array.from(at, place => all[place]!);
  };
  const [lower, lemma, upos, feats] = [column('lower'), column('lemma'), column('upos'), column('feats')];
  return lower.map((form, i) => ({ lower: form, lemma: lemma[i]!, upos: upos[i]! as Upos, feats: feats[i]! }));
};
