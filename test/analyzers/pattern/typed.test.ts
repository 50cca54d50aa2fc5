import { describe, expect, it } from 'vitest';
import { compilePatterns, findPatterns, parsePattern, readingsOf } from '../../../analyzers/pattern/index.ts';
import { answerBy } from '../../corpus.ts';

const TEXT = 'Vi ger t ex 25 000 kr till e-post. Han sade "ja" och gick.';
const matches = (pattern: string): string[] => {
  const { document, tokens } = answerBy('Anna', TEXT);
  return findPatterns(tokens, compilePatterns([parsePattern(pattern)])).map(({ first, end }) =>
    document.text.slice(tokens.start[first]!, tokens.end[end - 1]!),
  );
};

describe('words in quotes', () => {
  it.each([
    ['"t ex"', ['t ex']],
    ['"T EX"', ['t ex']],
    ['"25 000 kr"', ['25 000 kr']],
    ['vi .{0,3} "25 000"', ['Vi ger t ex 25 000']],
    ['^"vi ger"', ['Vi ger']],
    ['till "e-post"', ['till e-post']],
    ['ger ("bl a"|"t ex")', ['ger t ex']],
    ['ger !"bl a"', ['ger t ex']],
    ['"25 000"? kr', ['25 000 kr']],
  ])('%s', (pattern, found) => expect(matches(pattern)).toEqual(found));

  it('leave a quotation mark that stands alone a word', () => expect(matches('" ja "')).toEqual(['"ja"']));

  it.each(['!"kan inte"', '"kan inte"?', '("t ex"|!"a b")'])('are one word where one is asked for: %s', pattern =>
    expect(() => parsePattern(pattern)).toThrow('in the pattern'),
  );
});

describe('a typed pattern', () => {
  it.each([
    ['t ex', ['"t ex"', 't ex']],
    ['har t ex 25 000 kr', ['har "t ex" "25 000" kr', 'har t ex 25 000 kr']],
    ['#VERB e-post', ['#VERB "e-post"', '#VERB e-post']],
    ['[<x>t ex] .', ['[<x>"t ex"] .', '[<x>t ex] .']],
    ['vi .{0,3} (kan|ska) #Lgå', ['vi .{0,3} (kan|ska) #Lgå']],
    ['^vi har$', ['^vi har$']],
  ])('%s is read with its words as they are cut', (typed, readings) => expect(readingsOf(typed)).toEqual(readings));
});
