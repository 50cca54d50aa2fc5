/** Signs that stand for others: ligatures, letters of old print, odd spaces and hyphens, and what is there but cannot be seen. */
import { changesOf, type Pass } from '../change.ts';

const LIGATURES: ReadonlyMap<string, string> = new Map([
  ['ﬀ', 'ff'],
  ['ﬁ', 'fi'],
  ['ﬂ', 'fl'],
  ['ﬃ', 'ffi'],
  ['ﬄ', 'ffl'],
  ['ﬅ', 'st'],
  ['ﬆ', 'st'],
  ['ſ', 's'],
]);

/** Soft hyphens, marks of direction and of order: they are for the screen. */
const INVISIBLE =
  /[\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]+/g;
/** The joiner holds pictures together (a woman and a microscope); elsewhere it does nothing. */
const JOINER = /\u200d+/g;
const PICTURE = /(?:[\p{So}\p{Sk}]|\ufe0f)$/u;
/** A soft hyphen that is used takes its line end with it. */
const USED_SOFT_HYPHEN = /(?<=\p{L})[\u00ad¬][^\S\r\n]*\r?\n[^\S\r\n]*(?=\p{Ll})/gu;
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const HYPHENS = /[\u2010\u2011]/g;

export const findLigatures: Pass = text => changesOf(text, /[ﬀ-ﬆſ]/g, 'ligature', ([sign]) => LIGATURES.get(sign!));

/** Letters of mathematics used for show (`𝗩𝗶`) and letters and figures of full width (`２０`). */
export const findStyled: Pass = text =>
  changesOf(text, /[\u{1d400}-\u{1d7ff}\uff01-\uff5e]/gu, 'ligature', ([sign]) => sign!.normalize('NFKC'));

export const findUsedSoftHyphens: Pass = text => changesOf(text, USED_SOFT_HYPHEN, 'invisible', () => '');

export const findInvisible: Pass = text => changesOf(text, INVISIBLE, 'invisible', () => '');

export const findJoiners: Pass = text =>
  changesOf(text, JOINER, 'invisible', ({ index }) =>
    PICTURE.test(text.slice(Math.max(0, index - 2), index)) ? undefined : '',
  );

export const findSpaces: Pass = text => changesOf(text, SPACES, 'space', () => ' ');

export const findHyphens: Pass = text => changesOf(text, HYPHENS, 'hyphen-sign', () => '-');
