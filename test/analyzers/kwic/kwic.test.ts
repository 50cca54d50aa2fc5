import { describe, expect, it } from 'vitest';
import { kwic } from '../../../analyzers/kwic/index.ts';
import { answerBy } from '../../corpus.ts';

const answer = answerBy('Anna', 'Vi kan inte kommentera det. Socialtjänsten kan göra mer, och socialnämnden gick hem.');
const found = (query: string, window = 2) => kwic([answer], query, { window }).map(r => [r.left, r.match, r.right]);

describe('key word in context', () => {
  it('finds a word in any case with the words around it', () =>
    expect(found('KAN')).toEqual(
      [
        ['Vi', 'kan', 'inte kommentera'],
        ['Socialtjänsten', 'kan', 'göra mer'],
      ].map(([l, m, r], i) => [i === 1 ? '. Socialtjänsten' : l!, m!, r!]),
    ));
  it('finds a phrase', () => expect(found('kan inte')).toEqual([['Vi', 'kan inte', 'kommentera det']]));
  it('lets * stand for letters', () =>
    expect(found('social*').map(r => r[1])).toEqual(['Socialtjänsten', 'socialnämnden']));
  it('finds every form of a lemma', () => expect(found('lemma:gå').map(r => r[1])).toEqual(['gick']));
  it('does not take signs of a pattern for more than letters', () => expect(found('k.n')).toEqual([]));
  it('does not match across sentences', () => expect(found('det socialtjänsten')).toEqual([]));
  it('gives offsets into the text', () => {
    for (const { start, end, match } of kwic([answer], 'social*'))
      expect(answer.document.text.slice(start, end)).toBe(match);
  });
});
