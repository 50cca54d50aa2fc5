/** What turns one state of a document into another, whichever it is in: labels, announcements, names, questions. */
import { isDateLine, isHeading, isMinutesHeading, isReferenceLine } from './constructs/head-lines.ts';
import { askedUntil, endsAsking } from './constructs/items.ts';
import { announces } from './constructs/listing.ts';
import { announcedAnswer, isToldOfMeeting } from './constructs/narrated.ts';
import { isOffice } from './offices.ts';
import { asking, type Part, type Step, said, type Walk } from './parts.ts';
import { readPersons } from './persons.ts';
import type { Piece } from './pieces.ts';
import { isAnswerTitle } from './title.ts';
import { readSigner } from './written-names.ts';

/** What every state does before it does anything of its own. */
export const common = (piece: Piece, ctx: Walk, next: readonly Piece[], own: Step): Part[] =>
  atLabel(piece, ctx, next) ??
  atAnswerTitle(piece, ctx) ??
  atMeeting(piece, ctx) ??
  atSigner(piece, ctx, next) ??
  atQuestion(piece, ctx, next) ??
  own(piece, ctx, next);

/** “Fråga 1:”, “Svar:”, and who asks or answers under it. */
export const atLabel = (piece: Piece, ctx: Walk, next: readonly Piece[]): Part[] | undefined => {
  const { label, start, end } = piece;
  if (label === undefined) return undefined;
  const by = label.by === undefined ? undefined : readPersons(label.by)?.people[0];
  if (label.says === 'answer') {
    ctx.state = 'answering';
    ctx.number = label.number ?? ctx.number;
    ctx.by = by?.name ? by : undefined;
    if (piece.text.slice(label.length).trim() === '') return [{ start, end, kind: 'furniture', label: end - start }];
    const inside = piece.text.slice(label.length);
    if (ctx.narrates && announcedAnswer(inside)) {
      ctx.by = announcedAnswer(inside)!.by ?? ctx.by;
      return [{ start, end, kind: 'lead', label: label.length }];
    }
    return said({ start, end, label: label.length }, inside, ctx);
  }
  const rest = piece.text.slice(label.length).trim();
  // "Fråga 1: Nej, det gör jag inte.": the answer to a question that was asked before.
  const isAnswered = label.number !== undefined && ctx.asked.has(label.number) && ctx.state !== 'quoting';
  if (isAnswered && !label.follows && !endsAsking(rest || (next[0]?.text ?? '')) && !isAnsweredLater(next)) {
    ctx.state = 'answering';
    ctx.number = label.number;
    if (rest === '') return [{ start, end, kind: 'furniture', label: end - start }];
    return said({ start, end, label: label.length }, piece.text.slice(label.length), ctx);
  }
  // "Frågan:" at the head of running text, or "Interpellationen." is no label.
  if (rest !== '' && label.number === undefined && !piece.text.slice(0, label.length).includes(':') && !label.isAlone)
    return undefined;
  ctx.number = label.number ?? (rest === '' && ctx.state === 'quoting' ? ctx.number : (ctx.number ?? 0) + 1);
  ctx.asker = by?.name ? by : ctx.asker;
  ctx.asked.add(ctx.number!);
  ctx.state = 'quoting';
  if (label.follows || /^\W*\d{4}-/.test(piece.text)) ctx.asks = label.follows ? 'questioner' : ctx.asks;
  if (rest === '') return [{ start, end, kind: 'furniture', label: end - start }];
  if (endsAsking(rest) && !isAnsweredLater(next)) ctx.state = 'answering';
  return [asking({ start, end, label: label.length }, ctx)];
};

/** “Svar på interpellation om …” below the interpellation. */
const atAnswerTitle = ({ text, start, end, isFirst }: Piece, ctx: Walk): Part[] | undefined => {
  if (ctx.narrates || !isFirst || !isAnswerTitle(text)) return undefined;
  ctx.state = 'leading';
  ctx.asks = 'quoted';
  ctx.number = undefined;
  return [{ start, end, kind: 'title' }];
};

/** Whether a label says where the answer begins, before another question. */
export const isAnsweredLater = (next: readonly Piece[]): boolean =>
  next.find(({ label }) => label)?.label?.says === 'answer';

