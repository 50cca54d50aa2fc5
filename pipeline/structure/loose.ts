/** Patterns that hold in spite of a scanner that lost the marks of å, ä and ö. */

/**
 * Source of a pattern over folded text (`fold`): å, ä and ö may be any sign or two, a space any white space. A word for the eye of a person
 * (`fråga`) becomes a pattern for a page (`fr\S{1,2}ga`).
 */
export const loose = (words: string): string =>
  words.replace(/[åäö]/g, String.raw`\S{1,2}`).replace(/ +/g, String.raw`\s+`);
