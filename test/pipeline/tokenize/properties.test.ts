import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type * as Characters from '../../../pipeline/tokenize/characters.ts';
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

/** How often the tokeniser looked at a character. */
const looks = vi.hoisted(() => ({ count: 0 }));
vi.mock('../../../pipeline/tokenize/characters.ts', async original => {
  const real = await original<typeof Characters>();
  const counted =
    <T>(look: (text: string, at: number) => T) =>
    (text: string, at: number): T => {
      looks.count += 1;
      return look(text, at);
    };
  const runEnd = (text: string, at: number, to: number): number => {
    const end = real.runEnd(text, at, to);
    looks.count += end - at + 1;
    return end;
  };
  return { ...real, classAt: counted(real.classAt), isUpperAt: counted(real.isUpperAt), runEnd };
});

describe('work grows with the length of the text, whatever it is made of', () => {
  it.each([
    'a',
    '-',
    '.',
    '’',
    '1',
    ' ',
    'a.',
    'a-',
    '1 000 ',
    '(',
    'A. ',
    'www.',
    '@a',
    ':a',
    'ab/',
    'Å. a ',
    'x@y.z ',
  ])('%j: eight times the text, eight times as many looks at a character', unit => {
    const looksAt = (length: number): number => {
      const text = unit.repeat(Math.floor(length / unit.length));
      looks.count = 0;
      tokenize(text, [{ start: 0, end: text.length, segment: 0 }], createVocabulary());
      return looks.count;
    };
    const small = looksAt(8_000);
    const large = looksAt(64_000);
    expect(small).toBeGreaterThan(0);
    // Quadratic work would take 64 times as many.
    expect(large).toBeLessThan(small * 9);
    expect(large).toBeLessThan(64_000 * 200);
  });
});
