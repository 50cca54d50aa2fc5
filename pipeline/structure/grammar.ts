/** The states of a document: what a piece is depends on what came before it. */
import type { Person, SegmentKind } from '../types.ts';
import { isDateLine, isHeading, isMinutesHeading, isReferenceLine } from './constructs/head-lines.ts';
import { askedUntil, endsAsking } from './constructs/items.ts';
import { alternates, opensQuestions } from './constructs/listing.ts';
import { announcedAnswer, isToldOfMeeting } from './constructs/narrated.ts';
import { isFoot, type Tail, tailAt } from './constructs/tail.ts';
import { isAnnouncing, isTelling, tellingOf } from './constructs/told.ts';
import { fold } from './fold.ts';
import type { HeadOfDocument } from './heads.ts';
import { isOffice } from './offices.ts';
import { readPersons } from './persons.ts';
import type { Piece } from './pieces.ts';
import { quotedQuestions, sentenceStart } from './quotes.ts';
import { signatureStart } from './signature.ts';
import { flatten, headOf } from './title.ts';
import { readSigner } from './written-names.ts';

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
type State = 'asking' | 'leading' | 'listing' | 'quoting' | 'answering' | 'telling' | 'tail';

type Walk = {
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
};

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
  };
  const parts = pieces.flatMap((piece, i): Part[] => {
    const found = partsAt(piece, i);
    ctx.isBehindSignature = found.at(-1)?.kind === 'signature';
    return found;
  });
  return leadOf(parts);

  function partsAt(piece: Piece, i: number): Part[] {
    const range = { start: piece.start, end: piece.end };
    if (piece.isPage) return [{ ...range, kind: 'furniture' }];
    if (i === at) return [{ ...range, kind: 'title' }];
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

type Step = (piece: Piece, ctx: Walk, next: readonly Piece[]) => Part[];

/** What every state does with labels and lists before it does anything of its own. */
const common = (piece: Piece, ctx: Walk, next: readonly Piece[], own: Step): Part[] =>
  atLabel(piece, ctx, next) ??
  atMeeting(piece, ctx) ??
  atSigner(piece, ctx, next) ??
  atQuestion(piece, ctx, next) ??
  own(piece, ctx, next);

/** In minutes: headings, who takes part, what is decided, and "Regionrådet Anna Ek (S) lämnar följande svar:". */
const atMeeting = ({ text, start, end }: Piece, ctx: Walk): Part[] | undefined => {
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
  ctx.state = 'telling';
  return [{ start, end, kind: 'lead' }];
};

/** What leads up to questions or an answer: the respondent's words, in minutes the secretary's. */
const leading = (range: { start: number; end: number }, ctx: Walk): Part => ({
  ...range,
  kind: 'lead',
  ...(!ctx.narrates && { side: 'respondent' as const, ...(ctx.by && { by: ctx.by }) }),
});

const atLabel = (piece: Piece, ctx: Walk, next: readonly Piece[]): Part[] | undefined => {
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

/** Whether a label says where the answer begins, before another question. */
const isAnsweredLater = (next: readonly Piece[]): boolean => next.find(({ label }) => label)?.label?.says === 'answer';

/** A name on a line of its own, in the middle: the end of somebody's text. */
const atSigner = ({ text, start, end }: Piece, ctx: Walk, next: readonly Piece[]): Part[] | undefined => {
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

const asking = (range: { start: number; end: number; label?: number }, ctx: Walk): Part => ({
  ...range,
  kind: 'question',
  side: ctx.asks,
  ...(ctx.asker && { by: ctx.asker }),
  ...(ctx.number !== undefined && { question: ctx.number }),
});

/** "hur många som väntar,": a question that runs on from what announces it. */
const isClause = (text: string): boolean =>
  /^(?:dels\s+)?(?:om|hur|vad|vilk(?:en|et|a)|när|n\S{1,2}r|varför|varf\S{1,2}r|var|vem)\s/u.test(text) &&
  text.length < 600;

/** "Svar på interpellation från Anna Ek (S)", below the interpellation. */
const isAnswerTitle = (text: string): boolean => {
  const flat = flatten(text.slice(0, 400));
  return headOf(flat)?.isAnswer === true && flat.split(' ').length <= 40 && !/[.:]$/.test(flat);
};

const LISTS = /fr\S{1,2}g|undrar|skriver|f\S{1,2}ljande|vill veta/;

const announces = (text: string): boolean => text.trimEnd().endsWith(':') && LISTS.test(fold(text.slice(-200)));

/** The respondent's words, cut where a sentence quotes a question. */
const said = (range: { start: number; end: number; label?: number }, inside: string, ctx: Walk): Part[] => {
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

const STATES: Readonly<Record<State, Step>> = {
  asking: (piece, ctx, next) =>
    common(piece, ctx, next, ({ start, end, text }) => {
      if (isAnswerTitle(text)) {
        ctx.state = 'leading';
        ctx.asks = 'quoted';
        ctx.number = undefined;
        return [{ start, end, kind: 'title' }];
      }
      if (isDateLine(text) && text.split(/\s+/).length <= 7)
        return [{ start, end, kind: 'signature', side: 'questioner' }];
      const told = tellingOf(text);
      if ((told || isTelling(text)) && !announces(text) && opensQuestions(text, next)) {
        ctx.state = 'listing';
        ctx.asks = 'quoted';
        return [{ start, end, kind: 'lead', side: 'respondent' }];
      }
      // A secretary tells who asks whom; the questions that follow are quoted.
      if (told && announces(text) && !/\bmig\b/.test(text)) {
        ctx.state = 'listing';
        ctx.asks = 'quoted';
        return [{ start, end, kind: 'lead' }];
      }
      if ((told || isTelling(text)) && /\b(?:mig|jag|ordförande|ansvar)\b/u.test(text)) {
        ctx.state = 'leading';
        ctx.asks = 'quoted';
        return STATES.leading(piece, ctx, next);
      }
      if (told && !ctx.asked.size) {
        ctx.state = 'leading';
        ctx.asks = 'quoted';
        return STATES.leading(piece, ctx, next);
      }
      if (endsAsking(text) && askedUntil(text) === text.length) ctx.number = (ctx.number ?? 0) + 1;
      return [
        { start, end, kind: 'question', side: 'questioner', ...(ctx.number !== undefined && { question: ctx.number }) },
      ];
    }),
  leading: (piece, ctx, next) =>
    common(piece, ctx, next, ({ start, end, text }) => {
      const told = tellingOf(text);
      if (told?.[0]) ctx.asker = told.length === 1 ? told[0] : ctx.asker;
      if (announces(text) || ((told || isTelling(text)) && opensQuestions(text, next))) {
        ctx.state = 'listing';
        return [leading({ start, end }, ctx)];
      }
      if (told || isTelling(text) || isAnnouncing(text) || SALUTATION.test(text))
        return said({ start, end }, text, ctx).map(part => (part.kind === 'answer' ? { ...part, kind: 'lead' } : part));
      ctx.state = 'answering';
      return said({ start, end }, text, ctx);
    }),
  listing: (piece, ctx, next) =>
    common(piece, ctx, next, ({ start, end, text }) => {
      if (/^[”"“»„*_]/.test(text) && !ctx.asked.size) {
        ctx.number = 1;
        ctx.asked.add(1);
        if (/[”"“«*_]\s*$/.test(text)) ctx.state = 'answering';
        return [asking({ start, end }, ctx)];
      }
      if (ctx.narrates) {
        ctx.state = 'telling';
        return STATES.telling(piece, ctx, next);
      }
      ctx.state = isAnnouncing(text) ? 'leading' : 'answering';
      if (ctx.asked.size > 1) ctx.number = undefined;
      return said({ start, end }, text, ctx).map(part =>
        isAnnouncing(text) && part.kind === 'answer' ? { ...part, kind: 'lead' } : part,
      );
    }),
  quoting: (piece, ctx, next) => {
    const labelled = atLabel(piece, ctx, next) ?? atMeeting(piece, ctx) ?? atSigner(piece, ctx, next);
    if (labelled) return labelled;
    const range = { start: piece.start, end: piece.end };
    if (endsAsking(piece.text) && !isAnsweredLater(next)) ctx.state = 'answering';
    return [asking(range, ctx)];
  },
  answering: (piece, ctx, next) =>
    common(piece, ctx, next, ({ start, end, text }) => {
      if (announces(text) && isTelling(text)) {
        ctx.state = 'listing';
        return [leading({ start, end }, ctx)];
      }
      return said({ start, end }, text, ctx);
    }),
  telling: (piece, ctx, next) => {
    const found = atLabel(piece, ctx, next) ?? toldAnswer(piece) ?? atMeeting(piece, ctx);
    if (found) return found;
    const { text, start, end } = piece;
    if (announces(text) || opensQuestions(text, next)) ctx.state = 'listing';
    return [{ start, end, kind: 'lead' }];
  },
  tail: ({ start, end, text }, ctx) => {
    if (ctx.tail !== 'mail' || tailAt(text) === 'mail' || MAIL_HEAD.test(text))
      return [{ start, end, kind: 'furniture' }];
    const isSigned = readSigner(text) !== undefined || /^(?:med\s+)?(?:vänlig|hälsning|mvh)/iu.test(text);
    return [
      { start, end, kind: isSigned ? 'signature' : 'question', ...(!isSigned && { side: 'questioner' as const }) },
    ];
  },
};

/** `Ordföranden Anna Ek svarade: ”…”`: a secretary quotes who answers. */
const toldAnswer = ({ text, start, end }: Piece): Part[] | undefined => {
  const found = text.match(
    /^[^”"“»]{3,160}?(?:svara(?:r|de)|anf\S{1,2}r(?:de)?|yttra(?:r|de))[^”"“»]{0,80}(?=[”"“»])/u,
  );
  if (!found) return undefined;
  const by = readPersons(text.replace(/\s+/g, ' '))?.people[0];
  const from = start + found[0].length;
  return [
    { start, end: start + found[0].trimEnd().length, kind: 'lead' },
    { start: from, end, kind: 'answer', side: 'respondent', ...(by?.name && { by }) },
  ];
};

const SALUTATION =
  /^(?:Herr|Fru|Ärade|Bästa|Hej|Kära)?\s*(?:[Tt]alman|[Oo]rdförande|[Ff]ullmäktige|[Ll]edamöter|Hej)\p{L}*(?:\s+\p{L}+){0,4}[!,.]$/u;
const MAIL_HEAD = /^(?:Från|Skickat|Till|Ämne|Kopia|From|Sent|To|Subject|Cc|Datum)\s*:/u;

/** What the respondent says before the first question leads up to it. */
const leadOf = (parts: readonly Part[]): Part[] => {
  const first = parts.findIndex(({ side, kind }) => kind === 'question' && side === 'quoted');
  const inline = parts[first - 1]?.kind === 'lead' && parts[first - 1]?.end !== undefined;
  return parts.map((part, i) =>
    i < first && part.kind === 'answer' && !(inline && part.question !== undefined) ? { ...part, kind: 'lead' } : part,
  );
};
