/** A scan in which every piece may be touched, and what its marks become. */

import { CAPITAL } from '../../../../pipeline/restore/lexicon.ts';
import { findMarks, type Scan } from '../../../../pipeline/restore/punctuation/index.ts';
import { cutPieces } from '../../../../pipeline/restore/words.ts';
import { lexiconOf } from '../small.ts';

/** Common words, a name, and a word too rare to prove anything. */
const lexicon = lexiconOf(
  'vi går det regnar och sen sade han ja tack i dag skolan hem nu lagen kap kommer hit talman herr en lång mening som slutar här jan bra',
  { anna: { cost: 60, casing: CAPITAL }, urna: { cost: 180 } },
);

export const scanOf = (text: string, isOpen: Scan['isOpen'] = () => true): Scan => {
  const pieces = cutPieces(text);
  return { text, pieces, words: pieces.map(piece => piece.text), isOpen, lexicon };
};

/** The text with its marks mended. */
export const mended = (text: string, isOpen?: Scan['isOpen']): string =>
  findMarks(scanOf(text, isOpen))
    .toSorted((a, b) => b.start - a.start)
    .reduce((whole, { start, end, to }) => whole.slice(0, start) + to + whole.slice(end), text);
