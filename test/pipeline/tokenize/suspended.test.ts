import { describe, expect, it } from 'vitest';
import { paragraphBlocks, tokenize } from '../../../pipeline/tokenize/index.ts';
import { createVocabulary } from '../../../pipeline/tokenize/vocabulary.ts';

const words = (text: string): string[] => {
  const { start, end, length } = tokenize(text, paragraphBlocks(text), createVocabulary());
  return Array.from({ length }, (_, i) => text.slice(start[i], end[i]));
};

describe('a suspended hyphen', () => {
  it.each([
    ['barn-och ungdomsvården', ['barn-', 'och', 'ungdomsvården']],
    ['hälso-och sjukvården', ['hälso-', 'och', 'sjukvården']],
    ['för-eller nackdelar', ['för-', 'eller', 'nackdelar']],
    ['barn- och ungdomsvården', ['barn-', 'och', 'ungdomsvården']],
  ])('whose blank got lost is one all the same: %s', (text, tokens) => expect(words(text)).toEqual(tokens));

  it.each(['både-och', 'antingen-eller', 'ett både-och här', 'e-post'])('is none in %s', text =>
    expect(words(text)).toEqual(text.split(' ')),
  );
});
