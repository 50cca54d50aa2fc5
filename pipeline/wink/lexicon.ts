/** The static part of the wink model: an all but empty lexicon, plain patterns for wink's own tokeniser, features of unknown words. */
import { stopWords } from '../language/stopwords.ts';
import { UPOS } from '../tokenize/types.ts';

const STOP_WORDS: ReadonlySet<string> = new Set(stopWords.words);

/** A state machine without transitions, in wink's export format. */
export const EMPTY_MACHINE = '[100,0,{"0":{}},{},{},{}]';

/** Parts of speech as wink numbers them; the first stands for "not tagged". */
export const UPOS_NAMES: readonly string[] = ['UNK', ...UPOS.slice(1), 'SPACE'];

/** wink's number of each entry of UPOS. */
export const UPOS_ID: readonly number[] = UPOS.map((_, i) => i);

const CATEGORIES = [
  'unk',
  'word',
  'number',
  'url',
  'email',
  'mention',
  'hashtag',
  'emoji',
  'emoticon',
  'time',
  'ordinal',
  'currency',
  'punctuation',
  'symbol',
  'tabCRLF',
  'wordRP',
  'alpha',
  'apos',
  'decade',
  'shortForm',
];

/** wink's token category for each of TOKEN_KINDS. */
export const CATEGORY_OF_KIND: readonly number[] = ['word', 'number', 'punctuation', 'symbol'].map(name =>
  CATEGORIES.indexOf(name),
);

/** Field of a packed word: [word, mask, shift, is a value, is computed for unknown words, is mapped through a list]. */
const LAYOUT = {
  prefix: [0, 0x7fffffff, 0, 0, 1, 0],
  suffix: [1, 0x7fffffff, 0, 0, 1, 0],
  shape: [2, 0x7fffffff, 0, 0, 1, 0],
  lutCase: [3, 3, 0, 1, 1, 0],
  isAbbrev: [3, 4, 2, 1, 1, 0],
  pos: [3, 0x1f8, 3, 1, 1, 1],
  tokenType: [3, 0x3e00, 9, 1, 0, 1],
  isStopWord: [3, 1 << 15, 15, 1, 1, 0],
  lemma: [4, 0xfffff, 0, 1, 0, 0],
  normal: [4, 0xf00000, 20, 1, 0, 0],
  isSLemma: [4, 1 << 24, 24, 1, 0, 0],
  isContraction: [4, 1 << 25, 25, 1, 0, 0],
  isSpellingMapped: [4, 1 << 27, 27, 1, 0, 0],
  lexemeCID: [4, 0, 0, 1, 0, 0],
};
const PACKED = 5;

/** Words that wink itself looks for. */
const LEXEMES = ['$%^oov^%$', '\n', '\n\n', '\t'];

/** wink calls this once for every `winkNLP()`; the lists grow with the words it meets, so each call makes new ones. */
export const core = (): unknown => ({
  packing: {
    size: PACKED,
    efSize: 4,
    layout: LAYOUT,
    config: { suffix: 3, prefix: 2 },
    efList: ['prefix', 'suffix', 'shape', 'lutCase', 'isAbbrev', 'pos', 'isStopWord'],
  },
  lexicon: new Uint32Array(LEXEMES.length * PACKED),
  xpansions: new Uint32Array(),
  features: {
    lexeme: growing(LEXEMES),
    prefix: growing(['']),
    suffix: growing(['']),
    shape: growing(['']),
    pos: growing(UPOS_NAMES),
    tokenType: growing(CATEGORIES),
    posClusters: { list: [new Set()] },
  },
  pos: { list: UPOS_NAMES, hash: numbered(UPOS_NAMES) },
  tcat: { list: CATEGORIES, hash: numbered(CATEGORIES) },
  preserve: { prefix: {}, suffix: {} },
  trex: {
    ltc: [
      ['^[\\t\\r\\n]+$', 'u', CATEGORIES.indexOf('tabCRLF')],
      ['^\\S+$', 'u', CATEGORIES.indexOf('word')],
    ],
    rtc: [['\\S+', 'gu', CATEGORIES.indexOf('word')]],
    helpers: {
      splitter: ['([ \\u00a0\\u2002-\\u2005\\u2009\\u200a\\u202f\\u205f]+|[\\n\\r\\t]+)', ''],
      anyWithRP: ['^(?!)', 'u'],
      anyWithLP: ['^(?!)', 'u'],
      LPanyRP: ['^(?!)', 'u'],
    },
  },
});

/** Features that wink asks for when it meets a new word. */
export const featureFunctions = (): unknown => ({
  prefix: (word: string) => word.slice(0, 2),
  suffix: (word: string) => word.slice(-3),
  shape: (word: string) => shapeOf(word),
  lutCase: (word: string) => caseOf(word),
  isAbbrev: (word: string) => (/\p{L}\.$/u.test(word) ? 1 : 0),
  pos: () => 0,
  isStopWord: (word: string) => (STOP_WORDS.has(word.toLowerCase()) ? 1 : 0),
});

/** `Xxxxx` for Öland: letters and digits as kinds, runs of one kind cut to four. */
const shapeOf = (word: string): string =>
  word
    .slice(0, 64)
    .replace(/\p{Lu}/gu, 'X')
    .replace(/\p{Ll}/gu, 'x')
    .replace(/\p{Nd}/gu, 'd')
    .replace(/(.)\1{4,}/gu, '$1$1$1$1');

/** wink's numbers: 0 other, 1 lower, 2 upper, 3 title. */
const caseOf = (word: string): number => {
  if (!/\p{L}/u.test(word)) return 0;
  if (word === word.toLowerCase()) return 1;
  if (word === word.toUpperCase() && word.length > 1) return 2;
  return /^\p{Lu}[^\p{Lu}]*$/u.test(word) ? 3 : 0;
};

const numbered = (list: readonly string[]): Record<string, number> =>
  Object.assign(Object.create(null) as Record<string, number>, Object.fromEntries(list.map((name, i) => [name, i])));

const growing = (list: readonly string[]): unknown => ({
  list: [...list],
  hash: numbered(list),
  index: list.length,
  intrinsicSize: list.length,
});
