/** Lines of a head: letterhead, reference, date, "Till riksdagen", and who asks whom in lines of their own. */
import type { Person } from '../../types.ts';
import { findDate, findMonth } from '../dates.ts';
import { fold } from '../fold.ts';
import { loose } from '../loose.ts';
import { isOffice } from '../offices.ts';
import { readPersons } from '../persons.ts';
import { findReference } from '../references.ts';
import { isToTheRoom } from './salutation.ts';

const BODY = loose(
  String.raw`(?:kommun|region|landsting|stads?|stadshus|nämnd|styrelse|fullmäktige|departement|regeringskansli|riksdag|förvaltning|kontor|utskott|kansli|avdelning|protokoll|parti|ledning|rotel|politisk|tjänsteskrivelse|handling|ärende|sammanträde|interpellation|fråga|svar|sida|datum|bilaga|plats|närvarande|paragraf|kl\.|box|tel|org)`,
);
const MAIL = /^(?:skickat|\S{1,2}mne|kopia|bilagor|sent|subject|cc)\s*:/;
const LETTERHEAD = new RegExp(BODY);
const TO = /^till\s+(?:riksdag|kommunfullm|regionfullm|landstingsfullm|fullm|stadsfullm|kommunstyrelse|regionstyrelse)/;

/** A line that a page has above the text. */
export const isMailLine = (line: string): boolean => MAIL.test(fold(line.slice(0, 20)));

export const isHeadLine = (line: string): boolean => {
  const plain = line.replace(/[*_#|]+/g, ' ').trim();
  if (plain === '' || isToTheRoom(plain)) return plain === '';
  const folded = fold(plain);
  if (MAIL.test(folded)) return true;
  if (TO.test(folded)) return plain.split(/\s+/).length <= 8;
  if (plain.split(/\s+/).length > 14 || isEnded(plain)) return isReferenceLine(plain);
  return isReferenceLine(plain) || isDateLine(plain) || LETTERHEAD.test(folded) || isOffice(plain) || isShouted(plain);
};

/** A sentence; "den 3 maj 2021." is none. */
const isEnded = (line: string): boolean =>
  /[.!?:]$/.test(line.split(/\s+/).length > 6 ? line : line.replace(/\d\s*\.$/, ''));

/** What stands above a part of minutes. */
export const isMinutesHeading = (line: string): boolean =>
  /^[*_#\s]*(?:\p{L}+s )?(?:beslut|förslag till beslut|inledning|inledande ord|avslutning|slutord|avslutande (?:kommentar|ord)|sammanfattning|ärendet|ärendebeskrivning|bakgrund|yrkanden?|beslutsgång|beslutsunderlag|reservation(?:er)?|protokollsanteckning(?:ar)?|protokollsutdrag|expedieras till|yttranden?|inlägg|debatt|handlingar(?: i ärendet)?)[*_]*:?$/iu.test(
    line,
  );

const isShouted = (line: string): boolean => !/\p{Ll}/u.test(line) && /\p{Lu}{4}/u.test(line);

export const isReferenceLine = (line: string): boolean =>
  line.split(/\s+/).length <= 12 && !/[?!]$/.test(line) && findReference(line) !== undefined;

export const isDateLine = (line: string): boolean =>
  line.split(/\s+/).length <= 9 && !isEnded(line) && (findDate(line) ?? findMonth(line)) !== undefined;

/** Who sends an answer answers; who sends a question asks. */
export type PartyLine = {
  readonly part: 'asker' | 'addressee' | 'answerer' | 'sender' | 'receiver';
  readonly people: readonly Person[];
};

const PARTS: readonly (readonly [PartyLine['part'], RegExp])[] = [
  [
    'asker',
    new RegExp(
      `^(?:${loose('interpellant(?:er)?|frågeställare|(?:skriftlig |enkel |muntlig )?(?:fråga(?:n)?|interpellation(?:en)?)(?: ställd| inlämnad| väckt)? (?:från|av)|(?:ställd|inlämnad|väckt|framställd) av|av|motionär(?:er)?|avsändare av frågan')})\\s*:\\s*`,
    ),
  ],
  [
    'addressee',
    new RegExp(
      `^(?:${loose('ställd till|adressat|riktad till|(?:skriftlig |enkel |muntlig )?(?:fråga(?:n)?|interpellation(?:en)?)(?: ställd)? till')}|st\\S{1,3}lld till)\\s*:\\s*`,
    ),
  ],
  [
    'answerer',
    new RegExp(
      `^(?:${loose('svarande|svaret avges av|avges av|svar avgivet av|besvaras av|svar(?:et)? (?:från|av)|respondent|föredragande')})\\s*:\\s*`,
    ),
  ],
];

const LETTER: readonly (readonly [PartyLine['part'], RegExp])[] = [
  ['sender', new RegExp(`^(?:${loose('från|avsändare')}|from)\\s*:\\s*`)],
  ['receiver', new RegExp(`^(?:${loose('till|mottagare')}|to)\\s*:\\s*`)],
];

/** "Interpellant: Anna Ek (fp)", "Ställd till: socialnämndens ordförande Bo Alm (s)". */
export const partyLine = (line: string): PartyLine | undefined => {
  const plain = line.replace(/[*_]+/g, '').trim();
  if (plain.length > 160 || !(/^[\p{L} ]{2,32}:/u.test(plain) || BARE.test(plain))) return undefined;
  const folded = fold(plain);
  if (!plain.includes(':')) return bareLine(plain, folded);
  for (const [part, pattern] of [...PARTS, ...LETTER]) {
    const found = folded.match(pattern);
    const read = found && readPersons(plain.slice(found[0].length));
    if (read) return { part, people: read.people };
  }
  return undefined;
};

const BARE = /^(?:Interpell|Fr\S{1,2}g|Inl\S{1,2}mnad|St\S{1,2}lld|Besvaras|Svarande)/u;
const BARE_PARTS: readonly (readonly [PartyLine['part'], RegExp])[] = [
  [
    'asker',
    new RegExp(
      `^${loose('(?:interpellant(?:er)?|frågeställare|(?:fråga|interpellation|inlämnad|ställd) (?:av|från))')}\\s+`,
    ),
  ],
  ['answerer', new RegExp(`^${loose('(?:besvaras av|svarande)')}\\s+`)],
];

/** "Interpellation av Anna Ek (L)" and nothing else: below a title, without a colon. */
const bareLine = (plain: string, folded: string): PartyLine | undefined => {
  for (const [part, pattern] of BARE_PARTS) {
    const found = folded.match(pattern);
    const read = found && readPersons(plain.slice(found[0].length));
    if (read?.party && found![0].length + read.length === plain.length) return { part, people: read.people };
  }
  return undefined;
};

/** A short line that is no sentence. */
export const isHeading = (text: string): boolean =>
  !text.includes('\n') && text.length < 70 && text.split(/\s+/).length <= 9 && /[\p{L}\p{N})]$/u.test(text);
