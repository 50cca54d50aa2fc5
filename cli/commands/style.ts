/** `style`: how groups of texts are written. */
import { SAMPLES, type Sample } from '../../analyzers/keyness/notices.ts';
import { STYLE_DEFAULTS, styleCounter } from '../../analyzers/style/index.ts';
import { STYLE_MEASURES, type StyleMeasure } from '../../analyzers/style/measures.ts';
import { BOOTSTRAP_DEFAULTS } from '../../analyzers/uncertainty/bootstrap.ts';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import {
  type AnalysisOptions,
  choice,
  commonSettings,
  share,
  wholeNumber,
  whoseIn,
  withAnalysisOptions,
  writeAnalysis,
} from '../analysis.ts';
import { countGroups } from '../counting.ts';
import { finish, type Register } from '../session.ts';

type Options = AnalysisOptions & {
  readonly measure?: readonly string[];
  readonly window: string;
  readonly resamples: string;
  readonly level: string;
  readonly seed: string;
  readonly sample: Sample;
};

export const registerStyle: Register = (program, session) => {
  withAnalysisOptions(program.command('style'), 'respondent')
    .description(
      'measure style and structure: readability, lexical diversity, sentences, pronouns, tense, modality, passives',
    )
    .argument('<places...>', 'files and folders')
    .option('--measure <names...>', `only these of ${STYLE_MEASURES.join(', ')}`)
    .option('--window <n>', 'words in a window of mattr and a segment of msttr', String(STYLE_DEFAULTS.window))
    .option(
      '--resamples <n>',
      'bootstrap resamples for the intervals; 0 for none',
      String(BOOTSTRAP_DEFAULTS.resamples),
    )
    .option('--level <share>', 'share of the resamples inside the interval', String(BOOTSTRAP_DEFAULTS.level))
    .option('--seed <n>', 'seed of the resampling', String(BOOTSTRAP_DEFAULTS.seed))
    .addOption(
      choice(
        '--sample <unit>',
        'what is drawn for the intervals, where groups have several',
        SAMPLES,
        STYLE_DEFAULTS.sample,
      ),
    )
    .addHelpText('after', '\nExample:\n  ordskifte style seeds --measure lix mattr passivesPer100Clauses')
    .action(async (places: readonly string[], options: Options) => {
      const measures = (options.measure ?? STYLE_MEASURES).map(checkedMeasure);
      const bootstrap = {
        resamples: wholeNumber('--resamples', options.resamples, 0, 100_000),
        level: share('--level', options.level),
        seed: wholeNumber('--seed', options.seed, 0),
      };
      const window = wholeNumber('--window', options.window, 2);
      const chosen = {
        whose: whoseIn(options),
        window,
        measures,
        bootstrap,
        sample: options.sample,
      };
      const { groups, notices: silent } = await countGroups(session, places, options, {
        name: 'style',
        counter: styleCounter,
        options: chosen,
      });
      const { rows, notices } = session.clock.around('analyse', () => styleCounter.rows(groups, chosen));
      const settings = { ...commonSettings(options), window, ...bootstrap, sample: options.sample };
      await writeAnalysis(
        session,
        { command: 'style', settings, notices: [...silent, ...notices], rows },
        options.format,
      );
      finish(session, options);
    });
};

const checkedMeasure = (name: string): StyleMeasure => {
  if (STYLE_MEASURES.includes(name as StyleMeasure)) return name as StyleMeasure;
  throw new OrdskifteError(messages.badOption('--measure', name, STYLE_MEASURES.join(', ')));
};
