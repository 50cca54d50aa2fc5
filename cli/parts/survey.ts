/** The survey of places that may be larger than memory: who is in them, under what names, and which item holds which document. */

import { type Received, receive, recordStructure, restoreDocument, structureAhead } from '../../pipeline/document.ts';
import { OrdskifteError } from '../../pipeline/errors.ts';
import type { Memory } from '../../pipeline/memory.ts';
import { messages } from '../../pipeline/messages/index.ts';
import { sidecarOf } from '../../pipeline/read/record.ts';
import { recordFacts } from '../../pipeline/read/record-facts.ts';
import {
  addMentions,
  type Head,
  headOf,
  type Mentions,
  mentionsIn,
  NO_MENTIONS,
  namesIn,
  type Survey,
  spellingIn,
  surveyOf,
} from '../../pipeline/survey.ts';
import type { Notice, Structure } from '../../pipeline/types.ts';
import { LIMITS, type Limits } from '../readers/limits.ts';
import { isRefusal } from '../rim/foreign.ts';
import { type Item, inputOf, itemsIn, SEEN } from '../rim/items.ts';
import { peopleTable, restoreModel } from '../rim/models.ts';
import type { Refuse } from '../rim/records.ts';

export type SurveyedPlaces = {
  readonly survey: Survey;
  /** Of every document, in order. */
  readonly heads: readonly Head[];
  /** The item that each head is about, and the size of it in bytes. */
  readonly itemOf: readonly number[];
  readonly sizes: readonly number[];
  /** How many items there are. */
  readonly items: number;
};

export type SurveyOptions = {
  readonly restore: boolean;
  readonly memory: Memory;
  readonly refuse: Refuse;
  readonly notice: (notice: Notice) => void;
  /** Called for each item that was looked at. */
  readonly step?: (items: number) => void;
  readonly limits?: Limits;
};

/**
 * Looks at every document. Of lines only the facts are read; files are restored, since who speaks is found in the restored text.
 *
 * @throws {OrdskifteError} what reading throws, and DUPLICATE_DOCUMENT
 */
export const surveyPlaces = async (places: readonly string[], options: SurveyOptions): Promise<SurveyedPlaces> => {
  const { restore, memory, refuse, notice, step = () => undefined, limits = LIMITS } = options;
  const found: { head: Head; number: number; size: number; isFile: boolean }[] = [];
  const seen = new Seen();
  const [received, restored] = [new MentionSum(), new MentionSum()];
  let items = 0;
  for await (const item of itemsIn(places, { notice, refuse, limits })) {
    items = item.number + 1;
    step(1);
    const looked = item.line === undefined ? lookAtFile(item, refuse) : lookAtLine(item, refuse, seen);
    if (looked === undefined) continue;
    const { head, structure } = looked;
    seen.refuse(head.document.id);
    received.push(mentionsIn(structure));
    // In a file of lines nothing more is to be found by repairing it.
    found.push({ head, number: item.number, size: item.bytes.length, isFile: item.line === undefined });
  }
  seen.refuseEmpty();
  const names = restore ? namesIn(received.total()) : [];
  const again = restore && found.some(({ isFile }) => isFile) ? await restoredHeads(places, names, memory) : undefined;
  for (const entry of found) {
    if (entry.isFile && again !== undefined) entry.head = again.get(entry.number)!;
    restored.push(mentionsIn(entry.head.structure as Structure));
  }
  const survey = surveyOf(names, restored.total());
  const spelling = spellingIn(survey, peopleTable);
  return {
    survey,
    heads: found.map(({ head: { document, structure } }) => ({ document, structure: spelling.structure(structure) })),
    itemOf: found.map(({ number }) => number),
    sizes: found.map(({ size }) => size),
    items,
  };
};

type Looked = { readonly head: Head; readonly structure: Structure };

const lookAtLine = ({ bytes, place, line, name }: Item, refuse: Refuse, seen: Seen): Looked | undefined => {
  if (line === 1) seen.open(place);
  if (isBlank(bytes)) return undefined;
  const at = { number: line!, file: place };
  const { record, hasText } = recordFacts(bytes, at);
  seen.refuseInFile(record.id, at);
  const sidecar = sidecarOf(record, at);
  if (!hasText) {
    refuse(new OrdskifteError(messages.emptyRecord(line!, record.id, place)));
    return undefined;
  }
  seen.fill(place);
  const structure = recordStructure(sidecar);
  // Questions are long and nobody chooses documents by them; that there is one is kept.
  const facts = sidecar.question === undefined ? sidecar : { ...sidecar, question: '' };
  return {
    head: headOf({ id: record.id, source: sourceOf(name), sidecar: facts, line: line! }, structure),
    structure,
  };
};

const isBlank = (bytes: Uint8Array): boolean => bytes.every(byte => byte === 0x20 || (byte >= 0x09 && byte <= 0x0d));

const sourceOf = (name: string): Head['document']['source'] => ({ name, sha256: '', encoding: 'utf-8' });

const lookAtFile = (item: Item, refuse: Refuse): Looked | undefined => {
  const document = readAs(item, refuse);
  if (document === undefined) return undefined;
  const structure = structureAhead(document, document);
  return { head: headOf(document, structure), structure };
};

/** The document of a file, or nothing where it cannot be read. */
const readAs = (item: Item, refuse: Refuse): Received | undefined => {
  try {
    return receive(inputOf(item)!);
  } catch (error) {
    if (!isRefusal(error)) throw error;
    refuse(error);
    return undefined;
  }
};

const restoredHeads = async (
  places: readonly string[],
  names: readonly string[],
  memory: Memory,
): Promise<ReadonlyMap<number, Head>> => {
  const heads = new Map<number, Head>();
  for await (const item of itemsIn(places, SEEN)) {
    if (item.line !== undefined) continue;
    const document = readAs(item, () => undefined);
    if (document === undefined) continue;
    const restored = restoreDocument(document, { restore: restoreModel() }, { memory }, names);
    heads.set(item.number, headOf(document, structureAhead(document, restored)));
  }
  return heads;
};

/** Ids that were met, by file and at all. */
class Seen {
  readonly #ids = new Set<string>();
  #inFile = new Map<string, number>();
  readonly #filled = new Map<string, boolean>();

  open(place: string): void {
    this.#inFile = new Map();
    this.#filled.set(place, false);
  }

  fill(place: string): void {
    this.#filled.set(place, true);
  }

  refuseInFile(id: string, at: { readonly number: number; readonly file: string }): void {
    const earlier = this.#inFile.get(id);
    if (earlier !== undefined)
      throw new OrdskifteError(messages.badRecord(at, `has the id "${id}" of line ${earlier}`));
    this.#inFile.set(id, at.number);
  }

  refuse(id: string): void {
    if (this.#ids.has(id)) throw new OrdskifteError(messages.duplicateId(id));
    this.#ids.add(id);
  }

  refuseEmpty(): void {
    for (const [place, isFilled] of this.#filled) if (!isFilled) throw new OrdskifteError(messages.noRecords(place));
  }
}

/** Mentions that are added now and then, since most of them are old. */
class MentionSum {
  #sum: Mentions = NO_MENTIONS;
  #new: Mentions[] = [];

  push(mentions: Mentions): void {
    this.#new.push(mentions);
    if (this.#new.length === 1000) this.total();
  }

  total(): Mentions {
    this.#sum = addMentions([this.#sum, ...this.#new]);
    this.#new = [];
    return this.#sum;
  }
}
