/** `timeliness`: how long questions waited for their answer, by a register of questions. */
import { gunzipSync } from 'node:zlib';
import { type AskedQuestion, TIMELINESS_DEFAULTS, timeliness } from '../../analyzers/timeliness/index.ts';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import { formatOption, positive } from '../analysis.ts';
import { readBytes, STDIN } from '../rim/bytes.ts';
import { type Register, writeRows } from '../session.ts';
import { writeTable } from '../table.ts';

type Options = { readonly by: string; readonly within: string; readonly from: string; readonly format: string };
type Line = Readonly<Record<string, unknown>>;
type Asked = AskedQuestion & { readonly line: Line };

/** Where the days are counted from. */
const FROM = ['date', 'received'] as const;

export const registerTimeliness: Register = (program, session) => {
  program
    .command('timeliness')
    .description(
      'how long questions waited: days from asking to answer, late, withdrawn, lapsed and handed over, per year or any field',
    )
    .argument(
      '<registers...>',
      'JSON lines, a question a line: {"date","answered"?,"status"?,"answered_by"?, …}; - for standard input',
    )
    .option('--by <field>', 'year, all, or a field of the lines, such as session, party or addressee', 'year')
    .option('--from <field>', `days are counted from this date (${FROM.join(', ')})`, FROM[0])
    .option('--within <days>', 'an answer after more days is late', String(TIMELINESS_DEFAULTS.within))
    .addOption(formatOption())
    .addHelpText(
      'after',
      '\nExample:\n  ordskifte timeliness interpellations.jsonl.gz --by addressee_party --within 21',
    )
    .action(async (places: readonly string[], options: Options) => {
      const within = positive('--within', options.within);
      const questions = places.flatMap(place => questionsIn(place, options.from));
      const rows = timeliness(questions, ({ line }) => groupOf(textOf(line.date), line, options.by), { within });
      const settings = { by: options.by, from: options.from, within };
      if (options.format === 'parquet')
        await writeTable(session, { command: 'timeliness', settings, notices: [], rows }, options.format);
      else writeRows(session, rows, options.format);
    });
};

const groupOf = (date: string, line: Line, by: string): string =>
  by === 'all' ? 'all' : by === 'year' ? date.slice(0, 4) : textOf(line[by]) || '–';

const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : '';

/** Questions without the date that is counted from wait for nothing that could be measured: they count with their own day. */
const questionsIn = (place: string, from: string): Asked[] => {
  const bytes = readBytes(place === STDIN ? 0 : place, place);
  const text = new TextDecoder().decode(bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes);
  return text.split('\n').flatMap((written, i): Asked[] => {
    if (written.trim() === '') return [];
    const line = lineOf(written, { number: i + 1, file: place });
    const date = textOf(line.date);
    if (!/^\d{4}-\d\d-\d\d/.test(date))
      throw new OrdskifteError(
        messages.badRecord({ number: i + 1, file: place }, 'has no "date" such as "2021-05-04"'),
      );
    const since = textOf(line[from]);
    const answered = textOf(line.answered) || undefined;
    return [
      {
        line,
        date: since || date,
        answered: from === 'date' || since ? answered : undefined,
        status: textOf(line.status) || (answered ? 'answered' : undefined),
        answeredBy: textOf(line.answered_by) || undefined,
      },
    ];
  });
};

const lineOf = (written: string, place: { readonly number: number; readonly file: string }): Line => {
  try {
    const value: unknown = JSON.parse(written);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Line;
  } catch {
    // Said below.
  }
  throw new OrdskifteError(messages.badRecord(place, 'is no JSON object'));
};
