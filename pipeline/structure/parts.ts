/** What a walk through a document makes: stretches with their function, and whose words they are. */
import type { Person, SegmentKind } from '../types.ts';
import { askedUntil, endsAsking } from './constructs/items.ts';
import type { Tail } from './constructs/tail.ts';
import { fold } from './fold.ts';
import type { Piece } from './pieces.ts';
import { quotedQuestions, sentenceStart } from './quotes.ts';

export type Side = 'respondent' | 'quoted' | 'questioner';

/** A stretch with its function; `by` is the person whom a label names, `label` the length of the label in front. */
export type Part = {
  readonly start: number;
  readonly end: number;
  readonly kind: SegmentKind;
  readonly side?: Side;
  readonly by?: Person;
  readonly question?: number;
  readonly label?: number;
  readonly unsure?: boolean;
};

/**
 * `asking`: the questioner's own text. `leading`: what the respondent says before the questions or the answer. `listing`: questions are
 * announced. `quoting`: under a label "Fråga". `answering`. `telling`: a secretary tells. `tail`: behind the end.
 */
export type State = 'asking' | 'leading' | 'listing' | 'quoting' | 'answering' | 'telling' | 'tail';

export type Walk = {
  state: State;
  number: number | undefined;
  by: Person | undefined;
  asker: Person | undefined;
  /** Whose words questions are: the questioner's own, or quoted. */
  asks: 'quoted' | 'questioner';
  tail: Tail | undefined;
  /** A secretary tells: what leads up to questions and answers is nobody's. */
  readonly narrates: boolean;
  /** Questions and answers take turns, paragraph by paragraph. */
  readonly alternates: boolean;
  readonly asked: Set<number>;
  isBehindSignature: boolean;
  /** Somebody has said something. */
  hasSaid: boolean;
};

export type Step = (piece: Piece, ctx: Walk, next: readonly Piece[]) => Part[];

/** What leads up to questions or an answer: the respondent's words, in minutes the secretary's. */
export const leading = (range: { start: number; end: number }, ctx: Walk): Part => ({
  ...range,
  kind: 'lead',
  ...(!ctx.narrates && { side: 'respondent' as const, ...(ctx.by && { by: ctx.by }) }),
});

export const asking = (range: { start: number; end: number; label?: number }, ctx: Walk): Part => ({
  ...range,
  kind: 'question',
  side: ctx.asks,
  ...(ctx.asker && { by: ctx.asker }),
  ...(ctx.number !== undefined && { question: ctx.number }),
});

/** The respondent's words, cut where a sentence quotes a question. */
export const said = (range: { start: number; end: number; label?: number }, inside: string, ctx: Walk): Part[] => {
  const own: Pick<Part, 'kind' | 'side' | 'by'> = { kind: 'answer', side: 'respondent', ...(ctx.by && { by: ctx.by }) };
  const number = ctx.number === undefined ? {} : { question: ctx.number };
  const quotes = quotedQuestions(inside);
  if (quotes.length === 0) {
    const isDoubtful = addresses(inside);
    return [{ ...range, ...own, ...number, ...(isDoubtful && { unsure: true }) }];
  }
  const offset = range.end - inside.length;
  const parts: Part[] = [];
  let at = 0;
  for (const quote of quotes) {
    const lead = Math.max(at, sentenceStart(inside, quote.start));
    if (inside.slice(at, lead).trim() !== '')
      parts.push({
        start: offset + at,
        end: offset + inside.slice(0, lead).trimEnd().length,
        ...own,
        ...(ctx.number !== undefined && { question: ctx.number }),
      });
    ctx.number = (ctx.number ?? 0) + 1;
    if (inside.slice(lead, quote.start).trim() !== '')
      parts.push({
        start: offset + lead,
        end: offset + inside.slice(0, quote.start).trimEnd().length,
        ...own,
        kind: 'lead',
      });
    parts.push({
      start: offset + quote.start,
      end: offset + quote.end,
      kind: 'question',
      side: 'quoted',
      question: ctx.number,
      ...(ctx.asker && { by: ctx.asker }),
    });
    at = quote.end;
  }
  if (inside.slice(at).trim() !== '')
    parts.push({ start: offset + at + inside.slice(at).search(/\S/), end: range.end, ...own, question: ctx.number! });
  const first = parts[0]!;
  return range.label === undefined ? parts : [{ ...first, start: range.start, label: range.label }, ...parts.slice(1)];
};

const ADDRESSES =
  /\b(?:avser|anser|\S{1,2}r|t\S{1,2}nker|kan|ser|delar|kommer|vill|har)\s+(?:du|ni|(?:\S+)?(?:r\S{1,2}det|ministern|ordf\S{1,2}randen|n\S{1,2}mnden))\b/;

/** A paragraph that is a question to the one who answers: quoted without a mark, or rhetorical. */
const addresses = (text: string): boolean => {
  const plain = text.trim();
  return plain.length < 400 && endsAsking(plain) && askedUntil(plain) === plain.length && ADDRESSES.test(fold(plain));
};
