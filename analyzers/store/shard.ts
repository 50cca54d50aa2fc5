/** The tables of a shard → answers. What comes back is read when it is looked at: a document whose text nobody asks for costs no text. */
import type { Answer, Head } from '../../pipeline/corpus.ts';
import type { CountedWords } from '../../pipeline/counts.ts';
import { TREES } from '../../pipeline/parse/known.ts';
import { type Need, needsTrees } from '../../pipeline/stages.ts';
import type { Tokens, Vocabulary } from '../../pipeline/tokenize/types.ts';
import type { Block, Document, Notice, Segment, Structure } from '../../pipeline/types.ts';
import { type Documents, readDocuments, type StructureHead } from './documents.ts';
import { type Kept, readKnown } from './known.ts';
import { once, withLazy } from './once.ts';
import type { Table } from './parquet/read.ts';
import { readCounts } from './read-counts.ts';
import { readDoubtful, readEdits } from './repairs.ts';
import { readBlocks, readSegments } from './segments.ts';
import type { TableName } from './tables.ts';
import { readSentences, readTokens, readTrees, sentencesIn, type Tag } from './tokens.ts';

/** A shard that was opened. Tables are opened, and their columns read, when they are needed. */
export type Shard = {
  readonly documents: Documents;
  readonly headOf: (place: number) => Head;
  /** The answer at a place; of its words what is `needed`, other columns are 0. */
  readonly answerOf: (place: number, vocabulary: Vocabulary, needs: readonly Need[]) => Answer;
  readonly noticesOf: (place: number) => readonly Notice[];
};

/** The words of the whole store, and which of them the numbers of a shard's own words mean. */
export type SharedWords = { readonly words: CountedWords; readonly numbers: () => Int32Array };

/** What was found when the shard was made, by the names under which it is asked for. */
export type KeptHere = Kept & { readonly trees?: boolean };

export const openShard = (tableOf: (name: TableName) => Table, shared: SharedWords, kept: KeptHere): Shard => {
  const documents = readDocuments(tableOf('documents'));
  const segments = once(() => readSegments(tableOf('segments')));
  const blocks = once(() => readBlocks(tableOf('blocks')));
  const sentences = once(() => readSentences(tableOf('sentences')));
  const edits = once(() => readEdits(tableOf('edits')));
  const doubtful = once(() => readDoubtful(tableOf('doubtful')));
  const counts = once(() => readCounts(tableOf('counts'), shared.numbers(), shared.words));
  const askedSentences = once(() => sentencesIn(tableOf('questions')));
  const rowsOf = (table: Parameters<Documents['firstRows']>[0], place: number): [first: number, end: number] => {
    const first = documents.firstRows(table);
    return [first[place]!, first[place + 1]!];
  };
  const tokens = forTable('tokens', tableOf);
  const asked = forTable('questions', tableOf);
  const documentOf = (place: number): Document => {
    const line = documents.lineOf(place);
    return {
      get id() {
        return documents.idOf(place);
      },
      get source() {
        return documents.sourceOf(place);
      },
      get raw() {
        return documents.rawOf(place);
      },
      get text() {
        return documents.textOf(place);
      },
      get edits() {
        return edits()(...rowsOf('edits', place));
      },
      get doubtful() {
        return doubtful()(...rowsOf('doubtful', place));
      },
      // A getter may say that there is none, which a field may not; who reads it sees no difference.
      get sidecar() {
        return documents.sidecarOf(place)!;
      },
      ...(line !== undefined && { line }),
    };
  };
  const heads: (StructureHead | undefined)[] = [];
  const structureHead = (place: number): StructureHead => {
    heads[place] ??= documents.headOf(place);
    return heads[place];
  };
  const structureOf = (place: number): Structure => {
    let own: readonly Segment[] | undefined;
    let running: readonly Block[] | undefined;
    return {
      ...structureHead(place),
      get segments() {
        own ??= segments()(...rowsOf('segments', place));
        return own;
      },
      get blocks() {
        running ??= blocks()(...rowsOf('blocks', place));
        return running;
      },
    };
  };
  const known = readKnown(tableOf, rowsOf, kept);
  const tokensOf = (place: number, vocabulary: Vocabulary, needs: readonly Need[]): Tokens =>
    tokens(vocabulary, needs)(...rowsOf('tokens', place), sentences()(...rowsOf('sentences', place)));
  const trees = once(() => readTrees(tableOf('tokens')));
  const treesOf = (place: number, vocabulary: Vocabulary, needs: readonly Need[]): Tokens | undefined =>
    kept.trees ? trees()(tokensOf(place, vocabulary, needs), rowsOf('tokens', place)[0]) : undefined;
  return {
    documents,
    headOf: place => {
      const line = documents.lineOf(place);
      return {
        document: {
          get id() {
            return documents.idOf(place);
          },
          get source() {
            return documents.sourceOf(place);
          },
          get sidecar() {
            return documents.sidecarOf(place)!;
          },
          ...(line !== undefined && { line }),
        },
        get structure() {
          return structureHead(place);
        },
      };
    },
    answerOf: (place, vocabulary, needs) => {
      const [firstAsked, endAsked] = rowsOf('questions', place);
      let document: Document | undefined;
      let structure: Structure | undefined;
      let words: Tokens | undefined;
      const answer: Answer = {
        get document() {
          document ??= documentOf(place);
          return document;
        },
        get structure() {
          structure ??= structureOf(place);
          return structure;
        },
        get tokens() {
          words ??= tokensOf(place, vocabulary, needs);
          return words;
        },
        get counts() {
          return counts()(...rowsOf('counts', place));
        },
        known: name => (name === TREES ? treesOf(place, vocabulary, needs) : known(place, name)),
      };
      const question = (): NonNullable<Answer['question']> => ({
        text: documents.sidecarOf(place)!.question!,
        tokens: asked(vocabulary, needs)(firstAsked, endAsked, askedSentences()(firstAsked, endAsked)),
      });
      return withLazy(answer, 'question', endAsked > firstAsked ? question : undefined);
    },
    noticesOf: documents.noticesOf,
  };
};

/** The reader of a table of tokens; made once for every vocabulary and wish. */
const forTable = (name: 'tokens' | 'questions', tableOf: (name: TableName) => Table) => {
  let made: { vocabulary: Vocabulary; wish: string; read: ReturnType<typeof readTokens> } | undefined;
  return (vocabulary: Vocabulary, needs: readonly Need[]): ReturnType<typeof readTokens> => {
    const wanted = tagsIn(needs);
    const wish = [...wanted].join(' ');
    if (made?.vocabulary !== vocabulary || made.wish !== wish)
      made = { vocabulary, wish, read: readTokens(tableOf(name), vocabulary, wanted) };
    return made.read;
  };
};

/** Findings, tone and trees are made of all tags. */
const tagsIn = (needs: readonly Need[]): ReadonlySet<Tag> => {
  const all: readonly Tag[] = ['lemma', 'upos', 'feats'];
  if (needsTrees(needs) || needs.includes('findings') || needs.includes('tone')) return new Set(all);
  return new Set(all.filter(tag => needs.includes(tag)));
};
