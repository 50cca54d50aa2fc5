/** What a written report says of itself: its files with their hashes, and what it was made of and with. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import type { Provenance } from '../../reports/provenance.ts';
import type { Correction } from '../../reports/trust/corrections.ts';
import { sha256 } from '../rim/bytes.ts';
import { MARKER } from '../rim/write.ts';
import type { Asked } from './asked.ts';
import type { Thresholds } from './thresholds.ts';

export type WrittenReport = {
  readonly folder: string;
  /** Hash of the data package, which has those of all other files: it stands for the report. */
  readonly sha256: string;
  /** Files by path, with the hash that each was written with. */
  readonly files: ReadonlyMap<string, string>;
  readonly made: Provenance & {
    readonly options: Asked;
    readonly thresholds: Thresholds;
    readonly correction?: Correction;
  };
};

/**
 * Reads the manifest of a report.
 *
 * @throws {OrdskifteError} NOT_A_REPORT
 */
export const readReport = (folder: string): WrittenReport => {
  const file = join(folder, MARKER);
  if (!existsSync(file)) throw new OrdskifteError(messages.notAReport(folder));
  const bytes = readFileSync(file);
  const described = parsed(bytes.toString('utf8'), folder);
  if (described.name !== 'ordskifte-report') throw new OrdskifteError(messages.notAReport(folder));
  const { ordskifte: made, resources = [] } = described;
  if (made?.options === undefined || resources.some(({ hash }) => hash === undefined))
    throw new OrdskifteError(messages.reportTooOld(folder));
  const files = new Map(resources.map(({ path, hash }) => [path, hash!.replace(/^sha256:/u, '')]));
  return { folder, sha256: sha256(bytes), files, made };
};

type Described = {
  readonly name?: string;
  readonly ordskifte?: WrittenReport['made'];
  readonly resources?: readonly { readonly path: string; readonly hash?: string }[];
};

const parsed = (text: string, folder: string): Described => {
  try {
    return JSON.parse(text) as Described;
  } catch (cause) {
    throw new OrdskifteError(messages.notAReport(folder), { cause });
  }
};

/** Paths of all files under a folder, sorted, with `/` between their parts. */
export const pathsUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => statSync(join(folder, name)).isFile())
    .map(name => relative(folder, join(folder, name)).split(sep).join('/'))
    .sort((a, b) => (a < b ? -1 : 1));
