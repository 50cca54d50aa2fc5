/** Counts the documents of one part and lets each go: what is held is a few documents and the counts. */
import { groupBy, holdsDocuments } from '../../analyzers/groups/index.ts';
import { type Answer, answerFrom } from '../../pipeline/corpus.ts';
import type { Memory } from '../../pipeline/memory.ts';
import { needsTags } from '../../pipeline/stages.ts';
import { spellingIn } from '../../pipeline/survey.ts';
import { inputOf, itemsIn, SEEN } from '../rim/items.ts';
import { loadModels, peopleTable } from '../rim/models.ts';
import { vocabularyFor } from '../rim/vocabulary.ts';
import { isSilent } from '../silence.ts';
import { type AnyCounter, counterNamed, usable } from './counters.ts';
import { Sum } from './sum.ts';
import type { CountingTask, Part, PartCounts } from './task.ts';

export type CountContext = {
  readonly memory: Memory;
  /** Called with the number of documents that were counted since the last call. */
  readonly step?: (documents: number) => void;
};

/** Bytes of text that are worked out before they are counted and let go. */
const CHUNK = 2 ** 20;

/** @throws {OrdskifteError} what reading and counting throws */
export const countPart = async (task: CountingTask, part: Part, context: CountContext): Promise<PartCounts> => {
  const { memory, step = () => undefined } = context;
  const counter = await counterNamed(task.counter);
  const needs = counter.needs(task.options);
  const models = loadModels({ restore: task.restore, tag: needsTags(needs) });
  const given = { names: task.survey.names, spelling: spellingIn(task.survey, peopleTable) };
  const counts = new Counts(task, counter, await usable(task.options));
  let chunk: Chunk = { answers: [], groups: [], size: 0 };
  const flush = (): void => {
    counts.take(chunk);
    chunk = { answers: [], groups: [], size: 0 };
  };
  for await (const item of itemsIn(task.places, { ...SEEN, ...part })) {
    const group = part.groups[item.number - part.from]!;
    const input = group < 0 ? undefined : inputOf(item);
    if (input === undefined) continue;
    const { answer } = answerFrom(input, given, vocabularyFor(memory), models, {
      memory,
      needs,
      restore: task.restore,
    });
    step(1);
    chunk.answers.push(answer);
    chunk.groups.push(group);
    chunk.size += item.bytes.length;
    if (chunk.size >= CHUNK) flush();
  }
  flush();
  return counts.result();
};

type Chunk = { readonly answers: Answer[]; readonly groups: number[]; size: number };

/** Counts by group, in the order of first mention. */
class Counts {
  readonly #task: CountingTask;
  readonly #counter: AnyCounter;
  readonly #options: object;
  readonly #sums = new Map<string, Sum<unknown>>();
  readonly #silent = new Map<string, string[]>();
  #documents = 0;

  constructor(task: CountingTask, counter: AnyCounter, options: object) {
    this.#task = task;
    this.#counter = counter;
    this.#options = options;
  }

  take({ answers, groups }: Chunk): void {
    const { by, whose, counted } = this.#task;
    this.#documents += answers.length;
    if (!holdsDocuments(by)) {
      for (const group of groupBy(answers, by)) this.#push(group.name, group.answers);
      return;
    }
    const byGroup = new Map<number, Answer[]>();
    answers.forEach((answer, i) => {
      const group = groups[i]!;
      const own = byGroup.get(group);
      if (own) own.push(answer);
      else byGroup.set(group, [answer]);
      if (isSilent(answer, whose)) this.#note(String(group), answer.document.id);
    });
    for (const [group, own] of byGroup) if (counted[group]) this.#push(String(group), own);
  }

  result(): PartCounts {
    return {
      tables: [...this.#sums].map(([group, sum]) => [group, sum.total()] as const),
      silent: [...this.#silent],
      documents: this.#documents,
    };
  }

  #push(group: string, answers: readonly Answer[]): void {
    let sum = this.#sums.get(group);
    if (sum === undefined) {
      sum = new Sum(this.#counter.add);
      this.#sums.set(group, sum);
    }
    sum.push(this.#counter.count(answers, this.#options));
  }

  #note(group: string, document: string): void {
    const own = this.#silent.get(group);
    if (own) own.push(document);
    else this.#silent.set(group, [document]);
  }
}

/** Counts of parts that follow one another, as one. */
export const addCounts = (parts: readonly PartCounts[], counter: AnyCounter): PartCounts => {
  const sums = new Map<string, Sum<unknown>>();
  const silent = new Map<string, string[]>();
  for (const part of parts) {
    for (const [group, table] of part.tables) {
      const sum = sums.get(group) ?? new Sum(counter.add);
      sums.set(group, sum);
      sum.push(table);
    }
    for (const [group, documents] of part.silent) silent.set(group, [...(silent.get(group) ?? []), ...documents]);
  }
  return {
    tables: [...sums].map(([group, sum]) => [group, sum.total()] as const),
    silent: [...silent],
    documents: parts.reduce((sum, { documents }) => sum + documents, 0),
  };
};
