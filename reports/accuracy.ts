/**
 * Measured error rates of the parts, as their evaluation commands print them; shown in every report's method section.
 * After a model is trained anew, run `command` and write down what it prints.
 */
export type AccuracyRow = {
  readonly part: { readonly sv: string; readonly en: string };
  readonly measure: { readonly sv: string; readonly en: string };
  readonly value: number;
  readonly digits: number;
  readonly data: { readonly sv: string; readonly en: string };
  readonly command: string;
};

const TAGGING = { sv: 'taggning', en: 'tagging' };
const REPAIR = { sv: 'rättning av inläst text', en: 'repair of scans' };
/** The part that depends on the codebook. */
export const MARKERS = { sv: 'markörer', en: 'markers' };
const TONE = { sv: 'ton', en: 'tone' };
const TALBANKEN = { sv: 'UD Talbanken, dev (9 797 ord)', en: 'UD Talbanken, dev (9,797 words)' };
const SEEDLIKE = { sv: '30 sidor skadade som dokumentet från 2021', en: '30 pages damaged like the document of 2021' };
const SCANS = { sv: '60 sidor lästa utan svenska', en: '60 pages read without Swedish' };
const GOLD = {
  sv: '15 svar av statsråd, utan träning på samma dags debatter',
  en: '15 answers by ministers, leaving out their sitting',
};
const EXAMPLES = { sv: '1 981 exempelmeningar i Sentimentlex', en: '1,981 example sentences of Sentimentlex' };
const ANSWERS = { sv: '24 andra svar, för vilka inga ord valts', en: '24 other answers, which no cue was written on' };
const DEBATES = { sv: '77 inlägg av statsråd, likaså', en: '77 turns of ministers in debates, likewise' };
const SEED_2025 = { sv: 'svaret från 2025 (29 meningar)', en: 'the answer of 2025 (29 sentences)' };
const SEED_2021 = { sv: 'svaret från 2021 (34 meningar)', en: 'the answer of 2021 (34 sentences)' };
const KINDS = { sv: 'slag av markör, F1', en: 'kinds of marker, F1' };
const KINDS_PRECISION = { sv: 'slag av markör, andel rätt av de funna', en: 'kinds of marker, precision' };
const CODES_F1 = { sv: '18 koder, F1', en: '18 codes, F1' };
const PARAGRAPHS = { sv: 'ABSAbank-Imm, dev (487 stycken)', en: 'ABSAbank-Imm, dev (487 paragraphs)' };

export const ACCURACY: readonly AccuracyRow[] = [
  {
    part: TAGGING,
    measure: { sv: 'ordklass rätt, %', en: 'part of speech right, %' },
    value: 97.33,
    digits: 1,
    data: TALBANKEN,
    command: 'npm run evaluate:tagger',
  },
  {
    part: TAGGING,
    measure: { sv: 'grundform rätt, från ren text, %', en: 'lemma right, from plain text, %' },
    value: 98.67,
    digits: 1,
    data: TALBANKEN,
    command: 'npm run evaluate:tagger',
  },
  {
    part: TAGGING,
    measure: { sv: 'meningsgränser, F1, %', en: 'sentence borders, F1, %' },
    value: 98.71,
    digits: 1,
    data: TALBANKEN,
    command: 'npm run evaluate:tagger',
  },
  {
    part: REPAIR,
    measure: { sv: 'skadade ord rättade, %', en: 'damaged words repaired, %' },
    value: 98.64,
    digits: 1,
    data: SEEDLIKE,
    command: 'npm run evaluate:restore',
  },
  {
    part: REPAIR,
    measure: { sv: 'oskadade ord skadade, %', en: 'undamaged words harmed, %' },
    value: 0.14,
    digits: 2,
    data: SEEDLIKE,
    command: 'npm run evaluate:restore',
  },
  {
    part: REPAIR,
    measure: { sv: 'skadade ord rättade, %', en: 'damaged words repaired, %' },
    value: 94.12,
    digits: 1,
    data: SCANS,
    command: 'npm run evaluate:restore',
  },
  {
    part: REPAIR,
    measure: { sv: 'oskadade ord skadade, %', en: 'undamaged words harmed, %' },
    value: 0.29,
    digits: 2,
    data: SCANS,
    command: 'npm run evaluate:restore',
  },
  {
    part: MARKERS,
    measure: KINDS,
    value: 0.766,
    digits: 2,
    data: GOLD,
    command: 'npm run train:rhetoric',
  },
  {
    part: MARKERS,
    measure: KINDS_PRECISION,
    value: 0.729,
    digits: 2,
    data: GOLD,
    command: 'npm run train:rhetoric',
  },
  {
    part: MARKERS,
    measure: CODES_F1,
    value: 0.664,
    digits: 2,
    data: GOLD,
    command: 'npm run train:rhetoric',
  },
  {
    part: MARKERS,
    measure: KINDS,
    value: 0.61,
    digits: 2,
    data: ANSWERS,
    command: 'npm run train:rhetoric',
  },
  {
    part: MARKERS,
    measure: KINDS_PRECISION,
    value: 0.668,
    digits: 2,
    data: ANSWERS,
    command: 'npm run train:rhetoric',
  },
  {
    part: MARKERS,
    measure: CODES_F1,
    value: 0.511,
    digits: 2,
    data: ANSWERS,
    command: 'npm run train:rhetoric',
  },
  {
    part: MARKERS,
    measure: KINDS,
    value: 0.653,
    digits: 2,
    data: DEBATES,
    command: 'npm run train:rhetoric',
  },
  {
    part: MARKERS,
    measure: KINDS_PRECISION,
    value: 0.758,
    digits: 2,
    data: DEBATES,
    command: 'npm run train:rhetoric',
  },
  {
    part: MARKERS,
    measure: CODES_F1,
    value: 0.536,
    digits: 2,
    data: DEBATES,
    command: 'npm run train:rhetoric',
  },
  {
    part: MARKERS,
    measure: KINDS,
    value: 0.759,
    digits: 2,
    data: SEED_2025,
    command: 'npm run evaluate:rhetoric',
  },
  {
    part: MARKERS,
    measure: KINDS,
    value: 0.524,
    digits: 2,
    data: SEED_2021,
    command: 'npm run evaluate:rhetoric',
  },
  {
    part: TONE,
    measure: { sv: 'ordlistan, ρ mot bedömd hållning', en: 'word list, ρ with rated attitude' },
    value: 0.27,
    digits: 2,
    data: PARAGRAPHS,
    command: 'npm run evaluate:sentiment',
  },
  {
    part: TONE,
    measure: { sv: 'modellen, ρ mot bedömd hållning', en: 'model, ρ with rated attitude' },
    value: 0.45,
    digits: 2,
    data: PARAGRAPHS,
    command: 'npm run evaluate:sentiment',
  },
  {
    part: TONE,
    measure: { sv: 'ordlistan utanför sitt ämne (0,5 = slump)', en: 'word list outside its subject (0.5 = chance)' },
    value: 0.6,
    digits: 2,
    data: EXAMPLES,
    command: 'npm run evaluate:sentiment',
  },
  {
    part: TONE,
    measure: { sv: 'modellen utanför sitt ämne (0,5 = slump)', en: 'model outside its subject (0.5 = chance)' },
    value: 0.505,
    digits: 2,
    data: EXAMPLES,
    command: 'npm run evaluate:sentiment',
  },
];
