/** What kind of document a text is: only some of them answer anything. */

import type { DocumentKind, FormalStatus } from '../types.ts';
import { isMinutesHeading } from './constructs/head-lines.ts';
import { announcedAnswer, isToldOfMeeting, saysI } from './constructs/narrated.ts';
import { dialogueOf, interviewOf, speechesOf, spokenOf, type Turn } from './constructs/turns.ts';
import { fold } from './fold.ts';
import { loose } from './loose.ts';
import type { Piece } from './pieces.ts';
import type { Title } from './title.ts';

const ARTICLE =
  /^[*_#\s]*(?:motion(?:er)?(?:\s+(?:om|till|med|av|angående)|\s*$|\s+\d)|svar\s+på\s+(?:insändare|debatt\p{L}*|krönika|ledare|artikel|kritik)|svar\s+direkt|debattartikel|debatt(?:inlägg)?\s*[:|]|insändare|(?:slut)?replik(?:\s*[:|]|\s+(?:på|till)|\s*$)|krönika|ledare\s*[:|]|gästkrönika|pressmeddelande|pressinformation|nyhetsbrev|öppet brev)/iu;
/** "Anna Ek undrar i Bladet den 4 april": an article of a newspaper is answered in it. */
const REPLIES =
  /\b(?:skriver|undrar|frågar|hävdar|påstår|anklagar|kritiserar|efterlyser)\b[^.!?\n]{0,60}\bi (?:[\p{L}]+ )?\p{Lu}[\p{L}-]*(?: \p{Lu}\p{L}+)? (?:den )?\(?\d{1,2}[ /]|\b(?:insändarsida|debattsida|ledarsida|insändare i|debattartikel i)\p{L}*\b/u;
const DEBATED = /\b(?:skriver|debattartikel|replik på|slutreplik)\b/iu;
const MINUTES =
  /^[^\S\n]*[*_#]*(?:\p{L}+s )?(?:\p{L}*protokoll(?:sutdrag)?)(?:\s+(?:\p{L}+\s+){0,4}(?:den\s+)?\d[^\n]{0,40}|\s+[^\n]{0,50})?[*_]*$/imu;
const POSTPONED = new RegExp(
  loose(
    '(?:interpellationen|frågan|interpellationerna|frågorna) (?:kommer att|kan inte|kommer inte att|ska|avses) .{0,30}besvara|skälet till (?:dröjsmålet|att)|fördröjt svar|anmälan om fördröj|svaret (?:dröjer|är försenat|kommer att lämnas)|hinner inte besvara|bordläggs',
  ),
);

export type KindRead = { readonly kind: DocumentKind; readonly turns: readonly Turn[] };

export const kindOf = (text: string, pieces: readonly Piece[], title: Title | undefined): KindRead => {
  const speeches = speechesOf(text);
  if (speeches.length >= 2) return { kind: 'debate', turns: speeches };
  const spoken = spokenOf(text);
  if (spoken.length > 0) return { kind: 'debate', turns: spoken };
  const first = pieces.filter(({ isPage }) => !isPage).slice(0, 6);
  if (title === undefined) {
    const isPrinted =
      first.some(({ text: t }) => t.length < 240 && ARTICLE.test(t)) ||
      (isHeadline(first[0]) && first.slice(1, 4).some(({ text: t }) => REPLIES.test(t.slice(0, 600))));
    if (isPrinted) return { kind: 'article', turns: [] };
    const named = interviewOf(text);
    const turns = named.length > 0 ? named : dialogueOf(text);
    if (turns.length > 0) return { kind: 'interview', turns };
  }
  if (pieces.slice(0, 4).some(({ text: t }) => t.length < 200 && MINUTES.test(t)) || isParagraphed(pieces))
    return { kind: 'minutes', turns: [] };
  if (isNotice(text) || isEndOfMatter(text, pieces)) return { kind: 'notice', turns: [] };
  return { kind: 'answer', turns: [] };
};

const isHeadline = (piece: Piece | undefined): boolean =>
  piece !== undefined && piece.text.length < 120 && !/[.!:]["”]?$/.test(piece.text);

const isParagraphed = (pieces: readonly Piece[]): boolean =>
  pieces.slice(0, 14).some(({ text }) => text.length < 160 && /(?:^|\s)§\s*\d+/.test(text)) &&
  (pieces.some(({ text }) => isMinutesHeading(text.split('\n')[0]!) || DECIDES.test(fold(text.slice(0, 200)))) ||
    (pieces.some(({ text }) => isToldOfMeeting(text) || announcedAnswer(text)?.by !== undefined) &&
      !pieces.some(({ text }) => saysI(text))));

const DECIDES = new RegExp(
  loose('(?:fullmäktige|styrelsen|nämnden) beslutar|^att (?:interpellationen|frågan|ärendet)'),
);

const isNotice = (text: string): boolean => text.length < 1500 && POSTPONED.test(fold(text)) && !DEBATED.test(text);

/** Words of a message that says that a question is no more, with its head. */
const MOST_OF_MESSAGE = 120;

/** "Härmed återtar jag min interpellation", "Interpellationen har förfallit": short, and no answer. */
const isEndOfMatter = (text: string, pieces: readonly Piece[]): boolean =>
  (text.match(/\S+/g)?.length ?? 0) <= MOST_OF_MESSAGE && !pieces.some(({ label }) => label) && ENDED.test(fold(text));

const ENDED = new RegExp(
  loose(
    '(?:tar|tagit|drar|dragit) (?:jag |vi |härmed )?(?:\\S+ ){0,2}tillbaka (?:min|mitt|interpellation|fråg)|(?:interpellation|fråga)(?:en|n)? (?:som )?(?:jag|vi) [^.]{0,120}(?:tar|drar) (?:jag|vi) (?:\\S+ ){0,2}tillbaka|(?:återtar|återkallar|återtagit|återkallat) (?:jag |härmed |undertecknad )?(?:\\S+ )?(?:interpellation|fråg)|(?:interpellationen|frågan)(?: \\S+){0,3} (?:har |är )?(?:förfall|återtag|återkalla|dragits? tillbaka)|besvaras inte (?:på grund|med anledning|då|eftersom)',
  ),
);

const STATUS: readonly (readonly [FormalStatus, RegExp])[] = [
  [
    'withdrawn',
    new RegExp(
      loose(
        '(?:tar|tas|tagit|tagits|tog|dra(?:r|s|git|gits)|drog|drogs) (?:\\S+ ){0,3}tillbaka|återta(?:r|git|gen|s|lls)|återkalla|(?:interpellationen|frågan) utgår',
      ),
    ),
  ],
  ['lapsed', new RegExp(loose('(?:interpellationen|frågan|ärendet) (?:\\S+ ){0,3}förfall(?:er|it)|förfallen'))],
  [
    'declared-answered',
    new RegExp(
      loose(
        '(?:anses|förklaras|förklarar|anser) (?:\\S+ ){0,3}(?:vara )?(?:besvarad|slutbehandlad)|(?:interpellationen|frågan) är (?:härmed |därmed )?besvarad',
      ),
    ),
  ],
];

/** What became of the question by the document; undefined where there is no question or nothing was answered yet. */
export const statusOf = (text: string, kind: DocumentKind, hasAnswer: boolean): FormalStatus | undefined => {
  if (kind === 'article' || kind === 'interview' || kind === 'question') return undefined;
  const folded = fold(text);
  if (kind === 'notice' && ENDED.test(folded))
    return /f\S{1,2}rfall|besvaras\s+inte/.test(folded) ? 'lapsed' : 'withdrawn';
  if (kind === 'notice') return 'delayed';
  if (kind === 'minutes') for (const [status, pattern] of STATUS) if (pattern.test(folded)) return status;
  return hasAnswer || kind === 'debate' ? 'answered' : undefined;
};
