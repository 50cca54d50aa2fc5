/** Repairs scanned Swedish: finds what was damaged, decides what was meant, and says how sure it is. */
import { OrdskifteError } from '../errors.ts';
import { Memory, room } from '../memory.ts';
import type { DoubtfulWord, Edit } from '../types.ts';
import type { Channel } from './channel.ts';
import { assess, type Damage } from './damage.ts';
import type { RestoreModel } from './model.ts';
import { applyEdits, offsetsOf } from './offsets.ts';
import { createReader, type Reader } from './readings/index.ts';
import { proposeEdits } from './repair.ts';
import { cutPieces, type Piece } from './words.ts';

export type { Damage, DamageKind } from './damage.ts';
export { type RestoreModel, readRestoreModel } from './model.ts';
export { applyEdits } from './offsets.ts';

export type RestoreOptions = {
  /** Names that other documents of the corpus write in full, e.g. "Jan Jönsson". Default none. */
  readonly knownNames?: readonly string[];
  /** Edits less sure than this (a little more where the scanned word is a word of its own) are not made; the words are reported as doubtful. Between 0 and 1, default 0.5. */
  readonly minConfidence?: number;
  /** Edits that a person has checked; they stand, and nothing else is tried where they lie. `from` equal to `to` keeps a word. Default none. */
  readonly corrections?: readonly Edit[];
  /** What was worked out for other documents. By default none: each document by itself. */
  readonly memory?: Memory;
};

export const RESTORE_DEFAULTS = Object.freeze({ minConfidence: 0.5 });

export type Restoration = {
  readonly text: string;
  readonly edits: readonly Edit[];
  /** Offsets into `text`. */
  readonly doubtful: readonly DoubtfulWord[];
  readonly damage: Damage;
};

/** In a text that kept its å, ä and ö a change must be this sure, and so many of them must show that it was scanned at all. */
const LIGHT_CONFIDENCE = 0.9;
const LIGHT_EDITS = 3;
const LIGHT_SHARE = 0.004;

/**
 * Restores `raw`; a clean text comes back byte for byte. Line breaks stay, save after a hyphen inside a word in damaged lines.
 * @throws OrdskifteError `EDIT_MISMATCH` when a correction does not fit the text.
 */
export function restore(raw: string, model: RestoreModel, options: RestoreOptions = {}): Restoration {
  const { knownNames = [], minConfidence = RESTORE_DEFAULTS.minConfidence, corrections = [] } = options;
  const memory = options.memory ?? new Memory();
  checkCorrections(raw, corrections);
  const pieces = cutPieces(raw);
  const { foreign, light, typed } = model.channels;
  const { damage, lines } = assess(raw, pieces, readerOf(model, foreign, memory));
  const propose = (channel: Channel, isOpen: (piece: Piece) => boolean, least: number): Edit[] =>
    proposeEdits({
      raw,
      pieces,
      model,
      channel,
      reader: readerOf(model, channel, memory),
      isOpen: piece => isOpen(piece) && !corrections.some(({ start, end }) => start < piece.end && piece.start < end),
      knownNames,
      minConfidence: least,
    });
  if (damage.kind !== 'clean') {
    const channel = damage.kind === 'no-diacritics' ? typed : foreign;
    return conclude(
      raw,
      propose(channel, piece => lines[piece.line] === 1, minConfidence),
      corrections,
      minConfidence,
      damage,
    );
  }
  const least = Math.max(minConfidence, LIGHT_CONFIDENCE);
  const edits = propose(light, () => true, least);
  const sure = edits.filter(({ confidence }) => confidence >= least);
  // A name that is written the same way three times is one sign and not three.
  const signs = new Set(sure.map(({ from, to, reason }, i) => (reason === 'name' ? `${from} ${to}` : i))).size;
  if (signs < Math.max(LIGHT_EDITS, LIGHT_SHARE * pieces.length))
    return conclude(raw, [], corrections, minConfidence, damage);
  return conclude(raw, edits, corrections, least, { ...damage, kind: 'partly', misread: sure.length });
}

function checkCorrections(raw: string, corrections: readonly Edit[]): void {
  let last = 0;
  const sorted = [...corrections].sort((a, b) => a.start - b.start || a.end - b.end);
  for (const { start, end, from } of sorted) {
    const found = raw.slice(start, end);
    if (found === from && start >= last && end >= start) {
      last = end;
      continue;
    }
    throw new OrdskifteError({
      code: 'EDIT_MISMATCH',
      message:
        start < last
          ? `The corrected edit of “${from}” at ${start} overlaps the one before it.`
          : `A corrected edit expects “${from}” at ${start}–${end}, but the text has “${found}” there.`,
      place: `offset ${start}`,
      next: 'Edits hold offsets into the text as received: correct those that were made for this very text.',
    });
  }
}

function conclude(
  raw: string,
  proposed: readonly Edit[],
  corrections: readonly Edit[],
  least: number,
  damage: Damage,
): Restoration {
  const isMade = ({ confidence, reason }: Edit): boolean => confidence >= (reason === 'context' ? surer(least) : least);
  const made = proposed.filter(isMade);
  const edits = [...made, ...corrections.filter(({ from, to }) => from !== to)].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
  const { toRestored } = offsetsOf(edits);
  const doubtful = proposed
    .filter(edit => !isMade(edit))
    .map(({ start, end, to }) => ({
      start: toRestored(start),
      end: toRestored(end),
      suggestion: to,
    }));
  return { text: applyEdits(raw, edits), edits, doubtful, damage };
}

/** A scanned word that is a word of its own may be right: to change it takes more (0.6 for 0.5). */
function surer(least: number): number {
  return least + 0.4 * least * (1 - least);
}

const READER = room<Reader>('reader of scanned words');

/** What was worked out for a word in one document serves the next, as long as they share a memory. */
function readerOf(model: RestoreModel, channel: Channel, memory: Memory): Reader {
  return memory.about(channel, READER, () => createReader(model, channel, memory.most));
}
