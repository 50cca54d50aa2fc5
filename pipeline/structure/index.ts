/** Text → structure: title, reference, questions, answers and signature, each with the person whose words they are. */
import type { Notice, Sidecar, Structure } from '../types.ts';
import { isDateLine } from './constructs/head-lines.ts';
import { saysI } from './constructs/narrated.ts';
import { articleOf, type Conversation, debateOf, interviewOf } from './conversation.ts';
import { findDate, findMonth } from './dates.ts';
import { debateNotices } from './debate.ts';
import { doubtParts, doubtTurns } from './doubts.ts';
import { type HeadOfDocument, readHead } from './heads.ts';
import { kindOf, statusOf } from './kind.ts';
import { blank } from './layout.ts';
import { marksOf } from './marks.ts';
import { isSameName } from './names.ts';
import type { Part } from './parts.ts';
import { piecesOf } from './pieces.ts';
import { findReference } from './references.ts';
import { decideRoles, type Roles } from './roles.ts';
import { blocksOf, dress, segmentsOf } from './segments.ts';
import { unsureNotices } from './unsure.ts';
import { walk } from './walk.ts';

/**
 * Finds who answers whom, and which words are whose, from the text alone; facts in `sidecar` override what is found.
 * Who answers is decided by title and signature together: the signature wins where they differ, with a notice. Where it is not sure whose
 * the words are, segments say so (`unsure`), a notice shows the lines, and no block holds them: nobody counts them.
 * Offsets are into `text`.
 */
export const structureOf = (text: string, sidecar: Sidecar = {}): Structure => {
  const head = readHead(text, piecesOf(text));
  const { kind: first, turns } = kindOf(text, head.pieces, head.title);
  const talk: Conversation | undefined =
    first === 'debate'
      ? debateOf(text, turns, head.title, sidecar)
      : first === 'interview'
        ? interviewOf(text, turns, sidecar)
        : first === 'article'
          ? articleOf(text, head.pieces, sidecar)
          : undefined;
  // Who takes a question back says so; that it lapsed is told by an office.
  const isEnded = first === 'notice' && statusOf(text, first, false) !== 'delayed';
  const isQuestion = head.asks && first === 'answer';
  const parts =
    talk?.parts ??
    walk(head, {
      isQuestion: isQuestion || (isEnded && saysI(text)),
      isMinutes: first === 'minutes' || (isEnded && !saysI(text)),
    });
  const kind = isQuestion && !parts.some(({ side }) => side === 'respondent') ? 'question' : first;
  const roles = {
    ...decideRoles(text, parts, head.title, sidecar),
    ...(talk && { respondents: talk.respondents, questioners: talk.questioners }),
  };
  const guessed = talk
    ? doubtTurns(parts, kind)
    : doubtParts(text, parts, {
        kind,
        isMarked: head.at >= 0 || head.body > 0 || parts.some(({ label = 0 }) => label > 0),
        hasRespondent: roles.respondents.length > 0,
      });
  const segments = [
    ...segmentsOf(text, decided(doubted(guessed, kind, roles), sidecar), roles),
    ...dress(text, parts),
  ].sort((a, b) => a.start - b.start);
  const respondent = roles.respondents.find(({ name }) => name !== '');
  const questioner = roles.questioners.find(({ name }) => name !== '');
  const status = statusOf(text, kind, roles.respondents.length > 0 || parts.some(({ side }) => side === 'respondent'));
  return {
    ...numbered(kind, factsOf(text, head, parts, sidecar)),
    ...(respondent && { respondent }),
    ...(questioner && { questioner }),
    kind,
    ...(status && { status }),
    respondents: roles.respondents,
    questioners: roles.questioners,
    ...peopleBeside(roles),
    segments,
    blocks: blocksOf(text, segments),
    notices: [...roles.notices, ...debateNotices(text), ...unsureNotices(text, segments), ...noAnswer(kind, sidecar)],
  };
};

/** A question that is signed by the one who was asked may be an answer. */
const doubted = (parts: readonly Part[], kind: Structure['kind'], { signer, addressee }: Roles): readonly Part[] => {
  const isTurned =
    kind === 'question' &&
    signer !== undefined &&
    addressee !== undefined &&
    signer.name !== '' &&
    isSameName(signer.name, addressee.name);
  return isTurned ? parts.map(part => (part.kind === 'question' ? { ...part, unsure: true } : part)) : parts;
};

