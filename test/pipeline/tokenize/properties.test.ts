import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphBlocks, tokenize } from '../../../pipeline/tokenize/index.ts';
import { createVocabulary } from '../../../pipeline/tokenize/vocabulary.ts';

const swedish = fc
  .array(
    fc.constantFrom(
      't.ex.',
      'bl',
      'a',
      '.',
      '1',
      '25',
      '000',
      ' ',
      '\n',
      '\n\n',
      '”',
      '-',
      'Ö',
      'http://',
      '@',
      'JO:s',
      '…',
      '’',
      '😀',
      '\u0301',
      '\ud800',
    ),
    { maxLength: 60 },
  )
  .map(parts => parts.join(''));
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), swedish);

describe('any text', () => {
  it('is rebuilt from its tokens and the white space between them', () => {
    fc.assert(
      fc.property(anyText, text => {
        const tokens = tokenize(text, paragraphBlocks(text), createVocabulary());
        let rebuilt = '';
        let before = 0;
        for (let i = 0; i < tokens.length; i += 1) {
          const gap = text.slice(before, tokens.start[i]);
          expect(gap.trim()).toBe('');
          const form = text.slice(tokens.start[i], tokens.end[i]);
          expect(tokens.vocabulary.words[tokens.form[i]!]).toBe(form.replace(/\s+/g, ' '));
          rebuilt += gap + form;
          before = tokens.end[i]!;
        }
        expect(text.slice(before).trim()).toBe('');
        expect(rebuilt + text.slice(before)).toBe(text);
      }),
      { numRuns: 500 },
    );
  });

  it('has sentences that follow one another and cover all tokens', () => {
    fc.assert(
      fc.property(anyText, text => {
        const tokens = tokenize(text, paragraphBlocks(text), createVocabulary());
        let next = 0;
        for (const sentence of tokens.sentences) {
          expect(sentence.firstToken).toBe(next);
          expect(sentence.endToken).toBeGreaterThan(sentence.firstToken);
          expect(sentence.start).toBe(tokens.start[sentence.firstToken]);
          expect(sentence.end).toBe(tokens.end[sentence.endToken - 1]);
          next = sentence.endToken;
        }
        expect(next).toBe(tokens.length);
      }),
    );
  });
});

describe('work grows with the length of the text, whatever it is made of', () => {
  it.each(['a', '-', '.', '’', '1', ' ', 'a.', 'a-', '1 000 ', '(', 'A. ', 'www.', '@a', ':a'])(
    '%j a million characters long',
    unit => {
      const seconds = (length: number): number => {
        const text = unit.repeat(Math.floor(length / unit.length));
        const began = performance.now();
        tokenize(text, [{ start: 0, end: text.length, segment: 0 }], createVocabulary());
        return (performance.now() - began) / 1000;
      };
      seconds(50_000);
      const small = Math.max(0.01, seconds(125_000));
      // Eight times the text: linear work takes eight times as long, quadratic work 64 times.
      expect(seconds(1_000_000)).toBeLessThan(small * 40 + 0.5);
    },
  );
});
