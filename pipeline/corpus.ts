/** Files → corpus: the stages in their order, over one vocabulary, with people named alike in all documents. */
import {
  type Answer,
  countedAnswer,
  documentNotices,
  type Input,
  type Models,
  plainOf,
  questionOf,
  type Received,
  type RestoringOptions,
  receive,
  restoreDocument,
  structureAhead,
  structureFor,
  tokenizeDocument,
} from './document.ts';
import { OrdskifteError } from './errors.ts';
import { Memory } from './memory.ts';
import { messages } from './messages/index.ts';
import { parse } from './parse/index.ts';
import { type Need, needsOnlyCounts, needsTags, needsTrees, type Stage, USUAL_NEEDS } from './stages.ts';
import { addMentions, type Head, headOf, mentionsIn, namesIn, type Survey, spellingIn, surveyOf } from './survey.ts';
import { tag } from './tag/index.ts';
import type { Vocabulary } from './tokenize/types.ts';
import { createVocabulary } from './tokenize/vocabulary.ts';
import type { Notice } from './types.ts';

export { type Answer, type Input, type Models, SURE } from './document.ts';
export type { Head } from './survey.ts';

/** Documents worked out as far as was asked for, over one vocabulary. */
export type Corpus = {
  readonly answers: readonly Answer[];
  /** Documents that were read; more than the answers where some were chosen. */
  readonly read: number;
  readonly vocabulary: Vocabulary;
  readonly notices: readonly Notice[];
};

export type CorpusOptions = RestoringOptions & {
  /** What will be read of the words. Only that is worked out; without tags the columns `lemma`, `upos` and `feats` are 0. By default everything but trees. */
  readonly needs?: readonly Need[];
  /** Which documents count, in their order; the others are read no further. It sees all, with their people. By default all. */
  readonly choose?: (heads: readonly Head[]) => readonly Head[];
  /** What is done with a file that cannot be read, while others can; by default it is thrown. */
  readonly refuse?: (error: OrdskifteError) => void;
  /** What was worked out for other corpora. By default each corpus has a memory of its own. */
  readonly memory?: Memory;
  /** Called around every stage, for progress and timing; must return what `work` returns. */
  readonly around?: <T>(stage: Stage, work: () => T) => T;
  /** Called after each document of a stage, with the number of them. */
  readonly step?: (of: number) => void;
};

export const CORPUS_DEFAULTS = Object.freeze({ restore: true });

/**
 * Runs all stages over some files, which are held in memory together: first the survey of what the documents give each other, then each
 * document by itself (`answerFrom`).
 *
 * @throws {OrdskifteError} EMPTY_FILE, NOT_TEXT, DUPLICATE_DOCUMENT
 */
export const buildCorpus = (inputs: readonly Input[], models: Models = {}, options: CorpusOptions = {}): Corpus => {
  const around = options.around ?? ((_stage, work) => work());
  const memory = options.memory ?? new Memory();
  const { choose = heads => heads, needs = USUAL_NEEDS } = options;
  const each = <T, R>(list: readonly T[], work: (one: T, i: number) => R): R[] =>
    list.map((one, i) => {
      const made = work(one, i);
      options.step?.(list.length);
      return made;
    });
  const read = around('read', () => receiveAll(inputs, options));
  refuseDuplicates(read.map(({ id }) => id));
  const names = around('structure', () => namesAsReceived(read, models, options));
  const restored = (document: Received): ReturnType<typeof restoreDocument> =>
    restoreDocument(document, models, { ...options, memory }, names);
  // Who speaks in a file is found in its restored text; of a record the facts say it, and only those that count are restored.
  const early = around('restore', () => each(read, d => (d.isRecord ? plainOf(d) : restored(d))));
  const people = around('structure', () => {
    const found = each(early, (document, i) => structureAhead(read[i]!, document));
    return found.map(spellingIn(surveyOf(names, addMentions(found.map(mentionsIn))), models.people).structure);
  });
  const chosen = chosenOf(
    choose,
    early.map((document, i) => headOf(document, people[i]!)),
  );
  const documents = around('restore', () => each(chosen, i => (read[i]!.isRecord ? restored(read[i]!) : early[i]!)));
  const structures = around('structure', () =>
    documents.map(({ text }, i) => structureFor(read[chosen[i]!]!, people[chosen[i]!]!, text)),
  );
  const vocabulary = createVocabulary(memory);
  const notices = (): Notice[] =>
    documents.flatMap((document, i) => documentNotices(document, structures[i]!, read[chosen[i]!]!));
  if (needsOnlyCounts(needs)) {
    const answers = around('tokenize', () => each(documents, (d, i) => countedAnswer(d, structures[i]!, vocabulary)));
    return { vocabulary, read: read.length, answers, notices: notices() };
  }
  const tokens = around('tokenize', () => each(documents, (d, i) => tokenizeDocument(d, structures[i]!, vocabulary)));
  const tagger = needsTags(needs) ? models.tagger : undefined;
  const tagged = tagger === undefined ? tokens : around('tag', () => each(tokens, table => tag(table, tagger)));
  const parser = needsTrees(needs) && tagger !== undefined ? models.parser : undefined;
  const parsed = parser === undefined ? tagged : around('parse', () => each(tagged, table => parse(table, parser)));
  // Questions come last, so that the words of the documents have the same numbers with them and without.
  const questions = around(tagger === undefined ? 'tokenize' : 'tag', () =>
    documents.map(({ sidecar }) => questionOf(sidecar, vocabulary, tagger)),
  );
  return {
    vocabulary,
    read: read.length,
    answers: documents.map((document, i) => {
      const question = questions[i];
      return { document, structure: structures[i]!, tokens: parsed[i]!, ...(question && { question }) };
    }),
    notices: notices(),
  };
};

