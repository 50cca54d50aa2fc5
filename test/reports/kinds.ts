/** Kinds of marker for pages and charts: two as the shipped codebook has them, and one of our own. */
import type { CodeFamily } from '../../analyzers/rhetoric/types.ts';
import { kindsOf } from '../../reports/kinds.ts';
import { LANGUAGES } from '../../reports/labels/index.ts';

const both = (text: string) => ({ sv: text, en: text });
const family = (id: string, name: string, letter: string): CodeFamily => ({
  id,
  name: both(name),
  noun: both(`noun of ${name}`),
  letter: both(letter),
  definition: both('d'),
  source: 's',
});

export const THREE: readonly CodeFamily[] = [
  family('deflection', 'deflection', 'D'),
  family('avoided', 'responsibility avoided', 'A'),
  family('taken', 'responsibility taken', 'T'),
];
export const THREE_KINDS = kindsOf(THREE, LANGUAGES.en);
