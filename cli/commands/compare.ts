/** `compare`: a report as a folder that opens in a browser: about two respondents, or about groups of documents. */
import { choosePair, respondentsOf } from '../../analyzers/groups/pair.ts';
import { UNITS } from '../../analyzers/words/index.ts';
import type { Corpus } from '../../pipeline/corpus.ts';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages.ts';
import { LANGUAGES } from '../../reports/labels/index.ts';
import { choice, refuseRepeated, wholeNumber } from '../analysis.ts';
import { filterAnswers, WHERE } from '../filter.ts';
import { writeGroupReport } from '../report/groups.ts';
import { type CompareOptions, REPORT_KEYS } from '../report/options.ts';
import { writePairReport } from '../report/pair.ts';
import { finish, loadCorpus, type Register, type Session, withDocumentOptions } from '../session.ts';

export const registerCompare: Register = (program, session) => {
  withDocumentOptions(program.command('compare'))
    .description('write a report that compares two respondents, or groups of documents: page, charts and tables')
    .argument('<places...>', 'files and folders with the answers')
    .option('--out <folder>', 'where the report is written; an older report there is replaced', 'report')
    .addOption(choice('--lang <language>', 'language of the report', Object.keys(LANGUAGES), 'sv'))
    .addOption(choice('--unit <unit>', 'what counts as the same word', UNITS, 'lemma'))
    .addOption(
      choice(
        '--by <key>',
        'what the documents are grouped by; two respondents get a report with their sentences, anything else one about groups',
        REPORT_KEYS,
        'respondent',
      ),
    )
    .option('--respondents <names...>', 'the two to compare, when the documents have more')
    .option('--groups <names...>', 'only these groups, in this order')
    .option('--where <key=value...>', WHERE)
    .option(
      '--minimum <n>',
      'leave out words that all together use less often: 2 for respondents, 5 for groups',
      value => wholeNumber('--minimum', value, 1),
    )
    .option('--codebook <file>', 'a codebook of your own; with "extends": true in it, added to the one that is shipped')
    .option('--title <text>', 'headline of a report about groups')
    .option('--source <text>', 'where the documents of a report about groups come from, for its source line')
    .addHelpText(
      'after',
      '\nExample:\n  ordskifte compare seeds --out report --lang sv\n  ordskifte compare speeches.jsonl.gz --by party --where year=2019 --out parties',
    )
    .action((places: readonly string[], options: CompareOptions) => runCompare(session, places, options));
};

const runCompare = async (session: Session, places: readonly string[], options: CompareOptions): Promise<void> => {
  const { by, respondents, groups } = options;
  if (respondents !== undefined && by !== 'respondent')
    throw new OrdskifteError(messages.badOption('--respondents', respondents.join(' '), 'only with --by respondent'));
  if (respondents !== undefined && groups !== undefined)
    throw new OrdskifteError(messages.badOption('--groups', groups.join(' '), 'only without --respondents'));
  if (groups !== undefined) refuseRepeated('--groups', groups);
  const loaded = loadCorpus(session, places, options);
  const corpus = choose(loaded, options.where ?? []);
  const names = respondents ?? (groups?.length === 2 ? groups : undefined);
  const isPair =
    by === 'respondent' && (names !== undefined || (groups === undefined && respondentsOf(corpus.answers).length <= 2));
  if (isPair) {
    refuseWords(options);
    await writePairReport(session, corpus, choosePair(corpus.answers, names), places, options);
  } else {
    await writeGroupReport(session, corpus, loaded.answers.length, options);
  }
  finish(session, options);
};

/** Headline and source of a pair are its two respondents and their documents. */
const refuseWords = ({ title, source }: CompareOptions): void => {
  for (const [option, value] of Object.entries({ '--title': title, '--source': source }))
    if (value !== undefined)
      throw new OrdskifteError(
        messages.badOption(option, value, 'only in a report about groups, not about two respondents'),
      );
};

/** The documents wanted, with the notices about them. */
const choose = (corpus: Corpus, where: readonly string[]): Corpus => {
  if (where.length === 0) return corpus;
  const answers = where.reduce(filterAnswers, corpus.answers);
  const ids = new Set(answers.map(({ document }) => document.id));
  const notices = corpus.notices.filter(({ document }) => document === undefined || ids.has(document));
  return { ...corpus, answers, notices };
};
