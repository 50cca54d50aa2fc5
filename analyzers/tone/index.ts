/** Sentiment: the tone of each sentence by a word list, with negation, and with what the list covers. */
import type { Answer } from '../../pipeline/corpus.ts';
import { isNegatedBy, isOnlyPossible, negationsOf } from '../../pipeline/grammar/index.ts';
import { INTENSIFIERS, INTENSITY_REACH, POSSIBILITY_REACH } from '../../pipeline/language/intensity.ts';
import { NEGATORS } from '../../pipeline/language/negation.ts';
import { stopWords } from '../../pipeline/language/stopwords.ts';
import { TOKEN_KINDS } from '../../pipeline/tokenize/types.ts';
import { rateOf } from '../contract.ts';
import { roleOf } from '../words/index.ts';
import { OWN_LEXICON, type SentimentLexicon } from './lexicon.ts';
import { toneName } from './tone-name.ts';

export type SentimentOptions = {
  readonly lexicon?: SentimentLexicon;
  /** Neutral words added to every mean, so that one word alone does not make a sentence extreme. */
  readonly shrink?: number;
  /** What a negated value is multiplied by. */
  readonly negation?: number;
  /** What a value is multiplied by that is only possible or wished (kan, kanske, hoppas). */
  readonly possibility?: number;
};

export const SENTIMENT_DEFAULTS = Object.freeze({ lexicon: OWN_LEXICON, shrink: 4, negation: -0.5, possibility: 0.85 });

/** One word that the list knows: `value` after negation, offsets into the document's text. */
export type ToneMatch = {
  readonly start: number;
  readonly end: number;
  readonly word: string;
  readonly lemma: string;
  readonly value: number;
  readonly negated: boolean;
};

/** The tone of one sentence. `words` are content words: no function words, numbers or punctuation. */
export type SentenceTone = {
  readonly document: string;
  readonly speaker: string;
  readonly role: string;
  /** Place of the sentence in its document, from 1. */
  readonly sentence: number;
  /** Sum of values / (number of matches + shrink); 0 without a match. */
  readonly score: number;
  readonly words: number;
  readonly matches: readonly ToneMatch[];
};

/** The tone of one speaker: the same mean over all matches, and the share of content words that the list knows. */
export type SpeakerTone = {
  /** The speaker. */
  readonly group: string;
  readonly score: number;
  readonly words: number;
  readonly matched: number;
  /** Missing where there are no content words. */
  readonly coverage: number | undefined;
  readonly positive: number;
  readonly negative: number;
};

const WORD = TOKEN_KINDS.indexOf('word');
const FUNCTION_WORDS: ReadonlySet<string> = new Set(stopWords.words);

/** Tone of every sentence of an answer, in order; a sentence of title, reference or signature has no row. */
export const sentenceTones = (answer: Answer, options: SentimentOptions = {}): SentenceTone[] => {
  const settings = { ...SENTIMENT_DEFAULTS, ...options };
  const known = knownTones(answer, settings);
  if (known !== undefined) return known;
  const { tokens, structure, document } = answer;
  return tokens.sentences.flatMap((sentence, index) => {
    const role = roleOf(answer, index);
    if (role === undefined) return [];
    const { words, matches } = matchesIn(answer, index, settings);
    const speaker = structure.segments[structure.blocks[sentence.block]!.segment]!.speaker ?? '';
    return [
      {
        document: document.id,
        speaker,
        role,
        sentence: index + 1,
        score: mean(matches, settings.shrink),
        words,
        matches,
      },
    ];
  });
};

/** Tones that were kept: those of the own list with its settings, of which `shrink` matters for the score alone. */
const knownTones = (answer: Answer, settings: Settings): SentenceTone[] | undefined => {
  const { lexicon, shrink, negation, possibility } = settings;
  const { lexicon: own, ...standard } = SENTIMENT_DEFAULTS;
  if (lexicon !== own || negation !== standard.negation || possibility !== standard.possibility) return undefined;
  const known = answer.known?.(toneName(own)) as SentenceTone[] | undefined;
  return shrink === standard.shrink ? known : known?.map(tone => ({ ...tone, score: mean(tone.matches, shrink) }));
};

/**
 * Tone of all sentences together, one row a speaker, in the order in which they first speak: the mean of their scores, each as heavy as its matches
 * and what it is shrunk by, so that it lies between the least and the greatest of them.
 */
export const speakerTones = (sentences: readonly SentenceTone[], options: SentimentOptions = {}): SpeakerTone[] => {
  const { shrink } = { ...SENTIMENT_DEFAULTS, ...options };
  const speakers = [...new Set(sentences.map(s => s.speaker))];
  return speakers.map(speaker => {
    const own = sentences.filter(s => s.speaker === speaker);
    const matches = own.flatMap(s => s.matches);
    const words = own.reduce((sum, s) => sum + s.words, 0);
    return {
      group: speaker,
      score: mean(matches, shrink * own.filter(s => s.matches.length > 0).length),
      words,
      matched: matches.length,
      coverage: rateOf(matches.length, words, 1),
      positive: matches.filter(m => m.value > 0).length,
      negative: matches.filter(m => m.value < 0).length,
    };
  });
};

type Settings = Required<SentimentOptions>;

const matchesIn = (answer: Answer, index: number, settings: Settings): { words: number; matches: ToneMatch[] } => {
  const { tokens } = answer;
  const { words: strings } = tokens.vocabulary;
  const { firstToken, endToken } = tokens.sentences[index]!;
  const lower = Array.from(tokens.lower.subarray(firstToken, endToken), id => strings[id]!);
  const negations = negationsOf(tokens, index);
  const matches: ToneMatch[] = [];
  let words = 0;
  for (let i = firstToken; i < endToken; i++) {
    const form = strings[tokens.lower[i]!]!;
    if (tokens.kind[i] !== WORD || FUNCTION_WORDS.has(form) || NEGATORS.has(form)) continue;
    words++;
    const lemma = strings[tokens.lemma[i]!]!;
    const entry = [lemma, form].find(word => word !== '' && settings.lexicon.values.has(word));
    if (entry === undefined) continue;
    const negated = isNegatedBy(negations, i);
    const isPossible = isOnlyPossible(tokens, Math.max(firstToken, i - POSSIBILITY_REACH), i);
    const strength = intensity(lower, i - firstToken) * (isPossible ? settings.possibility : 1);
    const value = settings.lexicon.values.get(entry)! * strength * (negated ? settings.negation : 1);
    matches.push({
      start: tokens.start[i]!,
      end: tokens.end[i]!,
      word: strings[tokens.form[i]!]!,
      lemma: entry,
      value,
      negated,
    });
  }
  return { words, matches };
};

// The nearest intensifier before the word: "mycket bra", "ganska dåligt".
const intensity = (words: readonly string[], index: number): number => {
  for (let i = index - 1; i >= Math.max(0, index - INTENSITY_REACH); i--) {
    const factor = INTENSIFIERS.get(words[i]!);
    if (factor !== undefined) return factor;
  }
  return 1;
};

const mean = (matches: readonly ToneMatch[], shrink: number): number =>
  matches.length === 0 ? 0 : matches.reduce((sum, match) => sum + match.value, 0) / (matches.length + shrink);
