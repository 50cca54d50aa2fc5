/** Cuts a pattern at white space, except inside parentheses, quotes and regular expressions. */

type Fail = (why: string) => void;

/** The pieces in order; `fail` is told of parentheses that do not pair. */
export function splitPieces(source: string, fail: Fail = () => undefined): string[] {
  const pieces: string[] = [];
  let depth = 0;
  let piece = '';
  for (let at = 0; at < source.length; at++) {
    const character = source[at]!;
    const end =
      character === '"'
        ? quoteEnd(source, at, piece)
        : character === '/'
          ? expressionEnd(source, at, piece)
          : undefined;
    if (end !== undefined) {
      piece += source.slice(at, end);
      at = end - 1;
      continue;
    }
    if (character === '(') depth++;
    if (character === ')') depth--;
    if (depth < 0 || depth > 1) fail('parentheses that do not pair, or one pair inside another');
    if (depth <= 0 && /\s/u.test(character)) {
      if (piece) pieces.push(piece);
      piece = '';
    } else piece += character;
  }
  if (depth > 0) fail('“(” without “)”');
  if (piece) pieces.push(piece);
  return pieces;
}

/** Where words in quotes end that begin at a quotation mark; a mark that stands alone is a word of its own. */
const quoteEnd = (source: string, at: number, before: string): number | undefined => {
  if (!/(?:^|[\^[>!(|\s])$/u.test(before)) return undefined;
  const words = /^"[^"\s|()[\]][^"]*"/u.exec(source.slice(at));
  return words === null ? undefined : at + words[0].length;
};

/** Where a regular expression between slashes ends that begins a piece; it may hold any sign but a space. */
const expressionEnd = (source: string, at: number, before: string): number | undefined => {
  if (!/(?:^|[\^[>!])$/u.test(before)) return undefined;
  const expression = /^\/\S+\/(?=[\]?+$!]*(?:\s|$))/u.exec(source.slice(at));
  return expression === null ? undefined : at + expression[0].length;
};
