/** How often coders agree with what the machine marks, for texts. */
import { ACCURACY } from './accuracy.ts';
import type { Labels } from './labels/index.ts';
import { percent } from './text.ts';

/** Between which shares of the machine's markers coders have agreed with, over the sets it was measured on. */
export const agreedShares = (labels: Labels): { readonly low: string; readonly high: string } => {
  const shares = ACCURACY.filter(row => row.measure.en === 'kinds of marker, precision').map(row => row.value);
  return { low: percent(Math.min(...shares), labels, 0), high: percent(Math.max(...shares), labels, 0) };
};
