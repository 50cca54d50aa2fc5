/** Dispersion: how evenly terms are spread over the documents of a group. */
import { sum } from 'd3-array';
import { analyserOf, type Counter, rateOf } from '../contract.ts';
import { basisOf } from '../terms/stream.ts';
import {
  addTerms,
  countTerms,
  joinPostings,
  openTable,
  sizeFacts,
  TERM_DEFAULTS,
  type TermData,
  type TermOptions,
  termNeeds,
} from '../terms/table.ts';
import { isAskedFor, termsAskedFor } from '../words/classes.ts';
import { deviationOfProportions } from './deviation.ts';
import { juillandD } from './juilland.ts';

/** How a term is spread over the documents of a group; `documents` of `documentsInGroup` hold it. */
export type SpreadRow = {
  readonly group: string;
  readonly term: string;
  readonly count: number;
  readonly total: number;
  readonly rate: number | undefined;
  readonly documents: number;
  readonly documentsInGroup: number;
  readonly dp: number | undefined;
  readonly juilland: number | undefined;
  readonly basis: string;
};

export type DispersionOptions = TermOptions & {
  /** The terms, as the unit writes them; of lemmas `skola` means every class, `skola (verb)` one. */
  readonly terms: readonly string[];
};

/** A term that was asked for by name is shown even if it is a stop word. */
export const DISPERSION_DEFAULTS: DispersionOptions = Object.freeze({ ...TERM_DEFAULTS, stopWords: [], terms: [] });

/** Counts the wanted terms by document; rows as `dispersion` gives them. */
export const dispersionCounter: Counter<TermData, SpreadRow, DispersionOptions> = {
  needs: termNeeds,
  count: (answers, given) => {
    const options = { ...DISPERSION_DEFAULTS, ...given };
    const askedFor = termsAskedFor(options.terms);
    const data = countTerms(answers, options);
    return { ...data, terms: data.terms.filter(([key]) => askedFor(key).length > 0) };
  },
  add: addTerms,
  rows: (groups, given) => {
    const options = { ...DISPERSION_DEFAULTS, ...given };
    const rows = groups.flatMap(({ name, table: data }) => {
      const table = openTable(data);
      const facts = sizeFacts(table);
      return options.terms.map(term => {
        const parts = [...table.terms].filter(([key]) => isAskedFor(term, key)).map(([, found]) => found);
        const postings = parts.length === 0 ? undefined : joinPostings(parts);
        const count = sum(postings?.counts ?? []);
        return {
          group: name,
          term,
          count,
          total: table.total,
          rate: rateOf(count, table.total, 1000),
          documents: postings?.documents.length ?? 0,
          documentsInGroup: table.documents.length,
          dp: postings && deviationOfProportions(postings, table, facts),
          juilland: postings && juillandD(postings, table, facts),
          basis: basisOf(options),
        };
      });
    });
    return { rows, notices: [], options };
  },
};

/**
 * Spread of each of `terms` over the documents of each group, also of terms that a group never uses: Gries' DP and
 * Juilland's D, with counts and rate.
 *
 * @throws {OrdskifteError} NOT_TAGGED for lemmas, heads, parts of speech and phrases of untagged words
 */
export const dispersion = analyserOf(dispersionCounter);
