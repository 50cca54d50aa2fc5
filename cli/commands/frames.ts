/** `frames`: who does what to whom, a row a clause. */
import { FRAMES_DEFAULTS, frames } from '../../analyzers/clauses/index.ts';
import {
  type AnalysisOptions,
  commonSettings,
  loadGroups,
  silentNotices,
  whoseIn,
  withAnalysisOptions,
  writeAnalysis,
} from '../analysis.ts';
import { finish, type Register } from '../session.ts';

type Options = AnalysisOptions & { readonly of: string };

export const registerFrames: Register = (program, session) => {
  withAnalysisOptions(program.command('frames'), 'respondent')
    .description(
      'list who does what to whom: actor, action, object and recipient of every clause, with voice, negation, modality and tense',
    )
    .argument('<places...>', 'files and folders')
    .option(
      '--of <word>',
      'only what this one does and what is done to it: a word in any of its forms, such as regeringen, or a name',
      FRAMES_DEFAULTS.of,
    )
    .addHelpText('after', '\nExample:\n  ordskifte frames seeds --of socialtjänsten')
    .action(async (places: readonly string[], options: Options) => {
      const groups = await loadGroups(session, places, options, frames.needs());
      const { rows, notices } = session.clock.around('analyse', () =>
        frames(groups, { of: options.of, whose: whoseIn(options) }),
      );
      const settings = { ...commonSettings(options), ...(options.of && { of: options.of }) };
      const said = [...silentNotices(groups, options), ...notices];
      await writeAnalysis(session, { command: 'frames', settings, notices: said, rows }, options.format);
      finish(session, options);
    });
};
