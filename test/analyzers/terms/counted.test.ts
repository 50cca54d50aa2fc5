/** Words that were counted before give what their tokens give, for any list of stop words and whoever speaks. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openTable } from '../../../analyzers/store/parquet/read.ts';
import { readVocabulary } from '../../../analyzers/store/read-counts.ts';
import { openShard } from '../../../analyzers/store/shard.ts';
import { shardFiles } from '../../../analyzers/store/shard-files.ts';
import { tabulate } from '../../../analyzers/terms/table.ts';
import { answerFrom } from '../../../pipeline/corpus.ts';
import { NEEDS } from '../../../pipeline/stages.ts';
import { spellingIn } from '../../../pipeline/survey.ts';
import { createVocabulary } from '../../../pipeline/tokenize/vocabulary.ts';
import { seedCorpus } from '../../corpus.ts';

const { answers } = seedCorpus();
const files = shardFiles(answers.map(answer => ({ answer, notices: [] })));
const tableOf = (name: 'words') => {
  const bytes = files.get(name)!;
  return openTable({ size: bytes.length, read: (start, end) => bytes.subarray(start, end) });
};
// A single shard: its own words are the vocabulary.
const words = readVocabulary(() => tableOf('words'));
const numbers = () => Int32Array.from({ length: tableOf('words').rows }, (_, i) => i);
const shard = openShard(tableOf as never, { words, numbers }, {});
const vocabulary = createVocabulary();
const stored = answers.map((_, i) => shard.answerOf(i, vocabulary, NEEDS));

const entry = fc.constantFrom(
  'och',
  'att',
  'skola',
  'vara (verb)',
  '-vara (verb)',
  'stad (noun)',
  'det',
  'jag (function)',
  'kan',
  'Stockholm',
  'i',
  'är',
);

describe('counted words', () => {
  it('give the terms of their tokens, in the same order, with the same sizes', () =>
    fc.assert(
      fc.property(
        fc.constantFrom('form' as const, 'stem' as const, 'lemma' as const),
        fc.constantFrom('respondent' as const, 'questioner' as const, 'quoted' as const, 'all' as const),
        fc.array(entry),
        (unit, whose, stopWords) => {
          const options = { unit, whose, stopWords };
          const [counted, told] = [tabulate(stored, options), tabulate(answers, options)];
          expect(counted.sizes).toEqual(told.sizes);
          expect(counted.total).toBe(told.total);
          const byTerm = (a: readonly [string, unknown], b: readonly [string, unknown]) => (a[0] < b[0] ? -1 : 1);
          expect([...counted.terms].sort(byTerm)).toEqual([...told.terms].sort(byTerm));
          if (whose !== 'all') expect([...counted.terms.keys()]).toEqual([...told.terms.keys()]);
        },
      ),
      { numRuns: 60 },
    ));
});

describe('words that are counted as they are read', () => {
  const told = (texts: readonly string[]) => {
    return (counted: boolean) => {
      const vocabulary = createVocabulary();
      // One after the other, as large corpora are read: each is counted before the next is known.
      return texts.map((text, i) => {
        const input = {
          name: 'a.jsonl',
          bytes: new TextEncoder().encode(text),
          sha256: '',
          record: { id: String(i), line: i + 1 },
        };
        const { answer } = answerFrom(
          input,
          { names: [], spelling: spellingIn({ names: [], people: [] }) },
          vocabulary,
          {},
          {
            needs: counted ? ['roles', 'counts'] : ['roles', 'form'],
          },
        );
        const { sizes, terms } = tabulate([answer], { unit: 'stem', whose: 'all', stopWords: ['och', 'att', 'vi'] });
        return { sizes, terms: [...terms] };
      });
    };
  };

  it('lose the same stop words in the first text and in those that bring new ones', () => {
    const tables = told(['Skolan och staden.', 'Vi vet att skolor och städer kostar.', 'Att vi kostar!']);
    expect(tables(true)).toEqual(tables(false));
    expect(tables(true)[2]!.terms.map(([term]) => term)).toEqual(['kost']);
  });
});
