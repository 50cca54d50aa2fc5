/** `sentiment`: tone by a word list, or by the learned model; per sentence, speaker or target. */

import { GROUP_KEYS, type Group, groupBy, holdsDocuments, refuseUnknownKeys } from '../../analyzers/groups/index.ts';
import { SENTIMENT_DEFAULTS, type SentimentOptions, sentenceTones, speakerTones } from '../../analyzers/tone/index.ts';
import { LEXICON_FORMATS } from '../../analyzers/tone/lexicon-formats.ts';
import { modelScore } from '../../analyzers/tone/model/index.ts';
import { targetTones } from '../../analyzers/tone/targets.ts';
import type { Answer } from '../../pipeline/corpus.ts';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import { formatOption, writeAnalysis } from '../analysis.ts';
import { documentRows } from '../documents.ts';
import { filterDocuments, WHERE } from '../filter.ts';
import { filterPlaces } from '../filtering.ts';
import { JOBS } from '../parts/jobs.ts';
import { sentimentModel } from '../rim/models.ts';
import { type DocumentOptions, finish, loadCorpus, type Register, withDocumentOptions } from '../session.ts';
import { INSTRUMENTS, oneOf, settingsOf, textOf } from '../works/sentiment.ts';

/** Rows of sentences or targets, or of one of the groups that every analysis knows. */
const BY = ['sentence', 'target', ...GROUP_KEYS];

type Options = DocumentOptions & {
  readonly format: string;
  readonly jsonl?: boolean;
  readonly by: string;
  readonly instrument: string;
  readonly lexicon?: string;
  readonly lexiconFormat?: string;
  readonly minConfidence: string;
  readonly target?: readonly string[];
  readonly where?: readonly string[];
  readonly jobs?: string;
};

export const registerSentiment: Register = (program, session) => {
  withDocumentOptions(program.command('sentiment'))
    .description(
      `measure tone: with the word list ${SENTIMENT_DEFAULTS.lexicon.name} (0 = neutral), or with a model that learned attitude to immigration (1 to 5); higher is more positive`,
    )
    .argument('[places...]', 'files, folders, or - for standard input', ['-'])
    .option('--instrument <name>', INSTRUMENTS.join(' or '), 'lexicon')
    .option(
      '--by <unit>',
      `one row per ${BY.join(', ')}, or field of the lines or sidecars; groups may be crossed (party,year)`,
      'sentence',
    )
    .option('--target <words...>', 'with --by target: whom or what the sentences name')
    .option('--lexicon <file>', `another word list (${LEXICON_FORMATS.join(', ')})`)
    .option('--lexicon-format <format>', 'its format, when it is not recognised')
    .option('--min-confidence <share>', 'leave out words of the list that are less sure', '0')
    .option('--where <key=value...>', WHERE)
    .addOption(formatOption())
    .option('--jobs <n>', `by sentence: ${JOBS}`)
    .option('--jsonl', 'filter: {"id","text"} a line in, {"id","score",…} a line out')
    .addHelpText(
      'after',
      '\nExample:\n  ordskifte sentiment seeds --by speaker\n  echo \'{"id":"1","text":"Det gick bra."}\' | ordskifte sentiment --jsonl --instrument model',
    )
    .action(async (places: readonly string[], options: Options) => {
      oneOf('--instrument', options.instrument, INSTRUMENTS);
      const settings = await settingsOf(options);
      if (options.jsonl) {
        await filterPlaces(session, places, { name: 'sentiment', options }, options.jobs);
      } else if (options.by === 'sentence') {
        const { rows, notices } = await documentRows(
          session,
          places,
          options,
          { name: 'sentiment', options },
          { choose: heads => filterDocuments(heads, options.where) },
        );
        await writeAnalysis(
          session,
          { command: 'sentiment', settings: printed(options, settings), notices, rows },
          options.format,
        );
      } else {
        const { answers, notices } = await loadCorpus(session, places, options, {
          choose: heads => {
            const kept = filterDocuments(heads, options.where);
            if (options.by !== 'target') refuseUnknownKeys(kept, options.by);
            return kept;
          },
        });
        await writeAnalysis(
          session,
          {
            command: 'sentiment',
            settings: printed(options, settings),
            notices,
            rows: rowsOf(answers, options, settings),
          },
          options.format,
        );
      }
      finish(session, options);
    });
};

/** What the numbers depend on, for the comment above them. */
const printed = ({ by, instrument, target, where, restore }: Options, settings: SentimentOptions) => {
  const { lexicon, shrink, negation, possibility } = { ...SENTIMENT_DEFAULTS, ...settings };
  const list = { lexicon: `${lexicon.name} (${lexicon.values.size} words)`, shrink, negation, possibility };
  return {
    by,
    instrument,
    ...(target && { target }),
    ...(where && { where }),
    restored: restore,
    ...(instrument === 'lexicon' ? list : { scale: '1 to 5' }),
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
  return groupBy(answers, by).map(group => groupRow(group, by, instrument, settings));
};

// A group is what its respondents say; grouped by speaker or question, all words of the part count.
const groupRow = ({ name, answers }: Group, by: string, instrument: string, settings: SentimentOptions): object => {
  const own = answers.flatMap(answer =>
    sentenceTones(answer, settings)
      .filter(tone => !holdsDocuments(by) || tone.role === 'respondent')
      .map(tone => ({ answer, tone })),
  );
  const facts = { group: name, documents: answers.length, sentences: own.length };
  if (instrument === 'model') {
    // The model reads a whole stretch of text: everything that the group says.
    return {
      ...facts,
      score: modelScore(
        sentimentModel(),
        own.map(({ answer, tone }) => textOf(answer, tone)).join(' '),
        own[0]?.answer.tokens.vocabulary.memory,
      ),
    };
  }
  const [all] = speakerTones(
    own.map(({ tone }) => ({ ...tone, speaker: name })),
    settings,
  );
  const { group: _, ...tone } = all ?? {
    group: name,
    score: 0,
    words: 0,
    matched: 0,
    coverage: undefined,
    positive: 0,
    negative: 0,
  };
  return { ...facts, ...tone };
};
