/** What the machine expects of every sentence: the chance of each family and code, for rates that do not rest on what passed a threshold. */
import { FAMILIES, type Family, familyInBook } from './family.ts';
import type { Candidate } from './match/candidates.ts';
import { expectByCues, expectFamily, expectOne, type SentenceChances } from './rank/expectation.ts';
import type { Expectation, Ranker } from './rank/types.ts';
import type { Codebook, Weighed } from './types.ts';

/** Chances of a text: for each sentence those of `names`; none for a sentence that is not the respondent's. */
export type Expected = {
  /** As `countedIn` gives them. */
  readonly names: readonly string[];
  readonly sentences: readonly (SentenceChances | undefined)[];
};

/** Something that a sentence bears or not by its codes. */
export type Counted = {
  readonly level: 'family' | 'code' | 'wide';
  readonly name: string;
  readonly bears: (code: string) => boolean;
};

type Book = Pick<Codebook, 'families' | 'codes' | 'learned'>;

/** The families of a book, its codes, and those of the three wide families that are none of the book's. */
export const expectedIn = ({ families, codes }: Pick<Codebook, 'families' | 'codes'>): readonly Counted[] => {
  const own = new Map(codes.map(({ id, family }) => [id, family]));
  const wide = new Map(codes.map(({ id, direction }) => [id, familyInBook({ id, direction })]));
  return [
    ...families.map(({ id }): Counted => ({ level: 'family', name: id, bears: code => own.get(code) === id })),
    ...codes.map(({ id }): Counted => ({ level: 'code', name: id, bears: code => code === id })),
    ...FAMILIES.filter(name => families.every(({ id }) => id !== name)).map(
      (name): Counted => ({ level: 'wide', name, bears: code => wide.get(code) === name }),
    ),
  ];
};

/** How a wide family is called where it stands beside codes. */
const WIDE_NAMES: Readonly<Record<Family, string>> = Object.freeze({
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

/** How the chance of a family or code was calibrated; none where nothing was learned for it. */
export const expectationOf = (name: string, ranker: Ranker | undefined): Expectation | undefined => {
  const k = ranker?.outputs.indexOf(name) ?? -1;
  return k >= 0 ? ranker!.expectation[k] : ranker?.families?.find(({ id }) => id === name);
};

/** Chances by the ranker, where the codebook comes with one, and for codes that it was not trained for by their cues. */
export const expectSentences = (weighed: readonly Weighed[], book: Book): Expected => {
  const counted = expectedIn(book);
  const names = counted.map(({ name }) => name);
  const expectOf = sentenceExpecter(counted, book);
  return { names, sentences: weighed.map(row => (row === null ? undefined : expectOf(row))) };
};

const sentenceExpecter = (
  counted: readonly Counted[],
  { codes, learned }: Book,
): ((row: NonNullable<Weighed>) => SentenceChances) => {
  const outputs = learned?.ranker.outputs ?? [];
  const places = counted.map(({ name }) => outputs.indexOf(name));
  const learnedFamilies = counted.map(({ level, name }) =>
    level === 'family' ? learned?.ranker.families?.find(({ id }) => id === name) : undefined,
  );
  const placeOf = new Map(counted.map(({ name }, k) => [name, k]));
  return row => {
    const sure = row.slice(outputs.length).map(value => value / UNIT);
    const cued = new Set(codes.flatMap(({ id }, c) => (sure[c]! > 0 ? [id] : [])));
    const scores = Float64Array.from(row.slice(0, outputs.length), value => value / UNIT);
    const base = learned && expectOne(scores, cued, learned.ranker);
    const chances = places.map(k => (k < 0 ? 0 : base!.chances[k]!));
    const inputs = places.map(k => (k < 0 ? [] : [...base!.inputs[k]!]));
    learnedFamilies.forEach((family, k) => {
      if (family === undefined || places[k]! >= 0) return;
      const one = expectFamily(scores, cued, family, learned!.ranker);
      chances[k] = one.chance;
      inputs[k] = one.inputs;
    });
    const join = (k: number, chance: number): void => {
      chances[k] = 1 - (1 - chances[k]!) * (1 - chance);
    };
    codes.forEach(({ id }, c) => {
      const own = placeOf.get(id)!;
      const isLearned = places[own]! >= 0;
      if (!isLearned) chances[own] = sure[c]!;
      counted.forEach(({ level, bears }, k) => {
        if (level === 'code' || !bears(id)) return;
        const isKnown = places[k]! >= 0 || learnedFamilies[k] !== undefined;
        if (!isLearned || !isKnown) join(k, chances[own]!);
      });
    });
    return { chances, inputs };
  };
};

/** Expected number of sentences: of the wide families by their full names, of the book's as family:…, and of the codes; in thousandths. */
export const expectedCounts = (expected: Expected, book: Book): Record<string, number> => {
  const counted = expectedIn(book);
  const countOf = (k: number): number =>
    Math.round(1000 * expected.sentences.reduce((sum, sentence) => sum + (sentence?.chances[k] ?? 0), 0)) / 1000;
  const placed = counted.map(({ level, name }, k) => ({ level, name, count: countOf(k) }));
  const of = (part: Counted['level']) => placed.filter(({ level }) => level === part);
  return Object.fromEntries([
    ...FAMILIES.map(name => [
      WIDE_NAMES[name],
      placed.find(item => item.name === name && item.level !== 'code')?.count ?? 0,
    ]),
    ...of('family').map(({ name, count }) => [`family:${name}`, count]),
    ...of('code').map(({ name, count }) => [name, count]),
  ]);
};
