/** Whether a *vi* is everybody and not the side of who says it. */
import { lowerOf } from '../../pipeline/grammar/index.ts';
import type { Tokens } from '../../pipeline/tokenize/types.ts';

/** “Vi människor”, “vi alla”, “vi som samhälle”, “vi i Sverige”: the society and not the government. */
export function isSocietal(tokens: Tokens, i: number): boolean {
  const { firstToken, endToken } = tokens.sentences[tokens.sentence[i]!]!;
  const next = [1, 2, 3].flatMap(k => (i + k < endToken ? [lowerOf(tokens, i + k)] : []));
  if (next[0] === 'människor' || next[0] === 'alla' || next[0] === 'allihop' || next[0] === 'svenskar') return true;
  if (next[0] === 'som' && (next[1] === 'samhälle' || next[1] === 'land' || next[1] === 'människor')) return true;
  if (next[0] === 'i' && (next[1] === 'sverige' || next[1] === 'samhället' || next[1] === 'kammaren')) return true;
  if (next.includes('alla') || next.includes('båda')) return true;
  return i > firstToken && lowerOf(tokens, i - 1) === 'alla';
}
