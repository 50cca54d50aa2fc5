/** The coded answers that the ranker is trained and measured on, with the features of their sentences. */

import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readTaggerModel, tag } from '../../../pipeline/tag/index.ts';
import { paragraphBlocks, tokenize } from '../../../pipeline/tokenize/index.ts';
import type { Tokens } from '../../../pipeline/tokenize/types.ts';
import { createVocabulary } from '../../../pipeline/tokenize/vocabulary.ts';
import type { Candidate } from '../candidates.ts';
import { allLists, gatherEvidence, questionsOf } from '../code.ts';
import { parseCodebook } from '../codebook.ts';
import type { Evidence } from '../evidence.ts';
import { describeSentences, type SentenceFeatures } from '../features.ts';
import { plainAnswer } from '../plain-answer.ts';
import type { AskedQuestion } from '../question.ts';

type Coded = { readonly start: number; readonly end: number; readonly coders: readonly (readonly string[])[] };
type Row = {
  readonly id: string;
  readonly text: string;
  readonly question?: string;
  readonly speaker?: string;
  readonly role?: string;
  readonly party?: string;
  readonly date?: string;
  readonly asked_by?: string;
  readonly reply?: Readonly<Record<string, string>>;
};
export type Answer = {
  readonly id: string;
  readonly isGold: boolean;
  /** Coded after the cues were written, and before anybody saw what they find there. */
  readonly isFresh: boolean;
  readonly tokens: Tokens;
  readonly candidates: readonly Candidate[];
  readonly features: readonly SentenceFeatures[];
  /** The same without tags, so that the weights serve untagged text as well. */
  readonly untagged: readonly SentenceFeatures[];
  readonly coders: readonly (readonly (readonly string[])[])[];
  readonly evidence: Evidence;
  readonly asked: readonly AskedQuestion[];
  /** Reply status by each coder of the gold. */
  readonly reply: readonly string[];
};

export const here = (path: string): URL => new URL(path, import.meta.url);
const shared = (path: string): URL => here(`../../../../shared/${path}`);
const rowsOf = (text: string): Row[] => text.split('\n').flatMap(line => (line ? [JSON.parse(line) as Row] : []));

export const codebook = parseCodebook(readFileSync(here('../codebook.json'), 'utf8'), 'codebook.json');
const modelFile = here('../../../pipeline/tag/model.bin');
export const model = existsSync(modelFile) ? readTaggerModel(readFileSync(modelFile)) : null;
/** Gold, additional codings and their texts. */
export function readAnswers(): Answer[] {
  const answers = rowsOf(readFileSync(shared('rhetoric/gold-dev.jsonl'), 'utf8')).map(row => {
    const sentences = (
      row as unknown as {
        sentences: { start: number; end: number; coder1: { code: string }[]; coder2: { code: string }[] }[];
      }
    ).sentences;
    return prepare(
      row,
      'gold',
      sentences.map(({ start, end, coder1, coder2 }) => ({
        start,
        end,
        coders: [coder1, coder2].map(list => list.map(item => item.code)),
      })),
    );
  });
  const texts = new Map(
    [
      ...rowsOf(readFileSync(shared('corpus/answers-dev.jsonl'), 'utf8')),
      ...rowsOf(gunzipSync(readFileSync(shared('corpus/speeches-10k.jsonl.gz'))).toString('utf8')),
    ].map(row => [row.id, row]),
  );
  for (const line of readFileSync(here('codings.jsonl'), 'utf8').split('\n')) {
    if (!line) continue;
    const { id, source, sentences } = JSON.parse(line) as {
      id: string;
      source: string;
      sentences: [number, number, ...string[]][];
    };
    answers.push(
      prepare(
        texts.get(id)!,
        source === 'speeches-10k' ? 'fresh' : 'added',
        sentences.map(([start, end, ...codes]) => ({ start, end, coders: [codes] })),
      ),
    );
  }
  return answers;
}

function prepare(row: Row, kind: 'gold' | 'added' | 'fresh', coded: readonly Coded[]): Answer {
  const structure = plainAnswer(row.text, {
    speaker: row.speaker,
    role: row.role,
    party: row.party,
    date: row.date,
    questioner: row.asked_by,
  });
  const plain = tokenize(row.text, paragraphBlocks(row.text), createVocabulary());
  const tokens = model ? tag(plain, model) : plain;
  const asked = questionsOf(row.text, structure, row.question);
  const describe = (table: Tokens) => {
    const evidence = gatherEvidence({ text: row.text, structure, tokens: table }, codebook);
    const features = describeSentences(evidence, asked, allLists(codebook, evidence.actors));
    return { features, evidence };
  };
  const { features, evidence } = describe(tokens);
  const count = coded[0]?.coders.length ?? 1;
  const coders = Array.from({ length: count }, () => tokens.sentences.map((): string[] => []));
  const covered = tokens.sentences.map(() => false);
  for (const { start, end, coders: lists } of coded) {
    let best = -1;
    let most = 0;
    tokens.sentences.forEach((sentence, s) => {
      const overlap = Math.min(end, sentence.end) - Math.max(start, sentence.start);
      if (overlap > most) {
        most = overlap;
        best = s;
      }
    });
    if (best < 0) continue;
    covered[best] = true;
    lists.forEach((list, coder) => {
      coders[coder]![best]!.push(...list);
    });
  }
  const without = (
    process.argv
      .find(word => word.startsWith('--without='))
      ?.slice('--without='.length)
      .split(',') ?? []
  ).filter(Boolean);
  const strip = (item: SentenceFeatures): SentenceFeatures =>
    without.length === 0
      ? item
      : new Map(
          [...item].filter(([name]) => !without.some(prefix => name.startsWith(prefix) || name.includes(`:${prefix}`))),
        );
  const keep = (list: readonly SentenceFeatures[]) =>
    list.map((item, s) => (covered[s] ? strip(item) : new Map<string, number>()));
  return {
    id: `${row.id} ${kind}`,
    isFresh: kind === 'fresh',
    isGold: kind === 'gold',
    tokens,
    evidence,
    asked,
    reply: Object.values(row.reply ?? {}),
    candidates: evidence.candidates,
    features: keep(features),
    untagged: model ? keep(describe(plain).features) : [],
    coders,
  };
}
