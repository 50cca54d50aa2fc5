/** How long questions wait for their answer, and what became of them: what constitution committees and the press count. */
import { mean, quantileSorted } from 'd3-array';

/** A question as a register keeps it; dates are ISO 8601 days. */
export type AskedQuestion = {
  readonly date: string;
  readonly answered?: string | undefined;
  /** What the register says: answered, withdrawn, lapsed, submitted; none where it says nothing. */
  readonly status?: string | undefined;
  /** The name of who answered, where another was asked. */
  readonly answeredBy?: string | undefined;
};

export type TimelinessRow = {
  readonly group: string;
  readonly asked: number;
  readonly answered: number;
  readonly withdrawn: number;
  readonly lapsed: number;
  /** Neither an answer nor an end is recorded: not the same as unanswered. */
  readonly unknown: number;
  /** Answered on a day that nobody recorded. */
  readonly undated: number;
  readonly handedOver: number;
  /** Answers with a day: the denominator of what follows. */
  readonly total: number;
  readonly meanDays?: number;
  readonly medianDays?: number;
  readonly q25Days?: number;
  readonly q75Days?: number;
  readonly q90Days?: number;
  readonly maxDays?: number;
  /** Answers that took longer than allowed. */
  readonly late: number;
  readonly lateShare?: number;
};

export type TimelinessOptions = {
  /** Days within which an answer is in time: 14, as the Riksdag's rules have it for interpellations. */
  readonly within: number;
};

export const TIMELINESS_DEFAULTS: TimelinessOptions = Object.freeze({ within: 14 });

type Outcome = 'answered' | 'withdrawn' | 'lapsed' | 'unknown';

/**
 * One row a group, sorted by name. Days are calendar days from `date` to `answered`; quantiles are of type 7 (Hyndman & Fan 1996), linear
 * between the order statistics. A question counts as answered where the register says so or an answer has a day.
 */
export const timeliness = <T extends AskedQuestion>(
  questions: readonly T[],
  groupOf: (question: T) => string,
  options: Partial<TimelinessOptions> = {},
): TimelinessRow[] => {
  const { within } = { ...TIMELINESS_DEFAULTS, ...options };
  const groups = new Map<string, T[]>();
  for (const question of questions) {
    const name = groupOf(question);
    const found = groups.get(name);
    if (found) found.push(question);
    else groups.set(name, [question]);
  }
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([group, asked]) => rowOf(group, asked, within));
};

const rowOf = (group: string, asked: readonly AskedQuestion[], within: number): TimelinessRow => {
  const outcomes = asked.map(outcomeOf);
  const count = (outcome: Outcome): number => outcomes.filter(found => found === outcome).length;
  const dated = asked.filter((question, i) => outcomes[i] === 'answered' && question.answered !== undefined);
  const days = dated.map(({ date, answered }) => daysBetween(date, answered!)).sort((a, b) => a - b);
  const late = days.filter(n => n > within).length;
  return {
    group,
    asked: asked.length,
    answered: count('answered'),
    withdrawn: count('withdrawn'),
    lapsed: count('lapsed'),
    unknown: count('unknown'),
    undated: count('answered') - dated.length,
    handedOver: dated.filter(({ answeredBy }) => answeredBy !== undefined).length,
    total: days.length,
    ...spreadOf(days),
    late,
    ...(days.length > 0 && { lateShare: late / days.length }),
  };
};

const spreadOf = (
  days: number[],
): Pick<TimelinessRow, 'meanDays' | 'medianDays' | 'q25Days' | 'q75Days' | 'q90Days' | 'maxDays'> => {
  if (days.length === 0) return {};
  const at = (share: number): number => quantileSorted(days, share)!;
  return {
    meanDays: mean(days)!,
    medianDays: at(0.5),
    q25Days: at(0.25),
    q75Days: at(0.75),
    q90Days: at(0.9),
    maxDays: days.at(-1)!,
  };
};

const outcomeOf = ({ status, answered }: AskedQuestion): Outcome => {
  if (status === 'withdrawn' || status === 'lapsed') return status;
  return status === 'answered' || answered !== undefined ? 'answered' : 'unknown';
};

const DAY = 86_400_000;

/** Calendar days from one ISO day to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to.slice(0, 10)}T00:00:00Z`) - Date.parse(`${from.slice(0, 10)}T00:00:00Z`)) / DAY);
