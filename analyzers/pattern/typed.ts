/** A pattern as a person types it → the pattern language: words that the tokeniser makes one, or cuts otherwise, are put in quotes. */

import { isExpression } from '../words/shapes.ts';
import { cleanTyped, typedWords } from '../words/typed.ts';
import { splitPieces } from './pieces.ts';

/** What the pattern language takes as a word without quotes. */
const BARE = /^[\p{L}\p{N}.:]+$/u;

/** A plain word, with what may stand before the first and after the last word of a run. */
const PLAIN =
  /^(\^?(?:\[(?:<[^<>]*>)?)?)([\p{L}\p{M}\p{N}\p{Cf}\uFB00-\uFB06.,:/%'’&§€–-]*[\p{L}\p{N}%][\p{L}\p{M}\p{N}\p{Cf}.,:/%'’&§€–-]*[!;…]*)(\]?\$?)$/u;

/**
 * The readings of a typed pattern, the likelier first: `t ex` is one word of the texts, `"t ex"`, and `e-post` is `"e-post"`;
 * then the pattern as it was typed, if that is something else.
 */
export const readingsOf = (typed: string): string[] => {
  const out: string[] = [];
  let run: RegExpExecArray[] = [];
  const flush = (): void => {
    if (run.length > 0) out.push(quoteRun(run));
    run = [];
  };
  for (const piece of splitPieces(typed)) {
    const plain = isExpression(piece) ? null : PLAIN.exec(piece);
    if (plain === null || (plain[1] !== '' && run.length > 0)) flush();
    if (plain === null) out.push(piece);
    else {
      run.push(plain);
      if (plain[3] !== '') flush();
    }
  }
  flush();
  const tokenised = out.join(' ');
  return tokenised === typed.trim() ? [typed] : [tokenised, typed];
};

const quoteRun = (run: readonly RegExpExecArray[]): string => {
  const words = typedWords(cleanTyped(run.map(([, , word]) => word!).join(' ')));
  const [before, after] = [run[0]![1]!, run.at(-1)![3]!];
  return `${before}${words.map(word => (BARE.test(word) ? word : `"${word}"`)).join(' ')}${after}`;
};
