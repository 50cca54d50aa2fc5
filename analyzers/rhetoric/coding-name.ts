/** The name under which an answer knows what a codebook finds in it. */
import type { Codebook } from './types.ts';

export const codingName = ({ mark }: Pick<Codebook, 'mark'>): string => `codes ${mark}`;
