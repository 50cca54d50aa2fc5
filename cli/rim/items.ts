/**
 * Places as a stream of items: a line of a file of JSON lines, or a whole file, which may lie in an archive. Items are numbered, so that a
 * part of them can be read again by somebody else; those before the part are passed over unread. What is held is one item, however many there are.
 */
import { createReadStream, readdirSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Input } from '../../pipeline/document.ts';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import { lineOf } from '../../pipeline/read/line.ts';
import { parseRecord, sidecarOf } from '../../pipeline/read/record.ts';
import type { Notice, Sidecar } from '../../pipeline/types.ts';
import { Guard } from '../readers/guard.ts';
import { LIMITS, type Limits, VETTED } from '../readers/limits.ts';
import { isPacked, readBytes, readError, sha256 } from './bytes.ts';
import {
  entriesOf,
  gathered,
  isArchive,
  isBesideInArchive,
  limited,
  PACKED_LIMITS,
  sidecarsIn,
} from './containers/index.ts';
import { isDataFile, isDataName, isReadableData } from './data-files.ts';
import { documentFiles, isDocumentName, RECORDS, readInputs, STDIN, sidecarBeside, skippedFiles } from './files.ts';
import { type Body, bodiesOf, isRefusal } from './foreign.ts';
import { hashOfFile } from './hash.ts';
import { linesIn } from './lines.ts';
import type { Refuse } from './records.ts';

export type Item = {
  /** Place among the items of all places, from 0. */
  readonly number: number;
  /** Where it stands, for a person. */
  readonly place: string;
  /** Name of the file. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** For a line: its number from 1. Blank lines are items, too. */
  readonly line?: number;
  readonly sidecar?: Sidecar;
} & Pick<Body, 'format' | 'hash' | 'record'>;

export type ItemsOptions = {
  /** The first item wanted, and the one after the last. */
  readonly from?: number;
  readonly to?: number;
  readonly notice?: (notice: Notice) => void;
  /** What is done with a file that cannot be read; by default it is thrown. */
  readonly refuse?: Refuse;
  /** What files of formats may cost. Where they were read before, `VETTED`. */
  readonly limits?: Limits;
};

/** How places are read that were surveyed: what could not be read was said then. */
export const SEEN: Pick<ItemsOptions, 'refuse' | 'limits'> = Object.freeze({ refuse: () => undefined, limits: VETTED });

/**
 * The items of places, in their order; an archive's in its own.
 *
 * @throws {OrdskifteError} NOT_FOUND, NO_DOCUMENTS, UNREADABLE, SIDECAR_HASH, ARCHIVE_LIMIT, ARCHIVE_PATH
 */
export async function* itemsIn(
  places: readonly string[],
  { from = 0, to = Number.POSITIVE_INFINITY, notice = () => undefined, refuse, limits = LIMITS }: ItemsOptions = {},
): AsyncGenerator<Item> {
  let number = 0;
  const guard = new Guard(limits);
  try {
    for (const place of places) {
      for await (const source of sourcesIn(place, notice)) {
        if (number >= to) return;
        if (!RECORDS.test(source.name)) {
          for (const body of await documentsOf(source, guard, notice, refuse)) {
            if (body !== undefined && number >= from && number < to)
              yield { number, place: source.place, name: source.name, ...body };
            number++;
          }
          continue;
        }
        const { place: file, name } = source;
        let line = 0;
        for await (const lines of linesIn(source.chunks(), file)) {
          if (number >= to) return;
          if (number + lines.length <= from) {
            number += lines.length;
            line += lines.length;
            continue;
          }
          for (const bytes of lines) {
            line++;
            if (number >= from && number < to) yield { number, place: file, name: basename(name), bytes, line };
            number++;
          }
        }
      }
    }
  } finally {
    await guard.close();
  }
}

