/** What a store says of itself: how it was made, of what, and by which checksums its files are known. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import type { Survey } from '../../pipeline/survey.ts';
import type { Source } from '../../pipeline/types.ts';
import type { Listing } from './listing.ts';

/** Version of the form of a store, apart from the version of ordskifte. */
export const FORMAT = 1;

export const MANIFEST = 'manifest.json';

/** What the documents were worked out with; a store made otherwise than asked for is not read. */
export type StoreOptions = {
  /** Whether scanned words were repaired. */
  readonly restore: boolean;
  /** The codebook whose findings are kept, by its name and mark. */
  readonly codes?: { readonly book: string; readonly mark: string };
  /** The word list whose tones are kept. */
  readonly tone?: string;
  /** Whether sentences were parsed. */
  readonly trees?: true;
};

/** A model: its file in the package, the mark in its header, by which it is told apart quickly, and the hash of the whole. */
export type ModelFact = { readonly name: string; readonly mark: string; readonly sha256: string };

/** What the store's content depends on beside the documents. */
export type Maker = {
  readonly format: number;
  readonly version: string;
  readonly options: StoreOptions;
  readonly models: readonly ModelFact[];
};

/** A shard by its folder, and the hash of the listing in it, by which all its files are known. */
export type ShardFact = { readonly name: string; readonly documents: number; readonly sha256: string };

export type Manifest = Maker & {
  /** Always `ordskifte-store`. */
  readonly kind: string;
  readonly documents: number;
  readonly survey: Survey;
  readonly sources: readonly Source[];
  readonly shards: readonly ShardFact[];
  readonly vocabulary: { readonly folder: string; readonly words: number; readonly files: Listing };
};

export const KIND = 'ordskifte-store';

/**
 * The manifest of a store.
 *
 * @throws {OrdskifteError} STORE_DAMAGED
 */
export const readManifest = (folder: string): Manifest => {
  const place = join(folder, MANIFEST);
  let manifest: Manifest;
  try {
    manifest = JSON.parse(readFileSync(place, 'utf8')) as Manifest;
  } catch (error) {
    throw new OrdskifteError(messages.storeDamaged(folder, MANIFEST, 'it cannot be read'), { cause: error });
  }
  if (manifest.kind !== KIND) throw new OrdskifteError(messages.storeDamaged(folder, MANIFEST, 'it is of no store'));
  return manifest;
};

/** The text of a manifest, and of the other descriptions in a store. */
export const jsonOf = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/**
 * Refuses a store that this ordskifte, asked in this way, would have made otherwise.
 *
 * @throws {OrdskifteError} STORE_OTHER with what differs
 */
export const refuseOthers = (folder: string, made: Maker, here: Maker): void => {
  const differs = (what: string, theirs: string, ours: string): void => {
    if (theirs !== ours) throw new OrdskifteError(messages.storeOther(folder, what, theirs, ours));
  };
  differs('form of the store', String(made.format), String(here.format));
  differs('version of ordskifte', made.version, here.version);
  differs('--restore', yesOrNo(made.options.restore), yesOrNo(here.options.restore));
  for (const { name, mark } of here.models)
    differs(`model ${name}`, made.models.find(model => model.name === name)?.mark ?? 'none', mark);
};

const yesOrNo = (value: boolean): string => (value ? 'yes' : 'no');
