/** What every report page is made of: head, headline, contents, sections and footer in one file that asks nothing of the network. */
import type { Labels } from '../labels/index.ts';
import { escapeHtml } from './html.ts';
import { pageScript } from './script.ts';

/** A part of the page with a place in the contents. */
export type Section = { readonly id: string; readonly title: string; readonly html: string };

export type Shell = {
  readonly labels: Labels;
  readonly headline: string;
  readonly standfirst: string;
  /** Rules of the page's look. */
  readonly css: string;
  /** Version of the program. */
  readonly version: string;
  /** HTML before the sections, and in the footer. */
  readonly lead: string;
  readonly footer: string;
  readonly sections: readonly Section[];
};

/** HTML of the page. */
export const shell = async (parts: Shell): Promise<string> => {
  const { labels, headline, standfirst, css, version, lead, footer, sections } = parts;
  const script = `(${pageScript.toString()})()`;
  return `<!doctype html>
<html lang="${labels.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src '${await hashOf(script)}'; style-src 'unsafe-inline'; font-src data:; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="description" content="${escapeHtml(standfirst)}">
<meta name="generator" content="ordskifte ${escapeHtml(version)}">
<title>${escapeHtml(headline)} – Ordskifte</title>
<style>${css}</style>
</head>
<body>
<a class="skip" href="#main">${escapeHtml(labels.skip)}</a>
<header>
<p class="kicker">${escapeHtml(labels.kicker)}</p>
<h1>${escapeHtml(headline)}</h1>
<p class="standfirst">${escapeHtml(standfirst)}</p>
<nav aria-label="${escapeHtml(labels.contents)}"><ul>${sections.map(({ id, title }) => `<li><a href="#${id}">${escapeHtml(title)}</a></li>`).join('')}</ul></nav>
</header>
<main id="main">
${lead}
${sections.map(({ html }) => html).join('\n')}
</main>
<footer>${footer}</footer>
<script>${script}</script>
</body>
</html>
`;
};

/** The first section: what was found, in a few sentences, each a paragraph. */
export const summarySection = (paragraphs: readonly string[], labels: Labels): string =>
  `<section class="summary" id="summary" aria-labelledby="summary-title"><h2 id="summary-title">${escapeHtml(labels.summaryTitle)}</h2>
${paragraphs.map(text => `<p>${escapeHtml(text)}</p>`).join('\n')}</section>`;

const hashOf = async (script: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(script));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
};