/** The documents of a file; one that cannot be read keeps its number. */
const documentsOf = async (
  source: Source,
  guard: Guard,
  notice: (notice: Notice) => void,
  refuse: Refuse | undefined,
): Promise<readonly (Body | undefined)[]> => {
  try {
    const { place, name } = source;
    return await bodiesOf({ place, name, ...(await source.whole()) }, guard, notice);
  } catch (error) {
    if (refuse === undefined || !isRefusal(error)) throw error;
    refuse(error);
    return [undefined];
  }
};

/** The item as a document; none where a line is blank. `hash` is that of the file that a line stands in. */
export const inputOf = (
  { name, place, bytes, line, sidecar, format, record: own, hash: known }: Item,
  hash = '',
): Input | undefined => {
  if (line === undefined)
    return {
      name,
      bytes,
      sha256: known ?? sha256(bytes),
      ...(sidecar && { sidecar }),
      ...(format !== undefined && { format }),
      ...(own && { record: own }),
    };
  const at = { number: line, file: place };
  const text = lineOf(bytes, at);
  if (text.trim() === '') return undefined;
  const record = parseRecord(text, at);
  return {
    name,
    bytes: new TextEncoder().encode(record.text),
    sha256: hash,
    sidecar: sidecarOf(record, at),
    record: { id: record.id, line },
  };
};

/** Whether a place has to be read as a stream: an archive, or a packed text. */
const isContainer = (place: string): boolean => isArchive(place) || (isPacked(place) && !RECORDS.test(place));

/**
 * All documents of places, for work that needs them together. A line whose text is empty goes to `refuse`.
 *
 * @throws {OrdskifteError} what `readInputs` throws, ARCHIVE_LIMIT, ARCHIVE_PATH
 */
export const gatherInputs = async (
  places: readonly string[],
  refuse: Refuse,
  notice: (notice: Notice) => void,
  limits: Limits = LIMITS,
): Promise<Input[]> => {
  const inputs: Input[] = [];
  const faults: OrdskifteError[] = [];
  for (const place of places) {
    if (place === STDIN || RECORDS.test(place)) {
      inputs.push(...readInputs([place], refuse, notice));
      continue;
    }
    const hash = isContainer(place) ? await hashOfFile(place) : undefined;
    for await (const item of itemsIn([place], { notice, limits, refuse: fault => faults.push(fault) })) {
      const input = inputOf(item, hash);
      if (item.line !== undefined && input !== undefined && new TextDecoder().decode(input.bytes).trim() === '')
        refuse(new OrdskifteError(messages.emptyRecord(item.line, input.record!.id, item.place)));
      else if (input !== undefined) inputs.push(input);
    }
  }
  // A file alone that cannot be read is all that there was to do.
  if (inputs.length === 0 && faults.length === 1) throw faults[0]!;
  for (const fault of faults) refuse(fault);
  if (inputs.length === 0 && faults.length > 0)
    throw new OrdskifteError(messages.noneReadable(places.join(', '), faults.length));
  return inputs;
};

/** A file, perhaps inside an archive. Either of its two can be called once, before the next file is asked for. */
type Source = {
  readonly place: string;
  readonly name: string;
  readonly chunks: () => AsyncIterable<Buffer>;
  readonly whole: () => Promise<Pick<Item, 'bytes' | 'sidecar'>>;
};

async function* sourcesIn(place: string, notice: (notice: Notice) => void): AsyncGenerator<Source> {
  if (isArchive(place)) {
    if (statSync(place, { throwIfNoEntry: false }) === undefined) throw new OrdskifteError(messages.notFound(place));
    yield* archived(place, notice);
    return;
  }
  if (RECORDS.test(place)) {
    yield plainFile(place);
    return;
  }
  const { files, skipped } = documentFiles(place, isDataFile);
  if (skipped.length > 0) notice(skippedFiles(place, skipped));
  for (const file of files) yield plainFile(file);
}

const plainFile = (file: string): Source => ({
  place: file,
  name: basename(file).replace(isPacked(file) && !RECORDS.test(file) ? /\.gz$/iu : '', ''),
  chunks: () => unpacked(file),
  whole: async () => {
    const bytes = isPacked(file) ? await gathered(unpacked(file), file, PACKED_LIMITS.entry) : readBytes(file);
    const sidecar = sidecarBeside(file, () => sha256(bytes));
    return { bytes, ...(sidecar && { sidecar }) };
  },
});

