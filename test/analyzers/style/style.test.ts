import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type StyleOptions, type StyleRow, style } from '../../../analyzers/style/index.ts';
import { STYLE_MEASURES } from '../../../analyzers/style/measures.ts';
import type { Answer } from '../../../pipeline/corpus.ts';
import { answer, tagged } from '../answers.ts';
import { close } from '../reference.ts';

const measure = (answers: readonly Answer[], name: string, options: Partial<StyleOptions> = {}): StyleRow =>
  style([{ name: 'g', answers }], { bootstrap: { resamples: 49 }, ...options }).rows.find(row => row.measure === name)!;

const FIN = (tense: string, voice = 'Act') => `Mood=Ind|Tense=${tense}|VerbForm=Fin|Voice=${voice}`;
const grammar = tagged(
  'd',
  `Beslutet/beslut/NOUN/Case=Nom fattades/fatta/VERB/${FIN('Past', 'Pass')} av/av/ADP nämnden/nämnd/NOUN ././PUNCT
   Vi/vi/PRON hoppas/hoppas/VERB/${FIN('Pres')} att/att/SCONJ barn/barn/NOUN kan/kunna/AUX/${FIN('Pres')} få/få/VERB/VerbForm=Inf|Voice=Act stöd/stöd/NOUN ././PUNCT
   De/de/PRON blev/bli/VERB/${FIN('Past')} snabbt/snabbt/ADV placerade/placerad/ADJ/Tense=Past|VerbForm=Part ././PUNCT`,
);

describe('grammar in numbers', () => {
  it.each([
    // name, value, count, total
    ['clausesPerSentence', 4 / 3, 4, 3],
    ['passivesPer100Clauses', 50, 2, 4],
    ['passivesPer100Sentences', 200 / 3, 2, 3],
    ['modalsPer100Clauses', 25, 1, 4],
    ['presentPer100Clauses', 50, 2, 4],
    ['pastPer100Clauses', 50, 2, 4],
    ['nounsPerVerb', 4 / 5, 4, 5],
    ['nominalRatio', 6 / 8, 6, 8],
    ['pronounsPer100', (100 * 2) / 15, 2, 15],
    ['firstPluralPer1000', 1000 / 15, 1, 15],
    ['wordsPerSentence', 5, 15, 3],
  ])('%s is %s', (name, value, count, total) => {
    const row = measure([grammar], name);
    close(row.value!, value);
    expect([row.count, row.total]).toEqual([count, total]);
  });

  it('a deponent is no passive', () => {
    const row = measure(
      [tagged('d', `Vi/vi/PRON hoppas/hoppas/VERB/${FIN('Pres', 'Pass')} ././PUNCT`)],
      'passivesPer100Clauses',
    );
    expect(row.count).toBe(0);
  });

  it('has no value without tags, and says nothing rather than 0', () => {
    const row = measure([answer('d', 'Beslutet fattades av nämnden.')], 'passivesPer100Clauses');
    expect([row.value, row.count, row.lower]).toEqual([undefined, undefined, undefined]);
    expect(measure([answer('d', 'Beslutet fattades av nämnden.')], 'wordsPerSentence').value).toBe(4);
  });
});

describe('a group without words', () => {
  it('has no value, whatever is measured', () => {
    const { rows } = style([{ name: 'g', answers: [answer('d', 'quoted|Varför?')] }]);
    expect(rows.map(row => row.measure)).toEqual(STYLE_MEASURES);
    for (const row of rows)
      expect(row).toMatchObject({ value: undefined, count: undefined, total: undefined, documents: 0, words: 0 });
  });
});

describe('whose words', () => {
  it('a quoted question does not count as the respondent’s style', () => {
    const text = 'quoted|Varför har borgarrådet inte gjort någonting alls åt detta?\nVi gör mycket.';
    expect(measure([answer('d', text)], 'wordsPerSentence').value).toBe(3);
  });
});

describe('intervals of style', () => {
  const sentence = fc.array(fc.constantFrom('vi', 'barn', 'socialtjänsten', 'ska', 'utreda'), {
    minLength: 1,
    maxLength: 9,
  });
  const text = fc
    .array(
      sentence.map(words => `${words.join(' ')}.`),
      { minLength: 2, maxLength: 6 },
    )
    .map(s => s.join(' '));
  const documents = fc
    .array(text, { minLength: 2, maxLength: 5 })
    .map(texts => texts.map((t, i) => answer(`d${i}`, t)));

  it('contain the value', () => {
    fc.assert(
      fc.property(documents, answers => {
        for (const row of style([{ name: 'g', answers }], { bootstrap: { resamples: 29 } }).rows) {
          if (row.interval === 'none') continue;
          expect(row.lower!).toBeLessThanOrEqual(row.value!);
          expect(row.upper!).toBeGreaterThanOrEqual(row.value!);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('and values do not depend on the order of the documents', () => {
    fc.assert(
      fc.property(documents, answers => {
        for (const name of STYLE_MEASURES) {
          const [a, b] = [answers, answers.toReversed()].map(order => measure(order, name, { window: 3 }).value);
          if (a === undefined) expect(b).toBeUndefined();
          else close(a, b!, 1e-9, name);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('draw respondents with all their documents if asked, which is wider where each has a style of their own', () => {
    const speech = (id: string, respondent: string, words: number) =>
      answer(id, `${new Array<string>(words).fill('ord').join(' ')}.`, { respondent });
    const answers = [1, 2, 3, 4].flatMap(i => [speech(`a${i}`, 'Anna', 5), speech(`b${i}`, 'Bo', 25)]);
    const width = (sample: 'document' | 'respondent') => {
      const { rows } = style([{ name: 'g', answers }], { measures: ['wordsPerSentence'], sample });
      expect(rows[0]!.interval).toBe(`${sample}s`);
      return rows[0]!.upper! - rows[0]!.lower!;
    };
    expect(width('respondent')).toBeGreaterThan(width('document'));
  });

  it('draw documents where there are several, and sentences with a warning where there is one', () => {
    const [a, b] = [answer('a', 'Vi gör det. Vi kan inte allt.'), answer('b', 'Nej. Det är svårt att svara på.')];
    const several = style([{ name: 'g', answers: [a, b] }]);
    expect(several.rows.find(row => row.measure === 'lix')!.interval).toBe('documents');
    expect(several.notices).toEqual([]);
    const single = style([{ name: 'g', answers: [a] }]);
    expect(single.rows.find(row => row.measure === 'lix')!.interval).toBe('sentences');
    expect(single.notices.map(n => n.code)).toEqual(['sentences-drawn']);
  });
});
