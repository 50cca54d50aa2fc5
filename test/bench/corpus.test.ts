import { describe, expect, it } from 'vitest';
import { model } from '../pipeline/restore/model.ts';
import { makeCorpus } from './corpus.ts';

const BYTES = 1_000_000;

describe('the made-up corpus of the benchmarks', () => {
  const documents = [...makeCorpus(model.lexicon, BYTES, 7)];

  it('is the same for the same seed, and as large as asked for', () => {
    const [first] = makeCorpus(model.lexicon, BYTES, 7);
    expect(first).toEqual(documents[0]);
    const bytes = documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    expect(bytes).toBeGreaterThanOrEqual(BYTES);
    expect(bytes).toBeLessThan(BYTES + 20_000);
  });

  it('has a vocabulary that grows as debates do: between 18,000 and 28,000 forms in a megabyte', () => {
    const words = documents.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? []);
    expect(new Set(words).size).toBeGreaterThan(18_000);
    expect(new Set(words).size).toBeLessThan(28_000);
  });
});
