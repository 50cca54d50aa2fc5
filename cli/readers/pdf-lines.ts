/** Runs of signs on a page → lines in the order of reading, column by column. */

/** A run of signs: its left edge and base line from the top left corner, in points. */
export type Glyphs = {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly size: number;
};
export type Line = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
  /** Height of the page, and the number of the column. */
  readonly height: number;
  readonly column: number;
};
export type PageSize = { readonly width: number; readonly height: number };

/** Base lines that differ by less than this share of the size are one. */
const SAME_LINE = 0.35;
/** A gap of this many sizes parts columns or cells. */
const WIDE = 1.6;
/** A gap of this share of the size is a blank. */
const BLANK = 0.18;

/** The lines of a page; columns one after the other, where the page has them. */
export const linesOf = (glyphs: readonly Glyphs[], page: PageSize, elsewhere?: number): Line[] => {
  const pieces = rowsOf(glyphs).flatMap(row => piecesOf(row));
  const gutter = gutterOf(pieces, page) ?? sharedGutter(pieces, elsewhere);
  const columnOf = (piece: Piece): number =>
    gutter === undefined || spans(piece, gutter) ? 0 : piece.left < gutter ? 1 : 2;
  const bands = bandsOf(pieces, columnOf);
  return bands.flatMap(band =>
    [0, 1, 2].flatMap(column =>
      joinRows(band.filter(piece => columnOf(piece) === column)).map(piece => ({
        ...piece,
        height: page.height,
        column,
      })),
    ),
  );
};

type Piece = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
};

const rowsOf = (glyphs: readonly Glyphs[]): Glyphs[][] => {
  const rows: Glyphs[][] = [];
  for (const glyph of [...glyphs].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const row = rows.at(-1);
    // Raised and lowered signs belong to the line that they stand in.
    if (row !== undefined && Math.abs(row[0]!.y - glyph.y) <= SAME_LINE * Math.max(row[0]!.size, glyph.size))
      row.push(glyph);
    else rows.push([glyph]);
  }
  return rows.map(row => row.sort((a, b) => a.x - b.x));
};

/** A row cut at wide gaps. */
const piecesOf = (row: readonly Glyphs[]): Piece[] => {
  const pieces: { text: string; left: number; right: number; y: number; size: number }[] = [];
  for (const { text, x, y, width, size } of row) {
    const piece = pieces.at(-1);
    const gap = piece === undefined ? 0 : x - piece.right;
    if (piece === undefined || gap > WIDE * size) {
      if (text.trim() !== '') pieces.push({ text, left: x, right: x + width, y, size });
      continue;
    }
    const needsBlank = gap > BLANK * size && !/\s$/u.test(piece.text) && !/^\s/u.test(text);
    piece.text += (needsBlank ? ' ' : '') + text;
    piece.right = Math.max(piece.right, x + width);
    if (text.trim() !== '') piece.size = Math.max(piece.size, size);
  }
  return pieces.filter(({ text }) => text.trim() !== '');
};

const spans = ({ left, right }: Piece, gutter: number): boolean => left < gutter - 2 && right > gutter + 2;

/** Columns are looked for in the middle of a page. */
const MIDDLE = [0.3, 0.7] as const;
/** Points that a page may be wide (ISO 32000-1, annex C.2); what a file says beyond that is no width. */
const WIDEST = 14_400;
/** So many lines on both sides make columns. */
const LEAST_LINES = 6;
/** The share of the lines that may run across. */
const MOST_ACROSS = 0.4;

/** Where a white strip runs down the page between two columns of lines. */
const gutterOf = (pieces: readonly Piece[], page: PageSize): number | undefined => {
  const width = Math.min(page.width, WIDEST);
  let best: { readonly x: number; readonly across: number } | undefined;
  for (let x = MIDDLE[0] * width; x <= MIDDLE[1] * width; x += 3) {
    const across = pieces.filter(piece => spans(piece, x)).length;
    const left = pieces.filter(piece => piece.right <= x + 2 && piece.right - piece.left > 0.15 * width).length;
    const right = pieces.filter(piece => piece.left >= x - 2 && piece.right - piece.left > 0.15 * width).length;
    if (left < LEAST_LINES || right < LEAST_LINES || across > MOST_ACROSS * (left + right)) continue;
    // Columns begin at one edge each; cells of a table and signatures do not.
    if (!isFlush(pieces.filter(piece => piece.left >= x - 2))) continue;
    if (best === undefined || across < best.across) best = { x, across };
  }
  return best?.x;
};

/** Where the columns of another page part, if this one is set in them too: something stands on both sides, and nothing across in the middle of it. */
const sharedGutter = (pieces: readonly Piece[], elsewhere: number | undefined): number | undefined => {
  if (elsewhere === undefined) return undefined;
  const right = pieces.filter(piece => piece.left >= elsewhere - 2);
  const across = pieces.filter(piece => spans(piece, elsewhere)).length;
  return right.length >= 2 && isFlush(right) && across <= MOST_ACROSS * pieces.length ? elsewhere : undefined;
};

/** Where the pages of a document have their columns: the gutter of the first page that shows it. */
export const gutterIn = (pages: readonly (readonly Glyphs[])[], page: PageSize): number | undefined => {
  for (const glyphs of pages) {
    const gutter = gutterOf(
      rowsOf(glyphs).flatMap(row => piecesOf(row)),
      page,
    );
    if (gutter !== undefined) return gutter;
  }
  return undefined;
};

const isFlush = (pieces: readonly Piece[]): boolean => {
  const counts = new Map<number, number>();
  for (const { left } of pieces) counts.set(Math.round(left / 4), (counts.get(Math.round(left / 4)) ?? 0) + 1);
  return Math.max(...counts.values()) >= 0.5 * pieces.length;
};

/** From a line that runs across to the next one, columns are read one after the other. */
const bandsOf = (pieces: readonly Piece[], columnOf: (piece: Piece) => number): Piece[][] => {
  const bands: Piece[][] = [];
  let isAcross: boolean | undefined;
  for (const piece of pieces) {
    const across = columnOf(piece) === 0;
    if (across !== isAcross) bands.push([]);
    isAcross = across;
    bands.at(-1)!.push(piece);
  }
  return bands;
};

/** Pieces of one row of one column are cells: a tab parts them. */
const joinRows = (pieces: readonly Piece[]): Piece[] => {
  const rows: Piece[] = [];
  for (const piece of pieces) {
    const row = rows.at(-1);
    if (row !== undefined && Math.abs(row.y - piece.y) <= SAME_LINE * Math.max(row.size, piece.size))
      rows[rows.length - 1] = {
        ...row,
        text: `${row.text}\t${piece.text.trim()}`,
        right: Math.max(row.right, piece.right),
      };
    else rows.push(piece);
  }
  return rows.map(row => ({ ...row, text: row.text.replace(/[^\S\t]+/gu, ' ').trim() }));
};
