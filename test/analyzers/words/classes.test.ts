import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAskedFor, keyOf, namesOf, plainOf, termsAskedFor, wordsOfName } from '../../../analyzers/words/classes.ts';
import { WORD_CLASSES } from '../../../pipeline/language/word-classes.ts';

describe('names of lemmas', () => {
  const keys = ['skola (noun)', 'skola (verb)', 'barn (noun)', 'skola (verb) bygga (verb)'];
  const nameOf = namesOf(keys);

  it('have a class where the lemma stands with several', () =>
    expect(keys.map(nameOf)).toEqual(['skola (noun)', 'skola (verb)', 'barn', 'skola (verb) bygga']));

  it('have none where it stands with one', () => expect(namesOf(['skola (noun)'])('skola (noun)')).toBe('skola'));

  it('leave forms, phrases and parts of speech as they are', () => {
    const others = ['skola', 'ny skola', 'NOUN', ':)', '(sic)', 'x (y)'];
    expect(others.map(namesOf(others))).toEqual(others);
  });

  it('may hold spaces, and words like the properties of objects', () => {
    const odd = ['till exempel (adj) constructor (noun)', '__proto__ (verb)', '__proto__ (noun)'];
    expect(odd.map(namesOf(odd))).toEqual(['till exempel constructor', '__proto__ (verb)', '__proto__ (noun)']);
  });

  it('are all different (property)', () => {
    const word = fc.constantFrom('skola', 'få', 'man', 't ex');
    const key = fc
      .array(fc.tuple(word, fc.constantFrom(...WORD_CLASSES)), { minLength: 1, maxLength: 3 })
      .map(words => words.map(([lemma, own]) => keyOf(lemma, own)).join(' '));
    fc.assert(
      fc.property(fc.uniqueArray(key, { minLength: 1 }), all => {
        const name = namesOf(all);
        expect(new Set(all.map(name)).size).toBe(all.length);
        for (const one of all) expect(isAskedFor(name(one), one)).toBe(true);
      }),
    );
  });
});

describe('a term that is asked for', () => {
  it.each<[asked: string, key: string, is: boolean]>([
    ['skola', 'skola (noun)', true],
    ['skola', 'skola (verb)', true],
    ['skola (verb)', 'skola (verb)', true],
    ['skola (verb)', 'skola (noun)', false],
    ['skola', 'skol (noun)', false],
    ['skol', 'skola (noun)', false],
    ['skola bygga', 'skola (verb) bygga (verb)', true],
    ['skola (verb) bygga', 'skola (verb) bygga (verb)', true],
    ['skola (noun) bygga', 'skola (verb) bygga (verb)', false],
    ['skola', 'skola (verb) bygga (verb)', false],
    ['skola', 'skola', true],
    ['skola (verb)', 'skola', false],
  ])('%s: %s is %s', (asked, key, is) => {
    expect(isAskedFor(asked, key)).toBe(is);
    expect(termsAskedFor([asked, 'annat'])(key)).toEqual(is ? [asked] : []);
  });

  it('may be one of several that mean the same key', () =>
    expect(termsAskedFor(['skola', 'skola (verb)', 'skola (noun)'])('skola (verb)')).toEqual([
      'skola',
      'skola (verb)',
    ]));

  it('has words, each with its class', () =>
    expect(wordsOfName('skola (verb) bygga (x) y')).toEqual(['skola (verb)', 'bygga', '(x)', 'y']));

  it('has a plain form', () => expect(plainOf('skola (verb) bygga (verb)')).toBe('skola bygga'));
});
