/** How many sentences bear each code and each family: counted per document, added up, and then judged. */
import { sum } from 'd3-array';
import type { Answer } from '../../pipeline/corpus.ts';
import { type Counter, rateOf } from '../contract.ts';
import type { Codebook, CodedAnswer, Finding } from '../rhetoric/types.ts';
import { BOOTSTRAP_DEFAULTS, type BootstrapOptions } from '../uncertainty/bootstrap.ts';
import { type ShareInterval, shareIntervals } from '../uncertainty/shares.ts';
import { roleOf } from '../words/index.ts';
import { codeDocument } from './code-document.ts';

/** How many sentences of a group bear a code, or any code of a family. Limits are per 100 sentences, at 95 per cent. */
export type CodeRow = {
  readonly group: string;
  /** Id of the code; the family itself where the row is about all its codes. */
  readonly code: string;
  readonly family: string;
  readonly count: number;
  readonly total: number;
  /** Missing where nobody says a sentence. */
  readonly per100: number | undefined;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
  /** What the limits rest on: documents that were drawn, or the sentences of a single one (Wilson), as in `shareIntervals`. */
  readonly interval: ShareInterval['interval'];
  /** Documents with such a sentence. */
  readonly documents: number;
};

/** One document: sentences that its respondent says, and how many of them bear what is counted, in the order of `countedIn`. */
export type MarkerTally = { readonly sentences: number; readonly bearing: readonly number[] };

/** The documents of a group that hold sentences of a respondent, in order. */
export type MarkerTable = { readonly documents: readonly MarkerTally[] };

/** What is counted by a codebook: the families, then its codes. A finding that stands for its family only bears no code. */
export const countedIn = ({ families, codes }: Pick<Codebook, 'families' | 'codes'>): readonly Counted[] => [
  ...families.map(({ id }): Counted => ({ code: id, family: id, bears: ({ family }) => family === id })),
  ...codes.map(
    ({ id, family }): Counted => ({
      code: id,
      family,
      bears: ({ code, familyOnly }) => code === id && familyOnly !== true,
    }),
  ),
];

type Counted = { readonly code: string; readonly family: string; readonly bears: (finding: Finding) => boolean };

/** The counter of a codebook's markers. `codingOf` gives what coding found in a document, where that is known already. */
export const markersBy = (
  codebook: Codebook,
  codingOf: (answer: Answer) => Pick<CodedAnswer, 'findings'> = answer => codeDocument(answer, codebook),
): Counter<MarkerTable, CodeRow, Required<BootstrapOptions>> => {
  const counted = countedIn(codebook);
  return {
    needs: () => ['roles', 'findings'],
    count: answers => ({
      documents: answers
        .map(answer => tallyOf(answer, codingOf(answer).findings, counted))
        .filter(({ sentences }) => sentences > 0),
    }),
    add: (a, b) => ({ documents: [...a.documents, ...b.documents] }),
    rows: (groups, options = {}) => ({
      rows: groups.flatMap(({ name, table }) => rowsOf(name, table, counted, options)),
      notices: [],
      options: { ...BOOTSTRAP_DEFAULTS, ...options },
    }),
  };
};

const tallyOf = (answer: Answer, findings: readonly Finding[], counted: readonly Counted[]): MarkerTally => {
  const own = new Set(answer.tokens.sentences.flatMap((_, s) => (roleOf(answer, s) === 'respondent' ? [s + 1] : [])));
  const here = findings.filter(({ sentence }) => own.has(sentence));
  const bearing = counted.map(({ bears }) => new Set(here.filter(bears).map(({ sentence }) => sentence)).size);
  return { sentences: own.size, bearing };
};

const rowsOf = (
  group: string,
  { documents }: MarkerTable,
  counted: readonly Counted[],
  options: BootstrapOptions,
): CodeRow[] => {
  const sizes = documents.map(({ sentences }) => sentences);
  const counts = counted.map((_, k) => documents.map(({ bearing }) => bearing[k]!));
  const intervals = shareIntervals(sizes, counts, options);
  const total = sum(sizes);
  return counted.map(({ code, family }, k) => {
    const { lower, upper, interval } = intervals[k]!;
    const count = sum(counts[k]!);
    return {
      group,
      code,
      family,
      count,
      total,
      per100: rateOf(count, total, 100),
      lower: lower === undefined ? undefined : 100 * lower,
      upper: upper === undefined ? undefined : 100 * upper,
      interval,
      documents: counts[k]!.filter(n => n > 0).length,
    };
  });
};
