/** A page that shows how documents were taken apart: first which of them are to be trusted, then each with its speakers in the margin. No script, no network. */
import { LANGUAGES, type Language } from '../labels/index.ts';
import { INSPECTION_LABELS, type InspectionLabels } from '../labels/inspection.ts';
import { type Html, html, trusted } from '../page/html.ts';
import { style } from '../page/style.ts';
import { fill } from '../text.ts';
import { documentSection, type Inspected, percent, type View } from './document.ts';
import { type Shares, sharesOf, type Verdict, verdictOf } from './verdict.ts';

export type { Inspected } from './document.ts';

export type InspectionInput = {
  readonly documents: readonly Inspected[];
  readonly language: Language;
  /** CSS @font-face rules with their data inside. */
  readonly fonts: string;
  readonly version: string;
};

/** HTML of the page. */
export const inspectionPage = ({ documents, language, fonts, version }: InspectionInput): string => {
  const words = INSPECTION_LABELS[language];
  const views = documents.map(
    ({ answer }, i): View => ({
      answer,
      key: `d${i + 1}`,
      shares: sharesOf(answer),
      words,
      labels: LANGUAGES[language],
    }),
  );
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:; base-uri 'none'; form-action 'none'">
<meta name="generator" content="ordskifte ${version}">
<title>${words.title} – Ordskifte</title>
<style>${trusted(style(fonts) + CSS)}</style>
</head>
<body>
<a class="skip" href="#list">${words.skip}</a>
<header><h1>${words.title}</h1><p class="standfirst">${words.how}</p></header>
<main>
<nav id="list" aria-label="${words.documents}"><p class="verdict">${sums(views, words)}</p><ol>${[...views].sort(byDoubt).map(listed)}</ol></nav>
${views.map((view, i) => documentSection(view, documents[i]!.notices))}
</main>
</body>
</html>
`.markup;
};

/** What has to be looked at comes first. */
const byDoubt = (a: View, b: View): number => ORDER.indexOf(verdictOf(a.shares)) - ORDER.indexOf(verdictOf(b.shares));
const ORDER = ['doubtful', 'none', 'sure'] as const;

const sums = (views: readonly View[], words: InspectionLabels): string => {
  const count = (verdict: Verdict): number => views.filter(({ shares }) => verdictOf(shares) === verdict).length;
  return fill(words.sums, { sure: count('sure'), doubtful: count('doubtful'), none: count('none') });
};

const listed = ({ answer, key, shares, words }: View): Html => {
  const verdict = verdictOf(shares);
  return html`<li class="${verdict}"><a href="#${key}">${answer.document.id}</a> <span>${summary(shares, verdict, words)}</span></li>`;
};

const summary = (shares: Shares, verdict: Verdict, words: InspectionLabels): string => {
  if (verdict === 'none') return words.none;
  const answered = `${words.respondent} ${percent(shares.respondent, shares)}\u00a0%`;
  return verdict === 'sure'
    ? `${words.certain}, ${answered}`
    : `? ${words.unsure} ${percent(shares.unsure, shares)}\u00a0%, ${answered}`;
};

const CSS = `
main,header{max-width:62rem}
#list ol{list-style:none;padding:0;margin:0 0 1rem;display:block}
#list li{border-left:4px solid var(--rule);padding:.25rem .7rem;margin:.3rem 0;overflow-wrap:anywhere}
#list li.doubtful,.verdict.doubtful{border-left-color:#c2410c}#list li.sure,.verdict.sure{border-left-color:#15803d}
#list span,.shares{color:var(--faded)}
h2{overflow-wrap:anywhere}
.verdict{border-left:6px solid var(--rule);background:var(--card);padding:.7rem 1rem;margin:.4rem 0}
.shares{margin:.3rem 0 1rem}
.part{display:grid;grid-template-columns:11rem minmax(0,1fr);gap:0 1rem;padding:.15rem 0;scroll-margin-top:1rem}
.part>div{border-left:4px solid var(--rule);padding-left:.9rem;overflow-wrap:anywhere}
.part p{margin:.35rem 0;white-space:pre-line}
.who{text-align:right;font-size:.9rem;line-height:1.3;overflow-wrap:anywhere}.who span{color:var(--faded);display:block}
.respondent>div{border-left-color:var(--a)}.quoted>div,.questioner>div{border-left-color:var(--b)}
.quoted>div{font-style:italic}.nobody>div{color:var(--faded)}
.unsure>div{border-left:4px dashed #c2410c;background:var(--card)}
.part:target>div{outline:2px solid var(--link);outline-offset:2px}
@media (max-width:46rem){.part{grid-template-columns:minmax(0,1fr)}.who{text-align:left;margin:.6rem 0 0}.who span{display:inline}}
`;
