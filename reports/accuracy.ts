/** Measured error rates of the parts, shown in every report's method section. `command` with `-- --write` measures anew and writes the values. */
import { ACCURACY_VALUES } from './accuracy-values.ts';

export type AccuracyId = keyof typeof ACCURACY_VALUES;

export type AccuracyRow = {
  readonly id: AccuracyId;
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
/** The part that turns chances into rates. */
export const RATES = { sv: 'andelar', en: 'rates' };
const COMPARED = {
  sv: '116 svar och inlägg av statsråd, utan samma dags debatter',
  en: '116 answers and turns by ministers, leaving out their sitting',
};
const CALIBRATION = {
  deflection: { sv: 'avledning, medelfel i sannolikheten', en: 'deflection, mean error of the chance' },
  avoided: { sv: 'undviket ansvar, medelfel i sannolikheten', en: 'responsibility avoided, mean error of the chance' },
  taken: { sv: 'taget ansvar, medelfel i sannolikheten', en: 'responsibility taken, mean error of the chance' },
};
const FOLLOWS = {
  deflection: { sv: 'avledning per svar, ρ mot kodarna', en: 'deflection by answer, ρ with the coders' },
  avoided: { sv: 'undviket ansvar per svar, ρ mot kodarna', en: 'responsibility avoided by answer, ρ with the coders' },
  taken: { sv: 'taget ansvar per svar, ρ mot kodarna', en: 'responsibility taken by answer, ρ with the coders' },
};
const PARAGRAPHS = { sv: 'ABSAbank-Imm, dev (487 stycken)', en: 'ABSAbank-Imm, dev (487 paragraphs)' };

const row = (
  part: AccuracyRow['part'],
  measure: AccuracyRow['measure'],
  id: AccuracyId,
  digits: number,
  data: AccuracyRow['data'],
  command: string,
): AccuracyRow => ({ id, part, measure, value: ACCURACY_VALUES[id], digits, data, command });

export const ACCURACY: readonly AccuracyRow[] = [
  row(
    TAGGING,
    { sv: 'ordklass rätt, %', en: 'part of speech right, %' },
    'tagger.upos',
    1,
    TALBANKEN,
    'npm run evaluate:tagger',
  ),
  row(
    TAGGING,
    { sv: 'grundform rätt, från ren text, %', en: 'lemma right, from plain text, %' },
    'tagger.lemma',
    1,
    TALBANKEN,
    'npm run evaluate:tagger',
  ),
  row(
    TAGGING,
    { sv: 'meningsgränser, F1, %', en: 'sentence borders, F1, %' },
    'tagger.sentences',
    1,
    TALBANKEN,
    'npm run evaluate:tagger',
  ),
  row(
    REPAIR,
    { sv: 'skadade ord rättade, %', en: 'damaged words repaired, %' },
    'restore.seedlike.repaired',
    1,
    SEEDLIKE,
    'npm run evaluate:restore',
  ),
  row(
    REPAIR,
    { sv: 'oskadade ord skadade, %', en: 'undamaged words harmed, %' },
    'restore.seedlike.harmed',
    2,
    SEEDLIKE,
    'npm run evaluate:restore',
  ),
  row(
    REPAIR,
    { sv: 'skadade ord rättade, %', en: 'damaged words repaired, %' },
    'restore.scans.repaired',
    1,
    SCANS,
    'npm run evaluate:restore',
  ),
  row(
    REPAIR,
    { sv: 'oskadade ord skadade, %', en: 'undamaged words harmed, %' },
    'restore.scans.harmed',
    2,
    SCANS,
    'npm run evaluate:restore',
  ),
  row(MARKERS, KINDS, 'rhetoric.gold.f1', 2, GOLD, 'npm run train:rhetoric'),
  row(MARKERS, KINDS_PRECISION, 'rhetoric.gold.precision', 2, GOLD, 'npm run train:rhetoric'),
  row(MARKERS, CODES_F1, 'rhetoric.gold.codes', 2, GOLD, 'npm run train:rhetoric'),
  row(MARKERS, KINDS, 'rhetoric.answers.f1', 2, ANSWERS, 'npm run train:rhetoric'),
  row(MARKERS, KINDS_PRECISION, 'rhetoric.answers.precision', 2, ANSWERS, 'npm run train:rhetoric'),
  row(MARKERS, CODES_F1, 'rhetoric.answers.codes', 2, ANSWERS, 'npm run train:rhetoric'),
  row(MARKERS, KINDS, 'rhetoric.debates.f1', 2, DEBATES, 'npm run train:rhetoric'),
  row(MARKERS, KINDS_PRECISION, 'rhetoric.debates.precision', 2, DEBATES, 'npm run train:rhetoric'),
  row(MARKERS, CODES_F1, 'rhetoric.debates.codes', 2, DEBATES, 'npm run train:rhetoric'),
  ...(['deflection', 'avoided', 'taken'] as const).flatMap(kind => [
    row(RATES, CALIBRATION[kind], `rates.${kind}.error`, 3, COMPARED, 'npm run train:rhetoric'),
    row(RATES, FOLLOWS[kind], `rates.${kind}.rho`, 2, COMPARED, 'npm run train:rhetoric'),
  ]),
  row(
    RATES,
    { sv: '18 koder, medelfel i sannolikheten', en: '18 codes, mean error of the chance' },
    'rates.codes.error',
    3,
    COMPARED,
    'npm run train:rhetoric',
  ),
  row(MARKERS, KINDS, 'rhetoric.seed-2025.f1', 2, SEED_2025, 'npm run evaluate:rhetoric'),
  row(MARKERS, KINDS, 'rhetoric.seed-2021.f1', 2, SEED_2021, 'npm run evaluate:rhetoric'),
  row(
    TONE,
    { sv: 'ordlistan, ρ mot bedömd hållning', en: 'word list, ρ with rated attitude' },
    'tone.list.rated',
    2,
    PARAGRAPHS,
    'npm run evaluate:sentiment',
  ),
  row(
    TONE,
    { sv: 'modellen, ρ mot bedömd hållning', en: 'model, ρ with rated attitude' },
    'tone.model.rated',
    2,
    PARAGRAPHS,
    'npm run evaluate:sentiment',
  ),
  row(
    TONE,
    { sv: 'ordlistan utanför sitt ämne (0,5 = slump)', en: 'word list outside its subject (0.5 = chance)' },
    'tone.list.elsewhere',
    2,
    EXAMPLES,
    'npm run evaluate:sentiment',
  ),
  row(
    TONE,
    { sv: 'modellen utanför sitt ämne (0,5 = slump)', en: 'model outside its subject (0.5 = chance)' },
    'tone.model.elsewhere',
    2,
    EXAMPLES,
    'npm run evaluate:sentiment',
  ),
];
