import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { places } from '../../../analyzers/dispersion/places.ts';
import { entropy } from '../../../analyzers/terms/entropy.ts';
import { termRows, terms } from '../../../analyzers/terms/index.ts';
import { countOf, joinTables, named, type TermOptions, tabulate } from '../../../analyzers/terms/table.ts';
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

describe('phrases', () => {
  const text =
    'Vi/vi/PRON får/få/VERB nya/ny/ADJ skolor/skola/NOUN och/och/CCONJ ny/ny/ADJ skola/skola/NOUN i/i/ADP byn/by/NOUN ././PUNCT';
  const groups = [{ name: 'g', answers: [tagged('a', text)] }];

  it('are counted among the words', () => {
    const [row] = terms(groups, { unit: 'phrase' }).rows;
    expect(row).toMatchObject({ term: 'ny skola', count: 2, total: 9, rate: 2000 / 9, basis: 'words' });
  });

  it('stand where all of their words stand, after as many words as are said before them', () => {
    const { rows } = places(groups, { unit: 'phrase', terms: ['ny skola'] });
    const plain = groups[0]!.answers[0]!.document.text;
    expect(rows.map(row => plain.slice(row.start, row.end))).toEqual(['nya skolor', 'ny skola']);
    expect(rows.map(row => [row.position, row.total])).toEqual([
      [2, 9],
      [5, 9],
    ]);
  });
});

describe('rows of terms', () => {
  const groups = ['skola skola barn', 'skatt barn'].map((text, i) => ({
    name: `g${i}`,
    answers: [answer(`d${i}`, text)],
  }));

  it('begin with group, term and count', () =>
    expect(Object.keys(terms(groups, { unit: 'form' }).rows[0]!).slice(0, 3)).toEqual(['group', 'term', 'count']));

  it('know how a term is spread over the groups, unless there is one group only', () => {
    const { rows } = terms(groups, { unit: 'form' });
    const of = (term: string) => rows.find(row => row.term === term)!;
    expect(of('skola')).toMatchObject({ tfIdf: 2 * Math.log10(2), entropy: 0 });
    expect(of('barn')).toMatchObject({ tfIdf: 0, entropy: 1 });
    expect(terms(groups.slice(0, 1), { unit: 'form' }).rows[0]).toMatchObject({ tfIdf: undefined, entropy: undefined });
  });

  it('have limits with the name of their method, where that is asked for', () => {
    const [row] = terms(groups, { unit: 'form', interval: 'wilson', top: 1 }).rows;
    expect(row).toMatchObject({ interval: 'wilson' });
    expect(row!.lower! < row!.rate! && row!.rate! < row!.upper!).toBe(true);
    const [alone] = terms(groups, { unit: 'form', interval: 'documents', top: 1 }).rows;
    expect([alone!.lower, alone!.interval]).toEqual([undefined, undefined]);
  });
});

describe('a table of many terms', () => {
  it('can be weighted: 130,000 terms in two documents', () => {
    const counts = new Array<number>(130_000).fill(1);
    const [[weight]] = tfIdf([counts, counts.with(0, 0)], { idf: 'inversemax' }) as [[number]];
    close(weight, Math.log10(2), 1e-12);
  });
});

describe('what is counted', () => {
  const a = tagged(
    'a',
    'De/de/DET nya/ny/ADJ skolorna/skola/NOUN ,/,/PUNCT alltså/alltså/ADV riksrevisionens/riksrevision/NOUN rapport/rapport/NOUN ././PUNCT',
  );
  const names = (options: Partial<TermOptions>) => [
    ...named([tabulate([a], { unit: 'form', stopWords: [], ...options })])[0]!.terms.keys(),
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

describe('limits on documents', () => {
  const groups = [
    { name: 'A', answers: [answer('a', 'skola vård'), answer('b', 'skola barn')] },
    { name: 'B', answers: [answer('c', 'skola vård'), answer('d', 'skola')] },
  ];
  // Of four documents skola stands in four, vård in two, barn in one.
  it.each([
    [{ minDf: 2 }, ['skola', 'vård']],
    [{ minDf: 0.5 }, ['skola', 'vård']],
    [{ maxDf: 0.9 }, ['barn', 'vård']],
    [{ maxDf: 1 }, ['barn']],
    [{ minDf: 2, maxDf: 3 }, ['vård']],
    [{}, ['barn', 'skola', 'vård']],
  ])('%o count the documents of all groups', (limits, expected) => {
    const { rows } = terms(groups, { unit: 'form', stopWords: [], ...limits });
    expect([...new Set(rows.map(row => row.term))].sort()).toEqual(expected);
  });
});
