/** A document walked through piece by piece: what a piece is depends on what came before it. */
import { isHeading, isReferenceLine } from './constructs/head-lines.ts';
import { alternates } from './constructs/listing.ts';
import { isFoot, tailAt } from './constructs/tail.ts';
import type { HeadOfDocument } from './heads.ts';
import type { Part, Walk } from './parts.ts';
import type { Piece } from './pieces.ts';
import { signatureStart } from './signature.ts';
import { STATES } from './states.ts';
import { isAnswerTitle } from './title.ts';

export type WalkStart = { readonly isQuestion: boolean; readonly isMinutes: boolean };

export const walk = ({ pieces, at, body }: HeadOfDocument, start: WalkStart): Part[] => {
  const sign = signatureAt(pieces, body);
  const ctx: Walk = {
    state: start.isMinutes ? 'telling' : start.isQuestion ? 'asking' : 'leading',
    number: undefined,
    by: undefined,
    asker: undefined,
    asks: start.isQuestion ? 'questioner' : 'quoted',
    tail: undefined,
    narrates: start.isMinutes,
    alternates: !start.isQuestion && !start.isMinutes && alternates(pieces.slice(body)),
    asked: new Set(),
    isBehindSignature: false,
    hasSaid: false,
  };
  const parts = pieces.flatMap((piece, i): Part[] => {
    const found = partsAt(piece, i);
    ctx.isBehindSignature = found.at(-1)?.kind === 'signature';
    ctx.hasSaid ||= found.some(({ kind }) => kind === 'answer' || kind === 'lead' || kind === 'question');
    return found;
  });
  return leadOf(parts);

  function partsAt(piece: Piece, i: number): Part[] {
    const range = { start: piece.start, end: piece.end };
    if (piece.isPage) return [{ ...range, kind: 'furniture' }];
    if (i === at) return [{ ...range, kind: 'title' }];
    if (i === body && at >= 0 && start.isQuestion && piece.label === undefined && isHeading(piece.text))
      return [{ ...range, kind: 'furniture' }];
    if (i < body) return [{ ...range, kind: isReferenceLine(piece.text) ? 'reference' : 'furniture' }];
    if (ctx.state !== 'tail' && piece.isFirst && i > body) {
      ctx.tail = tailAt(piece.text);
      if (ctx.tail) ctx.state = 'tail';
    }
    if (ctx.state !== 'tail' && sign !== undefined && i >= sign.from && i < sign.to)
      return [{ ...range, kind: isFoot(piece.text) ? 'furniture' : 'signature' }];
    // Tables hold figures, and a foot of the page addresses: nobody says them.
    if (/^\|.*\|$/.test(piece.text) || (isFoot(piece.text.split('\n')[0]!) && piece.text.split('\n')[0]!.includes(':')))
      return [{ ...range, kind: 'furniture' }];
    if (isReference(piece)) return [{ ...range, kind: 'reference' }];
    return STATES[ctx.state](piece, ctx, pieces.slice(i + 1, i + 1 + AHEAD));
  }
};

/** Pieces that a decision looks ahead. */
const AHEAD = 12;

const isReference = ({ text, label }: Piece): boolean =>
  label === undefined &&
  ((/\b(?:dnr|diarienummer|diarienr)\b/iu.test(text) && text.split(/\s+/).length <= 12 && isReferenceLine(text)) ||
    (text.split(/\s+/).length <= 4 && isReferenceLine(text)));

const signatureAt = (pieces: readonly Piece[], body: number): { from: number; to: number } | undefined => {
  const found = pieces.findIndex((piece, i) => i > body && piece.isFirst && tailAt(piece.text) !== undefined);
  let to = found < 0 ? pieces.length : found;
  while (to > body && (pieces[to - 1]!.isPage || isFoot(pieces[to - 1]!.text))) to--;
  // Behind the last label there is an answer.
  const labelled = pieces.findLastIndex(
    ({ label, text }, i) => i >= body && i < to && (label !== undefined || isAnswerTitle(text)),
  );
  const first = Math.max(body, labelled);
  const texts = pieces
    .slice(first, to)
    .map(({ text, isPage, label }) => (isPage || label || isAnswerTitle(text) ? 'Svar.' : text));
  if (texts.length === 0) return undefined;
  const from = signatureStart(texts);
  return from < texts.length
    ? { from: first + from, to: pieces.length === to ? to : found < 0 ? pieces.length : found }
    : undefined;
};

/** What the respondent says before the first question leads up to it. */
const leadOf = (parts: readonly Part[]): Part[] => {
  const first = parts.findIndex(({ side, kind }) => kind === 'question' && side === 'quoted');
  const inline = parts[first - 1]?.kind === 'lead' && parts[first - 1]?.end !== undefined;
  return parts.map((part, i) =>
    i < first && part.kind === 'answer' && !(inline && part.question !== undefined) ? { ...part, kind: 'lead' } : part,
  );
};
