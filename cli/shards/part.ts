/**
 * The file of one shard: a line that says what it is, lines of results, and a line that says that it is whole. It is written aside and renamed, so that a
 * shard that is killed leaves nothing that could be taken for its part.
 */
import { createHash } from 'node:crypto';
import { createReadStream, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import { linesIn } from '../rim/lines.ts';
import { makeFolder } from '../rim/make-folder.ts';
import { growingFile } from '../rim/write.ts';
import { type OpenPlan, partsFolder } from './plan.ts';

const KIND = 'ordskifte-part';
const ENDING = '.part';

type Header = {
  readonly kind: typeof KIND;
  readonly version: string;
  readonly plan: string;
  readonly shard: number;
  readonly of: number;
};

type End = { readonly end: true; readonly lines: number; readonly sha256: string };

/** `part-0003`, wide enough for all, so that a listing is in order. */
const nameOf = (shard: number, of: number): string =>
  `part-${String(shard).padStart(Math.max(4, String(of).length), '0')}`;

/** The file of a shard. */
export const partFile = ({ plan, file }: OpenPlan, shard: number): string =>
  join(partsFolder(file), `${nameOf(shard, plan.of)}${ENDING}`);

/** Writes a part; each result is a line. */
export const writePart = async (
  opened: OpenPlan,
  shard: number,
  results: AsyncIterable<unknown> | Iterable<unknown>,
): Promise<void> => {
  const { plan, id } = opened;
  const folder = partsFolder(opened.file);
  makeFolder(folder);
  const part = growingFile(partFile(opened, shard));
  const hash = createHash('sha256');
  let lines = 0;
  try {
    const header: Header = { kind: KIND, version: plan.version, plan: id, shard, of: plan.of };
    part.write(`${JSON.stringify(header)}\n`);
    for await (const result of results) {
      const line = `${JSON.stringify(result)}\n`;
      hash.update(line);
      part.write(line);
      lines++;
    }
    const end: End = { end: true, lines, sha256: hash.digest('hex') };
    part.write(`${JSON.stringify(end)}\n`);
    part.keep();
  } catch (error) {
    part.drop();
    throw error;
  }
  // What tries of this shard left that were killed.
  for (const name of readdirSync(folder))
    if (name.startsWith(`${nameOf(shard, plan.of)}${ENDING}.writing-`)) rmSync(join(folder, name), { force: true });
};

/** Why a file cannot stand for a part of the plan; undefined if it can. */
export type Fault = string | undefined;

/** Looks at a part as a whole: whose it is, and whether all of it is there. */
export const examinePart = async (
  file: string,
  { plan, id }: OpenPlan,
): Promise<{ readonly shard: number; readonly fault: Fault }> => {
  const hash = createHash('sha256');
  let header: Header | undefined;
  let held: Uint8Array | undefined;
  let lines = 0;
  try {
    for await (const chunk of linesIn(createReadStream(file), file, Number.POSITIVE_INFINITY))
      for (const line of chunk) {
        if (header === undefined) {
          header = JSON.parse(new TextDecoder().decode(line)) as Header;
          continue;
        }
        if (held !== undefined) {
          hash.update(held);
          hash.update('\n');
          lines++;
        }
        held = line;
      }
    if (header?.kind !== KIND) return { shard: 0, fault: 'is no part' };
    const { shard } = header;
    const fault = (why: string) => ({ shard, fault: why });
    if (header.version !== plan.version)
      return fault(`was made by ordskifte ${header.version}, and the plan by ${plan.version}`);
    if (header.plan !== id) return fault('belongs to another plan: other options, other inputs or another cut');
    if (header.of !== plan.of) return fault(`is one of ${header.of}, and the plan has ${plan.of}`);
    const end = JSON.parse(new TextDecoder().decode(held)) as End;
    if (end?.end !== true || end.lines !== lines || end.sha256 !== hash.digest('hex')) return fault('is damaged');
    return { shard, fault: undefined };
  } catch {
    return { shard: header?.shard ?? 0, fault: 'is damaged' };
  }
};

/** The results of a part that was examined. */
export async function* resultsIn(file: string): AsyncGenerator<unknown> {
  let isHeader = true;
  let held: Uint8Array | undefined;
  for await (const chunk of linesIn(createReadStream(file), file, Number.POSITIVE_INFINITY))
    for (const line of chunk) {
      if (held !== undefined) yield JSON.parse(new TextDecoder().decode(held));
      if (!isHeader) held = line;
      isHeader = false;
    }
}

/**
 * The files of all parts, in order.
 *
 * @throws {OrdskifteError} PART_MISSING, PART_TWICE, PART_FOREIGN: names the files or the shards
 */
export const allParts = async (opened: OpenPlan): Promise<readonly string[]> => {
  const folder = partsFolder(opened.file);
  const fileOf = new Map<number, string>();
  for (const name of partNames(folder)) {
    const file = join(folder, name);
    const { shard, fault } = await examinePart(file, opened);
    if (fault !== undefined) throw new OrdskifteError(messages.partForeign(file, fault));
    const other = fileOf.get(shard);
    if (other !== undefined) throw new OrdskifteError(messages.partTwice(shard, other, file));
    fileOf.set(shard, file);
  }
  const shards = Array.from({ length: opened.plan.of }, (_, i) => i + 1);
  const missing = shards.filter(shard => !fileOf.has(shard));
  if (missing.length > 0) throw new OrdskifteError(messages.partMissing(missing, opened.plan.of, opened.file));
  return shards.map(shard => fileOf.get(shard)!);
};

const partNames = (folder: string): string[] => {
  try {
    return readdirSync(folder)
      .filter(name => name.endsWith(ENDING))
      .sort((a, b) => (a < b ? -1 : 1));
  } catch {
    return [];
  }
};
