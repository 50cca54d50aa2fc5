/**
 * How often party, office and governing side are found from a name and a date, and right: npm run evaluate:people (`--data DIR`).
 * The truth is what headings of interpellations print; sessions that were not looked at while the rules were made stand apart.
 */
import { gunzipSync } from 'node:zlib';
import { group } from 'd3-array';
import { modelActors } from '../../analyzers/actors/index.ts';
import { readBytes } from '../../cli/rim/bytes.ts';
import { peopleTable } from '../../cli/rim/models.ts';
import { partyToday } from '../../pipeline/people/parties.ts';
import { whoIs } from '../../pipeline/people/who.ts';
import { openData } from '../data.ts';

type Dated = { readonly id: string; readonly session: string; readonly date: string };
type Heading = {
  readonly id: string;
  readonly asked_by?: string;
  readonly asked_by_place?: string;
  readonly party?: string;
  readonly addressee?: string;
  readonly addressee_party?: string;
};

/** Never looked at before the rules stood. */
const UNSEEN = new Set([
  '1997/98',
  '2001/02',
  '2003/04',
  '2007/08',
  '2011/12',
  '2013/14',
  '2017/18',
  '2021/22',
  '2023/24',
]);

const { pathOf } = openData('evaluate:people', {});
const linesOf = <T>(bytes: Uint8Array): T[] =>
  new TextDecoder()
    .decode(bytes)
    .split('\n')
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as T);
const dates = new Map(
  linesOf<Dated>(gunzipSync(readBytes(pathOf('questions/interpellations.jsonl.gz')))).map(row => [row.id, row]),
);
/** Names and parties as the headings print them, so that they owe nothing to the register. */
const questions = linesOf<Heading>(readBytes(pathOf('questions/titles-dev.jsonl'))).flatMap(heading => {
  const row = dates.get(heading.id);
  return row === undefined ? [] : [{ ...heading, date: row.date, session: row.session }];
});

/** Whether somebody is found, with the printed party, and on the right side: ministers govern, members if their party does. */
type Verdict = {
  readonly found: boolean;
  readonly doubtful: boolean;
  readonly wrongParty: boolean;
  readonly wrongSide: boolean;
};

const judge = (name: string, date: string, printed: string, isAsked: boolean): Verdict => {
  const known = whoIs(peopleTable(), { name }, date, isAsked);
  const found = known?.party !== undefined;
  const side = modelActors({ role: known?.role, party: known?.party, date }).governs;
  const truth = isAsked ? true : modelActors({ role: 'riksdagsledamot', party: printed, date }).governs;
  return {
    found,
    doubtful: (known?.people.length ?? 0) > 1,
    wrongParty: found && partyToday(known!.party!) !== partyToday(printed),
    wrongSide: found && side !== null && side !== truth,
  };
};

const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(2).padStart(8);

const print = (label: string, verdicts: readonly Verdict[]): void => {
  const count = (holds: (verdict: Verdict) => boolean): number => verdicts.filter(holds).length;
  const cells = [
    count(({ found, wrongParty }) => found && !wrongParty),
    count(({ wrongParty }) => wrongParty),
    count(({ found, wrongParty, wrongSide }) => found && !wrongParty && !wrongSide),
    count(({ wrongSide }) => wrongSide),
    count(({ doubtful }) => doubtful),
  ];
  process.stdout.write(
    `${label.padEnd(30)} ${String(verdicts.length).padStart(6)}${cells.map(n => percent(n, verdicts.length)).join('')}\n`,
  );
};

process.stdout.write(`${''.padEnd(30)} ${'n'.padStart(6)}   party   wrong    side   wrong  doubtful, per cent\n`);
for (const [isUnseen, own] of group(questions, ({ session }) => UNSEEN.has(session))) {
  const asked = own.filter(q => q.addressee !== undefined && q.addressee_party !== undefined);
  const askers = own.filter(q => q.asked_by !== undefined && q.party !== undefined && q.party !== '-');
  const rows: readonly (readonly [string, readonly Verdict[]])[] = [
    ['who is asked (ministers)', asked.map(q => judge(q.addressee!, q.date, q.addressee_party!, true))],
    [
      'who asks (members)',
      askers.map(q => judge([q.asked_by!, q.asked_by_place].filter(Boolean).join(' i '), q.date, q.party!, false)),
    ],
  ];
  for (const [label, verdicts] of rows) {
    print(`${isUnseen ? 'unseen' : 'seen'}: ${label}`, verdicts);
  }
}
