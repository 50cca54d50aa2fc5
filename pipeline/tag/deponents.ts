/** The reading of a deponent form: no voice, lemma in -s, whatever the weights say. */
import { DEPONENTS } from '../language/deponents.ts';
import type { Lexicon } from './lexicon.ts';

/** Tag and lemma of the deponent that `lower` is a form of, undefined where it is none or was not taken for a verb. */
export const deponentReading = (
  lower: string,
  tag: string,
  lexicon: Lexicon,
): { readonly tag: string; readonly lemma: string } | undefined => {
  if (!tag.startsWith('VERB') || tag.includes('VerbForm=Part') || !lower.endsWith('s')) return undefined;
  const readings = lexicon
    .analyse(lower)
    .filter(reading => DEPONENTS.has(reading.lemma) && /^VERB\|(?!.*Voice)/.test(lexicon.tags[reading.tag]!));
  const wanted = tag.replace(/\|Voice=\w+$/, '');
  const best = readings.find(reading => lexicon.tags[reading.tag] === wanted) ?? readings[0];
  return best === undefined ? undefined : { tag: lexicon.tags[best.tag]!, lemma: best.lemma };
};
