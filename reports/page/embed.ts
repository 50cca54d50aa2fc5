/** One chart as a page of its own, to be put into an article: it fits any width, knows light and dark, and asks nothing of a server. */
import type { DrawnChart } from '../charts/draw.ts';
import type { Labels } from '../labels/index.ts';
import { html, trusted } from './html.ts';

export type EmbedFacts = {
  readonly labels: Labels;
  /** Documents and program, as the report's footer names them. */
  readonly source: string;
  /** Rules of the page's look. */
  readonly css: string;
};

/** HTML of the page: headline, chart for wide and for narrow screens, caption, source. */
export const embed = ({ title, caption, wide, narrow }: DrawnChart, { labels, source, css }: EmbedFacts): string =>
  html`<!doctype html>
<html lang="${labels.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'">
<title>${title}</title>
<style>${trusted(css)}
main{padding:.25rem .5rem 1rem}h1{font-size:1.35rem;line-height:1.2;margin:.5rem 0 .8rem}.source{color:var(--faded);font-size:.85rem;margin:0}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<figure>
<div class="chart wide">${trusted(wide)}</div>
<div class="chart narrow">${trusted(narrow)}</div>
<figcaption>${caption}</figcaption>
</figure>
<p class="source">${source}</p>
</main>
</body>
</html>
`.markup;
