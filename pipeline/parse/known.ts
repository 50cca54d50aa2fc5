/** Trees that were made before. */
import type { Answer } from '../document.ts';
import type { Tokens } from '../tokenize/types.ts';

/** The name under which an answer knows its tokens with their trees. */
export const TREES = 'trees';

/** The tokens of an answer with their trees, where they are kept. */
export const knownTrees = ({ known }: Pick<Answer, 'known'>): Tokens | undefined =>
  known?.(TREES) as Tokens | undefined;
