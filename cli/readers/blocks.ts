/** Blocks of a format → text: paragraphs parted by an empty line, white space as a reader sees it. */

/** One paragraph: white space folded, but for the line breaks that its author made. */
export const paragraphOf = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029\v\f]/gu, '\n')
    .split('\n')
    .map(line =>
      line
        .replace(/\u00ad/gu, '')
        .replace(/\u2011/gu, '-')
        .replace(/[^\S\n\t]+/gu, ' ')
        .replace(/ ?\t[\t ]*/gu, '\t')
        .trim(),
    )
    .filter(line => line !== '')
    .join('\n');

/** The paragraphs that hold anything. */
export const textOf = (paragraphs: readonly string[]): string =>
  paragraphs
    .map(paragraphOf)
    .filter(paragraph => paragraph !== '')
    .join('\n\n');
