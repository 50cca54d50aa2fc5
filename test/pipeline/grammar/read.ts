/** Tagged texts for the tests of grammar. */
import { taggerModel } from '../../../cli/rim/models.ts';
import { tag } from '../../../pipeline/tag/index.ts';
import { paragraphBlocks, tokenize } from '../../../pipeline/tokenize/index.ts';
import type { Tokens } from '../../../pipeline/tokenize/types.ts';
import { createVocabulary } from '../../../pipeline/tokenize/vocabulary.ts';

export const untagged = (text: string): Tokens => tokenize(text, paragraphBlocks(text), createVocabulary());
export const read = (text: string): Tokens => tag(untagged(text), taggerModel());
export const formAt = (tokens: Tokens, index: number): string => tokens.vocabulary.words[tokens.form[index]!]!;
/** Place of the first token with this form. */
export const find = (tokens: Tokens, form: string): number =>
  tokens.form.findIndex(id => tokens.vocabulary.words[id] === form);
/** Places for which a question about a token is answered with yes, as words. */
export const wordsWhere = (tokens: Tokens, is: (tokens: Tokens, index: number) => boolean): string[] =>
  Array.from({ length: tokens.length }, (_, i) => i).flatMap(i => (is(tokens, i) ? [formAt(tokens, i)] : []));
