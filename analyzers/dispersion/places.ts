/** The x-ray of a term: every place where it stands. */
import type { Answer } from '../../pipeline/corpus.ts';
import { type Analyser, reading } from '../contract.ts';
import { basisOf, eachTerm } from '../terms/stream.ts';
import { termNeeds } from '../terms/table.ts';
import { termsAskedFor } from '../words/classes.ts';
import { DISPERSION_DEFAULTS, type DispersionOptions } from './index.ts';

/** One occurrence. `position` counts what stands before it in the document, `share` is that over the document's `total`. */
export type PlaceRow = {
  readonly group: string;
  readonly document: string;
  readonly term: string;
  readonly position: number;
  readonly total: number;
  readonly share: number;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly basis: string;
};

/**
 * Every place where one of `terms` stands in the words that count, in the order of the texts. `sentence` counts from 1; `start` and
 * `end` reach over all words of a phrase or n-gram.
 *
 * @throws {OrdskifteError} NOT_TAGGED for lemmas, heads, parts of speech and phrases of untagged words
 */
export const places: Analyser<PlaceRow, DispersionOptions> = reading<PlaceRow, DispersionOptions>(
  termNeeds,
  (groups, given) => {
    const options = { ...DISPERSION_DEFAULTS, ...given };
    const askedFor = termsAskedFor(options.terms);
    const rows = groups.flatMap(({ name, answers }) =>
      answers.flatMap(answer => placesIn(name, answer, askedFor, options)),
    );
    return { rows, notices: [], options };
  },
);

const placesIn = (
  group: string,
  answer: Answer,
  askedFor: (key: string) => readonly string[],
  options: DispersionOptions,
): PlaceRow[] => {
  const { tokens, document } = answer;
  const found: Pick<PlaceRow, 'term' | 'position' | 'sentence' | 'start' | 'end'>[] = [];
  const total = eachTerm(answer, options, (key, first, end, sentence, position) => {
    for (const term of askedFor(key))
      found.push({
        term,
        position,
        sentence: sentence + 1,
        start: tokens.start[first]!,
        end: tokens.end[end - 1]!,
      });
  });
  const basis = basisOf(options);
  return found.map(({ term, position, ...place }) => {
    const share = total > 0 ? position / total : 0;
    return { group, document: document.id, term, position, total, share, ...place, basis };
  });
};
