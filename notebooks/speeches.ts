/**
 * Speeches in the chamber from a file of JSON lines, as documents for the library. The texts stay in memory: they are
 * no part of the project, and a notebook shows words and counts of them only.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import type { Input } from '../pipeline/corpus.ts';
import { OrdskifteError } from '../pipeline/errors.ts';

/** One line of the file; lines of other kinds, or that lack a field, are never drawn. */
export type Speech = {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly date?: string;
  readonly speaker?: string;
  readonly party?: string;
  readonly role?: string;
};

export type SampleOptions = {
  readonly kind?: string;
  /** Start of the ISO date: a year, or a year and a month. */
  readonly date?: string;
  /** Speeches drawn for each party; parties that have fewer are left out. */
  readonly perParty?: number;
  /** Shorter speeches are not drawn, counted in words between blanks. */
  readonly leastWords?: number;
};

export const SAMPLE_DEFAULTS = Object.freeze({ kind: 'anförande', date: '2019', perParty: 50, leastWords: 150 });

/** Where the file lies: what the environment variable says, else beside the checkout. */
export const speechesFile = (place: string | undefined = process.env.ORDSKIFTE_SPEECHES): string =>
  resolve(dirname(fileURLToPath(import.meta.url)), place || '../../shared/corpus/speeches-10k.jsonl.gz');

/**
 * The drawn speeches as documents with a sidecar each, and what they were drawn from.
 *
 * @throws {OrdskifteError} NO_SPEECHES when the file is missing or holds too few
 */
export const readSpeeches = (
  options: SampleOptions = {},
  file: string = speechesFile(),
): { readonly inputs: Input[]; readonly origin: { file: string; sha256: string; lines: number; drawn: number } } => {
  if (!existsSync(file)) throw noSpeeches(`There is no file "${file}".`);
  const bytes = readFileSync(file);
  const lines = gunzipSync(bytes).toString('utf8').split('\n').filter(Boolean);
  const drawn = drawSpeeches(
    lines.map(line => JSON.parse(line) as Speech),
    options,
  );
  if (drawn.length === 0) throw noSpeeches(`"${file}" has too few speeches for ${JSON.stringify(options)}.`);
  return {
    inputs: drawn.map(inputOf),
    origin: { file: basename(file), sha256: hash(bytes), lines: lines.length, drawn: drawn.length },
  };
};

/**
 * As many speeches of every party, party by party in alphabetical order: those whose ids have the smallest SHA-256. The
 * draw is as good as random, the same everywhere, and does not depend on the order of the file.
 */
export const drawSpeeches = (speeches: readonly Speech[], options: SampleOptions = {}): Speech[] => {
  const { kind, date, perParty, leastWords } = { ...SAMPLE_DEFAULTS, ...options };
  const byParty = new Map<string, { readonly speech: Speech; readonly key: string }[]>();
  for (const speech of speeches) {
    const isMeant = speech.kind === kind && speech.date?.startsWith(date) && speech.speaker && speech.party;
    if (!isMeant || speech.text.split(/\s+/).length < leastWords) continue;
    const drawer = { speech, key: hash(speech.id) };
    byParty.set(speech.party!, [...(byParty.get(speech.party!) ?? []), drawer]);
  }
  return [...byParty]
    .filter(([, own]) => own.length >= perParty)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([, own]) =>
      own
        .sort((a, b) => (a.key < b.key ? -1 : 1))
        .slice(0, perParty)
        .map(({ speech }) => speech),
    );
};

const inputOf = ({ id, text, speaker, party, date, role }: Speech): Input => {
  const bytes = new TextEncoder().encode(text);
  const digitised = 'transcribed' as const;
  const sidecar = { respondent: speaker!, party: party!, date: date!, digitised, ...(role && { role }) };
  return { name: `${id}.txt`, bytes, sha256: hash(bytes), sidecar };
};

const hash = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

const noSpeeches = (message: string): OrdskifteError =>
  new OrdskifteError({
    code: 'NO_SPEECHES',
    message,
    place: 'ORDSKIFTE_SPEECHES',
    next: 'Set ORDSKIFTE_SPEECHES to a gzipped file of JSON lines with id, kind, date, speaker, party and text.',
  });
