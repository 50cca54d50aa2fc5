/** `dispersion`: where terms stand, and how evenly. */
import { DISPERSION_DEFAULTS, dispersionCounter } from '../../analyzers/dispersion/index.ts';
import { places as placesOf } from '../../analyzers/dispersion/places.ts';
import { dispersionChart } from '../../reports/charts/dispersion.ts';
import { LANGUAGES, type Language } from '../../reports/labels/index.ts';
import {
  type CountingOptions,
  choice,
  countingSettings,
  loadGroups,
  silentNotices,
  termOptionsOf,
  withAnalysisOptions,
  withCountingOptions,
  writeAnalysis,
} from '../analysis.ts';
import { writeChart } from '../chart.ts';
import { countGroups } from '../counting.ts';
import { finish, type Register } from '../session.ts';

type Options = CountingOptions & {
  readonly measure: 'spread' | 'places';
  readonly chart?: string;
  readonly language: Language;
};

export const registerDispersion: Register = (program, session) => {
  withCountingOptions(withAnalysisOptions(program.command('dispersion'), 'respondent'))
    .description(
      "show how evenly terms are spread over documents (Gries' DP, Juilland's D), or every place where they stand",
    )
    .argument(
      '<terms>',
      'terms as --unit writes them, separated by commas; skola finds every class of the lemma, "skola (verb)" one',
    )
    .argument('<places...>', 'files and folders')
    .addOption(
      choice(
        '--measure <what>',
        'spread: a row per group and term; places: a row per occurrence',
        ['spread', 'places'],
        'spread',
      ),
    )
    .option('--chart <file>', 'draw every place as a tick (.json for Vega-Lite, .svg, .png)')
    .addOption(choice('--language <language>', 'language of the chart', Object.keys(LANGUAGES), 'sv'))
    .addHelpText('after', '\nExample:\n  ordskifte dispersion "barn,socialtjänst" seeds --measure places')
    .action(async (terms: string, places: readonly string[], options: Options) => {
      const wanted = terms
        .split(',')
        .map(term => term.trim())
        .filter(term => term !== '');
      const { stopWords } = DISPERSION_DEFAULTS;
      const counting = { ...(await termOptionsOf(options)), stopWords, terms: wanted };
      const needs = dispersionCounter.needs({ unit: options.unit });
      // Places are rows of their documents, not counts.
      const isCount = options.measure === 'spread' && options.chart === undefined;
      const groups = isCount ? [] : await loadGroups(session, places, options, needs);
      const counted = isCount
        ? await countGroups(session, places, options, {
            name: 'dispersion',
            counter: dispersionCounter,
            options: counting,
          })
        : {
            groups: groups.map(({ name, answers }) => ({ name, table: dispersionCounter.count(answers, counting) })),
            notices: silentNotices(groups, options),
          };
      const { rows, ...found } =
        options.measure === 'spread' ? dispersionCounter.rows(counted.groups, counting) : placesOf(groups, counting);
      const settings = {
        ...countingSettings({ ...options, stopWords: 'none' }),
        terms: wanted.join(', '),
        measure: options.measure,
      };
      if (options.chart !== undefined) {
        const labels = LANGUAGES[options.language];
        const documents = groups.flatMap(group => group.answers.map(answer => answer.document.id));
        const [a = '', b = ''] = groups.map(group => group.name);
        const spec = dispersionChart(placesOf(groups, counting).rows, documents, {
          labels,
          size: 'wide',
          names: [a, b],
        });
        await writeChart(options.chart, spec, labels.xrayTitle);
      }
      await writeAnalysis(
        session,
        { command: 'dispersion', settings, notices: [...counted.notices, ...found.notices], rows },
        options.format,
      );
      finish(session, options);
    });
};
