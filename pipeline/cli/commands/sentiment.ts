/** `sentiment`: tone by a word list, or by the learned model; per sentence, speaker or target. */

import {
  SENTIMENT_DEFAULTS,
  type SentenceTone,
  type SentimentOptions,
  sentenceTones,
  speakerTones,
} from '../../../analyzers/sentiment/index.ts';
import { modelScore } from '../../../analyzers/sentiment/model/index.ts';
import { LEXICON_FORMATS, type LexiconFormat, readLexicon } from '../../../analyzers/sentiment/read-lexicon.ts';
import { targetTones } from '../../../analyzers/sentiment/targets.ts';
import type { Answer } from '../../corpus.ts';
import { OrdskifteError } from '../../errors.ts';
import { messages } from '../../messages.ts';
import { readBytes } from '../files.ts';
import { sentimentModel } from '../models.ts';
import { answerOf } from '../plain.ts';
import {
  type DocumentOptions,
  filterPlaces,
  finish,
  loadCorpus,
  type Register,
  withDocumentOptions,
  writeRows,
} from '../session.ts';

const INSTRUMENTS = ['lexicon', 'model'] as const;
const BY = ['sentence', 'speaker', 'target'] as const;

type Options = DocumentOptions & {
  readonly format: string;
  readonly jsonl?: boolean;
  readonly by: string;
  readonly instrument: string;
  readonly lexicon?: string;
  readonly lexiconFormat?: string;
  readonly minConfidence: string;
  readonly target?: readonly string[];
};

export const registerSentiment: Register = (program, session) => {
  withDocumentOptions(program.command('sentiment'))
    .description(
      `measure tone: with the word list ${SENTIMENT_DEFAULTS.lexicon.name} (0 = neutral), or with a model that learned attitude to immigration (1 to 5); higher is more positive`,
    )
    .argument('[places...]', 'files, folders, or - for standard input', ['-'])
    .option('--instrument <name>', INSTRUMENTS.join(' or '), 'lexicon')
    .option('--by <unit>', `one row per ${BY.join(', ')}`, 'sentence')
    .option('--target <words...>', 'with --by target: whom or what the sentences name')
    .option('--lexicon <file>', `another word list (${LEXICON_FORMATS.join(', ')})`)
    .option('--lexicon-format <format>', 'its format, when it is not recognised')
    .option('--min-confidence <share>', 'leave out words of the list that are less sure', '0')
    .option('--format <format>', 'csv, json or jsonl', 'csv')
    .option('--jsonl', 'filter: {"id","text"} a line in, {"id","score",…} a line out')
    .addHelpText(
      'after',
      '\nExample:\n  ordskifte sentiment seeds --by speaker\n  echo \'{"id":"1","text":"Det gick bra."}\' | ordskifte sentiment --jsonl --instrument model',
    )
    .action(async (places: readonly string[], options: Options) => {
      oneOf('--instrument', options.instrument, INSTRUMENTS);
      oneOf('--by', options.by, BY);
      const settings = settingsOf(options);
      if (options.jsonl) {
        const model = options.instrument === 'model' ? sentimentModel() : undefined;
        await filterPlaces(session, places, ({ id, text }) =>
          model === undefined
            ? { id, ...textTone(sentenceTones(answerOf(id, text), settings), settings) }
            : { id, score: modelScore(model, text) },
        );
      } else {
        const { answers } = loadCorpus(session, places, options);
        writeRows(session, rowsOf(answers, options, settings), options.format);
      }
      finish(session, options);
    });
};

const oneOf = (option: string, value: string, allowed: readonly string[]): void => {
  if (!allowed.includes(value)) throw new OrdskifteError(messages.badOption(option, value, allowed.join(', ')));
};

const settingsOf = ({ lexicon, lexiconFormat, minConfidence }: Options): SentimentOptions => {
  if (!(Number(minConfidence) >= 0 && Number(minConfidence) <= 1))
    throw new OrdskifteError(messages.badOption('--min-confidence', minConfidence, 'a number from 0 to 1'));
  if (lexiconFormat !== undefined) oneOf('--lexicon-format', lexiconFormat, LEXICON_FORMATS);
  if (lexicon === undefined) return {};
  const format = lexiconFormat === undefined ? {} : { format: lexiconFormat as LexiconFormat };
  return {
    lexicon: readLexicon(new TextDecoder().decode(readBytes(lexicon)), lexicon, {
      ...format,
      minConfidence: Number(minConfidence),
    }),
  };
};

const rowsOf = (
  answers: readonly Answer[],
  { by, instrument, target }: Options,
  settings: SentimentOptions,
): object[] => {
  if (by === 'target') {
    if (target === undefined)
      throw new OrdskifteError(messages.badOption('--by', by, 'target together with --target WORD…'));
    return targetTones(answers, target, settings);
  }
  const tones = answers.flatMap(answer => sentenceTones(answer, settings).map(tone => ({ answer, tone })));
  if (instrument === 'model') return modelRows(tones, by);
  return by === 'speaker'
    ? speakerTones(
        tones.map(({ tone }) => tone),
        settings,
      )
    : tones.map(({ tone }) => flat(tone));
};

// The model reads whole stretches of text: a sentence, or everything that a speaker says.
const modelRows = (tones: readonly { answer: Answer; tone: SentenceTone }[], by: string): object[] => {
  const model = sentimentModel();
  const textOf = ({ answer, tone }: (typeof tones)[number]): string => {
    const { start, end } = answer.tokens.sentences[tone.sentence]!;
    return answer.document.text.slice(start, end);
  };
  if (by === 'sentence') {
    return tones.map(item => ({
      document: item.tone.document,
      speaker: item.tone.speaker,
      role: item.tone.role,
      sentence: item.tone.sentence + 1,
      score: modelScore(model, textOf(item)),
    }));
  }
  return [...new Set(tones.map(({ tone }) => tone.speaker))].map(speaker => {
    const own = tones.filter(({ tone }) => tone.speaker === speaker);
    return { speaker, score: modelScore(model, own.map(textOf).join(' ')), sentences: own.length };
  });
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

const flat = ({ matches, sentence, ...tone }: SentenceTone): object => ({
  ...tone,
  sentence: sentence + 1,
  matches: matches.map(m => `${m.word}:${m.value}`),
});
