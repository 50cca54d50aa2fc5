/** How well coders agree with each other, and a machine with them: per code, family, pair of coders and speaker. */

import { type AlphaInterval, bootstrapAlpha, cohensKappa } from '../agreement/index.ts';
import { familyOfShipped } from '../rhetoric/family.ts';
import type { Codebook } from '../rhetoric/types.ts';
import { partIn, spansBySentence } from './places.ts';
import type { CodedDocument, Coding, Span } from './types.ts';

/** Where two coders gave the same code to a sentence, `overlap` is how much of their words they share (Dice, 0 to 1). */
export type AgreementRow = {
  readonly kind: 'code' | 'family';
  /** The code or family. */
  readonly group: string;
  readonly alpha: AlphaInterval;
  /** Sentences that two coders or more have judged. */
  readonly total: number;
  readonly pairs: readonly {
    readonly coders: readonly [string, string];
    readonly kappa: number | undefined;
    readonly overlap: number | undefined;
    readonly both: number;
  }[];
};

/** Counts as in the shared scoring: right where any coder gave it, found where all did. */
export type MachineRow = {
  readonly kind: 'code' | 'family' | 'speaker';
  /** The code, family or speaker. */
  readonly group: string;
  readonly right: number;
  readonly wrong: number;
  readonly found: number;
  readonly missed: number;
  readonly precision: number | undefined;
  readonly recall: number | undefined;
  readonly f1: number | undefined;
};

export type CompareOptions = {
  /** Family of a code, undefined for none. By default the wide families: what stands before the point, with responsibility split into avoided and taken. */
  readonly familyOf: (code: string) => string | undefined;
  /** Resamples of documents for the intervals. Default 1000. */
  readonly samples: number;
};
export const COMPARE_OPTIONS: CompareOptions = Object.freeze({
  familyOf: (code: string) =>
    code.startsWith('responsibility.') ? familyOfShipped(code) : /^(.+?)\./u.exec(code)?.[1],
  samples: 1000,
});

/** The family of a code by a codebook; of a code that it does not have, none. */
export const familiesIn = ({ codes }: Pick<Codebook, 'codes'>): CompareOptions['familyOf'] => {
  const families = new Map(codes.map(({ id, family }) => [id, family]));
  return code => families.get(code);
};

type Level = { readonly kind: 'code' | 'family'; readonly group: string; readonly has: (code: string) => boolean };

/** Agreement over the sentences of documents that two coders or more have coded. */
export function compareCoders(
  documents: readonly CodedDocument[],
  options: CompareOptions = COMPARE_OPTIONS,
): AgreementRow[] {
  const coders = [...new Set(documents.flatMap(document => document.codings.map(coding => coding.coder)))].sort(
    (a, b) => (a < b ? -1 : 1),
  );
  const placed = documents.map(document => ({ document, spans: placeCodings(document) }));
  const total = documents.reduce(
    (sum, { codings, sentences: own = [] }) => sum + (codings.length > 1 ? own.length : 0),
    0,
  );
  return levelsOf(documents.flatMap(spansOf), options).map(({ kind, group, has }) => {
    const codings = placed.map(({ document, spans }) =>
      coders.map(coder => {
        const own = spans.get(coder);
        return (document.sentences ?? []).map((_, i) => (own ? Number(own[i]!.some(span => has(span.code))) : null));
      }),
    );
    const pairs = coders.flatMap((first, i) => coders.slice(i + 1).map(second => pairOf(placed, first, second, has)));
    return { kind, group, alpha: bootstrapAlpha(codings, options.samples), total, pairs };
  });
}

/** A document with each coder's spans by sentence. */
type Placed = { readonly document: CodedDocument; readonly spans: ReadonlyMap<string, readonly Span[][]> };

const placeCodings = (document: CodedDocument): Placed['spans'] =>
  new Map(document.codings.map(({ coder, spans }: Coding) => [coder, spansBySentence(document, spans)]));

