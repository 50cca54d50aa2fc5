/** Sensitivity: does a finding survive its own preprocessing? The headline under every combination of the usual choices. */
import type { Answer } from '../../pipeline/corpus.ts';
import { stopWords } from '../../pipeline/language/stopwords.ts';
import { restrict } from '../groups/index.ts';
import {
  compareTables,
  KEYNESS_TABLE_DEFAULTS,
  type KeynessRow,
  type KeynessTableOptions,
} from '../keyness/compare-tables.ts';
import { eachTerm } from '../terms/stream.ts';
import { named, type TermOptions, tabulate } from '../terms/table.ts';
import { isAskedFor, wordsOfName } from '../words/classes.ts';
import { UNITS, type Unit } from '../words/index.ts';

/** The two groups as they are compared. */
export type Sides = { readonly target: readonly Answer[]; readonly reference: readonly Answer[] };

/** One way of preparing the texts. */
export type Specification = {
  readonly layer: 'restored' | 'raw';
  readonly quoted: 'out' | 'in';
  readonly stopWords: 'out' | 'in';
  readonly unit: Unit;
  readonly order: number;
};

/** The headline under one specification. */
export type SensitivityRow = Specification & {
  /** What the headline's word is called here; for n-grams the strongest one that holds it. Missing where it is too rare. */
  readonly term: string | undefined;
  readonly target: number;
  readonly reference: number;
  readonly targetTotal: number;
  readonly referenceTotal: number;
  readonly g2: number;
  readonly logRatio: number;
  readonly lrc: number;
  /** Place among all terms by |G²|, from 1. */
  readonly rank: number | undefined;
  /** Terms compared, and how many of them are key. */
  readonly tests: number;
  readonly key: number;
  /** The term with the largest |G²| under this specification. */
  readonly top: string;
  /** Which group uses the headline's word more here, compared with the baseline. */
  readonly direction: 'same' | 'opposite' | 'absent';
  /** Whether the finding holds here. */
  readonly holds: boolean;
};

/**
 * What the rows say together. If the headline's word is key in the baseline, the finding is that it is; it holds where the word
 * is key in the same direction. If nothing is key in the baseline, that is the finding, and it holds where nothing is.
 */
export type Sensitivity = {
  readonly headline: string;
  readonly isKey: boolean;
  readonly specifications: number;
  readonly holds: number;
  readonly sameDirection: number;
  /** Specifications under which the headline's word is too rare to be compared. */
  readonly absent: number;
  readonly survives: boolean;
  readonly rows: readonly SensitivityRow[];
};

export type SensitivityOptions = KeynessTableOptions & {
  /** Word of the headline, as the baseline's unit writes it; the strongest one if not given. */
  readonly headline: string | undefined;
  /** The baseline's unit; the last of `units` if it is not among them. */
  readonly unit: Unit;
  readonly units: readonly Unit[];
  readonly orders: readonly number[];
  readonly stopWords: readonly string[];
};

export const SENSITIVITY_DEFAULTS: SensitivityOptions = Object.freeze({
  ...KEYNESS_TABLE_DEFAULTS,
  headline: undefined,
  unit: 'lemma',
  units: UNITS,
  orders: [1, 2],
  stopWords: stopWords.entries,
});

/**
 * Compares the two sides under every combination of restored or raw text, quoted questions out or in, stop words out or
 * in, unit and n-gram order (Denny and Spirling 2018, "Text preprocessing for unsupervised learning: why it matters, when
 * it misleads, and what to do about it", Political Analysis 26:2, p. 168–189). The first specification is the baseline that the
 * headline is taken from: restored text, questions and stop words out, the unit given (lemmas), single words.
 *
 * @throws {OrdskifteError} NOT_TAGGED for lemmas of untagged words
 */
