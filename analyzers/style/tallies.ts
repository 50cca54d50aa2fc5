/** What is counted for the measures of style: tallies of a sentence, which add up to a document's and a group's. */
import type { Answer } from '../../pipeline/corpus.ts';
import {
  featureOf,
  isFiniteVerb,
  isVerb,
  modalityOf,
  type Person,
  personOf,
  tenseOf,
  uposOf,
  voiceOf,
} from '../../pipeline/grammar/index.ts';
import { TOKEN_KINDS, type Tokens } from '../../pipeline/tokenize/types.ts';
import { roleOf, type Whose } from '../words/index.ts';
import { isLong, lettersOf } from './readability.ts';
import { mattr, msttr, mtld } from './windows.ts';

/** Columns of a tally. `nominal` and `verbal` are the two sides of the nominal ratio. */
export const TALLY = [
  'words',
  'sentences',
  'longWords',
  'letters',
  'nouns',
  'verbs',
  'nominal',
  'verbal',
  'pronouns',
  'firstSingular',
  'firstPlural',
  'second',
  'generic',
  'finite',
  'present',
  'past',
  'modals',
  'sPassives',
  'bliPassives',
  'mattr',
  'mattrWindows',
  'msttr',
  'msttrSegments',
  'mtld',
  'mtldWords',
] as const;
export type TallyName = (typeof TALLY)[number];
export type Tally = Float64Array;

const AT = Object.fromEntries(TALLY.map((name, i) => [name, i])) as Readonly<Record<TallyName, number>>;

/** One entry of a tally. */
export const read = (tally: ArrayLike<number>, name: TallyName): number => tally[AT[name]]!;

/** A document's sentences, and its sum with what can only be measured along the whole text. */
export type DocumentTally = {
  readonly document: string;
  readonly respondent: string;
  readonly sentences: readonly Tally[];
  readonly total: Tally;
  /** Lower-case words in order. */
  readonly words: readonly string[];
};

/** Counts one answer. `window` is the length of the windows of MATTR and the segments of MSTTR, in words. */
export const tallyOf = (answer: Answer, whose: Whose, window: number): DocumentTally => {
  const { tokens } = answer;
  const words: string[] = [];
  const sentences: Tally[] = [];
  tokens.sentences.forEach((_, s) => {
    if (whose === 'all' || roleOf(answer, s) === whose) {
      const tally = tallySentence(tokens, s, words);
      if (read(tally, 'words') > 0) sentences.push(tally);
    }
  });
  const total = new Float64Array(TALLY.length);
  for (const tally of sentences) for (let k = 0; k < total.length; k++) total[k]! += tally[k]!;
  alongText(total, words, window);
  const { document, structure } = answer;
  return { document: document.id, respondent: structure.respondent?.name ?? document.id, sentences, total, words };
};

const alongText = (total: Tally, words: readonly string[], window: number): void => {
  const [moving, segments, stretches] = [mattr(words, window), msttr(words, window), mtld(words)];
  total[AT.mattr] = moving.sum;
  total[AT.mattrWindows] = moving.weight;
  total[AT.msttr] = segments.sum;
  total[AT.msttrSegments] = segments.weight;
  total[AT.mtld] = stretches.sum;
  total[AT.mtldWords] = stretches.weight;
};

const WORD = TOKEN_KINDS.indexOf('word');

const tallySentence = (tokens: Tokens, sentence: number, words: string[]): Tally => {
  const tally = new Float64Array(TALLY.length);
  const { firstToken, endToken } = tokens.sentences[sentence]!;
  tally[AT.sentences] = 1;
  for (let i = firstToken; i < endToken; i++) {
    if (tokens.kind[i] !== WORD) continue;
    const word = tokens.vocabulary.words[tokens.lower[i]!]!;
    words.push(word);
    tally[AT.words]!++;
    tally[AT.letters]! += lettersOf(word);
    if (isLong(word)) tally[AT.longWords]!++;
    for (const name of grammarOf(tokens, i)) tally[AT[name]]!++;
  }
  return tally;
};

/** The tallies that a word counts in by its grammar. */
const grammarOf = (tokens: Tokens, i: number): TallyName[] => {
  const found = isVerb(tokens, i) ? tallyVerb(tokens, i) : tallyOther(tokens, i);
  const voice = voiceOf(tokens, i);
  if (voice === 's-passive') found.push('sPassives');
  if (voice === 'bli-passive') found.push('bliPassives');
  return found;
};

const tallyVerb = (tokens: Tokens, i: number): TallyName[] => {
  const found: TallyName[] = ['verbs', 'verbal'];
  if (isFiniteVerb(tokens, i)) found.push('finite');
  const tense = tenseOf(tokens, i);
  if (tense !== undefined) found.push(tense);
  if (modalityOf(tokens, i) !== undefined) found.push('modals');
  return found;
};

const tallyOther = (tokens: Tokens, i: number): TallyName[] => {
  const upos = uposOf(tokens, i);
  const found: TallyName[] = [];
  if (upos === 'NOUN') found.push('nouns');
  if (upos === 'PRON') found.push('pronouns');
  if (upos === 'PRON' || upos === 'ADV') found.push('verbal');
  if (upos === 'NOUN' || upos === 'ADP' || featureOf(tokens, i, 'VerbForm') === 'Part') found.push('nominal');
  const person = personOf(tokens, i);
  const name = person && tallyOfPerson(person);
  if (name !== undefined) found.push(name);
  return found;
};

const tallyOfPerson = ({ person, number }: Person): TallyName | undefined => {
  if (person === 1) return number === 'singular' ? 'firstSingular' : 'firstPlural';
  if (person === 2) return 'second';
  return person === 'generic' ? 'generic' : undefined;
};
