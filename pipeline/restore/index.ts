/** Repairs scanned Swedish: finds what was damaged, decides what was meant, and says how sure it is. */

import { composeEdits } from '../edits.ts';
import { OrdskifteError } from '../errors.ts';
import { Memory, room } from '../memory.ts';
import { messages } from '../messages/index.ts';
import type { DoubtfulWord, Edit } from '../types.ts';
import type { Channel } from './channel.ts';
import { assess, type Damage, isSurelySound, soundText } from './damage.ts';
import { joinHalves } from './hyphens.ts';
import { markForeign } from './language.ts';
import { findWord, type Lexicon } from './lexicon.ts';
import type { RestoreModel } from './model.ts';
import { applyEdits, offsetsOf } from './offsets.ts';
import { createReader, type Reader } from './readings/index.ts';
import { proposeEdits } from './repair.ts';
import { chooseEdits, LIGHT_CONFIDENCE } from './scan-signs.ts';
import { joinLetters } from './spacing.ts';
import { leastFor } from './sureness.ts';
import { cutPieces, type Piece } from './words.ts';

export type { Damage, DamageKind } from './damage.ts';
export { type RestoreModel, readRestoreModel } from './model.ts';
export { applyEdits } from './offsets.ts';

export type RestoreOptions = {
  /** Names that other documents of the corpus write in full, e.g. "Jan Jönsson". Default none. */
  readonly knownNames?: readonly string[];
  /** Edits less sure than this (more where the scanned word is a word of its own or may be a name) are not made; the words are reported as doubtful. Between 0 and 1, default 0.5. */
  readonly minConfidence?: number;
  /** Edits that a person has checked; they stand, and nothing else is tried where they lie. `from` equal to `to` keeps a word. Default none. */
  readonly corrections?: readonly Edit[];
  /** What was worked out for other documents. By default none: each document by itself. */
  readonly memory?: Memory;
};

export const RESTORE_DEFAULTS = Object.freeze({ minConfidence: 0.5 });

/** A restored text, every edit that made it, and what is still in doubt. */
export type Restoration = {
  readonly text: string;
  readonly edits: readonly Edit[];
  /** Offsets into `text`. */
  readonly doubtful: readonly DoubtfulWord[];
  readonly damage: Damage;
};

/**
 * Restores `raw`; a clean text comes back byte for byte, save that words are put together that a line break or wide setting took apart.
 * Other line breaks stay. Passages in other languages are left alone.
 * @throws OrdskifteError `EDIT_MISMATCH` when a correction does not fit the text.
 */
export function restore(raw: string, model: RestoreModel, options: RestoreOptions = {}): Restoration {
  return restoreJudged(raw, model, options, assess);
}

/** The same without the account of the damage, which costs most of the work where there is none: misread words of a sound text are not counted. */
export function restoreText(
  raw: string,
  model: RestoreModel,
  options: RestoreOptions = {},
): Omit<Restoration, 'damage'> {
  const isListed = (word: string): boolean => findWord(model.lexicon, word.toLowerCase()) >= 0;
  const { text, edits, doubtful } = restoreJudged(raw, model, options, (received, pieces, reader) =>
    isSurelySound(received, pieces, isListed) ? soundText(received, pieces) : assess(received, pieces, reader),
  );
  return { text, edits, doubtful };
}

function restoreJudged(raw: string, model: RestoreModel, options: RestoreOptions, judge: typeof assess): Restoration {
  const { minConfidence = RESTORE_DEFAULTS.minConfidence, corrections = [] } = options;
  const memory = options.memory ?? new Memory();
  checkCorrections(raw, corrections);
  const joins = joinsOf(raw, model, memory).filter(
    join => join.confidence >= minConfidence && !corrections.some(correction => overlaps(correction, join)),
  );
  if (joins.length === 0) return repair(raw, model, { ...options, memory }, judge);
  const joined = applyEdits(raw, joins);
  const offsets = offsetsOf(joins);
  const moved = corrections.map(edit => ({
    ...edit,
    start: offsets.toRestored(edit.start),
    end: offsets.toRestored(edit.end),
  }));
  const repaired = repair(joined, model, { ...options, memory, corrections: moved }, judge);
  return { ...repaired, edits: composeEdits(raw, joins, joined, repaired.edits) };
}

/** Halves of words and letters of words come together before anything is taken for a word. */
function joinsOf(raw: string, model: RestoreModel, memory: Memory): Edit[] {
  const halves = joinHalves(raw, model.lexicon, () => readerOf(model, model.channels.foreign, memory));
  const letters = joinLetters(raw, model.lexicon).filter(edit => !halves.some(half => overlaps(half, edit)));
  return [...halves, ...letters].sort((a, b) => a.start - b.start || a.end - b.end);
}

function overlaps(a: Pick<Edit, 'start' | 'end'>, b: Pick<Edit, 'start' | 'end'>): boolean {
  return a.start < b.end && b.start < a.end;
}

function repair(
  raw: string,
  model: RestoreModel,
  options: RestoreOptions & { readonly memory: Memory },
  judge: typeof assess,
): Restoration {
  const { knownNames = [], minConfidence = RESTORE_DEFAULTS.minConfidence, corrections = [], memory } = options;
  const pieces = cutPieces(raw);
  const { foreign, light, typed } = model.channels;
  const reader = readerOf(model, foreign, memory);
  const isForeign = markForeign(pieces, word => findWord(model.lexicon, word) >= 0);
  const swedish = pieces.filter((_, i) => isForeign[i] === 0);
  const { damage, lines } = judge(raw, swedish, reader);
  const closed = new Set(pieces.filter((_, i) => isForeign[i] === 1));
  const propose = (channel: Channel, isOpen: (piece: Piece) => boolean, least: number): Edit[] =>
    proposeEdits({
      raw,
      pieces,
      model,
      channel,
      reader: readerOf(model, channel, memory),
      isOpen: piece => isOpen(piece) && !closed.has(piece) && !corrections.some(edit => overlaps(edit, piece)),
      knownNames,
      memory,
      minConfidence: least,
    });
  if (damage.kind !== 'clean') {
    const channel = damage.kind === 'no-diacritics' ? typed : foreign;
    const edits = propose(channel, piece => lines[piece.line] === 1, minConfidence);
    return conclude(raw, edits, corrections, minConfidence, damage, model.lexicon);
  }
  const least = Math.max(minConfidence, LIGHT_CONFIDENCE);
  const edits = chooseEdits(
    raw,
    propose(light, () => true, least),
    pieces.length,
  );
  if (edits.length === 0) return conclude(raw, [], corrections, minConfidence, damage, model.lexicon);
  const misread = edits.filter(({ confidence }) => confidence >= least).length;
  return conclude(raw, edits, corrections, least, { ...damage, kind: 'partly', misread }, model.lexicon);
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
    throw new OrdskifteError(
      start < last ? messages.editOverlaps(from, start) : messages.editMismatch(from, start, end, found),
    );
  }
}

function conclude(
  raw: string,
  proposed: readonly Edit[],
  corrections: readonly Edit[],
  least: number,
  damage: Damage,
  lexicon: Lexicon,
): Restoration {
  const isMade = (edit: Edit): boolean => edit.confidence >= leastFor(edit, least, lexicon);
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

const READER = room<Reader>('reader of scanned words');

/** What was worked out for a word in one document serves the next, as long as they share a memory. */
function readerOf(model: RestoreModel, channel: Channel, memory: Memory): Reader {
  return memory.about(channel, READER, () => createReader(model, channel, memory.most));
}
