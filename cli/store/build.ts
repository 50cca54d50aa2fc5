/** Documents → a store, shard by shard: aside, so that nothing is ever half a store, and so that a build that was killed goes on where it was. */
import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import type { Input } from '../../pipeline/corpus.ts';
import { OrdskifteError } from '../../pipeline/errors.ts';
import type { Memory } from '../../pipeline/memory.ts';
import { messages } from '../../pipeline/messages/index.ts';
import type { Survey } from '../../pipeline/survey.ts';
import type { Job } from '../parts/messages.ts';
import { inOrder } from '../parts/pool.ts';
import { makeFolder } from '../rim/make-folder.ts';
import { type Documents, surveyAfter } from './documents.ts';
import { jsonOf, type Maker, type Manifest, type ShardFact } from './manifest.ts';
import { finishedShard, shardName } from './shard-folder.ts';
import type { ShardTask } from './shard-job.ts';
import { sweep, writeManifest, writeWhole } from './write-manifest.ts';

export type BuildOptions = {
  readonly maker: Maker;
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

/**
 * Builds a store of all documents in `out`, which must not be there yet.
 *
 * @throws {OrdskifteError} STORE_EXISTS, STORE_UNFINISHED, and what reading documents throws
 */
export const buildStore = async (out: string, documents: Documents, options: BuildOptions): Promise<Manifest> => {
  if (existsSync(out)) throw new OrdskifteError(messages.storeExists(out));
  const aside = asideOf(out);
  const { survey, shards } = await buildShards(out, documents, options);
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
  documents: Documents,
  options: BuildOptions,
  before?: Before,
): Promise<{ readonly survey: Survey; readonly shards: readonly ShardFact[] }> => {
  const aside = asideOf(store);
  const parts = cut(documents.sizes, options.shardBytes);
  begin(aside, store, planOf(documents, parts, options.maker, before), options.resume);
  const survey = surveyAfter(before?.survey, documents.survey);
  return {
    survey,
    shards: await writeShards(store, documents, parts, { ...options, survey, first: before?.next ?? 0 }),
  };
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
  makeFolder(aside);
  writeWhole(place, plan);
};

/** Documents of a shard, by their places: from the first up to but not including `end`. */
type ShardPart = { readonly first: number; readonly end: number };

/** Everything that the finished shards depend on. */
const planOf = ({ sha256 }: Documents, parts: readonly ShardPart[], maker: Maker, before: Before | undefined): string =>
  jsonOf({ maker, ...(before && { before: before.sha256 }), documents: sha256, shards: parts });

/** Documents in their order, a shard of them at a time. */
const cut = (sizes: readonly number[], shardBytes: number): ShardPart[] => {
  const parts: ShardPart[] = [];
  let [first, size] = [0, 0];
  sizes.forEach((bytes, i) => {
    size += bytes;
    if (size < shardBytes && i < sizes.length - 1) return;
    parts.push({ first, end: i + 1 });
    [first, size] = [i + 1, 0];
  });
  return parts;
};

type ShardOptions = BuildOptions & { readonly survey: Survey; readonly first: number };
type Missing = ShardPart & { readonly name: string };

/** The shards that are there already, and the others as workers finish them. */
const writeShards = async (
  store: string,
  documents: Documents,
  parts: readonly ShardPart[],
  { maker, memory, codebook, jobs, step, survey, first }: ShardOptions,
): Promise<ShardFact[]> => {
  const aside = asideOf(store);
  const task: ShardTask = { store, aside, survey, options: maker.options, ...(codebook !== undefined && { codebook }) };
  const shards = parts.map((part, i) => {
    const name = shardName(first + i);
    return { ...part, name, fact: finishedShard(aside, name) };
  });
  const missing = shards.filter(({ fact }) => fact === undefined);
  const total = missing.reduce((sum, part) => sum + part.end - part.first, 0);
  const work = jobsFor(documents, missing, task);
  const made = new Map<string, ShardFact>();
  for await (const result of inOrder(work, { jobs, memory, step: done => step?.(done, total) })) {
    const fact = result as ShardFact;
    made.set(fact.name, fact);
  }
  return shards.map(({ name, fact }) => fact ?? made.get(name)!);
};

/** The shards that are to be made with their documents, which are read when a worker will soon be free; those of finished shards are not. */
async function* jobsFor(documents: Documents, missing: readonly Missing[], task: ShardTask): AsyncGenerator<Job> {
  let reader: { readonly inputs: AsyncGenerator<Input>; next: number } | undefined;
  for (const { first, end, name } of missing) {
    if (reader?.next !== first) reader = { inputs: documents.from(first), next: first };
    const inputs: Input[] = [];
    for (; reader.next < end; reader.next++) {
      const { value, done } = await reader.inputs.next();
      if (done) break;
      inputs.push(value);
    }
    yield { kind: 'shard', task, name, inputs };
  }
}
