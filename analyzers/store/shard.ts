/** The tables of a shard → answers. What comes back is read when it is looked at: a document whose text nobody asks for costs no text. */
import type { Answer, Head } from '../../pipeline/corpus.ts';
import type { CountedWords } from '../../pipeline/counts.ts';
import { NEEDS, type Need } from '../../pipeline/stages.ts';
import type { Vocabulary } from '../../pipeline/tokenize/types.ts';
import type { Document, Notice, Structure } from '../../pipeline/types.ts';
import { readCounts } from './counts.ts';
import { type Documents, readDocuments } from './documents.ts';
import type { Table } from './parquet/read.ts';
import { readDoubtful, readEdits } from './repairs.ts';
import { readBlocks, readSegments } from './segments.ts';
import type { TableName } from './tables.ts';
import { readSentences, readTokens, sentencesIn, type Tag } from './tokens.ts';

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

export const openShard = (tableOf: (name: TableName) => Table, shared: SharedWords): Shard => {
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
    const sidecar = documents.sidecarOf(place);
    const line = documents.lineOf(place);
    return {
      id: documents.idOf(place),
      source: documents.sourceOf(place),
      get raw() {
        return documents.rawOf(place);
      },
      get text() {
        return documents.textOf(place);
      },
      edits: edits()(...rowsOf('edits', place)),
      doubtful: doubtful()(...rowsOf('doubtful', place)),
      ...(sidecar && { sidecar }),
      ...(line !== undefined && { line }),
    };
  };
  const structureOf = (place: number): Structure => ({
    ...documents.headOf(place),
    segments: segments()(...rowsOf('segments', place)),
    blocks: blocks()(...rowsOf('blocks', place)),
  });
  return {
    documents,
    headOf: place => {
      const line = documents.lineOf(place);
      const structure = once(() => {
        const { notices: _, ...head } = documents.headOf(place);
        return head;
      });
      const sidecar = once(() => documents.sidecarOf(place));
      return {
        document: {
          id: documents.idOf(place),
          source: documents.sourceOf(place),
          // A getter may say that there is none, which a field may not; who reads it sees no difference.
          get sidecar() {
            return sidecar()!;
          },
          ...(line !== undefined && { line }),
        },
        get structure() {
          return structure();
        },
      };
    },
    answerOf: (place, vocabulary, needs) => {
      const document = once(() => documentOf(place));
      const structure = once(() => structureOf(place));
      const table = once(() =>
        tokens(vocabulary, needs)(...rowsOf('tokens', place), sentences()(...rowsOf('sentences', place))),
      );
      const counted = once(() => counts()(...rowsOf('counts', place)));
      const [firstAsked, endAsked] = rowsOf('questions', place);
      const question = once(() => ({
        text: document().sidecar!.question!,
        tokens: asked(vocabulary, needs)(firstAsked, endAsked, askedSentences()(firstAsked, endAsked)),
      }));
      return {
        get document() {
          return document();
        },
        get structure() {
          return structure();
        },
        get tokens() {
          return table();
        },
        get counts() {
          return counted();
        },
        ...(endAsked > firstAsked && {
          get question() {
            return question();
          },
        }),
      };
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

/** Findings and tone are made of all tags. */
const tagsIn = (needs: readonly Need[]): ReadonlySet<Tag> => {
  const all: readonly Tag[] = ['lemma', 'upos', 'feats'];
  if (needs === NEEDS || needs.includes('findings') || needs.includes('tone')) return new Set(all);
  return new Set(all.filter(tag => needs.includes(tag)));
};

const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
};
