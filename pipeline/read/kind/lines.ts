/** Lines of a text that are not blank, and how many of them are of a kind. */

export const linesOf = (text: string): string[] => text.split(/\r\n|\r|\n/).filter(line => line.trim() !== '');

/** Share of the lines that pass a test, between 0 and 1; 0 where there is none. */
export const shareOf = (lines: readonly string[], test: (line: string) => boolean): number =>
  lines.length === 0 ? 0 : lines.filter(test).length / lines.length;
