/** The cases of a seed: a command line, and the files that it reads, of which one or two are spoilt. The same seed and number give the same case. */
import { createRandom } from '../../analyzers/statistics/random.ts';
import { CONTAINERS } from './containers.ts';
import { INPUTS, PATTERNS, QUERIES } from './inputs.ts';
import { mutate, pick, type Random } from './mutate.ts';

/** What is spoilt: containers of every format, or texts and tables for every command. */
export const KINDS = ['containers', 'texts'] as const;
export type Kind = (typeof KINDS)[number];

export type Case = {
  readonly of: Kind;
  readonly seed: number;
  readonly number: number;
  /** The command line, relative to a folder that holds the files. */
  readonly words: readonly string[];
  /** By name of file; strings that are no Unicode are written as UTF-8 with U+FFFD. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
};

type Plan = {
  /** Out of the sum of all weights: how often. */
  readonly weight: number;
  /** Files that it reads; one of them is spoilt. */
  readonly files: readonly string[];
  readonly words: (random: Random) => readonly string[];
};

const spoiltWord = (random: Random, words: readonly string[]): string =>
  random() < 0.25 ? pick(random, words) : mutate(pick(random, words), random).slice(0, 3000);

const BY = ['respondent', 'party', 'year', 'role', 'document'];
const ANSWERS = ['svar.txt', 'svar.meta.json'];
const by = (random: Random): string[] => ['--by', pick(random, BY)];

const PLANS: readonly Plan[] = [
  {
    weight: 6,
    files: ['tal.jsonl'],
    words: random => [
      'compare',
      'tal.jsonl',
      '--out',
      'ut',
      ...by(random).map(word => (word === 'document' ? 'party' : word)),
    ],
  },
  { weight: 3, files: [...ANSWERS, 'skannad.txt', 'skannad.meta.json'], words: () => ['compare', '.', '--out', 'ut'] },
  { weight: 9, files: ['skannad.txt'], words: () => ['restore', 'skannad.txt'] },
  {
    weight: 4,
    files: ['skannad.txt', 'rättningar.jsonl'],
    words: () => ['restore', 'skannad.txt', '--edits', 'rättningar.jsonl'],
  },
  { weight: 3, files: ['tal.jsonl'], words: () => ['restore', '--jsonl', 'tal.jsonl'] },
  {
    weight: 9,
    files: ANSWERS,
    words: random => ['annotate', 'svar.txt', '--format', pick(random, ['conllu', 'csv', 'jsonl'])],
  },
  { weight: 8, files: ANSWERS, words: () => ['code', 'svar.txt', '--format', 'jsonl'] },
  {
    weight: 5,
    files: ['tal.jsonl', 'kodbok.json'],
    words: () => ['code', '--jsonl', 'tal.jsonl', '--codebook', 'kodbok.json'],
  },
  {
    weight: 6,
    files: ['svar.txt', 'kodbok.json'],
    words: () => ['find', '#Skola är', 'svar.txt', '--codebook', 'kodbok.json'],
  },
  { weight: 8, files: ANSWERS, words: random => ['find', spoiltWord(random, PATTERNS), 'svar.txt'] },
  {
    weight: 7,
    files: ANSWERS,
    words: random => ['kwic', spoiltWord(random, QUERIES), 'svar.txt', '--format', pick(random, ['csv', 'parquet'])],
  },
  { weight: 5, files: ['tal.jsonl'], words: random => ['terms', 'tal.jsonl', ...by(random), '--excel'] },
  {
    weight: 4,
    files: ['tal.jsonl', 'stopp.txt'],
    words: () => ['keyness', 'tal.jsonl', '--by', 'party', '--minimum', '1', '--stop-words', 'stopp.txt'],
  },
  { weight: 4, files: ['tal.jsonl'], words: random => ['style', 'tal.jsonl', ...by(random), '--resamples', '20'] },
  {
    weight: 3,
    files: ['tal.jsonl'],
    words: () => ['similar', 'tal.jsonl', '--measure', 'correspondence', '--minimum', '1'],
  },
  { weight: 2, files: ['tal.jsonl'], words: random => ['collocations', 'tal.jsonl', '--minimum', '1', ...by(random)] },
  {
    weight: 2,
    files: ['tal.jsonl'],
    words: random => ['dispersion', spoiltWord(random, ['skola,vård', 'ansvar']), 'tal.jsonl'],
  },
  {
    weight: 6,
    files: ['tal.jsonl', 'lexikon.csv'],
    words: () => ['sentiment', 'tal.jsonl', '--lexicon', 'lexikon.csv'],
  },
  { weight: 2, files: ANSWERS, words: () => ['sentiment', 'svar.txt', '--by', 'speaker'] },
  {
    weight: 6,
    files: ['kodningar.jsonl', 'fynd.jsonl'],
    words: () => ['validate', 'kodningar.jsonl', 'fynd.jsonl', '--samples', '20'],
  },
  { weight: 3, files: ['kodningar.jsonl'], words: () => ['validate', 'kodningar.jsonl', '--samples', '20'] },
];

/** The case of that number, from 0. */
export const caseOf = (seed: number, number: number, of: Kind): Case => {
  const random = createRandom(Math.imul(seed, 1_000_003) + number);
  return { of, seed, number, ...(of === 'containers' ? containerCase(random) : textCase(random)) };
};

type Drawn = Pick<Case, 'words' | 'files'>;

/** Readers are asked alone, which is quick; now and then with all that comes after them, or in a folder with a file that is sound. */
const containerCase = (random: Random): Drawn => {
  const { name, make } = drawn(random, CONTAINERS);
  const files = { [name]: make(random) };
  const kind = random();
  if (kind < 0.02) return { words: ['inspect', name], files };
  if (kind < 0.1 && isInFolders(name))
    return { words: ['ingest', '.'], files: { ...files, 'svar.txt': INPUTS.get('svar.txt')! } };
  return { words: ['ingest', name], files };
};

const isInFolders = (name: string): boolean => !/\.(?:csv|json|jsonl|zip|tar|gz)$/u.test(name);

const textCase = (random: Random): Drawn => {
  const plan = drawn(random, PLANS);
  const spoilt = pick(random, plan.files);
  const files = plan.files.map(name => {
    const text = INPUTS.get(name)!;
    return [name, name === spoilt || random() < 0.2 ? mutate(text, random) : text] as const;
  });
  return { words: plan.words(random), files: Object.fromEntries(files) };
};

const drawn = <T extends { readonly weight: number }>(random: Random, from: readonly T[]): T => {
  let rest = random() * from.reduce((sum, { weight }) => sum + weight, 0);
  return (
    from.find(({ weight }) => {
      rest -= weight;
      return rest < 0;
    }) ?? from[0]!
  );
};