async function* archived(archive: string, notice: (notice: Notice) => void): AsyncGenerator<Source> {
  const sidecars = await sidecarsIn(archive);
  const skipped: string[] = [];
  let found = 0;
  for await (const { path, chunks } of entriesOf(archive)) {
    if (isBesideInArchive(path)) continue;
    const place = `${archive}/${path}`;
    // Data are read whole to see whether they are documents: an entry can be read once.
    const data = isDataName(path) ? await gathered(chunks(), place, PACKED_LIMITS.entry) : undefined;
    const isDocument = data === undefined ? isDocumentName(path) : isReadableData(data, path);
    if (!isDocument && !RECORDS.test(path)) {
      skipped.push(path);
      continue;
    }
    found++;
    const sidecar = sidecars.get(path.replace(/\.[^./]+$/u, ''));
    yield {
      place,
      name: basename(path),
      chunks: () => (isPacked(path) ? gunzipped(chunks(), place) : chunks()),
      whole: async () => {
        const bytes = data ?? (await gathered(chunks(), place, PACKED_LIMITS.entry));
        if (sidecar?.sha256 !== undefined && sidecar.sha256 !== sha256(bytes))
          throw new OrdskifteError(messages.sidecarHash(place, sidecar.sha256, sha256(bytes)));
        return { bytes, ...(sidecar && { sidecar }) };
      },
    };
  }
  if (found === 0) throw new OrdskifteError(messages.noDocuments(archive, skipped));
  if (skipped.length > 0) notice(skippedFiles(archive, skipped));
}

/** The bytes of a file, unpacked if its name ends in .gz. */
export async function* unpacked(file: string): AsyncGenerator<Buffer> {
  const bytes = createReadStream(file, { highWaterMark: CHUNK });
  try {
    if (!isPacked(file)) yield* bytes as AsyncIterable<Buffer>;
    else {
      // An error of either stream reaches whoever reads the last one, so there is nothing left to do here.
      const plain = pipeline(bytes, createGunzip({ chunkSize: CHUNK }), () => undefined);
      yield* limited(plain, { place: file, packed: statSync(file).size, most: Number.POSITIVE_INFINITY });
    }
  } catch (error) {
    throw readError(error, file);
  } finally {
    bytes.destroy();
  }
}

const CHUNK = 2 ** 18;

async function* gunzipped(chunks: AsyncIterable<Buffer>, place: string): AsyncGenerator<Buffer> {
  let packed = 0;
  const counted = async function* (): AsyncGenerator<Buffer> {
    for await (const chunk of chunks) {
      packed += chunk.length;
      yield chunk;
    }
  };
  let size = 0;
  const plain = pipeline(counted, createGunzip({ chunkSize: CHUNK }), () => undefined) as AsyncIterable<Buffer>;
  try {
    for await (const chunk of plain) {
      size += chunk.length;
      if (size > PACKED_LIMITS.ratioFrom && size > packed * PACKED_LIMITS.ratio)
        throw new OrdskifteError(
          messages.archiveLimit(place, `unpacks to more than ${PACKED_LIMITS.ratio} times its size`),
        );
      yield chunk;
    }
  } catch (error) {
    throw readError(error, place);
  }
}

/** Bytes of text that places hold, about: packed ones are taken for four times as large. */
export const sizeOfPlaces = (places: readonly string[]): number =>
  places.reduce((sum, place) => {
    const stat = statSync(place, { throwIfNoEntry: false });
    if (stat === undefined) return sum;
    if (stat.isDirectory())
      return (
        sum +
        readdirSync(place).reduce(
          (own, name) => own + (statSync(`${place}/${name}`, { throwIfNoEntry: false })?.size ?? 0),
          0,
        )
      );
    return sum + stat.size * (/\.(?:gz|tgz|zip)$/iu.test(place) ? 4 : 1);
  }, 0);
