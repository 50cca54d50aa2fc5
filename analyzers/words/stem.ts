/** Swedish stems by the Snowball algorithm. */
import stemmer from 'natural/lib/natural/stemmers/porter_stemmer_sv.js';

/**
 * Stem of a lower-case word (Snowball, https://snowballstem.org/algorithms/swedish/stemmer.html). The library looks for
 * endings behind letters from a to ö only, so that é (idéer) or a hyphen would hide them: such characters, consonants to
 * the algorithm, are shown to it as one. A stem is always the beginning of its word.
 */
export const stem = (word: string): string => word.slice(0, stemmer.stem(word.replace(/[^a-zåäö]/g, 'q')).length);
