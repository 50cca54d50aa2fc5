/** What an editor copies: script, frame, element and picture of every chart, with the chart as readers will see it. */
import type { DrawnChart } from '../charts/draw.ts';
import { EMBED_LABELS } from '../labels/embed.ts';
import { inBook } from '../names.ts';
import { type Html, html, joined, trusted } from '../page/html.ts';
import { style } from '../page/style.ts';
import { type EmbedFacts, embedTitle } from './index.ts';
import { embedScript } from './script.ts';

/** Sets the height of a frame to that of its chart, as the chart tells it. */
export const HOST_SCRIPT = `<script>
addEventListener('message', event => {
  if (event.data?.type !== 'ordskifte-height') return;
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentWindow === event.source) frame.style.height = event.data.height + 'px';
});
</script>`;

/** Pixels of height before a chart has told its own. */
const BEFORE = 420;

const frameOf = (title: string, address: string): string =>
  html`<iframe src="${address}" title="${title}" style="width:100%;height:${BEFORE}px;border:0" loading="lazy"></iframe>`
    .markup;

/** HTML of the page `embed/index.html`. */
export const embedBox = (charts: readonly DrawnChart[], facts: EmbedFacts): string => {
  const { labels, url } = facts;
  const own = EMBED_LABELS[inBook(labels)];
  const base = url ?? (inBook(labels) === 'sv' ? 'ADRESS/' : 'ADDRESS/');
  return html`<!doctype html>
<html lang="${labels.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${own.boxTitle}</title>
<style>${trusted(style(''))}
textarea{width:100%;font:.85rem/1.4 ui-monospace,monospace;background:var(--card);color:var(--ink);border:1px solid var(--rule);padding:.5rem}
label{display:block;margin:.6rem 0 .2rem}iframe{background:var(--page)}</style>
</head>
<body>
<main>
<h1>${own.boxTitle}</h1>
<p>${own.boxLead}</p>
<p>${own.boxColours}</p>
${url === undefined ? html`<p>${own.boxAddress}</p>` : ''}
${copied(own.boxScript, HOST_SCRIPT, 'script')}
${joined(
  charts.map(chart => box(chart, facts, base)),
  '\n',
)}
</main>
${trusted(HOST_SCRIPT)}
</body>
</html>
`.markup;
};

const box = (chart: DrawnChart, facts: EmbedFacts, base: string): Html => {
  const own = EMBED_LABELS[inBook(facts.labels)];
  const { id } = chart;
  const title = embedTitle(chart, facts);
  const picture = html`<img src="${base}charts/${id}.png" alt="${title}. ${chart.caption}" style="max-width:100%">`
    .markup;
  const element = `<script type="module" src="${base}embed/ordskifte-chart.js"></script>\n<ordskifte-chart chart="${id}"></ordskifte-chart>`;
  return html`<section aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>
${trusted(frameOf(title, `../charts/${id}.html`))}
${copied(own.boxFrame, frameOf(title, `${base}charts/${id}.html`), `${id}-frame`)}
${copied(own.boxComponent, element, `${id}-element`)}
${chart.png === undefined ? '' : copied(own.boxImage, picture, `${id}-image`)}</section>`;
};

const copied = (label: string, code: string, id: string): Html =>
  html`<label for="${id}">${label}</label><textarea id="${id}" rows="${code.split('\n').length + 1}" readonly spellcheck="false">${code}</textarea>`;

/** The module of the element `<ordskifte-chart chart="strip">`: a chart in the page itself, in a root of its own. What stands inside it is shown until then. */
export const embedModule = (): string => `const start = ${embedScript.toString()};
customElements.define('ordskifte-chart', class extends HTMLElement {
  async connectedCallback() {
    if (this.shadowRoot) return;
    const address = this.getAttribute('src') ?? new URL('../charts/' + this.getAttribute('chart') + '.html', import.meta.url);
    const page = new DOMParser().parseFromString(await (await fetch(address)).text(), 'text/html');
    const look = page.querySelector('style').textContent;
    const data = /url\\((data:font[^)]+)\\)/.exec(look);
    if (data) document.fonts.add(new FontFace('Source Sans 3', 'url(' + data[1] + ')'));
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(look.replaceAll(':root', ':host').replace('body{', ':host{display:block;'));
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [sheet];
    root.append(page.querySelector('main'), page.querySelector('script[type="application/json"]'));
    start(root, false);
  }
});
`;

/** What a site that knows oEmbed (https://oembed.com) needs to show the chart when its address is pasted. */
export const oEmbed = (chart: DrawnChart, facts: EmbedFacts & { readonly url: string }): string =>
  `${JSON.stringify(
    {
      version: '1.0',
      type: 'rich',
      title: embedTitle(chart, facts),
      provider_name: 'ordskifte',
      provider_url: facts.url,
      width: 720,
      height: BEFORE,
      html: frameOf(embedTitle(chart, facts), `${facts.url}charts/${chart.id}.html`),
      ...(chart.png !== undefined && {
        thumbnail_url: `${facts.url}charts/${chart.id}.png`,
        thumbnail_width: 1440,
        thumbnail_height: 2 * heightOf(chart),
      }),
    },
    null,
    1,
  )}\n`;

const heightOf = ({ wide }: DrawnChart): number => Number(/\sheight="(\d+)"/u.exec(wide)?.[1] ?? BEFORE);
