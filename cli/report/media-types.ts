/** What the files of a report are, for programs that read its descriptions. */

const TYPES: readonly (readonly [ending: RegExp, type: string])[] = [
  [/\.html$/u, 'text/html'],
  [/\.csv$/u, 'text/csv'],
  [/\.svg$/u, 'image/svg+xml'],
  [/\.png$/u, 'image/png'],
  [/\.pdf$/u, 'application/pdf'],
  [/\.md$/u, 'text/markdown'],
  [/\.js$/u, 'text/javascript'],
  [/\.vl\.json$/u, 'application/vnd.vegalite.v6+json'],
  [/\.json$/u, 'application/json'],
];

export const mediaType = (path: string): string =>
  TYPES.find(([ending]) => ending.test(path))?.[1] ?? 'application/octet-stream';