/** What a sidecar says of words that could be somebody else's. */
const decided = (parts: readonly Part[], { attribution }: Sidecar): Part[] =>
  parts.map(({ unsure, ...part }): Part => {
    const isText = part.kind === 'lead' || part.kind === 'question' || part.kind === 'answer' || part.kind === 'turn';
    if (attribution === 'respondent' && isText) return { ...part, kind: 'answer', side: 'respondent' };
    return unsure && attribution === undefined ? { ...part, unsure } : part;
  });

/** A question and its debate in the Riksdag are kept under the number of the question. */
const numbered = <T extends Pick<Structure, 'title' | 'dnr'>>(kind: Structure['kind'], facts: T): T => {
  const number = facts.title?.match(/\b(?:19|20)\d\d\/\d\d(?:\d\d)?:\d+/)?.[0];
  const isItself = kind === 'question' || kind === 'debate';
  return isItself && facts.dnr === undefined && number !== undefined ? { ...facts, dnr: number } : facts;
};

const peopleBeside = ({
  addressee,
  signer,
  handover,
}: Roles): Pick<Structure, 'addressee' | 'signer' | 'handover'> => ({
  ...(addressee && { addressee }),
  ...(signer && { signer }),
  ...(handover && { handover }),
});

/** Title, reference and date; the date of an answer stands beside the signature, else in the head, else before the last label. */
const factsOf = (
  text: string,
  head: HeadOfDocument,
  parts: readonly Part[],
  sidecar: Sidecar,
): Pick<Structure, 'title' | 'dnr' | 'date'> => {
  const of = (kinds: readonly Part['kind'][]): string[] =>
    parts.filter(part => kinds.includes(part.kind)).map(({ start, end }) => text.slice(start, end));
  const titles = of(['title']).map(t =>
    t
      .replace(/(\p{Ll})-\n\s*(?=\p{Ll})/gu, '$1')
      .replace(/[*_#]+/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  const title = sidecar.title ?? titles[0]?.replace(/^§\s*\d+\s+/, '').replace(/\s*\([^()]*\d[^()]*\)$/, '');
  const lines = of(['reference', 'furniture', 'title']).flatMap(t => t.split(/\n|\s{4,}/));
  const named = lines.find(line => /dnr|diarie|beteckning/i.test(line) && findReference(line) !== undefined);
  const dnr =
    sidecar.dnr ??
    findReference(named ?? '') ??
    lines.map(line => findReference(line)).find(found => found !== undefined);
  const signed = of(['signature']).flatMap(t => t.split('\n'));
  const top = text.slice(0, Math.max(head.pieces[head.body - 1]?.end ?? 0, 0));
  const labels = of(['furniture']).reverse();
  const date =
    sidecar.date ??
    firstDate([...signed].reverse()) ??
    firstDate(labels.filter(line => /^\W*\d{4}-\d\d-\d\d\W+\p{L}/u.test(line))) ??
    firstDate(top.split('\n').filter(line => isDateLine(line) || line.length < 90)) ??
    firstDate(of(['furniture', 'title'])) ??
    firstDate(of(['lead']).slice(0, 2));
  return {
    ...(title !== undefined && { title }),
    ...(dnr !== undefined && { dnr }),
    ...(date !== undefined && { date }),
  };
};

const firstDate = (texts: readonly string[]): string | undefined =>
  texts.map(findDate).find(found => found !== undefined) ?? texts.map(findMonth).find(found => found !== undefined);

/** A question by itself, an article: said, since nothing of it counts as an answer. */
const noAnswer = (kind: Structure['kind'], sidecar: Sidecar): Notice[] =>
  (kind === 'question' || kind === 'article') && sidecar.respondent === undefined
    ? [
        {
          code: 'no-answer',
          level: 'warning',
          message: `The document is ${kind === 'question' ? 'a question' : 'an article'} and answers nothing: none of its words count as a respondent's. If they are somebody's answer, name the respondent in a sidecar.`,
          values: { kind },
        },
      ]
    : [];

/** The text as the tokeniser should see it: furniture and marks blanked out, every offset in its place. */
export const readable = (text: string, structure: Structure): string =>
  blank(
    text,
    [...structure.segments.filter(s => s.kind === 'furniture'), ...marksOf(text)].sort((a, b) => a.start - b.start),
  );
