import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../../analyzers/comparison/pair/index.ts';
import { loadCodebook } from '../../../cli/rim/codebook.ts';
import { LANGUAGES, type Language } from '../../../reports/labels/index.ts';
import { codeNamer } from '../../../reports/names.ts';
import { codeTable } from '../../../reports/page/figure-tables.ts';
import { formatter } from '../../../reports/text.ts';
import { seedComparison } from '../../corpus.ts';

const CODEBOOK = loadCodebook().codebook;
const html = (comparison: Comparison, language: Language = 'sv'): string =>
  codeTable({
    close: comparison,
    codebook: CODEBOOK,
    codeName: codeNamer(CODEBOOK, LANGUAGES[language]),
    names: ['Ojanne', 'Jönsson'],
    labels: LANGUAGES[language],
  }).markup;
const notes = (page: string): string[] => [...page.matchAll(/<p>(.*?)<\/p>/g)].map(match => match[1]!);

/** The comparison as if the first respondent had written their answer twice. */
const withTwoDocuments = (): Comparison => {
  const comparison = seedComparison();
  const [first] = comparison.rows.documents;
  const documents = [...comparison.rows.documents, { ...first!, document: 'andra svaret' }];
  return { ...comparison, rows: { ...comparison.rows, documents } };
};

describe('the table of codes', () => {
  it.each(['sv', 'en'] as const)('has every rate with its interval in brackets: %s', language => {
    const number = formatter(LANGUAGES[language]);
    const page = html(seedComparison(), language);
    for (const { per100, lower, upper } of [...seedComparison().rows.families, ...seedComparison().rows.codes])
      expect(page).toContain(`>${number(per100, 1)} (${number(lower, 1)}–${number(upper, 1)})<`);
  });

  it('says once what the intervals of one answer each do not cover', () => {
    expect(notes(html(seedComparison()))).toEqual([LANGUAGES.sv.codesIntervalSentences]);
    expect(LANGUAGES.sv.codesIntervalSentences).toContain('säger inget om andra svar');
    expect(LANGUAGES.en.codesIntervalSentences).toContain('says nothing about other answers');
  });

  it('says of whom answers were drawn, where only one of the two has several', () =>
    expect(notes(html(withTwoDocuments()))).toEqual([
      `Ojanne: ${LANGUAGES.sv.codesIntervalDocuments}`,
      `Jönsson: ${LANGUAGES.sv.codesIntervalSentences}`,
    ]));

  it('prints no p-value and no star', () => expect(html(seedComparison())).not.toMatch(/\*|\bp\s*[<=]/));

  it('has a dash and no brackets where nothing was said', () => {
    const comparison = seedComparison();
    const silent = {
      count: 0,
      total: 0,
      per100: undefined,
      lower: undefined,
      upper: undefined,
      interval: 'none',
    } as const;
    const families = comparison.rows.families.map(row => ({ ...row, ...silent }));
    expect(html({ ...comparison, rows: { ...comparison.rows, families } })).toContain('<td class="n">–</td>');
  });
});
