/** Full stops read as commas and commas as full stops, told by the words around them. */
import type { Piece } from '../words.ts';
import { hasBlankLine, isCapital, isCommon, type Mark, type Scan } from './scan.ts';

/** Words before a point that is no full stop. */
const SHORT_FORMS: ReadonlySet<string> = new Set(
  (
    'art avd bet bil bl ca dir dnr dr ds dvs eg ev etc exkl f fd fig forts fr inkl jan feb apr jun jul aug sep sept okt nov dec jfr kap kl kr ' +
    'kungl lag m milj mkr mdr ml mm mom motsv nr obs osv ordf p prof prop ref resp s sek sid sk skr st stf str t tel tex tf tfn ung vd vol'
  ).split(' '),
);

export function findStops(scan: Scan): Mark[] {
  return scan.pieces.flatMap((piece, i) => {
    const next = scan.pieces[i + 1];
    if (!next || !scan.isOpen(i)) return [];
    const meant = isListNumber(scan, i) ? LIST_POINT : meantAfter(scan, i, piece, next);
    return meant ? [{ start: piece.end, end: piece.end + 1, ...meant }] : [];
  });
}

type Meant = Pick<Mark, 'to' | 'confidence'>;

const LIST_POINT: Meant = { to: '.', confidence: 0.95 };
const FULL_STOP: Meant = { to: '.', confidence: 0.9 };
const COMMA: Meant = { to: ',', confidence: 0.85 };

/** `1,` at the beginning of a line. */
function isListNumber({ pieces, words }: Scan, i: number): boolean {
  const { after, lineStart, text } = pieces[i]!;
  return after === ',' && lineStart && /^\d{1,2}$/.test(text) && !pieces[i + 1]!.lineStart && isCapital(words[i + 1]!);
}

function meantAfter({ text, words, lexicon }: Scan, i: number, piece: Piece, next: Piece): Meant | null {
  const { after } = piece;
  if ((after !== ',' && after !== '.') || piece.text.includes('.')) return null;
  const gap = text.slice(piece.end + 1, next.start);
  const word = words[i]!.toLowerCase();
  if (hasBlankLine(gap)) {
    // A paragraph does not end in a comma, save one that is a form of address.
    if (isShortParagraph(text, piece)) return null;
    return after === ',' && isCommon(word, lexicon) && isCapital(words[i + 1]!) ? FULL_STOP : null;
  }
  if (!/^\s+$/.test(gap)) return null;
  const follower = words[i + 1]!.split(' ')[0]!;
  if (after === ',') {
    const begins =
      isCapital(follower) &&
      follower.slice(1) === follower.slice(1).toLowerCase() &&
      isCommon(follower.toLowerCase(), lexicon);
    return begins ? FULL_STOP : null;
  }
  if (SHORT_FORMS.has(word) || word.length < 3 || !isCommon(word, lexicon)) return null;
  return /^\p{Ll}/u.test(follower) && isCommon(follower, lexicon) ? COMMA : null;
}

/** `Herr talman,` or `Mina damer och herrar,` on a line of its own. */
function isShortParagraph(text: string, { end }: Piece): boolean {
  const before = text.slice(Math.max(0, end - LONGEST_ADDRESS), end);
  const begin = before.split(/\n[ \t\r]*\n/).at(-1)!;
  return begin.length < LONGEST_ADDRESS && begin.trim().split(/\s+/).length <= MOST_WORDS;
}

/** Letters and words of a form of address. */
const LONGEST_ADDRESS = 90;
const MOST_WORDS = 8;
