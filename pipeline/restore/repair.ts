/** Proposes the edits of a text whose damaged lines and channel are known. */
import type { Memory } from '../memory.ts';
import type { Edit, EditReason } from '../types.ts';
import { adaptChannel } from './adapt.ts';
import { type Channel, UNLISTED } from './channel.ts';
import { type Arc, type Choice, decode, type Slot } from './decode.ts';
import type { RestoreModel } from './model.ts';
import { openNameBook } from './names.ts';
import { findMarks, type Scan } from './punctuation/index.ts';
import { isShout } from './readings/casing.ts';
import type { Reader, Reading } from './readings/index.ts';
import type { Piece } from './words.ts';

export type Task = {
  readonly raw: string;
  readonly pieces: readonly Piece[];
  readonly model: RestoreModel;
  readonly channel: Channel;
  readonly reader: Reader;
  /** Whether a piece may be changed. */
  readonly isOpen: (piece: Piece) => boolean;
  readonly knownNames: readonly string[];
  readonly memory: Memory;
  /** Edits less sure than this do not count as made when lines are joined and marks are set. */
  readonly minConfidence: number;
};

/** All edits that the model would make, whatever their confidence, sorted by start. */
export function proposeEdits(task: Task): Edit[] {
  const { raw, pieces, model, reader, isOpen, minConfidence } = task;
  const slots = slotsOf(task);
  const edits: Edit[] = [];
  const words = pieces.map(piece => piece.text);
  for (const choice of decode(model.language, slots)) {
    const edit = toEdit(raw, pieces, slots, choice, text => reader.read(text).known);
    if (!edit) continue;
    edits.push(edit);
    if (edit.confidence >= minConfidence) words[choice.at] = edit.to;
  }
  const scan: Scan = { text: raw, pieces, words, isOpen: i => isOpen(pieces[i]!), lexicon: model.lexicon };
  for (const { start, end, to, confidence } of findMarks(scan)) {
    edits.push({ start, end, from: raw.slice(start, end), to, reason: 'channel', confidence });
  }
  return edits.sort((a, b) => a.start - b.start || a.end - b.end);
}

function slotsOf({ raw, pieces, channel, reader, isOpen, knownNames, memory }: Task): Slot[] {
  const found = pieces.map(piece => reader.read(piece.text));
  const open = pieces.map(isOpen);
  const inDamage = pieces.filter((_, i) => open[i]).map(piece => piece.text);
  const shift = adaptChannel(
    channel,
    found.filter((_, i) => open[i]),
    reader.useOf,
  );
  const names = openNameBook(knownNames, inDamage, reader, memory);
  const arcsOf = (readings: readonly Reading[], span: 1 | 2): Arc[] =>
    readings.map(reading => ({ span, reading: shifted(reading, shift) }));
  const shouted = shoutedLines(pieces);
  return pieces.map((piece, i): Slot => {
    const { known, inside, opening } = found[i]!;
    if (!open[i] || isReference(raw, piece) || isListNumber(piece, pieces[i - 1])) {
      return { opens: piece.opens, arcs: [{ span: 1, reading: asItIs(piece, inside) }] };
    }
    const usual = names.settle(piece.text, piece.opens ? opening : inside);
    const arcs = arcsOf(isShout(piece.text) ? readShout(piece, usual, shouted.has(piece.line)) : usual, 1);
    const next = pieces[i + 1];
    if (next && piece.lineStart && /^D\p{Ll}{1,2}$/u.test(piece.text) && isReference(raw, next)) {
      return {
        opens: piece.opens,
        arcs: [{ span: 1, reading: { ...asItIs(piece, inside), text: 'Dnr', kind: 'lexicon' } }],
      };
    }
    if (next && open[i + 1] && !(known && found[i + 1]!.known) && areNeighbours(raw, piece, next)) {
      const merged = reader.merge(piece.text, next.text);
      if (merged) arcs.push(...arcsOf(piece.opens ? merged.opening : merged.inside, 2));
    }
    return { opens: piece.opens, arcs };
  });
}

/** Lines set in capitals, such as headings. */
function shoutedLines(pieces: readonly Piece[]): Set<number> {
  const counts = new Map<number, number>();
  for (const { text, line } of pieces)
    if (text.length > 3 && isShout(text)) counts.set(line, (counts.get(line) ?? 0) + 1);
  return new Set([...counts].filter(([, count]) => count > 1).map(([line]) => line));
}

/** In a line of capitals a word stays in capitals; elsewhere it is an abbreviation and stays, or no capitals were meant. */
function readShout(piece: Piece, readings: readonly Reading[], inShoutedLine: boolean): readonly Reading[] {
  const fit = readings.filter(({ text }) => (inShoutedLine ? isShout(text) : text === piece.text || !isShout(text)));
  return fit.length > 0 ? fit : [asItIs(piece, readings)];
}

/** The code before a reference number: `KS` in `KS 2020/1079`. */
function isReference(raw: string, { text, end }: Piece): boolean {
  return text.length < 6 && text === text.toUpperCase() && /^[ -]?\d{2,4}[/: ]\d/.test(raw.slice(end, end + 8));
}

/** What is counted with a number behind it: `alternativ 1`. */
const COUNTED =
  /^(?:alternativ|linje|punkt|bilaga|tabell|figur|kapitel|kap|avsnitt|nr|nummer|fas|etapp|kl|klockan|[aå]rskurs|division|kategori|version|niv[aå])$/i;

/** `1.` at the beginning of a line and the number of a counted thing; they are no `i`. */
function isListNumber({ text, lineStart, after }: Piece, previous: Piece | undefined): boolean {
  return /^\d$/.test(text) && ((lineStart && /^[.,)]$/.test(after)) || COUNTED.test(previous?.text ?? ''));
}

/** The reading at the document's own rates of confusion. */
function shifted(reading: Reading, shift: Float64Array): Reading {
  if (reading.rules.length === 0) return reading;
  let more = 0;
  for (const rule of reading.rules) more += shift[rule === UNLISTED ? shift.length - 1 : rule]!;
  return more === 0 ? reading : { ...reading, cost: reading.cost + more };
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
  // Most words stay as they are.
  if (arc.span === 1 && arc.reading.text === pieces[at]!.text) return null;
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
    // Four decimals: more would differ between engines and say nothing.
    confidence: Math.round(confidence() * 1e4) / 1e4,
    ...(alternatives.length > 0 && { alternatives }),
  };
}

function reasonOf({ reading }: Arc, from: string, isKnown: (text: string) => boolean): EditReason {
  if (reading.kind === 'name') return 'name';
  if (isKnown(from)) return 'context';
  if (reading.kind === 'compound') return 'compound';
  return reading.kind === 'lexicon' ? 'lexicon' : 'channel';
}
