/** Documents → a store, shard by shard: aside, so that nothing is ever half a store, and so that a build that was killed goes on where it was. */
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { type Input, type Models, refuseDuplicates } from '../../pipeline/corpus.ts';
import { idOf, type Received, receive, restoreDocument, structureAhead } from '../../pipeline/document.ts';
import { OrdskifteError } from '../../pipeline/errors.ts';
import type { Memory } from '../../pipeline/memory.ts';
import { messages } from '../../pipeline/messages.ts';
import {
  addMentions,
  type Mentions,
  mentionsIn,
  NO_MENTIONS,
  namesIn,
  type Survey,
  surveyOf,
} from '../../pipeline/survey.ts';
import { inOrder } from '../parts/pool.ts';
import { sha256 } from '../rim/bytes.ts';
import { jsonOf, type Maker, type Manifest, type ShardFact } from './manifest.ts';
import { finishedShard, shardName } from './shard-folder.ts';
import type { ShardTask } from './shard-job.ts';
import { sweep, writeManifest, writeWhole } from './write-manifest.ts';

export type BuildOptions = {
  readonly maker: Maker;
  readonly models: Models;
  readonly memory: Memory;
  /** File of a codebook of one's own, where the options of the maker name one. */
  readonly codebook?: string;
  /** How many workers share the shards. */
  readonly jobs: number;
  /** Bytes of text in a shard: it is closed with the document that reaches them. */
  readonly shardBytes: number;
  /** Whether to go on with a build that was not finished. */
  readonly resume: boolean;
  /** Told of documents that are done, and of how many there are to do. */
  readonly step?: (documents: number, of: number) => void;
};

/** Where a store, or what is added to one, is built until it is whole. */
export const asideOf = (store: string): string => `${store.replace(/\/+$/, '')}.building`;

const PLAN = 'plan.json';
const SURVEY = 'survey.json';

/**
 * Builds a store of all documents in `out`, which must not be there yet.
 *
 * @throws {OrdskifteError} STORE_EXISTS, STORE_UNFINISHED, and what reading documents throws
 */
export const buildStore = async (out: string, inputs: readonly Input[], options: BuildOptions): Promise<Manifest> => {
  if (existsSync(out)) throw new OrdskifteError(messages.storeExists(out));
  refuseDuplicates(inputs.map(idOf));
  const aside = asideOf(out);
  const { survey, shards } = await buildShards(out, inputs, options);
  const manifest = writeManifest(aside, { maker: options.maker, survey, shards });
  // The plan, and what was being written when it was killed.
  sweep(aside, manifest);
  renameSync(aside, out);
  return manifest;
};

/** What there is already where documents are added: what its documents say of names, and the number of the next shard. */
export type Before = { readonly survey: Survey; readonly sha256: string; readonly next: number };

/**
 * Works out documents in shards beside a store, or goes on where that ended.
 *
 * @throws {OrdskifteError} STORE_UNFINISHED
 */
export const buildShards = async (
  store: string,
  inputs: readonly Input[],
  options: BuildOptions,
  before?: Before,
): Promise<{ readonly survey: Survey; readonly shards: readonly ShardFact[] }> => {
  const aside = asideOf(store);
  const parts = cut(inputs, options.shardBytes);
  begin(aside, store, planOf(parts, options.maker, before), options.resume);
  const survey = surveyIn(aside, inputs, options, before?.survey);
  return { survey, shards: await writeShards(store, parts, survey, { ...options, first: before?.next ?? 0 }) };
};

/** A folder with a plan in it: a new one, or, to go on, one with this plan. */
const begin = (aside: string, store: string, plan: string, resume: boolean): void => {
  const place = join(aside, PLAN);
  if (existsSync(aside)) {
    if (!resume) throw new OrdskifteError(messages.storeUnfinished(store, aside));
    if (existsSync(place)) {
      if (readFileSync(place, 'utf8') !== plan) throw new OrdskifteError(messages.storePlan(store, aside));
      return;
    }
  }
  mkdirSync(aside, { recursive: true });
  writeWhole(place, plan);
};

/** Everything that the finished shards depend on. */
const planOf = (parts: readonly (readonly Input[])[], maker: Maker, before: Before | undefined): string =>
  jsonOf({
    maker,
    ...(before && { before: before.sha256 }),
    shards: parts.map(part => ({ documents: part.length, sha256: hashOf(part) })),
  });

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
const surveyIn = (aside: string, inputs: readonly Input[], options: BuildOptions, known?: Survey): Survey => {
  const place = join(aside, SURVEY);
  if (existsSync(place)) return JSON.parse(readFileSync(place, 'utf8')) as Survey;
  const survey = surveyInputs(inputs, options, known);
  writeWhole(place, jsonOf(survey));
  return survey;
};

/** One document in memory at a time. Who speaks in a file is looked for in its restored text; of a record the facts say it. */
const surveyInputs = (
  inputs: readonly Input[],
  { maker, models, memory }: BuildOptions,
  known: Survey = { names: [], people: [] },
): Survey => {
  const { restore } = maker.options;
  const asReceived = restore ? addMentions(inputs.map(input => mentionsOf(receive(input)))) : NO_MENTIONS;
  const names = [...new Set([...known.names, ...namesIn(asReceived)])];
  const found = inputs.map(input => {
    const received = receive(input);
    if (received.isRecord) return mentionsOf(received);
    const { text } = restoreDocument(received, models, { restore, memory }, names);
    return mentionsIn(structureAhead(received, text));
  });
  return surveyOf(names, addMentions([{ people: known.people, principals: [] }, ...found]));
};

const mentionsOf = (received: Received): Mentions => mentionsIn(structureAhead(received, received.text));

/** The shards that are there already, and the others as workers finish them. */
const writeShards = async (
  store: string,
  parts: readonly (readonly Input[])[],
  survey: Survey,
  { maker, memory, codebook, jobs, step, first }: BuildOptions & { readonly first: number },
): Promise<ShardFact[]> => {
  const aside = asideOf(store);
  const task: ShardTask = { store, aside, survey, options: maker.options, ...(codebook !== undefined && { codebook }) };
  const shards = parts.map((inputs, i) => {
    const name = shardName(first + i);
    return { name, inputs, fact: finishedShard(aside, name) };
  });
  const missing = shards.filter(({ fact }) => fact === undefined);
  const total = missing.reduce((sum, { inputs }) => sum + inputs.length, 0);
  const work = missing.map(({ name, inputs }) => ({ kind: 'shard', task, name, inputs }) as const);
  const made = new Map<string, ShardFact>();
  for await (const result of inOrder(work, { jobs, memory, step: documents => step?.(documents, total) })) {
    const fact = result as ShardFact;
    made.set(fact.name, fact);
  }
  return shards.map(({ name, fact }) => fact ?? made.get(name)!);
};
