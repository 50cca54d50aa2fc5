import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../reports/labels/index.ts';
import { termName } from '../../reports/text.ts';

describe('terms in a report', () => {
  it.each([
    ['skola (noun)', 'skola (subst.)', 'skola (noun)'],
    ['skola (verb) bygga', 'skola (verb) bygga', 'skola (verb) bygga'],
    ['svensk (adj)', 'svensk (adj.)', 'svensk (adj.)'],
    ['man (function)', 'man (småord)', 'man (function word)'],
    ['skola', 'skola', 'skola'],
    ['x (y)', 'x (y)', 'x (y)'],
  ])('%s is written %s in Swedish and %s in English', (term, sv, en) => {
    expect(termName(term, LANGUAGES.sv)).toBe(sv);
    expect(termName(term, LANGUAGES.en)).toBe(en);
  });
});
