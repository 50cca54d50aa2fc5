/** `sentiment`: the tone of each sentence and speaker by a word list. */
import {
  SENTIMENT_DEFAULTS,
  type SentenceTone,
  sentenceTones,
  speakerTones,
} from '../../../analyzers/sentiment/index.ts';
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

type Options = DocumentOptions & { readonly format: string; readonly jsonl?: boolean; readonly by: string };

export const registerSentiment: Register = (program, session) => {
  withDocumentOptions(program.command('sentiment'))
    .description(`measure tone with the word list ${SENTIMENT_DEFAULTS.lexicon.name}; higher is more positive`)
    .argument('[places...]', 'files, folders, or - for standard input', ['-'])
    .option('--by <unit>', 'one row per sentence or speaker', 'sentence')
    .option('--format <format>', 'csv, json or jsonl', 'csv')
    .option('--jsonl', 'filter: {"id","text"} a line in, {"id","score",…} a line out')
    .addHelpText(
      'after',
      '\nExample:\n  ordskifte sentiment seeds --by speaker\n  echo \'{"id":"1","text":"Det gick bra."}\' | ordskifte sentiment --jsonl',
    )
    .action(async (places: readonly string[], options: Options) => {
      if (options.jsonl) {
        await filterPlaces(session, places, ({ id, text }) => ({
          id,
          ...textTone(sentenceTones(answerOf(id, text))),
        }));
      } else {
        const corpus = loadCorpus(session, places, options);
        const tones = corpus.answers.flatMap(answer => sentenceTones(answer));
        const rows = options.by === 'speaker' ? speakerTones(tones) : tones.map(flat);
        writeRows(session, rows, options.format);
      }
      finish(session, options);
    });
};

/** Tone of a text as a whole, with what the list knew of it. */
const textTone = (tones: readonly SentenceTone[]): object => {
  const [all] = speakerTones(tones.map(tone => ({ ...tone, speaker: '' })));
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