/** A name on a line of its own, in the middle: the end of somebody's text. */
export const atSigner = ({ text, start, end }: Piece, ctx: Walk, next: readonly Piece[]): Part[] | undefined => {
  const whose = ctx.state === 'asking' || ctx.state === 'quoting' ? { side: 'questioner' as const } : {};
  if (ctx.isBehindSignature && isDateLine(text) && text.split(/\s+/).length <= 5)
    return [{ start, end, kind: 'signature', ...whose }];
  const signer = text.length < 80 && !text.includes('\n') ? readSigner(text) : undefined;
  if (signer === undefined || /[.!?:]$/.test(text)) {
    return isOffice(text) && ctx.state === 'answering' && text.split(/\s+/).length <= 6
      ? [{ start, end, kind: 'signature' }]
      : undefined;
  }
  const ends = next.length === 0 || next[0]!.label !== undefined || next[0]!.isFirst || isReferenceLine(next[0]!.text);
  // To whom a letter is sent.
  if (!ctx.hasSaid && !ctx.narrates && ctx.state === 'leading') return [{ start, end, kind: 'furniture' }];
  if (signer.party === undefined && !ends) return undefined;
  return [
    {
      start,
      end,
      kind: 'signature',
      ...whose,
    },
  ];
};

/** A question among others, in a list or behind what announces it. */
const atQuestion = (piece: Piece, ctx: Walk, next: readonly Piece[]): Part[] | undefined => {
  const { item, text, start, end } = piece;
  const range = { start, end };
  const isOwn = ctx.state === 'asking';
  if (item) {
    const inside = text.slice(item.length);
    const pure = askedUntil(inside) === inside.trimEnd().length;
    const isRepeated =
      (ctx.state === 'answering' || ctx.state === 'leading') && item.number !== undefined && ctx.asked.has(item.number);
    const isBullet = item.number === undefined;
    const expected = ctx.state === 'listing' || ctx.state === 'leading' || isOwn;
    const asks = isBullet
      ? expected && (endsAsking(text) || ctx.state === 'listing')
      : (endsAsking(text) && (!isRepeated || pure)) || (ctx.state === 'listing' && !isRepeated) || pure;
    if (asks) {
      ctx.number = item.number ?? (ctx.number ?? 0) + 1;
      ctx.asked.add(ctx.number);
      if (!isOwn && ctx.state !== 'listing') ctx.state = isBullet ? 'listing' : 'answering';
      return [asking(range, ctx)];
    }
    if (isRepeated) ctx.number = item.number;
    return undefined;
  }
  if (ctx.alternates && isHeading(text) && next[0] && endsAsking(next[0].text))
    return [{ ...range, kind: 'furniture' }];
  if (ctx.state === 'listing' && isClause(text)) {
    ctx.number = (ctx.number ?? 0) + 1;
    ctx.asked.add(ctx.number);
    return [asking(range, ctx)];
  }
  if (isOwn || !endsAsking(text)) return undefined;
  const isDressed =
    (piece.isDressed && askedUntil(text) !== undefined) ||
    (/^(?:\*[^*]|\*\*|_|>|[”"“»])/.test(text) && /[*_”"“«]\s*$/.test(text) && askedUntil(text) === text.length);
  if (
    next[0]?.label?.says === 'answer' ||
    ctx.state === 'listing' ||
    isDressed ||
    (ctx.alternates && askedUntil(text) === text.length)
  ) {
    ctx.number = (ctx.number ?? 0) + 1;
    ctx.asked.add(ctx.number);
    if (ctx.state !== 'listing') ctx.state = 'answering';
    return [asking(range, ctx)];
  }
  return undefined;
};

/** In minutes: headings, who takes part, what is decided, and "Regionrådet Anna Ek (S) lämnar följande svar:". */
export const atMeeting = ({ text, start, end }: Piece, ctx: Walk): Part[] | undefined => {
  if (!ctx.narrates) return isMinutesHeading(text) ? [{ start, end, kind: 'furniture' }] : undefined;
  if (isMinutesHeading(text)) {
    ctx.state = 'telling';
    return [{ start, end, kind: 'furniture' }];
  }
  const answer = announcedAnswer(text);
  if (answer) {
    ctx.state = 'answering';
    ctx.by = answer.by?.name ? answer.by : undefined;
    ctx.number = undefined;
    return [{ start, end, kind: 'lead' }];
  }
  if (!isToldOfMeeting(text)) return undefined;
  ctx.state = announces(text) ? 'listing' : 'telling';
  if (announces(text)) ctx.asked.clear();
  return [{ start, end, kind: 'lead' }];
};

/** "hur många som väntar,": a question that runs on from what announces it. */
const isClause = (text: string): boolean =>
  /^(?:(?:dels|samt|och)\s+)*(?:om|hur|vad|vilk(?:en|et|a)|när|n\S{1,2}r|varför|varf\S{1,2}r|var|vem)\s/u.test(text) &&
  text.length < 600;
