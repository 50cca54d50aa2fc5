/** The measures of style by name: what is divided by what. */
import * as diversity from './diversity.ts';
import { lix } from './readability.ts';
import { read, type Tally, type TallyName } from './tallies.ts';

/** A ratio of two tallies, times `per`. `tagged`: means nothing without parts of speech. `along`: needs the running text. */
export type Ratio = {
  readonly count: readonly TallyName[];
  readonly of: TallyName;
  readonly per: number;
  readonly tagged?: true;
  readonly along?: true;
};

/** Ratios: they add up over documents, so an interval can be had by drawing documents. */
export const RATIOS = Object.freeze({
  wordsPerSentence: { count: ['words'], of: 'sentences', per: 1 },
  lettersPerWord: { count: ['letters'], of: 'words', per: 1 },
  longWordsPer100: { count: ['longWords'], of: 'words', per: 100 },
  rix: { count: ['longWords'], of: 'sentences', per: 1 },
  mattr: { count: ['mattr'], of: 'mattrWindows', per: 1, along: true },
  msttr: { count: ['msttr'], of: 'msttrSegments', per: 1, along: true },
  mtld: { count: ['mtld'], of: 'mtldWords', per: 1, along: true },
  /** Nouns, prepositions and participles for each pronoun, adverb and verb (Melin and Lange 2000, Att analysera text, p. 49). */
  nominalRatio: { count: ['nominal'], of: 'verbal', per: 1, tagged: true },
  nounsPerVerb: { count: ['nouns'], of: 'verbs', per: 1, tagged: true },
  clausesPerSentence: { count: ['finite'], of: 'sentences', per: 1, tagged: true },
  pronounsPer100: { count: ['pronouns'], of: 'words', per: 100, tagged: true },
  firstSingularPer1000: { count: ['firstSingular'], of: 'words', per: 1000 },
  firstPluralPer1000: { count: ['firstPlural'], of: 'words', per: 1000 },
  secondPer1000: { count: ['second'], of: 'words', per: 1000 },
  genericPer1000: { count: ['generic'], of: 'words', per: 1000 },
  presentPer100Clauses: { count: ['present'], of: 'finite', per: 100, tagged: true },
  pastPer100Clauses: { count: ['past'], of: 'finite', per: 100, tagged: true },
  modalsPer100Clauses: { count: ['modals'], of: 'finite', per: 100, tagged: true },
  passivesPer100Clauses: { count: ['sPassives', 'bliPassives'], of: 'finite', per: 100, tagged: true },
  passivesPer100Sentences: { count: ['sPassives', 'bliPassives'], of: 'sentences', per: 100, tagged: true },
} satisfies Record<string, Ratio>);

/** LIX is the sum of two ratios. */
export const lixOf = (tally: Tally): number =>
  lix({ words: read(tally, 'words'), sentences: read(tally, 'sentences'), longWords: read(tally, 'longWords') });

/** Indices of the whole vocabulary. They depend on length and do not add up: no interval. */
export const VOCABULARY_INDICES = Object.freeze({
  ttr: diversity.ttr,
  herdanC: diversity.herdanC,
  guiraudR: diversity.guiraudR,
  carrollCttr: diversity.carrollCttr,
  dugastU: (s: diversity.Spectrum) => diversity.dugastU(s),
  summerS: (s: diversity.Spectrum) => diversity.summerS(s),
  yuleK: diversity.yuleK,
  yuleI: diversity.yuleI,
  simpsonD: diversity.simpsonD,
  herdanVm: diversity.herdanVm,
  maas: (s: diversity.Spectrum) => diversity.maas(s),
  hdd: (s: diversity.Spectrum) => diversity.hdd(s),
  ovix: diversity.ovix,
});

/** Names of the measures: LIX, ratios of counts, indices of vocabulary. */
export const STYLE_MEASURES = [
  'lix',
  ...Object.keys(RATIOS),
  ...Object.keys(VOCABULARY_INDICES),
] as readonly StyleMeasure[];
export type StyleMeasure = 'lix' | keyof typeof RATIOS | keyof typeof VOCABULARY_INDICES;
