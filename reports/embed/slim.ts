/** A drawing for an article: as it is seen, without what only programs read, and with its notes in one list for all of its widths. */

/** Collects notes, each once. */
export class Notes {
  readonly all: string[] = [];
  private readonly places = new Map<string, number>();
  place(note: string): number {
    const known = this.places.get(note) ?? this.all.push(note) - 1;
    this.places.set(note, known);
    return known;
  }
}

/** Links to sentences lead to `page`, where that is known; else they are none. */
export const slim = (svg: string, notes: Notes, page?: string): string =>
  svg
    // Only grounds without colour: what clips a drawing is a path as well.
    .replace(/<path class="background"[^>]*\sd="[^"]*"\/>/gu, '')
    .replace(/\s(?:aria-roledescription|aria-hidden)="[^"]*"/gu, '')
    .replace(/\sclass="(?:mark-[^"]*|background|marks)"/gu, '')
    .replace(/\srole="graphics-(?:object|symbol)"/gu, '')
    .replace(/<g>\s*<\/g>/gu, '')
    // Axes and titles are read; marks are what has something to say.
    .replace(/<g\b[^>]*>/gu, tag => tag.replace(/\saria-label="[^"]*"/gu, ''))
    .replace(/\saria-label="([^"]*)"/gu, (_, note: string) => ` data-n="${notes.place(plain(note))}"`)
    .replace(/\d+\.\d{2,}/gu, digits => String(Number(Number(digits).toFixed(1))))
    .replace(/\sfont-family="[^"]*"|\sfill-opacity="1"/gu, '')
    .replace(ROUNDED, (_, before: string, d: string) => `<rect${before} ${roundedRect(d)}`)
    .replace(/<a xlink:href="#([^"]*)"[^>]*>/gu, (_, id: string) =>
      page === undefined ? '' : `<a href="${page}#${id}" target="_top" tabindex="-1">`,
    )
    .replaceAll('</a>', page === undefined ? '' : '</a>');

/** A rectangle with round corners, as Vega draws it: four lines and four curves. */
const ROUNDED = /<path([^>]*)\sd="(M[^"A-Za-z]+(?:L[^"A-Za-z]+C[^"A-Za-z]+){4}Z)"/gu;

const roundedRect = (d: string): string => {
  const points = d.match(/-?[\d.]+,-?[\d.]+/gu)!.map(point => point.split(',').map(Number) as [number, number]);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const of = (value: number): string => String(Number(value.toFixed(1)));
  return `x="${of(left)}" y="${of(top)}" width="${of(Math.max(...xs) - left)}" height="${of(Math.max(...ys) - top)}" rx="${of(points[0]![0] - left)}"`;
};

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
]);

const plain = (text: string): string => text.replace(/&(?:amp|lt|gt|quot);/gu, sign => ENTITIES.get(sign)!);
