/** `compare`: a report as a folder that opens in a browser: about two respondents, or about groups of documents. */
import { UNITS } from '../../analyzers/words/index.ts';
import { LANGUAGES } from '../../reports/labels/index.ts';
import { choice, wholeNumber } from '../analysis.ts';
import { filterDocuments, WHERE } from '../filter.ts';
import { type CompareOptions, REPORT_KEYS } from '../report/options.ts';
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
    .option(
      '--gold <files...>',
      'coded answers: about two respondents, the page says how much the machine misses of each; about groups, the rates are corrected (ordskifte validate plan draws the sentences)',
    )
    .option(
      '--coders <text>',
      'with --gold, about two respondents: who coded, in words; by default their names in the files',
    )
    .option('--title <text>', 'headline in your own words')
    .option('--source <text>', 'where the documents come from, for the source line')
    .option(
      '--no-text',
      'a report without the words of the documents: counts and places, no sentence in any of its files',
    )
    .option(
      '--date <day>',
      'day of the report in its description for archives, YYYY-MM-DD; by default the newest of its documents',
    )
    .option(
      '--corrects <report>',
      'an older report that this one replaces: its page and tables/corrections.csv say which numbers changed',
    )
    .option('--because <text>', 'what was wrong in the report that is corrected')
    .option('--url <address>', 'where the report will be read: what is embedded links to it')
    .addHelpText(
      'after',
      '\nExample:\n  ordskifte compare seeds --out report --lang sv\n  ordskifte compare speeches.jsonl.gz --by party --where year=2019 --out parties',
    )
    .action((places: readonly string[], options: CompareOptions) => runCompare(session, places, options));
};

const runCompare = async (session: Session, places: readonly string[], options: CompareOptions): Promise<void> => {
  // Vega comes with the report; who asks for help or for another command does not wait for it.
  const { refuseContradictions, reportOn } = await import('../report/index.ts');
  const { writeReport } = await import('../report/folder.ts');
  const { correcting, refuseUnreasoned } = await import('../report/correct.ts');
  refuseContradictions(options);
  refuseUnreasoned(options);
  const corpus = await loadCorpus(session, places, options, { choose: heads => filterDocuments(heads, options.where) });
  const report = await reportOn(session, corpus, options);
  await writeReport(session, options.out, correcting(session, report, options));
  finish(session, options);
};
