/** Who acts and who is out of sight, and which questions were answered: tables on the page. */
import { DEVICES, SIDES } from '../../analyzers/compare/agency.ts';
import type { Comparison } from '../../analyzers/compare/index.ts';
import type { Labels } from '../labels/index.ts';
import { sentenceAnchor } from '../marks.ts';
import { fill, formatter, percent } from '../text.ts';
import { escapeHtml, table } from './html.ts';

/** HTML of the section; the replies are left out where no question is at hand. */
export const agencySection = (comparison: Comparison, names: readonly [string, string], labels: Labels): string => {
  const number = formatter(labels);
  const people = [comparison.pair.target.name, comparison.pair.reference.name];
  const both = people.map((_, i) => ({ title: names[i]!, numeric: true }));
  const agents = SIDES.map(side => [
    sideLabels(labels)[side],
    ...people.map(name => {
      const row = comparison.agents.find(r => r.respondent === name && r.side === side)!;
      return `${number(row.count)} (${percent(row.total === 0 ? 0 : row.count / row.total, labels, 0)})`;
    }),
  ]);
  const devices = DEVICES.map(device => [
    deviceLabels(labels)[device],
    ...people.flatMap(name => {
      const row = comparison.devices.find(r => r.respondent === name && r.device === device)!;
      return [fill(labels.deviceCount, { count: number(row.count), without: number(row.withoutAgent) })];
    }),
  ]);
  return `
<section id="agency" aria-labelledby="agency-title">
<h2 id="agency-title">${escapeHtml(labels.agencyTitle)}</h2>
<p>${escapeHtml(labels.agencyCaption)}</p>
${table(
  labels.side,
  [{ title: labels.side }, ...both],
  agents.map(row => row.map(escapeHtml)),
)}
${table(
  labels.device,
  [{ title: labels.device }, ...both],
  devices.map(row => row.map(escapeHtml)),
)}
${repliesTable(comparison, labels)}
</section>`;
};

const repliesTable = ({ replies, sentences }: Comparison, labels: Labels): string => {
  if (replies.length === 0) return '';
  const status = {
    full: labels.replyFull,
    intermediate: labels.replyIntermediate,
    none: labels.replyNone,
    'not-judged': labels.replyNotJudged,
  };
  const numberOf = new Map(sentences.map(s => [`${s.document}\n${s.sentence}`, s.number]));
  return `<h3>${escapeHtml(labels.repliesTitle)}</h3><p>${escapeHtml(labels.repliesCaption)}</p>${table(
    labels.repliesTitle,
    [
      { title: labels.questionText },
      { title: labels.respondent },
      { title: labels.replyStatus },
      { title: labels.where },
    ],
    replies.map(row => [
      escapeHtml(row.question),
      escapeHtml(row.respondent),
      escapeHtml(status[row.reply]),
      row.sentences
        .flatMap(s => {
          const shown = numberOf.get(`${row.document}\n${s}`);
          return shown === undefined ? [] : [`<a href="#${sentenceAnchor(row.document, s)}">${shown}</a>`];
        })
        .join(' '),
    ]),
  )}`;
};

const sideLabels = (labels: Labels) => ({
  own: labels.sideOwn,
  sphere: labels.sideSphere,
  other: labels.sideOther,
  questioner: labels.sideQuestioner,
  thing: labels.sideThing,
});

const deviceLabels = (labels: Labels) => ({
  's-passive': labels.deviceSPassive,
  'bli-passive': labels.deviceBliPassive,
  man: labels.deviceMan,
  nominalisation: labels.deviceNominalisation,
  'event-verb': labels.deviceEventVerb,
  existential: labels.deviceExistential,
  metonymy: labels.deviceMetonymy,
});
