/** What is counted for the measures of style: tallies of a sentence, which add up to a document's and a group's. */
import type { Answer } from '../../pipeline/corpus.ts';
import { TOKEN_KINDS, type Tokens, UPOS, type Upos } from '../../pipeline/tokenize/types.ts';
import { roleOf, type Whose } from '../words/index.ts';
import { isLong } from './readability.ts';
import { mattr, msttr, mtld } from './windows.ts';
import { MODALS, PRONOUNS } from './words.ts';

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
export const read = (tally: Tally, name: TallyName): number => tally[AT[name]]!;

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
  const grammar = grammarOf(tokens);
  const sentences: Tally[] = [];
  tokens.sentences.forEach((_, s) => {
    if (whose === 'all' || roleOf(answer, s) === whose) {
      const tally = tallySentence(tokens, s, grammar, words);
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

const code = (name: Upos): number => UPOS.indexOf(name);
const [NOUN, ADP, PRON, ADV, VERB, AUX, PROPN] = (['NOUN', 'ADP', 'PRON', 'ADV', 'VERB', 'AUX', 'PROPN'] as const).map(
  code,
) as [number, number, number, number, number, number, number];
const WORD = TOKEN_KINDS.indexOf('word');

/** Tests of features and lemmas, made once per distinct feature string or word. */
type Grammar = { readonly feats: (token: number) => Features; readonly lemma: (token: number) => string };
type Features = {
  readonly finite: boolean;
  readonly present: boolean;
  readonly past: boolean;
  readonly passive: boolean;
  readonly participle: boolean;
};

const grammarOf = ({ feats, lemma, vocabulary }: Tokens): Grammar => {
  const known = new Map<number, Features>();
  return {
    lemma: i => vocabulary.words[lemma[i]!]!,
    feats: i => {
      let features = known.get(feats[i]!);
      if (features === undefined) {
        features = featuresOf(vocabulary.words[feats[i]!]!);
        known.set(feats[i]!, features);
      }
      return features;
    },
  };
};

const featuresOf = (feats: string): Features => {
  const has = (feature: string): boolean => feats.split('|').includes(feature);
  const finite = has('VerbForm=Fin');
  return {
    finite,
    present: finite && has('Tense=Pres'),
    past: finite && has('Tense=Past'),
    passive: has('Voice=Pass'),
    participle: has('VerbForm=Part'),
  };
};

const tallySentence = (tokens: Tokens, sentence: number, grammar: Grammar, words: string[]): Tally => {
  const tally = new Float64Array(TALLY.length);
  const add = (name: TallyName, is: boolean): void => {
    if (is) tally[AT[name]]!++;
  };
  const { firstToken, endToken } = tokens.sentences[sentence]!;
  tally[AT.sentences] = 1;
  for (let i = firstToken; i < endToken; i++) {
    if (tokens.kind[i] !== WORD) continue;
    const word = tokens.vocabulary.words[tokens.lower[i]!]!;
    const upos = tokens.upos[i]!;
    const { finite, present, past, passive, participle } = grammar.feats(i);
    const isVerb = upos === VERB || upos === AUX;
    words.push(word);
    tally[AT.letters]! += word.length;
    add('words', true);
    add('longWords', isLong(word));
    add('nouns', upos === NOUN);
    add('verbs', isVerb);
    add('nominal', upos === NOUN || upos === ADP || (participle && !isVerb));
    add('verbal', isVerb || upos === PRON || upos === ADV);
    add('pronouns', upos === PRON);
    add('firstSingular', PRONOUNS.firstSingular.has(word));
    add('firstPlural', PRONOUNS.firstPlural.has(word));
    add('second', PRONOUNS.second.has(word));
    add('generic', PRONOUNS.generic.has(word));
    add('finite', isVerb && finite);
    add('present', isVerb && present);
    add('past', isVerb && past);
    add('modals', upos === AUX && finite && MODALS.has(grammar.lemma(i)));
    // Deponents (hoppas, finnas) keep the -s in the lemma.
    add('sPassives', isVerb && passive && !grammar.lemma(i).endsWith('s'));
    add('bliPassives', isVerb && grammar.lemma(i) === 'bli' && hasParticipleAfter(tokens, i, endToken, grammar));
  }
  return tally;
};

/** How far after *bli* its participle may stand, in tokens: *blev i går äntligen beslutat*. */
const REACH = 4;

const hasParticipleAfter = (tokens: Tokens, verb: number, end: number, { feats }: Grammar): boolean => {
  for (let i = verb + 1; i < Math.min(end, verb + 1 + REACH); i++) {
    const upos = tokens.upos[i]!;
    if (tokens.kind[i] !== WORD || upos === VERB || upos === AUX) return false;
    if (feats(i).participle) return upos !== PROPN && tokens.upos[i + 1] !== NOUN;
  }
  return false;
};
