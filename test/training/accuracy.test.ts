import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ACCURACY } from '../../reports/accuracy.ts';
import { ACCURACY_VALUES } from '../../reports/accuracy-values.ts';
import { withFigures } from '../../training/accuracy.ts';

const source = readFileSync('reports/accuracy-values.ts', 'utf8');
const TAGGER = 'npm run evaluate:tagger';
const measured = { 'tagger.upos': 91.23456, 'tagger.lemma': 92, 'tagger.sentences': 93.5 };

describe('measured error rates', () => {
  it('are written with a decimal more than is shown, and no others change', () => {
    const after = withFigures(source, TAGGER, measured);
    expect(after).toContain("'tagger.upos': 91.23,");
    expect(after).toContain("'tagger.lemma': 92,");
    expect(after).toContain("'tagger.sentences': 93.5,");
    const others = (text: string) => text.split('\n').filter(line => !line.includes('tagger.'));
    expect(others(after)).toEqual(others(source));
  });

  it('as they stand are written as they stand', () => {
    for (const command of new Set(ACCURACY.map(row => row.command))) {
      const same = Object.fromEntries(
        ACCURACY.filter(row => row.command === command).map(({ id, value }) => [id, value]),
      );
      expect(withFigures(source, command, same)).toBe(source);
    }
  });

  it('are refused where one is missing, is no number, or belongs to another command', () => {
    const { 'tagger.lemma': _, ...some } = measured;
    expect(() => withFigures(source, TAGGER, some)).toThrow('tagger.lemma');
    expect(() => withFigures(source, TAGGER, { ...measured, 'tagger.upos': Number.NaN })).toThrow('tagger.upos');
    expect(() => withFigures(source, TAGGER, { ...measured, 'tone.list.rated': 0.3 })).toThrow('tone.list.rated');
  });

  it('each have one row, and every row has its value', () => {
    expect(ACCURACY.map(({ id }) => id).toSorted()).toEqual(Object.keys(ACCURACY_VALUES).toSorted());
    for (const { id, value } of ACCURACY) expect(value).toBe(ACCURACY_VALUES[id]);
  });
});
