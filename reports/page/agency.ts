/** Who acts and who is out of sight, and which questions were answered: tables on the page. */
import { DEVICES, SIDES } from '../../analyzers/comparison/close/agency.ts';
import type { CloseReading } from '../../analyzers/comparison/close/rows.ts';
import type { Labels } from '../labels/index.ts';
import { sentenceAnchor } from '../names.ts';
import { fill, formatter, percent } from '../text.ts';
import { type Content, type Html, html, joined } from './html.ts';
import { table } from './table.ts';

/** So many words are shown for each side; the table in the folder has all. */
const MOST_NAMES = 3;

/** Who acts, and where the questions are taken up; this is left out where no question is at hand. */
export const agencyTables = (close: CloseReading, names: readonly string[], labels: Labels): Html => {
  const number = formatter(labels);
  const people = close.groups.map(({ name }) => name);
  const columns = people.map((_, i) => ({ title: names[i]! }));
  const agents = SIDES.map(side => [
    sideLabels(labels)[side],
    ...people.map(name => {
      const row = close.rows.agents.find(r => r.group === name && r.side === side)!;
      const share = `${number(row.count)} (${percent(row.total === 0 ? 0 : row.count / row.total, labels, 0)})`;
      if (side === 'thing' || row.count === 0) return share;
      return `${share}: ${row.names
        .slice(0, MOST_NAMES)
        .map(({ word, count }) => `${word} ${number(count)}`)
        .join(', ')}${row.names.length > MOST_NAMES ? ' …' : ''}`;
    }),
  ]);
  const devices = DEVICES.map(device => [
    deviceLabels(labels)[device],
    ...people.map(name => {
      const row = close.rows.devices.find(r => r.group === name && r.device === device)!;
      const counts = { count: number(row.count), without: number(row.withoutAgent) };
      return row.count === 0 ? counts.count : fill(labels.deviceCount, counts);
    }),
  ]);
  return html`<p>${labels.agencyCaption}</p>
${table(labels.side, [{ title: labels.side }, ...columns], agents)}
${table(labels.device, [{ title: labels.device }, ...columns], devices)}
${joined(
  people.map((name, i) => passives(close, name, names[i]!, labels)),
  '',
)}
${repliesTable(close, labels)}`;
};

/** In how many clauses with a passive nobody is said to act. */
const passives = ({ rows }: CloseReading, group: string, name: string, labels: Labels): Content => {
  const own = rows.devices.filter(row => row.group === group && PASSIVES.has(row.device));
  const count = own.reduce((sum, row) => sum + row.count, 0);
  if (count === 0) return '';
  const without = count - own.reduce((sum, row) => sum + row.agentInClause, 0);
  const words = { name, without: formatter(labels)(without), count: formatter(labels)(count) };
  return html`<p>${fill(labels.passiveAgents, words)}</p>`;
};

const PASSIVES: ReadonlySet<string> = new Set(['s-passive', 'bli-passive']);

const repliesTable = ({ rows: { replies, sentences } }: CloseReading, labels: Labels): Content => {
  if (replies.length === 0) return '';
  const numberOf = new Map(sentences.map(s => [`${s.document}\n${s.sentence}`, s.number]));
  const link = (document: string, sentence: number): Content => {
    const shown = numberOf.get(`${document}\n${sentence}`);
    return shown === undefined ? '' : html`<a href="#${sentenceAnchor(document, sentence)}">${shown}</a>`;
  };
  return html`<h3>${labels.repliesTitle}</h3><p>${labels.repliesCaption}</p>${table(
    labels.repliesTitle,
    [
      { title: labels.questionText },
      { title: labels.respondent },
      { title: labels.where },
      { title: labels.replyOthers },
    ],
    replies.map(row => [
      row.question,
      row.group,
      row.places.length === 0
        ? labels.replyNotFound
        : joined(
            row.places.map(s => link(row.document, s)),
            ' ',
          ),
      row.others.length === 0
        ? '–'
        : joined(
            row.others.map(({ sentence, agent }) => html`${agent} ${link(row.document, sentence)}`),
            ', ',
          ),
    ]),
  )}`;
};

const sideLabels = (labels: Labels) => ({
  own: labels.sideOwn,
  sphere: labels.sideSphere,
  affected: labels.sideAffected,
  anyone: labels.sideAnyone,
  unresolved: labels.sideUnresolved,
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
