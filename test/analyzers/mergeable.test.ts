/** What is counted in parts and added is the same, byte for byte, as what is counted in one go. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collocationCounter } from '../../analyzers/collocations/index.ts';
import type { Analysis, Counter } from '../../analyzers/contract.ts';
import { dispersionCounter } from '../../analyzers/dispersion/index.ts';
import { keynessCounter } from '../../analyzers/keyness/index.ts';
import { correspondenceCounter } from '../../analyzers/scaling/correspondence.ts';
import { wordfishCounter } from '../../analyzers/scaling/wordfish.ts';
import { similarityCounter } from '../../analyzers/similarity/index.ts';
import { styleCounter } from '../../analyzers/style/index.ts';
import { termCounter } from '../../analyzers/terms/index.ts';
import type { Answer } from '../../pipeline/corpus.ts';
import { tagged } from './answers.ts';

/** Words with their tags, some of which make phrases; `,` ends a run of words. */
const WORDS = [
  'ny/ny/ADJ',
  'skola/skola/NOUN',
  'ska/skola/AUX',
  'barn/barn/NOUN',
  'skatt/skatt/NOUN',
  'vi/vi/PRON',
  'och/och/CCONJ',
  'constructor/constructor/NOUN',
  'kan/kunna/AUX/Tense=Pres|VerbForm=Fin',
  ',/,/PUNCT',
  '././PUNCT',
] as const;

const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 40 });
const document = fc.tuple(words, fc.constantFrom('Anna', 'Bo', 'Cecilia'));
/** The documents of a group, and the places between them where it is cut into parts. */
const cutGroup = fc
  .array(document, { maxLength: 5 })
  .chain(documents =>
    fc.record({ documents: fc.constant(documents), cuts: fc.array(fc.nat(documents.length), { maxLength: 3 }) }),
  );
const cutGroups = fc.array(cutGroup, { minLength: 3, maxLength: 4 });

type Cut = {
  readonly name: string;
  readonly answers: readonly Answer[];
  readonly parts: readonly (readonly Answer[])[];
};

const cut = (groups: typeof cutGroups extends fc.Arbitrary<infer T> ? T : never): Cut[] =>
  groups.map(({ documents, cuts }, g) => {
    const answers = documents.map(([text, respondent], i) => tagged(`d${g}-${i}`, text.join(' '), { respondent }));
    const ends = [...cuts.toSorted((a, b) => a - b), answers.length];
    return { name: `g${g}`, answers, parts: ends.map((end, i) => answers.slice(ends[i - 1] ?? 0, end)) };
  });

const throughJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** The rows and notices, or the refusal, as bytes. */
const outcome = (analyse: () => Analysis<unknown, unknown>): string => {
  try {
    const { rows, notices } = analyse();
    return JSON.stringify({ rows, notices });
  } catch (error) {
    return (error as Error).message;
  }
};

const holds = <Table, Row, Options>(
  { count, add, rows }: Counter<Table, Row, Options>,
  options: Partial<Options>,
  numRuns = 40,
): void => {
  fc.assert(
    fc.property(cutGroups, generated => {
      const groups = cut(generated);
      const whole = groups.map(({ name, answers }) => ({ name, table: count(answers, options) }));
      const added = groups.map(({ name, parts }) => ({
        name,
        table: parts.map(part => throughJson(count(part, options))).reduce((a, b) => throughJson(add(a, b))),
      }));
      expect(outcome(() => rows(added, options))).toBe(outcome(() => rows(whole, options)));
    }),
    { numRuns },
  );
};

describe('counted apart and added, through JSON, rows are the same bytes as counted at once', () => {
  const open = { stopWords: [] as readonly string[], minimum: 1 };
  it.each([
    ['lemmas', { ...open, interval: 'wilson' }],
    ['lemmas, documents drawn', { ...open, interval: 'documents', resamples: 9 }],
    ['phrases', { ...open, unit: 'phrase', orderBy: 'tfIdf' }],
    ['pairs of forms', { ...open, unit: 'form', order: 2 }],
  ] as const)('terms: %s', (_, options) => holds(termCounter, options));

  it.each(['document', 'respondent'] as const)('keyness over %ss', sample =>
    holds(keynessCounter, { ...open, sample, measures: ['oddsRatio', 'logOddsZ'] }),
  );

  it('dispersion', () => holds(dispersionCounter, { terms: ['skola', 'constructor', 'bäver'] }));
  it('collocations', () => holds(collocationCounter, { minimum: 1, sizes: [2, 3] }));
  it.each(['document', 'respondent'] as const)('style over %ss', sample =>
    holds(styleCounter, { window: 3, bootstrap: { resamples: 9 }, sample }),
  );
  it('similarity', () => holds(similarityCounter, { ...open, top: 2 }));
  it('correspondence', () => holds(correspondenceCounter, open));
  it('wordfish', () => holds(wordfishCounter, open, 15));
});
