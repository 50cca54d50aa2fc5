/** What the machine expects of every sentence: the chance of each kind and code, for rates that do not rest on what passed a threshold. */
import { FAMILIES, type Family } from './family.ts';
import type { Candidate } from './match/candidates.ts';
import { expectByCues, expectOne, type SentenceChances } from './rank/expectation.ts';
import type { Codebook, Weighed } from './types.ts';

/** Chances of a text: for each sentence those of `names`; none for a sentence that is not the respondent's. */
export type Expected = {
  /** The families, then the codes of the book. */
  readonly names: readonly string[];
  readonly sentences: readonly (SentenceChances | undefined)[];
};

/** How a family is called where it stands beside codes. */
const KIND_NAMES: Readonly<Record<Family, string>> = Object.freeze({
  deflection: 'deflection',
  avoided: 'responsibility.avoided',
  taken: 'responsibility.taken',
});

const UNIT = 1000;
const NONE: readonly Candidate[] = [];

/** `scores` are the ranker's log-odds by sentence, where there is one; `cells` the cues that stand there. */
export const weighAll = (
  scores: readonly (Float64Array | null)[],
  cells: ReadonlyMap<number, readonly Candidate[]>,
  { codes, learned }: Pick<Codebook, 'codes' | 'learned'>,
  isOwn: readonly boolean[],
): Weighed[] =>
  isOwn.map((own, s) => {
    if (!own) return null;
    const cell = cells.get(s) ?? NONE;
    const outputs = learned?.ranker.outputs ?? [];
    const odds = outputs.map((_, k) => Math.round(UNIT * (scores[s]?.[k] ?? 0)));
    return [...odds, ...codes.map(({ id }) => Math.round(UNIT * expectByCues(id, cell)))];
  });

/** Chances by the ranker, where the codebook comes with one, and for codes that it was not trained for by their cues. */
export const expectSentences = (
  weighed: readonly Weighed[],
  { codes, learned }: Pick<Codebook, 'codes' | 'learned'>,
): Expected => {
  const names = [...FAMILIES, ...codes.map(({ id }) => id)];
  const families = codes.map(code => FAMILIES.indexOf(code.family));
  const outputs = learned?.ranker.outputs ?? [];
  const places = names.map(name => outputs.indexOf(name));
  const sentences = weighed.map((row): SentenceChances | undefined => {
    if (row === null) return undefined;
    const sure = row.slice(outputs.length).map(value => value / UNIT);
    const cued = new Set(codes.flatMap(({ id }, c) => (sure[c]! > 0 ? [id] : [])));
    const scores = Float64Array.from(row.slice(0, outputs.length), value => value / UNIT);
    const base = learned && expectOne(scores, cued, learned.ranker);
    const chances = places.map(k => (k < 0 ? 0 : base!.chances[k]!));
    const inputs = places.map(k => (k < 0 ? [] : base!.inputs[k]!));
    codes.forEach((_, c) => {
      if (places[FAMILIES.length + c]! >= 0) return;
      chances[FAMILIES.length + c] = sure[c]!;
      const family = families[c]!;
      chances[family] = 1 - (1 - chances[family]!) * (1 - sure[c]!);
    });
    return { chances, inputs };
  });
  return { names, sentences };
};

/** Expected number of sentences by kind and code, rounded to thousandths; kinds by their full names. */
export const expectedCounts = ({ names, sentences }: Expected): Record<string, number> =>
  Object.fromEntries(
    names.map((name, k) => [
      KIND_NAMES[name as Family] ?? name,
      Math.round(1000 * sentences.reduce((sum, sentence) => sum + (sentence?.chances[k] ?? 0), 0)) / 1000,
    ]),
  );
