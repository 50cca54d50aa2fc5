/**
 * The one door of all commands that count. Small inputs are read and counted together; large ones are surveyed, cut into parts, counted by
 * workers that let each document go, and added. A shard of a cluster is such a part, and what is written is the same in each case.
 */
import type { Counted, Counter } from '../analyzers/contract.ts';
import { holdsDocuments, refuseUnknownKeys } from '../analyzers/groups/index.ts';
import { OrdskifteError } from '../pipeline/errors.ts';
import { messages } from '../pipeline/messages/index.ts';
import { needsTags } from '../pipeline/stages.ts';
import type { Notice } from '../pipeline/types.ts';
import {
  type AnalysisOptions,
  type HeadGroup,
  inGroupOrder,
  loadGroups,
  named,
  silentNotices,
  wantedGroups,
  whoseIn,
} from './analysis.ts';
import { filterDocuments } from './filter.ts';
import { type AnyCounter, type CounterName, sendable } from './parts/counters.ts';
import { canBeShared, jobsFor } from './parts/jobs.ts';
import { surveyOfSession } from './parts/of-session.ts';
import { type CountingPlan, type CountingTask, type PartCounts, partsOf } from './parts/task.ts';
import type { Session } from './session.ts';
import { Planned, SHARDED } from './shards/mode.ts';
import { silenceOf } from './silence.ts';

/** What a command counts. */
export type Counting<Table, Row, Options> = {
  readonly name: CounterName;
  readonly counter: Counter<Table, Row, Options>;
  readonly options: Partial<Options>;
  /** Which of the groups are compared; those left out still say which documents of theirs are silent. By default all. */
  readonly select?: (groups: readonly HeadGroup[]) => readonly { readonly name: string }[];
};

export type CountedGroups<Table> = {
  readonly groups: readonly Counted<Table>[];
  /** What is to be said of documents without words. */
  readonly notices: readonly Notice[];
};

/** Reads the documents of a command and counts them by group. */
export const countGroups = async <Table, Row, Options extends object>(
  session: Session,
  places: readonly string[],
  options: AnalysisOptions,
  counting: Counting<Table, Row, Options>,
): Promise<CountedGroups<Table>> => {
  if (session.shards?.mode === 'plan') {
    if (!canBeShared(places)) throw new OrdskifteError(messages.notSharded(places.join(' '), SHARDED));
    await session.shards.take({ kind: 'count', plan: await planCounting(session, places, options, counting) });
    throw new Planned();
  }
  if (session.shards?.mode === 'merge') {
    const parts: PartCounts[] = [];
    for await (const part of session.shards.results()) parts.push(part as PartCounts);
    const { addCounts } = await import('./parts/count.ts');
    const counts = addCounts(parts, counting.counter as unknown as AnyCounter);
    return groupsOfCounts(session.shards.work as CountingPlan, counts, options, counting);
  }
  const jobs = await jobsFor(places, options.jobs, needsTags(counting.counter.needs(counting.options)));
  return jobs === undefined
    ? countTogether(session, places, options, counting)
    : countInParts(session, places, options, counting, jobs);
};

const all = (groups: readonly HeadGroup[]): readonly HeadGroup[] => groups;

const countTogether = async <Table, Row, Options>(
  session: Session,
  places: readonly string[],
  options: AnalysisOptions,
  { counter, options: how, select = all }: Counting<Table, Row, Options>,
): Promise<CountedGroups<Table>> => {
  let selected: readonly string[] = [];
  const wanted = await loadGroups(session, places, options, counter.needs(how), groups => {
    selected = select(groups).map(({ name }) => name);
  });
  return session.clock.around('count', () => ({
    groups: selected.map(name => ({
      name,
      table: counter.count(wanted.find(group => group.name === name)!.answers, how),
    })),
    notices: silentNotices(wanted, options),
  }));
};

/** Surveys the places and decides what is counted. */
const planCounting = async <Table, Row, Options extends object>(
  session: Session,
  places: readonly string[],
  options: AnalysisOptions,
  { name, options: how, select = all }: Counting<Table, Row, Options>,
): Promise<CountingPlan> => {
  const { heads, itemOf, sizes, items, survey } = await surveyOfSession(session, places, options);
  const isWhole = holdsDocuments(options.by);
  if (!isWhole) refuseUnknownKeys(heads, options.by);
  const wanted: readonly HeadGroup[] = isWhole
    ? wantedGroups(heads, options)
    : [{ name: '', answers: filterDocuments(heads, options.where) }];
  const selected = isWhole ? select(wanted).map(group => wanted.findIndex(({ name }) => name === group.name)) : [0];
  const groups = new Array<number>(items).fill(-1);
  const weights = new Array<number>(items).fill(0);
  const placeOf = new Map(heads.map((head, i) => [head, i]));
  wanted.forEach(({ answers }, g) => {
    for (const head of answers) {
      const i = placeOf.get(head)!;
      groups[itemOf[i]!] = g;
      weights[itemOf[i]!] = sizes[i]!;
    }
  });
  const task: CountingTask = {
    places,
    restore: options.restore,
    survey,
    counter: name,
    options: sendable(how),
    by: options.by,
    whose: whoseIn(options),
    counted: wanted.map((_, g) => selected.includes(g)),
  };
  return { task, wanted: isWhole ? wanted.map(group => group.name) : [], selected, groups, weights };
};

const countInParts = async <Table, Row, Options extends object>(
  session: Session,
  places: readonly string[],
  options: AnalysisOptions,
  counting: Counting<Table, Row, Options>,
  jobs: number,
): Promise<CountedGroups<Table>> => {
  const { task, groups, weights, ...plan } = await planCounting(session, places, options, counting);
  const { addCounts } = await import('./parts/count.ts');
  const { inOrder } = await import('./parts/pool.ts');
  const counts = await session.clock.aroundAsync('count', async () => {
    const parts: PartCounts[] = [];
    const total = groups.filter(group => group >= 0).length;
    const work = partsOf(groups, weights, jobs).map(part => ({ kind: 'count', task, part }) as const);
    for await (const part of inOrder(work, {
      jobs,
      memory: session.memory,
      step: documents => session.clock.step(documents, total),
    }))
      parts.push(part as PartCounts);
    return addCounts(parts, counting.counter as unknown as AnyCounter);
  });
  return groupsOfCounts(plan, counts, options, counting);
};

/** The tables under the names of their groups, as if they had been counted at once. */
const groupsOfCounts = <Table, Row, Options>(
  { wanted, selected }: Pick<CountingPlan, 'wanted' | 'selected'>,
  counts: PartCounts,
  options: AnalysisOptions,
  { counter, options: how, select = all }: Counting<Table, Row, Options>,
): CountedGroups<Table> => {
  const tables = new Map(counts.tables) as ReadonlyMap<string, Table>;
  if (!holdsDocuments(options.by)) {
    const parts = [...tables.keys()].map(name => ({ name, answers: [] }));
    const found = named(inGroupOrder(parts, options), options.groups);
    return { groups: select(found).map(({ name }) => ({ name, table: tables.get(name)! })), notices: [] };
  }
  const silent = new Map(counts.silent);
  return {
    groups: selected.map(g => ({ name: wanted[g]!, table: tables.get(String(g)) ?? counter.count([], how) })),
    notices: silenceOf(
      wanted.flatMap((_, g) => silent.get(String(g)) ?? []),
      whoseIn(options),
    ),
  };
};
