import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entropy } from '../../../analyzers/terms/entropy.ts';
import { termRows, terms } from '../../../analyzers/terms/index.ts';
import { countOf, joinTables, type TermOptions, tabulate } from '../../../analyzers/terms/table.ts';
import { tfIdf, tfIdfOf } from '../../../analyzers/terms/tf-idf.ts';
import { answer, tagged } from '../answers.ts';
import { close, fullReference, reference, type Table } from '../reference.ts';

describe('tf-idf equals quanteda', () => {
  const { table } = reference('tfidf');
  it.each<[string, Table]>(table.variants.map((variant: Table) => [variant.call, variant]))('%s', (_, variant) => {
    const smoothing = /smoothing = (\d)/.exec(variant.call)?.[1];
    const k = /\bk = (\d)/.exec(variant.call)?.[1];
    const found = tfIdf(table.input.counts, {
      tf: variant.scheme_tf ?? 'count',
      idf: variant.scheme_df ?? 'inverse',
      base: variant.base ?? 10,
      smoothing: Number(smoothing ?? 0),
      k: Number(k ?? 0),
    });
    variant.matrix.forEach((row: number[], i: number) => {
      row.forEach((expected, j) => {
        close(found[i]![j]!, expected, 1e-12, `${i}, ${j}`);
      });
    });
  });

  const full = fullReference('tfidf')?.paragraphs;
  it.runIf(full)('for the paragraphs of the two documents', () => {
    const { row, column, count, tfidf } = full.nonzero;
    const df = new Map<number, number>();
    for (const term of column) df.set(term, (df.get(term) ?? 0) + 1);
    row.forEach((_: number, i: number) => {
      close(tfIdfOf(count[i], df.get(column[i])!, full.documents.length), tfidf[i]);
    });
  });
});

describe('entropy equals quanteda', () => {
  const cases: [string, Table][] = [
    ['tiny', reference('entropy').tiny],
    ['the two documents', fullReference('entropy')],
  ];
  it.each(cases.filter(([, table]) => table))('%s', (_, { input, output }) => {
    const [first, second] = Object.keys(input).filter(key => key !== 'terms');
    const texts = [input[first!], input[second!]] as [number[], number[]];
    texts.forEach((counts, i) => {
      close(entropy(counts), output.documents_base2.entropy[i]);
      close(entropy(counts, Math.E), output.documents_base_e.entropy[i]);
    });
    input.terms.forEach((_term: string, k: number) => {
      close(entropy([texts[0][k]!, texts[1][k]!]), output.features_base2.entropy[k]);
    });
  });
});

describe('rates', () => {
  const full = fullReference('relative_frequency');
  it.runIf(full)('per 1,000 words and ranked lists equal quanteda', () => {
    for (const name of ['ojanne', 'jonsson']) {
      const text = (full.input.terms as string[])
        .flatMap((term, k) =>
          new Array<string>(full.input[name][k]).fill(/^\p{L}+$/u.test(term) ? term : `x${'y'.repeat(k)}`),
        )
        .join(' ');
      const { rows } = terms([{ name, answers: [answer(name, text)] }], { unit: 'form', stopWords: [] });
      expect(rows[0]!.total).toBe(full.totals[name]);
      const rates = new Map(rows.map(row => [row.term, row.rate!]));
      full.input.terms.forEach((term: string, k: number) => {
        if (/^\p{L}+$/u.test(term) && full.input[name][k] > 0) close(rates.get(term)!, full.per_1000[name][k]);
      });
      const { feature, frequency, rank } = full.frequency[name];
      expect(rows.slice(0, feature.length).map(row => row.count)).toEqual(frequency);
      expect(rows.slice(0, feature.length).map(row => row.rank)).toEqual(rank);
    }
  });
});

describe('counted terms', () => {
  const word = fc.constantFrom('vi', 'barn', 'skola', 'och', 'skatt');
  const text = fc.array(word, { minLength: 1, maxLength: 30 }).map(words => `${words.join(' ')}.`);
  const answers = fc.array(text, { minLength: 1, maxLength: 5 }).map(texts => texts.map((t, i) => answer(`d${i}`, t)));

  it('add up to all words when nothing is left out', () => {
    fc.assert(
      fc.property(answers, texts => {
        const table = tabulate(texts, { unit: 'form', stopWords: [] });
        expect([...table.terms.keys()].reduce((sum, term) => sum + countOf(table, term), 0)).toBe(table.total);
      }),
    );
  });

  it('keep the words left out in the denominator', () => {
    const { terms: counted, total } = tabulate([answer('a', 'Barn och unga.')], { unit: 'form', stopWords: ['och'] });
    expect([...counted.keys()]).toEqual(['barn', 'unga']);
    expect(total).toBe(3);
  });

  it('do not depend on the order of the documents', () => {
    fc.assert(
      fc.property(answers, texts => {
        const rows = (order: typeof texts) =>
          termRows('g', tabulate(order, { unit: 'form' })).map(({ dp, ...row }) => ({ ...row, dp: dp?.toFixed(12) }));
        expect(rows(texts.toReversed())).toEqual(rows(texts));
      }),
    );
  });

  it('are the same in a joined table', () => {
    fc.assert(
      fc.property(answers, answers, (a, b) => {
        const joined = joinTables([a, b].map(own => tabulate(own, { unit: 'form' })));
        const together = tabulate([...a, ...b], { unit: 'form' });
        expect(joined.total).toBe(together.total);
        for (const term of together.terms.keys()) expect(joined.terms.get(term)).toEqual(together.terms.get(term));
        expect(countOf(joined, 'barn')).toBe(countOf(together, 'barn'));
      }),
    );
  });
});

describe('what is counted', () => {
  const a = tagged(
    'a',
    'De/de/DET nya/ny/ADJ skolorna/skola/NOUN ,/,/PUNCT alltså/alltså/ADV riksrevisionens/riksrevision/NOUN rapport/rapport/NOUN ././PUNCT',
  );
  const names = (options: Partial<TermOptions>) => [
    ...tabulate([a], { unit: 'form', stopWords: [], ...options }).terms.keys(),
  ];

  it('can be lemmas', () => expect(names({ unit: 'lemma' })).toContain('skola'));
  it('can be parts of speech', () => expect(countOf(tabulate([a], { unit: 'upos' }), 'NOUN')).toBe(3));
  it('can be the heads of compounds', () =>
    expect(names({ unit: 'head', headOf: lemma => lemma.replace(/^riks/, '') })).toContain('revision'));
  it('can be noun phrases of two words or more', () =>
    expect(names({ unit: 'phrase' })).toEqual(['ny skola', 'riksrevision rapport']));
  it('can be n-grams, which never cross punctuation', () =>
    expect(names({ order: 2 })).toEqual([
      'de nya',
      'nya skolorna',
      'alltså riksrevisionens',
      'riksrevisionens rapport',
    ]));
  it('an n-gram may hold a stop word inside, but not at its ends', () =>
    expect(names({ order: 3, stopWords: ['nya'] })).toContain('de nya skolorna'));
  it('asks for tags where they are needed', () =>
    expect(() => tabulate([answer('b', 'Vi gör det.')])).toThrow(/not tagged/));
});
