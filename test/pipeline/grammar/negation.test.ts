import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNegated, negationsOf } from '../../../pipeline/grammar/index.ts';
import { AFFIRMING, HANDS_ON, NEGATING } from '../../../pipeline/language/negation.ts';
import { formAt, read, untagged, wordsWhere } from './read.ts';

/** Whether the word between asterisks is negated. */
const isMarkedNegated = (example: string): boolean => {
  const [before, word] = example.split('*') as [string, string];
  const tokens = read(example.replaceAll('*', ''));
  const at = tokens.start.indexOf(before.length);
  expect(formAt(tokens, at)).toBe(word);
  return isNegated(tokens, at);
};

describe('phrases with a negator that negate nothing', () => {
  it.each(AFFIRMING)('$words: “$example”, but “$counter”', ({ example, counter }) => {
    expect([isMarkedNegated(example), isMarkedNegated(counter)]).toEqual([false, true]);
  });
});

describe('phrases without a negator that negate', () => {
  it.each(NEGATING)('$words: “$example”, but “$counter”', ({ example, counter }) => {
    expect([isMarkedNegated(example), isMarkedNegated(counter)]).toEqual([true, false]);
  });
});

describe('verbs that hand a negation on', () => {
  it.each(HANDS_ON)('$words: “$example”, but “$counter”', ({ example, counter }) => {
    expect([isMarkedNegated(example), isMarkedNegated(counter)]).toEqual([true, false]);
  });
});

describe('what is negated', () => {
  it.each([
    'Det är inte *bra*.',
    'Vi kommer inte att *lyckas*.',
    'Arbetet *fungerar* inte.',
    'Vi *misslyckades* aldrig.',
    'Det *hjälper* knappast.',
    'I går *lyckades* vi inte.',
    '*Bra* är det inte.',
    'Det är inte så *bra*.',
    'Ingen skola är *bra*.',
    'Vi har inga *problem*.',
    'Det *fungerar* ingenting.',
    'Det är varken *bra* eller billigt.',
    'Det är varken billigt eller *bra*.',
    'Det är varken billigt, snabbt eller *bra*.',
    'Vi gör det utan *problem*.',
    'Vi gör det utan stora *problem*.',
    'Det sker utan problem och *dröjsmål*.',
    'De gör det utan att *lyckas*.',
    'Det är inte ”*bra*”.',
    'Det är inte *illa*.',
    'Det är inte *dåligt* utan bra.',
    'Det blir inte *bättre*.',
    'Det blir aldrig *bättre*.',
    'Det är inte längre *bra*.',
    'Det är inte *bra* och det kostar mycket.',
    'Vi kan inte längre *hjälpa* dem.',
    'Det är inte heller *bra*.',
    'Inte ens de bästa skolorna är *bra*.',
    'Varken skolan eller vården är *bra*.',
    'Det är inte ens *bra*.',
    'Nej till *dåliga* förslag.',
    'Förslaget *saknar* inte framgång.',
    'Vi ska inte *sakna* stöd.',
  ])('%s', example => expect(isMarkedNegated(example)).toBe(true));
});

describe('what is not', () => {
  it.each([
    'Det är *bra*.',
    'Det är inte dåligt utan *bra*.',
    'Förslaget saknar inte *framgång*.',
    'Det saknades aldrig *problem*.',
    'Vi ska inte sakna *stöd*.',
    'Det är inte ett problem utan en *möjlighet*.',
    'Det är inte bara en framgång utan också en *seger*.',
    'Det är utan tvekan *dåligt*.',
    'Det är utan tvivel ett *bra* förslag.',
    'Det har aldrig varit *bättre*.',
    'Aldrig har vården varit *sämre*.',
    'Arbetet kunde inte ha gått *bättre*.',
    'Det kan inte bli *sämre*.',
    'Vi har ingen *viktigare* uppgift.',
    'Inget är *viktigare* än barnen.',
    'Det går aldrig *bättre* än så.',
    'Ingenting är så *bra* som svensk skola.',
    'Nej det är *dåligt*.',
    'Det är inte så, men det är *bra*.',
    'Det är inte billigt, det är *bra*.',
    'Det är inte bra och det är *farligt*.',
    'Han kom inte eftersom det var *farligt*.',
    'Vi vet inte om det är *bra*.',
    'Det är ingen brist på *bra* lärare.',
    'Det gick inte utan *problem*.',
    'De gör aldrig något utan *stöd*.',
    'En *framgång* är det, inte sant?',
    'Ett *bra* förslag är inte gratis.',
  ])('%s', example => expect(isMarkedNegated(example)).toBe(false));
});

describe('negations as values', () => {
  it('know their word, their reach and the verb before them', () => {
    const tokens = read('Skolan fungerar inte bra, men vården är bra.');
    const [negation, ...rest] = negationsOf(tokens, 0);
    expect(rest).toEqual([]);
    expect(formAt(tokens, negation!.negator)).toBe('inte');
    expect(negation!.before.map(i => formAt(tokens, i))).toEqual(['fungerar']);
    expect(formAt(tokens, negation!.end)).toBe(',');
    expect(wordsWhere(tokens, isNegated)).toEqual(['fungerar', 'bra']);
  });

  it('never leave their sentence, with tags or without', () => {
    const word = fc.constantFrom(
      'inte',
      'utan',
      'att',
      'bra',
      'bättre',
      'ingen',
      'tycker',
      'så',
      'är',
      'och',
      ',',
      '.',
      'varken',
      '”',
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 12 }), words => {
        for (const tokens of [untagged(words.join(' ')), read(words.join(' '))])
          tokens.sentences.forEach(({ firstToken, endToken }, s) => {
            for (const { negator, first, end, before } of negationsOf(tokens, s)) {
              expect(first).toBe(negator + 1);
              expect(end).toBeGreaterThanOrEqual(first);
              for (const place of [negator, end - 1, ...before]) {
                expect(place).toBeGreaterThanOrEqual(firstToken);
                expect(place).toBeLessThan(endToken);
              }
            }
          });
      }),
      { numRuns: 60 },
    );
  });

  it('work by form where there are no tags', () => {
    const tokens = untagged('Det är inte bra. Det är inte bara bra. Det fungerar inte.');
    expect(wordsWhere(tokens, isNegated)).toContain('bra');
    expect(wordsWhere(tokens, isNegated)).toContain('fungerar');
    expect(negationsOf(tokens, 1)).toEqual([]);
  });
});
