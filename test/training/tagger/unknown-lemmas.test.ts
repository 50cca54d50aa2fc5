import { describe, expect, it } from 'vitest';
import { taggerModel } from '../../../cli/rim/models.ts';
import { countLemmas, type LemmaCount, lemmaLine, unknownLemmas } from '../../../training/tagger/unknown-lemmas.ts';

const count = (lemma: string, upos: string, forms: Record<string, number>): LemmaCount => ({
  lemma,
  upos,
  count: Object.values(forms).reduce((sum, n) => sum + n, 0),
  forms: new Map(Object.entries(forms)),
});

describe('lemmas that are no known words', () => {
  const model = taggerModel();

  it('are counted with their forms', () => {
    const { lemmas, forms } = countLemmas(['Skolan är bra. Skolorna är bra.'], model);
    expect(lemmas.find(({ lemma }) => lemma === 'skola')).toMatchObject({ upos: 'NOUN', count: 2 });
    expect(forms.get('bra')).toBe(2);
  });

  it('are in no lexicon, no compounds, no forms of the corpus, and frequent; the most frequent first', () => {
    const lemmas = [
      count('varsl', 'NOUN', { varslen: 6 }),
      count('ndålig', 'ADJ', { närmre: 9 }),
      count('skola', 'NOUN', { skolan: 50 }),
      count('stadsdelsnämnd', 'NOUN', { stadsdelsnämnden: 50 }),
      count('uigur', 'NOUN', { uigurer: 7 }),
      count('sälln', 'NOUN', { sällnar: 2 }),
      count('Dadgostar', 'PROPN', { Dadgostar: 90 }),
    ];
    const unknown = unknownLemmas(lemmas, new Map([['uigur', 5]]), model, 5);
    expect(unknown.map(({ lemma }) => lemma)).toEqual(['ndålig', 'varsl']);
  });

  it('are printed with the forms that they come from', () => {
    expect(lemmaLine(count('varsl', 'NOUN', { varslen: 6, varslens: 1 }))).toBe(
      '7\tNOUN\tvarsl\tvarslen 6, varslens 1',
    );
  });
});
