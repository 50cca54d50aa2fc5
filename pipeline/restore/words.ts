/** Cuts a text into the pieces that restoration decides on: words, parts of hyphenated words, numbers, with what stands around them. */

export type Piece = {
  /** Offsets into the text. */
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Attached to the piece before by a hyphen or a slash. */
  readonly joined: boolean;
  /** First of its line. */
  readonly lineStart: boolean;
  /** A sentence, heading or paragraph ends between the piece before and this one. */
  readonly opens: boolean;
  /** What stands between this piece and the next white space or piece: punctuation, a hyphen. */
  readonly after: string;
  /** Number of the line, counted from 0. */
  readonly line: number;
};

const LEADING = /^["'”“„‘’‚«»›‹´`([{–—\-*•~=_.,;:!?]+/;
const TRAILING = /["'”“„‘’‚«»›‹´`)\]},.;:!?…–—\-|¦~=_*]+$/;
/** Signs that stand for a letter when they stand alone. */
const LONE_SIGN = /^[|¦!]$/;
/** Addresses on the net are one piece. */
const ADDRESS = /^\P{L}*(?:https?:|www\.)|@/u;
const SENTENCE_END = /[.!?:][”"'’“)\]]*$/;

/** Every piece of `text` in order. Pure punctuation yields no piece. */
export function cutPieces(text: string): Piece[] {
  const pieces: Piece[] = [];
  const lines = text.split('\n');
  let offset = 0;
  let opens = true;
  for (let line = 0; line < lines.length; line++) {
    const content = lines[line]!;
    if (content.trim() === '') opens = true;
    let lineStart = true;
    const tokens = /\S+/g;
    for (let match = tokens.exec(content); match !== null; match = tokens.exec(content)) {
      const token = match[0];
      const at = offset + match.index;
      const before = pieces.length;
      cutToken(token, at, line, lineStart, opens, pieces);
      if (pieces.length > before) opens = SENTENCE_END.test(token);
      else if (SENTENCE_END.test(token)) opens = true;
      lineStart = false;
    }
    offset += content.length + 1;
  }
  return pieces;
}

function cutToken(token: string, at: number, line: number, lineStart: boolean, opens: boolean, out: Piece[]): void {
  let start = 0;
  let end = token.length;
  if (!LONE_SIGN.test(token)) {
    start = LEADING.exec(token)?.[0].length ?? 0;
    if (start === end) return;
    end -= TRAILING.exec(token.slice(start))?.[0].length ?? 0;
    if (end <= start) return;
  }
  const isAddress = ADDRESS.test(token);
  let from = start;
  for (let i = start; i <= end; i++) {
    const isSeam = !isAddress && i < end && /[-–/]/.test(token[i]!) && i > from && i + 1 < end;
    if (i < end && !isSeam) continue;
    out.push({
      start: at + from,
      end: at + i,
      text: token.slice(from, i),
      joined: from > start,
      lineStart: lineStart && from === start,
      opens: opens && from === start,
      after: i < end ? token[i]! : token.slice(end),
      line,
    });
    from = i + 1;
  }
}
