/** Backslashes before signs that mean something in Markdown: `2013\.`, `Kommun\-`, and one at the end of a line. */
import { changesOf, type Pass } from '../change.ts';

const ESCAPED = /\\(?=[!-/:-@[-`{-~]|\r?\n|$)/g;

/** An escaped backslash is one. */
export const findEscapes: Pass = text => {
  let spared = -1;
  return changesOf(text, ESCAPED, 'escape', ({ index }) => {
    if (index === spared) return undefined;
    if (text[index + 1] === '\\') spared = index + 1;
    return '';
  });
};
