/** Repairs scanned Swedish: finds what was damaged, decides what was meant, and says how sure it is. */
import type { DoubtfulWord, Edit, EditReason } from '../types.ts';
import { createReader, type Reading } from './candidates.ts';
import { assess, type Damage } from './damage.ts';
import { type Arc, type Choice, decode, type Slot } from './decode.ts';
import { findSeams } from './hyphens.ts';
import type { RestoreModel } from './model.ts';
import { applyEdits, toRestoredOffset } from './offsets.ts';
import { cutPieces, type Piece } from './words.ts';

export type { Damage, DamageKind } from './damage.ts';
export { type RestoreModel, readRestoreModel } from './model.ts';
export { applyEdits } from './offsets.ts';

export type RestoreOptions = {
  /** Names that other documents of the corpus write in full, e.g. "Jan Jönsson". Default none. */
  readonly knownNames?: readonly string[];
  /** Edits less sure than this are not made; the words are reported as doubtful. Between 0 and 1, default 0.5. */
  readonly minConfidence?: number;
  /** Edits that a person has checked; they stand, and nothing else is tried where they lie. `from` equal to `to` keeps a word. Default none. */
  readonly corrections?: readonly Edit[];
};

export const RESTORE_DEFAULTS = Object.freeze({ minConfidence: 0.5 });

export type Restoration = {
  readonly text: string;
  readonly edits: readonly Edit[];
  /** Offsets into `text`. */
  readonly doubtful: readonly DoubtfulWord[];
  readonly damage: Damage;
};

/** Restores `raw`; a clean text comes back byte for byte. Line breaks stay, save after a hyphen inside a word in damaged lines. */
export function restore(raw: string, model: RestoreModel, options: RestoreOptions = {}): Restoration {
  const minConfidence = options.minConfidence ?? RESTORE_DEFAULTS.minConfidence;
  const pieces = cutPieces(raw);
  const reader = createReader(model, model.channels.foreign);
  const { damage, lines } = assess(raw, pieces, reader);
  const slots = pieces.map((piece, i): Slot => {
    if (!lines[piece.line])
      return { opens: piece.opens, arcs: [{ span: 1, reading: asItIs(piece, reader.read(piece.text).inside) }] };
    const readings = reader.read(piece.text);
    const arcs: Arc[] = (piece.opens ? readings.opening : readings.inside).map(reading => ({ span: 1, reading }));
    const next = pieces[i + 1];
    if (next && areNeighbours(raw, piece, next) && !(readings.known && reader.read(next.text).known)) {
      const merged = reader.merge(piece.text, next.text);
      for (const reading of (piece.opens ? merged?.opening : merged?.inside) ?? []) arcs.push({ span: 2, reading });
    }
    return { opens: piece.opens, arcs };
  });
  const edits: Edit[] = [];
  const weak: Edit[] = [];
  const words = pieces.map(piece => piece.text);
  for (const choice of decode(model.language, slots)) {
    const edit = toEdit(raw, pieces, slots, choice, text => reader.read(text).known);
    if (!edit) continue;
    if (edit.confidence < minConfidence) weak.push(edit);
    else {
      edits.push(edit);
      words[choice.at] = edit.to;
    }
  }
  const seams = findSeams(raw, pieces, words, model.lexicon).filter(seam => lines[pieces[seam.piece]!.line]);
  for (const { start, end, to } of seams)
    edits.push({ start, end, from: raw.slice(start, end), to, reason: 'hyphen', confidence: 0.95 });
  edits.sort((a, b) => a.start - b.start);
  const doubtful = weak.map(({ start, end, to }) => ({
    start: toRestoredOffset(edits, start),
    end: toRestoredOffset(edits, end),
    suggestion: to,
  }));
  return { text: applyEdits(raw, edits), edits, doubtful, damage };
}

function asItIs(piece: Piece, readings: readonly Reading[]): Reading {
  return { ...(readings.find(({ text }) => text === piece.text) ?? readings[0]!), text: piece.text };
}

function areNeighbours(raw: string, left: Piece, right: Piece): boolean {
  return left.line === right.line && right.start === left.end + 1 && raw[left.end] === ' ';
}

function toEdit(
  raw: string,
  pieces: readonly Piece[],
  slots: readonly Slot[],
  { at, arc, confidence }: Choice,
  isKnown: (text: string) => boolean,
): Edit | null {
  const { start } = pieces[at]!;
  const { end } = pieces[at + arc.span - 1]!;
  const from = raw.slice(start, end);
  if (from === arc.reading.text) return null;
  const alternatives = slots[at]!.arcs.filter(
    ({ span, reading }) => span === arc.span && reading.text !== arc.reading.text && reading.text !== from,
  )
    .sort((a, b) => a.reading.cost - b.reading.cost)
    .slice(0, 3)
    .map(({ reading }) => reading.text);
  return {
    start,
    end,
    from,
    to: arc.reading.text,
    reason: reasonOf(arc, from, isKnown),
    confidence,
    ...(alternatives.length > 0 && { alternatives }),
  };
}

function reasonOf({ reading }: Arc, from: string, isKnown: (text: string) => boolean): EditReason {
  if (reading.kind === 'name') return 'name';
  if (isKnown(from)) return 'context';
  if (reading.kind === 'compound') return 'compound';
  return reading.kind === 'lexicon' ? 'lexicon' : 'channel';
}
