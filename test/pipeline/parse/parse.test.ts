import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parserModel, taggerModel } from '../../../cli/rim/models.ts';
import { parse } from '../../../pipeline/parse/index.ts';
import { tag } from '../../../pipeline/tag/index.ts';
import { paragraphBlocks, tokenize } from '../../../pipeline/tokenize/index.ts';
import { createVocabulary } from '../../../pipeline/tokenize/vocabulary.ts';

const parsed = (text: string) =>
  parse(tag(tokenize(text, paragraphBlocks(text), createVocabulary()), taggerModel()), parserModel());

/** Arcs as "dependent relation head", the root's head as "–". */
const arcs = (text: string): string[] => {
  const { form, head, deprel, vocabulary } = parsed(text);
  const word = (i: number): string => vocabulary.words[form[i]!]!;
  return [...form.keys()].map(
    i => `${word(i)} ${vocabulary.words[deprel[i]!]} ${head[i] === -1 ? '–' : word(head[i]!)}`,
  );
};

describe('a sentence', () => {
  it.each([
    ['Regeringen höjde skatten.', ['Regeringen nsubj höjde', 'skatten obj höjde', 'höjde root –']],
    ['I går höjde regeringen skatten.', ['regeringen nsubj höjde', 'skatten obj höjde']],
    ['Beslutet fattades av nämnden.', ['Beslutet nsubj:pass fattades', 'av case nämnden']],
    [
      'Nämnden har inte svarat på frågan.',
      ['Nämnden nsubj svarat', 'har aux svarat', 'inte advmod svarat', 'frågan obl svarat'],
    ],
    ['Jag vet att barnen behöver hjälp.', ['behöver ccomp vet', 'barnen nsubj behöver', 'att mark behöver']],
    ['Skolan är viktig.', ['viktig root –', 'är cop viktig', 'Skolan nsubj viktig']],
    ['Lärare och elever arbetar.', ['elever conj Lärare', 'och cc elever', 'Lärare nsubj arbetar']],
    ['Barnen som bor här mår bra.', ['bor acl:relcl Barnen', 'som nsubj bor', 'Barnen nsubj mår']],
    ['Kommunens beslut gäller.', ['Kommunens nmod:poss beslut', 'beslut nsubj gäller']],
  ])('"%s" has the arcs that a grammar gives it', (text, expected) => {
    expect(arcs(text)).toEqual(expect.arrayContaining(expected));
  });
});

describe('any text', () => {
  const isTree = (text: string): void => {
    const { sentences, head, deprel, length, vocabulary } = parsed(text);
    expect(head).toHaveLength(length);
    for (const { firstToken, endToken } of sentences) {
      const roots: number[] = [];
      for (let i = firstToken; i < endToken; i++) {
        expect(vocabulary.words[deprel[i]!]).toMatch(/^[a-z]+(?::[a-z]+)?$/);
        expect(vocabulary.words[deprel[i]!] === 'root').toBe(head[i] === -1);
        if (head[i] === -1) roots.push(i);
        let at = i;
        for (let steps = 0; head[at] !== -1; steps++) {
          at = head[at]!;
          expect(at >= firstToken && at < endToken && steps <= endToken - firstToken).toBe(true);
        }
      }
      expect(roots).toHaveLength(1);
    }
  };

  it('has sentences that are trees: one root, every head in its sentence, no circle', () => {
    const word = fc.constantFrom(
      'Regeringen',
      'ska',
      'inte',
      'att',
      'som',
      ',',
      '(',
      ')',
      'och',
      'höjas',
      '25 000',
      '😀',
      'x',
      '.',
      '?',
      'i',
      'barn',
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), words => isTree(words.join(' '))),
      { numRuns: 60 },
    );
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), isTree), { numRuns: 60 });
  });

  it('is parsed also where a sentence has thousands of words', () => isTree(`${'och barn '.repeat(700)}.`));

  it('is the same every time, and a sentence the same wherever it stands', () => {
    const one = 'Nämnden har inte svarat på frågan.';
    expect(arcs(`Hej. ${one}`).slice(2)).toEqual(arcs(one));
  });
});
