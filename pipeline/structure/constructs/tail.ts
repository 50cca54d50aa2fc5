/** What stands behind an answer and is no part of it: appendices, summaries in English, earlier e-mail, addresses. */

const APPENDIX = /^[*_#\s]*(?:Bilag(?:a|or)\b(?:\s*\d{0,2}\b)?[^.!?\n]{0,60}|BILAG(?:A|OR)\b[^.!?\n]{0,60})$/u;
const ENGLISH =
  /^[*_#\s]*(?:(?:English\s+|Short\s+)?[Ss]ummary(?:\s+in\s+English)?|In English|Engelsk sammanfattning|SUMMARY)\s*[:.]?[*_]*\s*(?:\n|$)/u;
const MAIL =
  /^(?:-{2,}\s*)?(?:Ursprungligt meddelande|Original Message|Vidarebefordrat meddelande)|^(?:Den|On)\s[^\n]{6,80}\s(?:skrev|wrote)\b[^\n]{0,80}:/iu;
/** The head of an earlier e-mail. */
const MAIL_BELOW = /^(?:Från|From):[^\n]+(?:\n|$)/u;
const FOOT =
  /^(?:(?:tel(?:efon)?|fax|e-?post|postadress|besöksadress|org\.?\s?nr|organisationsnummer|växel|webb|hemsida)\b|www\.|https?:|för mer information|presskontakt|kontakt:|box \d|justerand\p{L}*\s+sign|justerare|utdragsbestyrk|rätt utdrag|vid protokollet)/iu;

export type Tail = 'appendix' | 'english' | 'mail';

/** What begins with a paragraph, if it is something behind an answer. */
export const tailAt = (paragraph: string): Tail | undefined => {
  if (MAIL_BELOW.test(paragraph)) return 'mail';
  if (APPENDIX.test(paragraph.split('\n')[0]!)) return 'appendix';
  if (ENGLISH.test(paragraph)) return 'english';
  return MAIL.test(paragraph) ? 'mail' : undefined;
};

/** Addresses in columns: "Norrby kommun   123 45 Norrby   www.norrby.se". */
const IN_COLUMNS =
  /(?<!\s)\s{3,}(?:(?:tel(?:efon)?|fax|e-?post|postadress|besöksadress|org\.?\s?nr|webb|box \d)\b|www\.|https?:|\d{3} \d\d \p{Lu}|\S+@\S+\.\S)/iu;

export const isFoot = (line: string): boolean =>
  line.length < 160 && (FOOT.test(line.trim()) || IN_COLUMNS.test(line.trimEnd()));
