/** The look of a chart that is embedded: that of the page, in the colours of the host where it gives some, by the width of its place. */
import { style } from '../page/style.ts';

/** Pixels from which the wide drawing is shown: its smallest text is then 9 px high or more. */
const WIDE = 680;

/** CSS; `face` is an @font-face rule with its data. */
export const embedLook = (face: string): string => `${face}
${colours()}
*{box-sizing:border-box}
body{margin:0;background:var(--page)}
main{container-type:inline-size;position:relative;display:flow-root;padding:.25rem 0 .5rem;background:var(--page);color:var(--ink);font:400 1rem/1.45 "Source Sans 3",system-ui,sans-serif;max-width:75rem}
h1{font-size:1.25rem;line-height:1.2;margin:.25rem 0 .2rem;text-wrap:balance}
p{margin:.2rem 0}.unit,.source{color:var(--faded);font-size:.9rem}
a{color:var(--link)}
figure{margin:.5rem 0 0}figcaption{color:var(--faded);font-size:.92rem;margin:.3rem 0}
${chartRules()}
.chart.wide{display:none}.chart.narrow{display:block}.chart.narrow svg{width:100%;max-width:30rem}.chart.wide svg{width:100%;max-width:62rem}
@container (min-width:${WIDE}px){.chart.wide{display:block}.chart.narrow{display:none}}
.chart:focus-visible{outline:2px solid var(--link);outline-offset:2px}
[data-n]{cursor:help}.now{stroke:var(--ink);stroke-width:2}
.note{position:absolute;z-index:9;max-width:min(24rem,calc(100% - 8px));background:var(--ink);color:var(--page);padding:.4rem .6rem;font-size:.92rem;line-height:1.35;white-space:pre-line;pointer-events:none;border-radius:3px}
.note[hidden]{display:none}
@media print{*{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
`;

/** The page's own colours, behind those that a host may give: --ordskifte-ink, -faded, -rule, -page, -link. */
const colours = (): string =>
  lines(/^(?::root|--|@media \(prefers-color-scheme:dark\))/u).replace(
    /--(ink|faded|rule|page|link):(#[\da-f]+)/gu,
    (_, name: string, colour: string) => `--${name}:var(--ordskifte-${name},${colour})`,
  );

const chartRules = (): string => lines(/^\.chart svg/u);

const lines = (wanted: RegExp): string =>
  style('')
    .split('\n')
    .filter(line => wanted.test(line))
    .join('\n');
