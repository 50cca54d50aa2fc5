/** The number under which an authority keeps a document (Dnr), in the forms that municipalities, regions and ministries write. */

const WORD = String.raw`(?:d\.?nr|diarie(?:nr|nummer)?|diarienr|[äa]rende(?:nr|nummer)?|beteckning)`;
const WITH_WORD = new RegExp(
  String.raw`\b${WORD}\b[.:]*\s*((?:\p{L}{1,5}[\s/-]*)?\d[\d/:.-]*\d(?:\s?[-/]\s?\d+)*(?:\s\p{Lu}{2,4}\b)?)`,
  'iu',
);
/** Words in front of a number that is no reference. */
const NOT = String.raw`(?!(?:nr|kl|sida|sid|fr\S{1,2}ga|prop|bet|rskr|box|tel|kf|lag|sfs|rum|plan|v)\b)`;
const BARE = [
  new RegExp(
    String.raw`(?<![\p{L}\d/:-])${NOT}(\p{Lu}\p{L}{0,4}[\s/-]?(?:(?:19|20)?\d\d|\d{3,4})[-/:.]\d{1,6}(?:[-/:.]\d{1,6})?(?:\/\p{Lu}{1,6})?)(?![\d\p{L}]|-\d)`,
    'iu',
  ),
  /(?<![\p{L}\d-])(\p{Lu}{1,4}-\p{Lu}{2,6}\s?\d{2,4}-\d{2,6})(?![\d\p{L}-])/u,
  /(?<![\p{L}\d])(\d{4}[./]\d{2,5}\s\p{Lu}{2,4})(?!\p{L})/u,
];
const DATE = /(?:19|20)\d\d-\d\d-\d\d/;

/** The reference in a line or title; undefined if there is none. A date and the number of a question are none. */
export const findReference = (text: string): string | undefined => {
  const named = text.match(WITH_WORD)?.[1];
  if (named !== undefined) return tidy(named);
  for (const pattern of BARE) {
    const found = text.match(pattern)?.[1];
    if (found !== undefined && !DATE.test(found) && /^\p{Lu}|^\d/u.test(found)) return tidy(found);
  }
  return undefined;
};

const tidy = (reference: string): string => reference.replace(/\s+/g, ' ').replace(/[.:,-]+$/, '');