/** A machine's spans (by document id) against all coders. */
export function compareMachine(
  documents: readonly CodedDocument[],
  machine: ReadonlyMap<string, readonly Span[]>,
  options: CompareOptions = COMPARE_OPTIONS,
): MachineRow[] {
  const levels = levelsOf([...documents.flatMap(spansOf), ...[...machine.values()].flat()], options);
  const families = levels.filter(level => level.kind === 'family');
  const speakers = [...new Set(documents.flatMap(document => document.speaker ?? []))].sort((a, b) => (a < b ? -1 : 1));
  return [
    ...levels.map(({ kind, group, has }) => ({ kind, group, ...countMachine(documents, machine, [has]) })),
    ...speakers.map(name => ({
      kind: 'speaker' as const,
      group: name,
      ...countMachine(
        documents.filter(document => document.speaker === name),
        machine,
        families.map(family => family.has),
      ),
    })),
  ];
}

function levelsOf(spans: readonly Span[], { familyOf }: CompareOptions): Level[] {
  const names = (list: readonly string[]) => [...new Set(list)].sort((a, b) => (a < b ? -1 : 1));
  return [
    ...names(spans.flatMap(span => familyOf(span.code) ?? [])).map(name => ({
      kind: 'family' as const,
      group: name,
      has: (code: string) => familyOf(code) === name,
    })),
    ...names(spans.map(span => span.code)).map(name => ({
      kind: 'code' as const,
      group: name,
      has: (code: string) => code === name,
    })),
  ];
}

const spansOf = (document: CodedDocument): readonly Span[] => document.codings.flatMap(coding => coding.spans);

type Place = { readonly start: number; readonly end: number };

function pairOf(
  placed: readonly Placed[],
  first: string,
  second: string,
  has: (code: string) => boolean,
): AgreementRow['pairs'][number] {
  const table = [
    [0, 0],
    [0, 0],
  ];
  const shares: number[] = [];
  for (const { document, spans } of placed) {
    const [a, b] = [spans.get(first), spans.get(second)];
    if (!a || !b) continue;
    for (const [i, sentence] of (document.sentences ?? []).entries()) {
      const [left, right] = [a, b].map(own => own[i]!.filter(span => has(span.code))) as [Span[], Span[]];
      const row = table[left.length > 0 ? 1 : 0]!;
      const column = right.length > 0 ? 1 : 0;
      row[column] = row[column]! + 1;
      if (left.length > 0 && right.length > 0) shares.push(dice(left, right, sentence));
    }
  }
  const overlap = shares.length === 0 ? undefined : shares.reduce((sum, share) => sum + share, 0) / shares.length;
  return { coders: [first, second], kappa: cohensKappa(table).kappa, overlap, both: table[1]![1]! };
}

/** Of the characters of a sentence that either coder marked, how many both did (Dice). */
function dice(left: readonly Span[], right: readonly Span[], sentence: Place): number {
  const characters = (spans: readonly Span[]) =>
    new Set(
      spans
        .map(span => partIn(span, sentence))
        .flatMap(({ start, end }) => Array.from({ length: end - start }, (_, i) => start + i)),
    );
  const [a, b] = [characters(left), characters(right)];
  const shared = [...a].filter(place => b.has(place)).length;
  return (2 * shared) / (a.size + b.size);
}

function countMachine(
  documents: readonly CodedDocument[],
  machine: ReadonlyMap<string, readonly Span[]>,
  tests: readonly ((code: string) => boolean)[],
) {
  const cell = { right: 0, wrong: 0, found: 0, missed: 0 };
  for (const document of documents) {
    const bySentence = spansBySentence(document, machine.get(document.id) ?? []);
    const codings = document.codings.map(({ spans }) => spansBySentence(document, spans));
    for (const [i, guesses] of bySentence.entries()) {
      const coded = codings.map(own => own[i]!);
      for (const has of tests) {
        const given = coded.map(spans => spans.some(span => has(span.code)));
        const isGuessed = guesses.some(span => has(span.code));
        if (isGuessed) cell[given.some(Boolean) ? 'right' : 'wrong']++;
        if (given.length > 0 && given.every(Boolean)) cell[isGuessed ? 'found' : 'missed']++;
      }
    }
  }
  const share = (part: number, rest: number) => (part + rest === 0 ? undefined : part / (part + rest));
  const precision = share(cell.right, cell.wrong);
  const recall = share(cell.found, cell.missed);
  const f1 =
    precision === undefined || recall === undefined || precision + recall === 0
      ? undefined
      : (2 * precision * recall) / (precision + recall);
  return { ...cell, precision, recall, f1 };
}
