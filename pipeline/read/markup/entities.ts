/** Character references of HTML: `&aring;`, `&#229;`, `&#xE5;`, and such whose ampersand was itself written as one (`&amp;aring;`). */
import { changesOf, type Pass } from '../change.ts';

const REFERENCE = /&(?:amp;)*(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z]{2,8}[1-4]?));/g;

/** Names of Latin-1 from U+00A0 on, in its order (https://html.spec.whatwg.org/multipage/named-characters.html). */
const LATIN1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
    ' ',
  );

const NAMED: ReadonlyMap<string, string> = new Map([
  ...LATIN1.map((name, i) => [name, String.fromCharCode(0xa0 + i)] as const),
  ...([
    ['amp', '&'],
    ['lt', '<'],
    ['gt', '>'],
    ['quot', '"'],
    ['apos', "'"],
    ['ndash', '–'],
    ['mdash', '—'],
    ['lsquo', '‘'],
    ['rsquo', '’'],
    ['sbquo', '‚'],
    ['ldquo', '“'],
    ['rdquo', '”'],
    ['bdquo', '„'],
    ['lsaquo', '‹'],
    ['rsaquo', '›'],
    ['hellip', '…'],
    ['bull', '•'],
    ['euro', '€'],
    ['trade', '™'],
    ['permil', '‰'],
    ['minus', '−'],
    ['hyphen', '-'],
    ['dash', '-'],
    ['ensp', ' '],
    ['emsp', ' '],
    ['thinsp', ' '],
    ['zwnj', '\u200c'],
    ['zwj', '\u200d'],
    ['lrm', '\u200e'],
    ['rlm', '\u200f'],
    ['Scaron', 'Š'],
    ['scaron', 'š'],
    ['OElig', 'Œ'],
    ['oelig', 'œ'],
    ['Yuml', 'Ÿ'],
    ['tilde', '˜'],
    ['circ', 'ˆ'],
    ['dagger', '†'],
    ['newline', '\n'],
  ] as const),
]);

/** Finds the references to characters that are known; another ampersand is an ampersand. */
export const findEntities: Pass = text =>
  changesOf(text, REFERENCE, 'entity', ([, decimal, hexadecimal, name]) => {
    if (name !== undefined) return NAMED.get(name);
    return ofNumber(decimal === undefined ? Number.parseInt(hexadecimal!, 16) : Number(decimal));
  });

const ofNumber = (code: number): string | undefined =>
  code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? undefined : String.fromCodePoint(code);
