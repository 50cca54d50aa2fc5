/** `sentiment` on single texts and on the sentences of single documents. */
import { type SentenceTone, type SentimentOptions, sentenceTones, speakerTones } from '../../analyzers/tone/index.ts';
import { LEXICON_FORMATS, type LexiconFormat } from '../../analyzers/tone/lexicon-formats.ts';
import { modelScore } from '../../analyzers/tone/model/index.ts';
import type { Answer } from '../../pipeline/corpus.ts';
import { OrdskifteError } from '../../pipeline/errors.ts';
import type { Memory } from '../../pipeline/memory.ts';
import { messages } from '../../pipeline/messages/index.ts';
import { readBytes } from '../rim/files.ts';
import { sentimentModel } from '../rim/models.ts';
import { answerOf } from '../rim/single-speaker.ts';
import type { DocumentWork, LineWork } from './types.ts';

export const INSTRUMENTS = ['lexicon', 'model'] as const;

type Options = {
  readonly instrument: string;
  readonly lexicon?: string;
  readonly lexiconFormat?: string;
  readonly minConfidence: string;
};

/** The tone of a text. */
export const sentimentLines = async (options: Options, memory: Memory): Promise<LineWork> => {
  const settings = await settingsOf(options);
  const model = options.instrument === 'model' ? sentimentModel() : undefined;
  return ({ id, text }) =>
    model === undefined
      ? { id, ...textTone(sentenceTones(answerOf(id, text, memory), settings), settings) }
      : { id, score: modelScore(model, text, memory) };
};

/** A row for every sentence. */
export const sentimentDocuments = async (options: Options): Promise<DocumentWork> => {
  const settings = await settingsOf(options);
  return answer => ({ rows: sentenceRows(answer, options.instrument, settings) });
};

export const oneOf = (option: string, value: string, allowed: readonly string[]): void => {
  if (!allowed.includes(value)) throw new OrdskifteError(messages.badOption(option, value, allowed.join(', ')));
};

export const settingsOf = async ({ lexicon, lexiconFormat, minConfidence }: Options): Promise<SentimentOptions> => {
  if (!(Number(minConfidence) >= 0 && Number(minConfidence) <= 1))
    throw new OrdskifteError(messages.badOption('--min-confidence', minConfidence, 'a number from 0 to 1'));
  if (lexiconFormat !== undefined) oneOf('--lexicon-format', lexiconFormat, LEXICON_FORMATS);
  if (lexicon === undefined) return {};
  // A reader of YAML comes with it, which only this option needs.
  const { readLexicon } = await import('../../analyzers/tone/read-lexicon.ts');
  const format = lexiconFormat === undefined ? {} : { format: lexiconFormat as LexiconFormat };
  return {
    lexicon: readLexicon(new TextDecoder().decode(readBytes(lexicon)), lexicon, {
      ...format,
      minConfidence: Number(minConfidence),
    }),
  };
};

const sentenceRows = (answer: Answer, instrument: string, settings: SentimentOptions): object[] => {
  const tones = sentenceTones(answer, settings);
  if (instrument === 'lexicon') return tones.map(flat);
  return tones.map(tone => ({
    document: tone.document,
    speaker: tone.speaker,
    role: tone.role,
    sentence: tone.sentence,
    score: modelScore(sentimentModel(), textOf(answer, tone), answer.tokens.vocabulary.memory),
  }));
};

export const textOf = ({ document, tokens }: Answer, { sentence }: SentenceTone): string => {
  const { start, end } = tokens.sentences[sentence - 1]!;
  return document.text.slice(start, end);
};

/** Tone of a text as a whole, with what the list knew of it. */
const textTone = (tones: readonly SentenceTone[], settings: SentimentOptions): object => {
  const [all] = speakerTones(
    tones.map(tone => ({ ...tone, speaker: '' })),
    settings,
  );
  const words = tones.flatMap(tone => tone.matches.map(({ word, start, end, value }) => ({ word, start, end, value })));
  return {
    score: all?.score ?? 0,
    words: all?.words ?? 0,
    matched: all?.matched ?? 0,
    coverage: all?.coverage ?? 0,
    matches: words,
  };
};

const flat = ({ matches, ...tone }: SentenceTone): object => ({
  ...tone,
  matches: matches.map(m => `${m.word}:${m.value}`),
});
