/** The coded answers that the ranker is trained and measured on, with the features of their sentences. */

import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parseCodebook, withRanker } from '../../analyzers/rhetoric/book/parse.ts';
import { allLists, gatherEvidence, questionsOf } from '../../analyzers/rhetoric/code.ts';
import type { Candidate } from '../../analyzers/rhetoric/match/candidates.ts';
import type { Evidence } from '../../analyzers/rhetoric/match/evidence.ts';
import { type FeatureNames, openNames } from '../../analyzers/rhetoric/rank/feature-names.ts';
import { describeSentences } from '../../analyzers/rhetoric/rank/features.ts';
import type { Ranker, SentenceFeatures } from '../../analyzers/rhetoric/rank/types.ts';
import type { WordVectors } from '../../analyzers/rhetoric/rank/vectors.ts';
import type { AnswerRecord } from '../../analyzers/rhetoric/record.ts';
import type { AskedQuestion } from '../../analyzers/rhetoric/reply/question.ts';
import type { Learned } from '../../analyzers/rhetoric/types.ts';
import { Memory } from '../../pipeline/memory.ts';
import { singleSpeaker } from '../../pipeline/structure/single-speaker.ts';
import { readTaggerModel, tag } from '../../pipeline/tag/index.ts';
import { paragraphBlocks, tokenize } from '../../pipeline/tokenize/index.ts';
import type { Tokens } from '../../pipeline/tokenize/types.ts';
import { createVocabulary } from '../../pipeline/tokenize/vocabulary.ts';
import { SPEECHES } from '../data.ts';

/** Where an answer comes from and how it was coded; see README.md beside this file. */
export const SETS = ['gold', 'answers', 'debates', 'replies', 'turns'] as const;
export type AnswerSet = (typeof SETS)[number];

/** A sentence of a coding: its place in the text, and the codes that each coder gave. */
type Coded = { readonly start: number; readonly end: number; readonly coders: readonly (readonly string[])[] };
type Coding = {
  readonly id: string;
  readonly set: AnswerSet;
  /** Who coded it, by number, where one coder did. */
  readonly coder?: number;
  /** The end of the preceding turn, where the answer's own record has no question. */
  readonly question?: { readonly id: string; readonly start: number };
  readonly reply?: readonly string[];
  readonly otherAgent?: readonly boolean[];
  readonly sentences: readonly (readonly [start: number, end: number, ...coders: (readonly string[])[]])[];
};
type GoldCode = { readonly code: string };
type GoldRow = AnswerRecord & {
  readonly reply?: Readonly<Record<string, string>>;
  readonly sentences: readonly {
    readonly start: number;
    readonly end: number;
    readonly coder1: readonly GoldCode[];
    readonly coder2: readonly GoldCode[];
  }[];
};
export type Answer = {
  readonly id: string;
  readonly set: AnswerSet;
  /** The one who coded it alone; null where two did. */
  readonly coder: number | null;
  readonly tokens: Tokens;
  readonly candidates: readonly Candidate[];
  readonly features: readonly SentenceFeatures[];
  /** The same without tags, so that the weights serve untagged text as well. */
  readonly untagged: readonly SentenceFeatures[];
  readonly coders: readonly (readonly (readonly string[])[])[];
  readonly evidence: Evidence;
  readonly asked: readonly AskedQuestion[];
  /** Reply status by each coder; none where it was not judged. */
  readonly reply: readonly string[];
  /** Whether each coder found that somebody else than the asked is said to act. */
  readonly otherAgent: readonly boolean[];
};

export const here = (path: string): URL => new URL(path, import.meta.url);
const rowsOf = <T>(text: string): T[] => text.split('\n').flatMap(line => (line ? [JSON.parse(line) as T] : []));

export const codebook = parseCodebook(
  readFileSync(here('../../analyzers/rhetoric/codebook.json'), 'utf8'),
  'codebook.json',
);
const modelFile = here('../../pipeline/tag/model.bin');
export const model = existsSync(modelFile) ? readTaggerModel(readFileSync(modelFile)) : null;

/** What is known of words serves all answers. */
const memory = new Memory();

/** All features that any answer shows. */
export const names: FeatureNames = openNames();

/** A ranker as codeAnswer would find it in the codebook. */
export const learnedOf = (ranker: Ranker): Learned => withRanker(codebook, ranker).learned!;

/** Gold, additional codings and their texts, described with `vectors`; `pathOf` gives the place of a file of `training/data.json`. */
export function readAnswers(pathOf: (file: string) => string, vectors: WordVectors): Answer[] {
  const prepare = preparing(vectors);
  const gold = readGold(pathOf('rhetoric/gold-dev.jsonl'), vectors);
  const texts = new Map(
    [
      ...rowsOf<AnswerRecord>(readFileSync(pathOf('corpus/answers-dev.jsonl'), 'utf8')),
      ...rowsOf<AnswerRecord>(gunzipSync(readFileSync(pathOf(SPEECHES))).toString('utf8')),
    ].map(row => [row.id, row]),
  );
  const added = rowsOf<Coding>(readFileSync(here('codings.jsonl'), 'utf8')).map(coding => {
    const { id, set, coder = null, question, reply = [], otherAgent = [] } = coding;
    const sentences = coding.sentences.map(([start, end, ...coders]) => ({ start, end, coders }));
    const asked = question && texts.get(question.id)!.text.slice(question.start);
    const row = { ...texts.get(id)!, ...(asked !== undefined && { question: asked }) };
    return prepare(row, { set, coder, sentences, reply, otherAgent });
  });
  return [...gold, ...added];
}

