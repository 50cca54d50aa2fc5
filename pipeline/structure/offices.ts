/** Offices as they stand before, behind and instead of names: "socialborgarrådet", "kultur- och fritidsnämndens ordförande", "KSO". */

/** The last word of an office; å and ö as a scanner leaves them. */
const COUNCIL = String.raw`(?:\p{L}*(?:[Bb]orgar|[Kk]ommun(?:al)?|[Rr]egions?|[Ll]andstings|[Ss]tats|[Oo]ppositions|[Kk]ansli)r[åaäàáâéedi&4]{1,2}d(?:et)?|[Rr][åaàáé&]d(?:et)?)`;
const LAST = String.raw`(?:${COUNCIL}|\p{L}*(?:minister(?:n)?|ordf(?:ö|\S{1,2})rande(?:n|s)?|talman(?:nen)?|ledamot(?:en)?|ledam(?:ö|\S{1,2})ter(?:na)?|politikern?|(?:grupp|parti)ledaren?|landsh(?:ö|\S{1,2})vding(?:en)?|talesperson(?:en)?|spr(?:å|\S{1,2})kr(?:ö|\S{1,2})r(?:et)?|direkt(?:ö|\S{1,2})r(?:en)?|sekreteraren?|chef(?:en)?|president(?:en)?))`;
const SHORT = String.raw`(?:KSO|RSO|KS-?ordf\.?|ordf\.?)`;
/** What is behind the last word and belongs to it: "för teknik och service", "i tandvårdsnämnden". */
const FIELD_WORD = String.raw`\p{Ll}[\p{Ll}-]*`;
const FIELD = String.raw`(?:\s+(?:för|fér|i|med\s+ansvar\s+för)\s+${FIELD_WORD}(?:,?\s+(?:och\s+)?${FIELD_WORD}){0,6}?)?`;
/** No verb or preposition: "Anna Ek har frågat ministern" is no office. */
const NO_FRONT = String.raw`(?:har|hade|fr\S{1,2}ga[rt]?\p{L}*|undra\p{L}*|st\S{1,2}ll\p{L}*|vill|svarar|besvarar|om|till|av|att|som|den|en|ett|i|på|mig|från|med|till|säger|tackar|fr\S{1,2}gor(?:na)?|interpellation\p{L}*|svar(?:et)?|p\S{1,2})\s`;
const FRONT = String.raw`(?:(?!${NO_FRONT})[\p{L}\d](?:[\p{L}\d:-]*|[\p{L}\d:-]*-,)\s+){0,7}?`;

const OFFICE_AT = new RegExp(String.raw`^(?:${FRONT}${LAST}${FIELD}|${SHORT})(?=[\s,;:.)(]|$)`, 'u');
const OFFICE_ALL = new RegExp(
  String.raw`^(?:${FRONT}${LAST}(?:[\s,]+${FIELD_WORD})*|${SHORT}(?:\s+${FIELD_WORD})*)\s*$`,
  'iu',
);

/** The office at the beginning of a text, as it is written there; undefined if there is none. */
export const officeAt = (text: string): string | undefined => text.match(OFFICE_AT)?.[0];

/** Whether a line is an office and nothing else: "Regionstyrelsens ordförande", "Ordförande i miljönämnden". */
export const isOffice = (line: string): boolean => {
  const plain = line.trim();
  return (
    plain.length < 120 &&
    !/[.!?:]$/.test(plain) &&
    hasOfficeWord(plain) &&
    plain.split(/\s+/).length <= 9 &&
    OFFICE_ALL.test(plain)
  );
};

const OFFICE_WORD = new RegExp(String.raw`(?:^|\s)(?:${LAST}|${SHORT})(?=\s|,|$)`, 'iu');

const hasOfficeWord = (line: string): boolean => OFFICE_WORD.test(line);

/** An office is named in small letters and the indefinite form: "Socialborgarrådet" is "socialborgarråd". */
export const indefinite = (office: string): string =>
  (/^[A-ZÅÄÖ-]{2,5}\.?$/.test(office) ? office : office.toLowerCase())
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(r\S{1,2}d)et$/u, '$1')
    .replace(/(minister)n$/u, '$1')
    .replace(/(ordf\S{1,2}rande)n$/u, '$1')
    .replace(/(ledamot)en$/u, '$1')
    .replace(/(politiker)n$/u, '$1');
