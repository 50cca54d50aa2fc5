/** Shapes of words as a person types them: `social*`, and regular expressions between slashes. */
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';

/** Whether a word has the parts between the stars in their order: without a regular expression, which could go back without end. */
export const globTest = (wanted: string): ((word: string) => boolean) => {
  const [begin = '', ...rest] = wanted.split(/\*+/u);
  const end = rest.pop() ?? '';
  return word => {
    if (word.length < begin.length + end.length || !word.startsWith(begin) || !word.endsWith(end)) return false;
    let at = begin.length;
    for (const middle of rest) {
      const found = word.indexOf(middle, at);
      if (found < 0) return false;
      at = found + middle.length;
    }
    return at <= word.length - end.length;
  };
};

/** Whether what was typed is a regular expression: `/ansv.*[ae]/`. */
export const isExpression = (typed: string): boolean =>
  typed.length > 2 && typed.startsWith('/') && typed.endsWith('/');

/** Longer words than any that is meant; an expression could go back in them without end. */
const LONGEST = 100;

/**
 * A test of whole lower-case words by a regular expression, which is read without regard to case.
 *
 * @throws {OrdskifteError} BAD_OPTION that names `option`
 */
export const expressionTest = (typed: string, option: string): ((word: string) => boolean) => {
  let expression: RegExp;
  try {
    expression = new RegExp(`^(?:${typed.slice(1, -1)})$`, 'iu');
  } catch (error) {
    const allowed = 'a regular expression between slashes, such as /ansvar(et|ig)?/';
    throw new OrdskifteError(messages.badOption(option, typed, `${allowed} (${(error as Error).message})`), {
      cause: error,
    });
  }
  return word => word.length <= LONGEST && expression.test(word);
};

/** Letters with a star somewhere among them; a star alone is a gap of words. */
export const isGlob = (typed: string): boolean =>
  /^[\p{L}\p{N}*]*\*[\p{L}\p{N}*]*$/u.test(typed) && /[\p{L}\p{N}]/u.test(typed);

/**
 * A test of lower-case words by what is typed of them.
 *
 * @throws {OrdskifteError} BAD_OPTION for a regular expression that is none
 */
export const shapeTest = (shape: string): ((word: string) => boolean) =>
  isExpression(shape) ? expressionTest(shape, '<pattern>') : globTest(shape);
