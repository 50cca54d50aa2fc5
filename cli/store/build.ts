/** Documents → a store, shard by shard: aside, so that nothing is ever half a store, and so that a build that was killed goes on where it was. */
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerFrom, type Input, type Models, refuseDuplicates } from '../../pipeline/corpus.ts';
import { idOf, receive, restoreDocument, structureAhead } from '../../pipeline/document.ts';
import { OrdskifteError } from '../../pipeline/errors.ts';
import type { Memory } from '../../pipeline/memory.ts';
import { messages } from '../../pipeline/messages.ts';
import { addMentions, mentionsIn, namesIn, type Survey, spellingIn, surveyOf } from '../../pipeline/survey.ts';
import { createVocabulary } from '../../pipeline/tokenize/vocabulary.ts';
import type { Source } from '../../pipeline/types.ts';
import { sha256 } from '../rim/bytes.ts';
import { jsonOf, KIND, MANIFEST, type Maker, type Manifest, type ShardFact } from './manifest.ts';
import { finishedShard } from './shard-folder.ts';
import { writeVocabulary } from './vocabulary.ts';
import { writeShard } from './write-shard.ts';

export type BuildOptions = {
  readonly maker: Maker;
  readonly models: Models;
  readonly memory: Memory;
  /** Bytes of text in a shard: it is closed with the document that reaches them. */
  readonly shardBytes: number;
  /** Whether to go on with a build that was not finished. */
  readonly resume: boolean;
  /** Told before each shard: its place and their number. */
  readonly progress?: (shard: number, of: number) => void;
};

/** Where a store is built until it is whole. */
export const asideOf = (out: string): string => `${out.replace(/\/+$/, '')}.building`;

const PLAN = 'plan.json';
const SURVEY = 'survey.json';

/**
 * Builds a store of all documents in `out`, which must not be there yet.
 *
 * @throws {OrdskifteError} STORE_EXISTS, STORE_UNFINISHED, STORE_PLAN, and what reading documents throws
 */
export const buildStore = (out: string, inputs: readonly Input[], options: BuildOptions): Manifest => {
  if (existsSync(out)) throw new OrdskifteError(messages.storeExists(out));
  const aside = asideOf(out);
  refuseDuplicates(inputs.map(idOf));
  const parts = cut(inputs, options.shardBytes);
  begin(aside, out, planOf(parts, options.maker), options.resume);
  const survey = surveyIn(aside, inputs, options);
  const shards = writeShards(aside, parts, survey, options);
  const manifest = writeManifest(aside, { maker: options.maker, survey, sources: sourcesOf(inputs), shards });
  for (const name of [PLAN, SURVEY]) rmSync(join(aside, name), { force: true });
  renameSync(aside, out);
  return manifest;
};

/** A folder with a plan in it: a new one, or, to go on, one with this plan. */
const begin = (aside: string, out: string, plan: string, resume: boolean): void => {
  const place = join(aside, PLAN);
  if (existsSync(aside)) {
    if (!resume) throw new OrdskifteError(messages.storeUnfinished(out, aside));
    if (existsSync(place)) {
      if (readFileSync(place, 'utf8') !== plan) throw new OrdskifteError(messages.storePlan(out, aside));
      return;
    }
  }
  mkdirSync(aside, { recursive: true });
  writeWhole(place, plan);
};

/** Everything that the finished shards depend on. */
const planOf = (parts: readonly (readonly Input[])[], maker: Maker): string =>
  jsonOf({ maker, shards: parts.map(part => ({ documents: part.length, sha256: hashOf(part) })) });

const hashOf = (inputs: readonly Input[]): string =>
  sha256(
    inputs.map(({ name, bytes, record, sidecar }) => JSON.stringify([name, sha256(bytes), record, sidecar])).join('\n'),
  );

/** Documents in their order, a shard of them at a time. */
const cut = (inputs: readonly Input[], shardBytes: number): Input[][] => {
  const parts: Input[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const input of inputs) {
    if (size >= shardBytes) {
      parts.push([]);
      size = 0;
    }
    parts.at(-1)!.push(input);
    size += input.bytes.length;
  }
  return parts;
};

/** What the documents give each other, worked out once for a build. */
const surveyIn = (aside: string, inputs: readonly Input[], options: BuildOptions): Survey => {
  const place = join(aside, SURVEY);
  if (existsSync(place)) return JSON.parse(readFileSync(place, 'utf8')) as Survey;
  const survey = surveyInputs(inputs, options);
  writeWhole(place, jsonOf(survey));
  return survey;
};

/** One document in memory at a time. Who speaks in a file is looked for in its restored text; of a record the facts say it. */
export const surveyInputs = (
  inputs: readonly Input[],
  { maker, models, memory }: Pick<BuildOptions, 'maker' | 'models' | 'memory'>,
  known: readonly string[] = [],
): Survey => {
  const { restore } = maker.options;
  const asReceived = restore ? addMentions(inputs.map(input => mentionsOf(receive(input)))) : undefined;
  const names = asReceived === undefined ? [] : [...new Set([...known, ...namesIn(asReceived)])];
  const people = addMentions(
    inputs.map(input => {
      const received = receive(input);
      if (received.isRecord) return mentionsOf(received);
      const { text } = restoreDocument(received, models, { restore, memory }, names);
      return mentionsIn(structureAhead(received, text));
    }),
  );
  return surveyOf(names, people);
};

const mentionsOf = (received: ReturnType<typeof receive>): ReturnType<typeof mentionsIn> =>
  mentionsIn(structureAhead(received, received.text));

const writeShards = (
  aside: string,
  parts: readonly (readonly Input[])[],
  survey: Survey,
  { maker, models, memory, progress }: BuildOptions,
): ShardFact[] => {
  const known = { names: survey.names, spelling: spellingIn(survey) };
  const { restore } = maker.options;
  return parts.map((inputs, i) => {
    const name = nameOf(i);
    const finished = finishedShard(aside, name);
    if (finished !== undefined) return finished;
    progress?.(i, parts.length);
    const vocabulary = createVocabulary(memory);
    const answers = inputs.map(input => answerFrom(input, known, vocabulary, models, { restore, memory }));
    return writeShard(aside, name, answers);
  });
};

/** Names of shards are their places, so that they are listed in their order. */
export const nameOf = (place: number): string => String(place).padStart(4, '0');

/** Each file of the documents once. */
const sourcesOf = (inputs: readonly Input[]): Source[] => {
  const sources = new Map<string, Source>();
  for (const { name, sha256: hash } of inputs) sources.set(`${name} ${hash}`, { name, sha256: hash, encoding: '' });
  return [...sources.values()];
};

type Content = {
  readonly maker: Maker;
  readonly survey: Survey;
  readonly sources: readonly Source[];
  readonly shards: readonly ShardFact[];
};

/** The vocabulary of the shards, and then the manifest that names both: with it the store is what it says. */
export const writeManifest = (store: string, { maker, survey, sources, shards }: Content): Manifest => {
  const vocabulary = writeVocabulary(store, shards);
  const documents = shards.reduce((sum, shard) => sum + shard.documents, 0);
  const manifest: Manifest = { kind: KIND, ...maker, documents, survey, sources, shards, vocabulary };
  writeWhole(join(store, MANIFEST), jsonOf(manifest));
  return manifest;
};

const writeWhole = (place: string, text: string): void => {
  const aside = `${place}.writing-${process.pid}`;
  writeFileSync(aside, text);
  renameSync(aside, place);
};
