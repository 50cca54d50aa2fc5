import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type AskedQuestion, daysBetween, timeliness } from '../../../analyzers/timeliness/index.ts';

const all = (): string => 'all';

describe('timeliness', () => {
  it('counts calendar days, over a leap day and a change of the clock', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2021-03-27', '2021-03-29')).toBe(2);
  });

  it('keeps apart what was answered, withdrawn, lapsed and is not known', () => {
    const questions: AskedQuestion[] = [
      { date: '2020-01-01', status: 'answered', answered: '2020-01-11' },
      { date: '2020-01-01', answered: '2020-01-31', answeredBy: 'Eva Lind' },
      { date: '2020-01-01', status: 'answered' },
      { date: '2020-01-01', status: 'withdrawn', answered: '2020-01-02' },
      { date: '2020-01-01', status: 'lapsed' },
      { date: '2020-01-01', status: 'submitted' },
    ];
    expect(timeliness(questions, all)).toEqual([
      {
        group: 'all',
        asked: 6,
        answered: 3,
        withdrawn: 1,
        lapsed: 1,
        unknown: 1,
        undated: 1,
        handedOver: 1,
        total: 2,
        meanDays: 20,
        medianDays: 20,
        q25Days: 15,
        q75Days: 25,
        q90Days: 28,
        maxDays: 30,
        late: 1,
        lateShare: 0.5,
      },
    ]);
  });

  it('says nothing of days where nothing was answered', () => {
    const [row] = timeliness([{ date: '2020-01-01', status: 'withdrawn' }], all);
    expect(row).not.toHaveProperty('meanDays');
    expect(row).not.toHaveProperty('lateShare');
  });

  it('has a row a group, sorted, also for a group named __proto__', () => {
    const questions = ['b', '__proto__', 'a'].map(name => ({ date: '2020-01-01', name }));
    expect(timeliness(questions, ({ name }) => name).map(({ group }) => group)).toEqual(['__proto__', 'a', 'b']);
  });
});

const FOLDER = new URL('../../../../shared/questions/', import.meta.url);
const isThere = existsSync(FOLDER);
if (!isThere) console.warn(`skipped: ${FOLDER.pathname} is not there (reference values of timeliness)`);

type Spread = Readonly<Record<'n' | 'median' | 'mean' | 'q25' | 'q75' | 'q90' | 'max' | 'over14', number>>;
type Reference = Readonly<
  Record<'asked' | 'answered' | 'withdrawn' | 'lapsed' | 'unknown' | 'answered_undated' | 'answered_by_another', number>
> & {
  readonly days_from_asked: Spread | null;
};

describe.skipIf(!isThere)('interpellations of the Riksdag', () => {
  it('wait as long as an independent program says, by session and by year', () => {
    const read = (name: string): Buffer => readFileSync(new URL(name, FOLDER));
    const reference: Readonly<Record<string, Readonly<Record<string, Reference>>>> = JSON.parse(
      read('timeliness.json').toString(),
    );
    const questions = gunzipSync(read('interpellations.jsonl.gz'))
      .toString()
      .split('\n')
      .filter(line => line !== '')
      .map(line => JSON.parse(line))
      .map(line => ({ ...line, answeredBy: line.answered_by }) as AskedQuestion & { readonly session: string });
    for (const [name, groupOf] of [
      ['by_session', (q: { session: string }) => q.session],
      ['by_calendar_year', (q: { date: string }) => q.date.slice(0, 4)],
    ] as const) {
      const rows = timeliness(questions, groupOf);
      expect(rows.map(({ group }) => group)).toEqual(Object.keys(reference[name]!));
      for (const row of rows) {
        const { days_from_asked: days, ...counts } = reference[name]![row.group]!;
        expect(row).toMatchObject({
          asked: counts.asked,
          answered: counts.answered,
          withdrawn: counts.withdrawn,
          lapsed: counts.lapsed,
          unknown: counts.unknown,
          undated: counts.answered_undated,
          handedOver: counts.answered_by_another,
          total: days?.n ?? 0,
        });
        expect(row.medianDays).toBe(days?.median);
        expect(row.q25Days).toBe(days?.q25);
        expect(row.q75Days).toBe(days?.q75);
        expect(row.q90Days).toBeCloseTo(days!.q90, 1);
        expect(row.meanDays).toBeCloseTo(days!.mean, 1);
        expect(row.maxDays).toBe(days?.max);
        expect(row.lateShare).toBeCloseTo(days!.over14, 3);
      }
    }
  });
});