export const sensitivity = (
  texts: { readonly restored: Sides; readonly raw?: Sides },
  options: Partial<SensitivityOptions> = {},
): Sensitivity => {
  const {
    unit,
    units,
    orders,
    stopWords: stops,
    headline: wanted,
    ...comparison
  } = { ...SENSITIVITY_DEFAULTS, ...options };
  const baseline = units.includes(unit) ? unit : units.at(-1)!;
  const specifications = combinations(
    texts.raw !== undefined,
    [baseline, ...units.filter(unit => unit !== baseline)],
    orders,
  );
  const compare = (s: Specification): KeynessRow[] => {
    const sides = s.layer === 'raw' ? texts.raw! : texts.restored;
    const own =
      s.quoted === 'in' ? { target: sides.target.map(withQuotes), reference: sides.reference.map(withQuotes) } : sides;
    const counting = termOptions(s, stops);
    const [target, reference] = named([tabulate(own.target, counting), tabulate(own.reference, counting)]);
    return compareTables(target!, reference!, comparison);
  };
  const first = compare(specifications[0]!);
  const found = (wanted === undefined ? undefined : first.find(row => isAskedFor(wanted, row.term))) ?? first[0];
  const headline = wanted ?? found?.term ?? '';
  const names = namesOf(headline, { unit: baseline, stopWords: stops }, units, [
    ...texts.restored.target,
    ...texts.restored.reference,
  ]);
  const rows = specifications.map((s, i) =>
    sensitivityRow(s, i === 0 ? first : compare(s), names.get(s.unit) ?? headline, found),
  );
  const count = (test: (row: SensitivityRow) => boolean): number => rows.filter(test).length;
  const holds = count(row => row.holds);
  return {
    headline,
    isKey: (found?.lrc ?? 0) !== 0,
    specifications: rows.length,
    holds,
    sameDirection: count(row => row.direction === 'same'),
    absent: count(row => row.direction === 'absent'),
    survives: holds === rows.length,
    rows,
  };
};

const combinations = (hasRaw: boolean, units: readonly Unit[], orders: readonly number[]): Specification[] =>
  orders.flatMap(order =>
    units.flatMap(unit =>
      (hasRaw ? (['restored', 'raw'] as const) : (['restored'] as const)).flatMap(layer =>
        (['out', 'in'] as const).flatMap(quoted =>
          (['out', 'in'] as const).map(stop => ({ layer, quoted, stopWords: stop, unit, order })),
        ),
      ),
    ),
  );

const termOptions = (
  { quoted, stopWords: stop, unit, order }: Specification,
  stops: readonly string[],
): Partial<TermOptions> => ({
  unit,
  order,
  stopWords: stop === 'out' ? stops : [],
  whose: quoted === 'in' ? 'all' : 'respondent',
});

const withQuotes = (answer: Answer): Answer =>
  restrict(answer, ({ role }) => role === 'respondent' || role === 'quoted');

/** What the headline's word is by each unit: the commonest key of the tokens that the baseline calls so. */
const namesOf = (
  headline: string,
  baseline: Pick<TermOptions, 'unit' | 'stopWords'>,
  units: readonly Unit[],
  answers: readonly Answer[],
): Map<Unit, string> => {
  const everything = { order: 1, stopWords: [], whose: 'all' } as const;
  const names = new Map<Unit, string>();
  for (const unit of units) {
    const counts = new Map<string, number>();
    for (const answer of answers) {
      const places = new Set<number>();
      eachTerm(answer, { ...everything, ...baseline }, (key, token) => {
        if (isAskedFor(headline, key)) places.add(token);
      });
      eachTerm(answer, { ...everything, unit }, (key, token) => {
        if (places.has(token)) counts.set(key, (counts.get(key) ?? 0) + 1);
      });
    }
    const [best] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    if (best !== undefined) names.set(unit, best[0]);
  }
  return names;
};

const sensitivityRow = (
  specification: Specification,
  rows: readonly KeynessRow[],
  /** What the headline's word is counted as here. */
  key: string,
  baseline: KeynessRow | undefined,
): SensitivityRow => {
  const byStrength = rows.toSorted((a, b) => Math.abs(b.g2) - Math.abs(a.g2) || (a.term < b.term ? -1 : 1));
  const rank = byStrength.findIndex(({ term }) =>
    specification.order === 1 ? isAskedFor(term, key) : wordsOfName(term).some(word => isAskedFor(word, key)),
  );
  const row = byStrength[rank];
  const keyTerms = rows.filter(({ lrc }) => lrc !== 0).length;
  const direction = directionOf(row, baseline);
  const isKey = (baseline?.lrc ?? 0) !== 0;
  return {
    ...specification,
    term: row?.term,
    target: row?.target ?? 0,
    reference: row?.reference ?? 0,
    targetTotal: rows[0]?.targetTotal ?? 0,
    referenceTotal: rows[0]?.referenceTotal ?? 0,
    g2: row?.g2 ?? 0,
    logRatio: row?.logRatio ?? 0,
    lrc: row?.lrc ?? 0,
    rank: row && rank + 1,
    tests: rows.length,
    key: keyTerms,
    top: byStrength[0]?.term ?? '',
    direction,
    holds: isKey ? direction === 'same' && row?.lrc !== 0 : keyTerms === 0,
  };
};

const directionOf = (row: KeynessRow | undefined, baseline: KeynessRow | undefined): SensitivityRow['direction'] => {
  if (row === undefined || baseline === undefined) return 'absent';
  return Math.sign(row.g2) === Math.sign(baseline.g2) ? 'same' : 'opposite';
};
