/** The states of a document: what a piece is depends on what came before it. */
import { isDateLine } from './constructs/head-lines.ts';
import { askedUntil, endsAsking } from './constructs/items.ts';
import { announces, opensQuestions } from './constructs/listing.ts';
import { isSalutation } from './constructs/salutation.ts';
import { tailAt } from './constructs/tail.ts';
import { isAnnouncing, isResponding, isTelling, tellingOf } from './constructs/told.ts';
import { asking, leading, type Part, type State, type Step, said } from './parts.ts';
import { readPersons } from './persons.ts';
import type { Piece } from './pieces.ts';
import { atLabel, atMeeting, atSigner, common, isAnsweredLater } from './turns.ts';
import { readSigner } from './written-names.ts';

export const STATES: Readonly<Record<State, Step>> = {
  asking: (piece, ctx, next) =>
    common(piece, ctx, next, ({ start, end, text }) => {
      if (isResponding(text)) {
        ctx.state = 'leading';
        ctx.asks = 'quoted';
        return STATES.leading(piece, ctx, next);
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
      if (told || isTelling(text) || isAnnouncing(text) || isSalutation(text))
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
      if (ctx.narrates && endsAsking(text) && !ctx.asked.size) {
        ctx.number = 1;
        ctx.asked.add(1);
        ctx.state = 'telling';
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
      if (isTelling(text) && (announces(text) || (!ctx.asked.size && opensQuestions(text, next)))) {
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

const MAIL_HEAD = /^(?:Från|Skickat|Till|Ämne|Kopia|From|Sent|To|Subject|Cc|Datum)\s*:/u;
