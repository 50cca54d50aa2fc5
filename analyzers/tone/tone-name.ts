/** The name under which an answer knows what a word list finds in it. */
import type { SentimentLexicon } from './lexicon.ts';

export const toneName = ({ name }: Pick<SentimentLexicon, 'name'>): string => `tone ${name}`;
