/** What every report page is made of: head, headline, contents, sections and footer in one file that asks nothing of the network. */
import type { Labels } from '../labels/index.ts';
import type { PageSection } from '../sections/section.ts';
import { type Html, html, joined, trusted } from './html.ts';
import { pageScript } from './script.ts';

export type Shell = {
  readonly labels: Labels;
  readonly headline: string;
  /** One sentence below the headline; for programs that list pages, `description`. */
  readonly standfirst?: string;
  readonly description: string;
  /** Rules of the page's look. */
  readonly css: string;
  /** Version of the program. */
  readonly version: string;
  /** What stands before the contents, before the sections, and in the footer. */
  readonly lead: Html;
  readonly before?: Html;
  readonly footer: Html;
  readonly sections: readonly PageSection[];
};

/** HTML of the page. */
export const shell = async (parts: Shell): Promise<string> => {
  const { labels, headline, standfirst, description, css, version, lead, before = '', footer, sections } = parts;
  const script = `(${pageScript.toString()})()`;
  return html`<!doctype html>
<html lang="${labels.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src '${await hashOf(script)}'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="description" content="${description}">
<meta name="generator" content="ordskifte ${version}">
<title>${headline} – Ordskifte</title>
<style>${trusted(css)}</style>
</head>
<body>
<a class="skip" href="#main">${labels.skip}</a>
<header>
<p class="kicker">${labels.kicker}</p>
<h1>${headline}</h1>
${standfirst === undefined ? '' : html`<p class="standfirst">${standfirst}</p>`}
</header>
<main id="main">
${lead}
<nav aria-label="${labels.contents}"><ul>${sections.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}</ul></nav>
${before}
${joined(
  sections.map(({ body }) => body),
  '\n',
)}
</main>
<footer>${footer}</footer>
<script>${trusted(script)}</script>
</body>
</html>
`.markup;
};

/** The first section: what was found, in a few sentences, each a paragraph. */
export const summarySection = (paragraphs: readonly string[], labels: Labels): Html =>
  html`<section class="summary" id="summary" aria-labelledby="summary-title"><h2 id="summary-title">${labels.summaryTitle}</h2>
${joined(
  paragraphs.map(text => html`<p>${text}</p>`),
  '\n',
)}</section>`;

export const hashOf = async (script: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(script));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
};
