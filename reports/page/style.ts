/** The look of the report page: one column for reading, charts as wide as the column, light and dark. */
import { RESPONDENT_COLOURS } from '../charts/theme.ts';
import { type Kind, NO_KIND } from '../kinds.ts';

/** CSS; `fonts` are @font-face rules with their data, `kinds` those of the markers that the page shows in its text. */
export const style = (fonts: string, kinds: readonly Kind[] = []): string => `${fonts}
:root{color-scheme:light dark;--ink:#1c232b;--faded:#55606b;--rule:#d5d9de;--page:#fff;--card:#f5f6f8;--link:#1d5fb8;
${kinds.map(({ mark, colour }) => `--${mark}:${colour};`).join('')}--none:${NO_KIND};--alert:#d64545;--a:${RESPONDENT_COLOURS[0]};--b:${RESPONDENT_COLOURS[1]}}
@media (prefers-color-scheme:dark){:root{--ink:#e8ebef;--faded:#a7b0ba;--rule:#3a424c;--page:#14181d;--card:#1d232a;--link:#8ab8f5;--none:#39424d}}
*{box-sizing:border-box}
html{scroll-behavior:smooth;-webkit-text-size-adjust:100%}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--page);color:var(--ink);font:400 1.0625rem/1.55 "Source Sans 3",system-ui,sans-serif}
main,header,footer{max-width:46rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:2.5rem}
.kicker{color:var(--faded);margin:0 0 .4rem;font-size:.95rem}
h1{font-size:clamp(1.9rem,6vw,2.9rem);line-height:1.1;margin:0 0 .6rem;letter-spacing:-.01em;font-weight:700;text-wrap:balance}
.standfirst{font-size:1.2rem;line-height:1.4;color:var(--faded);margin:0 0 1.4rem;text-wrap:pretty}
header:has(+main>.lead) .standfirst{font-size:1.05rem;margin:0}
h2{font-size:1.5rem;line-height:1.2;margin:3.2rem 0 .6rem}
h3{font-size:1.12rem;margin:1.8rem 0 .4rem}
a{color:var(--link);text-underline-offset:.15em}
nav ul{list-style:none;padding:0;margin:0 0 1.5rem;display:flex;flex-wrap:wrap;gap:.2rem 1.1rem;font-size:.97rem}
.summary{background:var(--card);border-left:4px solid var(--link);padding:1rem 1.2rem;margin:1.2rem 0}
.summary h2{margin:0 0 .3rem;font-size:1.15rem}.summary p{margin:.35rem 0 0}
.documents{display:grid;grid-template-columns:repeat(auto-fit,minmax(17rem,1fr));gap:1rem}
.document{border:1px solid var(--rule);border-top:4px solid;padding:.9rem 1rem}
.document h3{margin:0 0 .2rem}.document .doc-title{margin:.1rem 0 .7rem;font-size:.98rem;line-height:1.35;color:var(--faded)}
dl{display:grid;grid-template-columns:auto minmax(0,1fr);gap:.15rem .8rem;margin:0;font-size:.95rem}
dt{color:var(--faded)}dd{margin:0;text-align:right;font-variant-numeric:tabular-nums}
.lead p{margin:.3rem 0}.lead .misses,.lead .caption{color:var(--faded);font-size:.95rem;line-height:1.4}
figure{margin:0}figcaption{color:var(--faded);font-size:.95rem;line-height:1.45;margin:.5rem 0 .8rem}
.chart svg{display:block;max-width:100%;height:auto}
.chart.narrow{display:none}
@media (max-width:46rem){.chart.wide{display:none}.chart.narrow{display:block}}
.chart svg text{fill:var(--ink);font-family:"Source Sans 3",system-ui,sans-serif}
.chart svg .role-axis-title text,.chart svg .role-legend-title text{fill:var(--faded)}
.chart svg .role-axis-grid line,.chart svg .role-axis-domain line,.chart svg .role-axis-tick line{stroke:var(--rule)}
.chart svg [fill="${NO_KIND}"]{fill:var(--none)}
.chart svg a:focus-visible path,.chart svg a:hover path{stroke:var(--ink)}
.chart svg a:focus{outline:2px solid var(--link)}
details{margin:.6rem 0}summary{cursor:pointer;color:var(--link)}
.scroll{overflow-x:auto;max-height:26rem;overflow-y:auto;border:1px solid var(--rule);margin:.6rem 0}
table{border-collapse:collapse;width:100%;font-size:.92rem;line-height:1.35}
th,td{text-align:left;padding:.32rem .6rem;border-bottom:1px solid var(--rule);vertical-align:top;font-weight:400}
thead th{position:sticky;top:0;background:var(--card);font-weight:700}
.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
.files{font-size:.92rem;color:var(--faded);margin:.4rem 0}
.controls{display:flex;flex-wrap:wrap;gap:.4rem 1.4rem;margin:.8rem 0}
.controls label{display:flex;gap:.5rem;align-items:center}
.controls input{width:1.1rem;height:1.1rem;accent-color:var(--link)}
.search{position:sticky;top:0;z-index:5;background:var(--page);padding:.5rem 0;border-bottom:1px solid var(--rule)}
.search[hidden]{display:none}
.search input{width:min(16rem,60vw);height:2rem;font:inherit;color:inherit;background:var(--card);border:1px solid var(--faded);padding:0 .5rem}
.ask{font:inherit;color:var(--link);background:none;border:0;padding:.1rem 0;min-height:1.6rem;text-align:left;text-decoration:underline;cursor:pointer}
.asking .s.off,.asking .chart a.off{opacity:.3}
.legend{display:flex;flex-wrap:wrap;gap:.3rem 1.2rem;list-style:none;padding:0;margin:.6rem 0;font-size:.95rem}
.legend span{display:inline-block;width:1.6rem;border-bottom:4px solid;margin-right:.4rem;vertical-align:middle}
.answer{border-top:4px solid;padding-top:.2rem;margin-top:1.6rem}
.doc-note{color:var(--faded)}
.answer .doc-title{font-weight:700}
blockquote{margin:1rem 0;padding:.1rem 0 .1rem 1rem;border-left:3px solid var(--rule);color:var(--faded);font-style:italic}
blockquote cite{font-style:normal;font-size:.9rem;display:block}blockquote p{margin:.2rem 0}
.s:target{background:color-mix(in srgb,var(--link) 18%,transparent);outline:2px solid var(--link);outline-offset:2px}
${marksOf(kinds)}
mark:focus-visible,a:focus-visible,summary:focus-visible,input:focus-visible,.scroll:focus-visible{outline:2px solid var(--link);outline-offset:2px}
.fix .raw{display:none}
body:has(#scanned:checked) .fix .raw{display:inline}body:has(#scanned:checked) .fix .now{display:none}
body:has(#doubtful:checked) .fix{border-bottom:1px dotted var(--faded)}
.doubt{outline:1px dashed var(--alert);outline-offset:1px}
.note{position:absolute;z-index:9;max-width:min(24rem,calc(100vw - 16px));background:var(--ink);color:var(--page);padding:.5rem .7rem;font-size:.92rem;line-height:1.35;white-space:pre-line;pointer-events:none;border-radius:3px}
.note[hidden]{display:none}
.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-999px}.skip:focus{left:1rem;top:1rem;background:var(--page);padding:.4rem .8rem;z-index:10}
footer{margin-top:3rem;padding-bottom:3rem;color:var(--faded);font-size:.92rem}
.hash{font-family:ui-monospace,monospace;font-size:.85em;overflow-wrap:anywhere}
@media print{*{-webkit-print-color-adjust:exact;print-color-adjust:exact}.controls,.files,nav,.skip,.note{display:none}details{display:block}details::details-content{content-visibility:visible;block-size:auto}
.scroll{max-height:none;overflow:visible;border:0}thead{display:table-header-group}tr,figure,.document,.summary,blockquote{break-inside:avoid}h1,h2,h3,summary,caption{break-after:avoid}p,li{orphans:2;widows:2}thead th{position:static}}
`;

/** Thickness of an underline, and the distance from the one below it, in pixels. */
const LINE = 3;
const STEP = 4;

/** Underlines, one for each kind that words bear, one above the other. */
const marksOf = (kinds: readonly Kind[]): string => {
  if (kinds.length === 0) return '';
  const lines = kinds.map((_, i) => {
    const below = kinds.slice(0, i).map((_kind, k) => `var(--h${k})`);
    const up = below.length === 0 ? '100%' : `calc(100% - (${below.join(' + ')}))`;
    return `linear-gradient(var(--c${i},transparent) 0 0) 0 ${up}/100% ${LINE}px no-repeat`;
  });
  const heights = kinds.map((_, i) => `--h${i}:0px`).join(';');
  const all = kinds.map((_, i) => `var(--h${i})`).join(' + ');
  return [
    `mark{color:inherit;cursor:help;${heights};padding-bottom:calc(${all} - 2px);`,
    `background:${lines.join(',')},color-mix(in srgb,var(--w) 13%,transparent)}`,
    ...kinds.map(({ mark }, i) => `mark.${mark}{--h${i}:${STEP}px;--c${i}:var(--${mark});--w:var(--${mark})}`),
  ].join('\n');
};