/** Answers that lie with their texts and two codings in one file, as the gold and the seeds do. */
export function readGold(file: string | URL, vectors: WordVectors | undefined): Answer[] {
  return rowsOf<GoldRow>(readFileSync(file, 'utf8')).map(row => {
    const sentences = row.sentences.map(({ start, end, coder1, coder2 }) => ({
      start,
      end,
      coders: [coder1, coder2].map(list => list.map(item => item.code)),
    }));
    const reply = Object.values(row.reply ?? {}).filter(status => typeof status === 'string');
    return preparing(vectors)(row, { set: 'gold', coder: null, sentences, reply, otherAgent: [] });
  });
}

type Judged = Pick<Answer, 'set' | 'coder' | 'reply' | 'otherAgent'> & { readonly sentences: readonly Coded[] };

const preparing =
  (vectors: WordVectors | undefined) =>
  (row: AnswerRecord, { set, coder: alone, sentences: coded, reply, otherAgent }: Judged): Answer => {
    const structure = singleSpeaker(row.text, {
      speaker: row.speaker,
      role: row.role,
      party: row.party,
      date: row.date,
      questioner: row.asked_by,
    });
    const plain = tokenize(row.text, paragraphBlocks(row.text), createVocabulary(memory));
    const tokens = model ? tag(plain, model) : plain;
    const askedIn = (table: Tokens, read: (text: string) => Tokens): AskedQuestion[] => {
      const { question: text } = row;
      const handedOver = text === undefined ? {} : { question: { text, tokens: read(text) } };
      return questionsOf({ text: row.text, structure, tokens: table, ...handedOver });
    };
    const untag = (text: string): Tokens => tokenize(text, paragraphBlocks(text), createVocabulary(memory));
    const asked = askedIn(tokens, text => (model ? tag(untag(text), model) : untag(text)));
    const describe = (table: Tokens, questions: readonly AskedQuestion[], meaning?: WordVectors) => {
      const evidence = gatherEvidence({ text: row.text, structure, tokens: table }, codebook);
      const lists = allLists(codebook, evidence.actors, memory);
      const features = describeSentences(evidence, questions, lists, names, meaning);
      return { features, evidence };
    };
    const { features, evidence } = describe(tokens, asked, vectors);
    const { coders, isCoded } = alignCodes(coded, tokens);
    const keep = (list: readonly SentenceFeatures[]) =>
      list.map((item, s) => (isCoded[s] && item ? withoutLeftOut(item) : null));
    return {
      id: row.id,
      set,
      coder: alone,
      tokens,
      evidence,
      asked,
      reply,
      otherAgent,
      candidates: evidence.candidates,
      features: keep(features),
      untagged: model ? keep(describe(plain, askedIn(plain, untag)).features) : [],
      coders,
    };
  };

/** Codes by coder and sentence of the table: each coded sentence belongs to the one that it overlaps most. */
function alignCodes(coded: readonly Coded[], { sentences }: Tokens): { coders: string[][][]; isCoded: boolean[] } {
  const count = coded[0]?.coders.length ?? 1;
  const coders = Array.from({ length: count }, () => sentences.map((): string[] => []));
  const isCoded = sentences.map(() => false);
  for (const { start, end, coders: lists } of coded) {
    const overlaps = sentences.map(sentence => Math.min(end, sentence.end) - Math.max(start, sentence.start));
    const best = overlaps.reduce((most, overlap, s) => (overlap > overlaps[most]! ? s : most), 0);
    if (!(overlaps[best]! > 0)) continue;
    isCoded[best] = true;
    lists.forEach((list, coder) => {
      coders[coder]![best]!.push(...list);
    });
  }
  return { coders, isCoded };
}

/** Beginnings of the names of features that `--without` leaves out, to see what they add. */
const LEFT_OUT: readonly string[] = process.argv
  .flatMap(word => (word.startsWith('--without=') ? word.slice('--without='.length).split(',') : []))
  .filter(Boolean);

function withoutLeftOut(item: NonNullable<SentenceFeatures>): SentenceFeatures {
  if (LEFT_OUT.length === 0) return item;
  const isKept = (id: number): boolean => {
    const name = names.nameOf(id);
    return !LEFT_OUT.some(prefix => name.startsWith(prefix) || name.includes(`:${prefix}`));
  };
  const kept = item.ids.flatMap((id, i) => (isKept(id) ? [i] : []));
  return { ...item, ids: kept.map(i => item.ids[i]!), at: kept.map(i => item.at[i]!) };
}
