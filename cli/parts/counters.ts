/** Counters by name: what a worker or another machine is told to count with. Each is loaded when it is named. */
import type { Counter } from '../../analyzers/contract.ts';

/** A counter whose tables and options nobody looks into. */
export type AnyCounter = Counter<unknown, object, object>;

const load = async <T, R, O>(counter: Promise<Counter<T, R, O>>): Promise<AnyCounter> =>
  (await counter) as unknown as AnyCounter;

const COUNTERS = {
  keyness: () => load(import('../../analyzers/keyness/index.ts').then(m => m.keynessCounter)),
  terms: () => load(import('../../analyzers/terms/index.ts').then(m => m.termCounter)),
  dispersion: () => load(import('../../analyzers/dispersion/index.ts').then(m => m.dispersionCounter)),
  collocations: () => load(import('../../analyzers/collocations/index.ts').then(m => m.collocationCounter)),
  collocates: () => load(import('../../analyzers/collocates/index.ts').then(m => m.collocateCounter)),
  lookup: () => load(import('../../analyzers/dictionaries/index.ts').then(m => m.lookupCounter)),
  style: () => load(import('../../analyzers/style/index.ts').then(m => m.styleCounter)),
  similarity: () => load(import('../../analyzers/similarity/index.ts').then(m => m.similarityCounter)),
  correspondence: () => load(import('../../analyzers/scaling/correspondence.ts').then(m => m.correspondenceCounter)),
  wordfish: () => load(import('../../analyzers/scaling/wordfish.ts').then(m => m.wordfishCounter)),
} as const;

export type CounterName = keyof typeof COUNTERS;

export const counterNamed = (name: CounterName): Promise<AnyCounter> => COUNTERS[name]();

/** What is counted, as plain data that survives JSON; functions among the options are made again by `usable`. */
export type CountOptions = Readonly<Record<string, unknown>>;

/** Options without what is no data, for a worker. */
export const sendable = (options: object): CountOptions =>
  Object.fromEntries(Object.entries(options).filter(([, value]) => typeof value !== 'function' && value !== undefined));

/** Options that were sent, as the counter takes them. */
export const usable = async (options: CountOptions): Promise<CountOptions> =>
  options.unit === 'head' ? { ...options, headOf: (await import('./compound-head.ts')).compoundHead } : options;