/** The documents that can be read; where there is none at all, the first fault is thrown. */
const receiveAll = (inputs: readonly Input[], { refuse, step }: CorpusOptions): Received[] => {
  const faults: OrdskifteError[] = [];
  const read = inputs.flatMap((input): Received[] => {
    try {
      return [receive(input)];
    } catch (error) {
      if (!(error instanceof OrdskifteError) || refuse === undefined || inputs.length < 2) throw error;
      faults.push(error);
      return [];
    } finally {
      step?.(inputs.length);
    }
  });
  if (read.length === 0 && faults[0] !== undefined) throw faults[0];
  for (const fault of faults) refuse?.(fault);
  return read;
};

/** An answer with what a reader of its numbers should know. */
export type Noticed = { readonly answer: Answer; readonly notices: readonly Notice[] };

/**
 * Works out one document by itself, given the survey of all: the same answer as in the corpus of all of them, but for the numbers of words
 * in the vocabulary.
 *
 * @throws {OrdskifteError} EMPTY_FILE, NOT_TEXT
 */
export const answerFrom = (
  input: Input,
  survey: Pick<Survey, 'names'> & { readonly spelling: ReturnType<typeof spellingIn> },
  vocabulary: Vocabulary,
  models: Models,
  options: RestoringOptions & { readonly needs?: readonly Need[] } = {},
): Noticed => {
  const { memory = vocabulary.memory, needs = USUAL_NEEDS } = options;
  const received = receive(input);
  const document = restoreDocument(received, models, { ...options, memory }, survey.names);
  const ahead = survey.spelling.structure(structureAhead(received, document));
  const structure = structureFor(received, ahead, document.text);
  const notices = documentNotices(document, structure, received);
  if (needsOnlyCounts(needs)) return { answer: countedAnswer(document, structure, vocabulary), notices };
  const words = tokenizeDocument(document, structure, vocabulary);
  const tagger = needsTags(needs) ? models.tagger : undefined;
  const tagged = tagger === undefined ? words : tag(words, tagger);
  const parser = needsTrees(needs) && tagger !== undefined ? models.parser : undefined;
  const tokens = parser === undefined ? tagged : parse(tagged, parser);
  const question = questionOf(document.sidecar, vocabulary, tagger);
  return {
    answer: { document, structure, tokens, ...(question && { question }) },
    notices,
  };
};

/** Places of the chosen documents among all. */
const chosenOf = (choose: NonNullable<CorpusOptions['choose']>, heads: readonly Head[]): number[] => {
  const placeOf = new Map(heads.map((head, i) => [head, i]));
  return choose(heads).map(head => placeOf.get(head)!);
};

/** Names that any of the documents writes, for the restoration of all. */
const namesAsReceived = (read: readonly Received[], models: Models, options: CorpusOptions): readonly string[] =>
  models.restore === undefined || options.restore === false
    ? []
    : namesIn(addMentions(read.map(d => mentionsIn(structureAhead(d, d)))));

/**
 * Refuses documents of which two have one id.
 *
 * @throws {OrdskifteError} DUPLICATE_DOCUMENT
 */
export const refuseDuplicates = (ids: Iterable<string>): void => {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) throw new OrdskifteError(messages.duplicateId(id));
    seen.add(id);
  }
};
