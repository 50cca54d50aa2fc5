/** The sensitivity table of `keyness`: the corpus is read twice, restored and as received. */
import { choosePair } from '../../analyzers/pair.ts';
import { type Sides, sensitivity } from '../../analyzers/sensitivity/index.ts';
import { OrdskifteError } from '../errors.ts';
import { messages } from '../messages.ts';
import type { Notice } from '../types.ts';
import { commonSettings, groupsOf, share, stopWordsOf, wholeNumber, writeAnalysis } from './analysis.ts';
import type { KeynessCommandOptions } from './commands/keyness.ts';
import { loadCorpus, type Session } from './session.ts';

/** Writes one row per combination and a notice that says whether the finding survives. */
export const writeSensitivity = async (
  session: Session,
  places: readonly string[],
  options: KeynessCommandOptions,
): Promise<void> => {
  const sides = (restore: boolean): Sides => sidesOf(session, places, { ...options, restore });
  const minimum = wholeNumber('--minimum', options.minimum, 1);
  const alpha = share('--alpha', options.alpha);
  const stopWords = stopWordsOf(options.stopWords);
  const texts = options.restore ? { restored: sides(true), raw: sides(false) } : { restored: sides(false) };
  const { rows, ...result } = session.clock.around('analyse', () => sensitivity(texts, { minimum, alpha, stopWords }));
  const finding = result.isKey
    ? `"${result.headline}" is key`
    : `Nothing is key (the largest difference is that of "${result.headline}")`;
  const notice: Notice = {
    code: result.survives ? 'finding-survives' : 'finding-depends',
    level: result.survives ? 'info' : 'warning',
    message: `${finding}. This holds under ${result.holds} of ${result.specifications} ways to prepare the texts; "${result.headline}" points the same way in ${result.sameDirection} and is too rare to compare in ${result.absent}. The finding ${result.survives ? 'survives' : 'depends on'} its preprocessing.`,
    values: { ...result, isKey: String(result.isKey), survives: String(result.survives) },
  };
  const settings = { ...commonSettings(options), minimum, alpha, stopWords: options.stopWords };
  await writeAnalysis(session, { command: 'keyness --sensitivity', settings, notices: [notice], rows }, options.format);
};

const sidesOf = (session: Session, places: readonly string[], options: KeynessCommandOptions): Sides => {
  const { answers } = loadCorpus(session, places, options);
  const groups = groupsOf(answers, options);
  if (options.by === 'respondent' && options.groups === undefined) {
    const { target, reference } = choosePair(
      groups.flatMap(group => group.answers),
      options.respondents,
    );
    return { target: target.answers, reference: reference.answers };
  }
  const [target, reference] = groups;
  if (groups.length !== 2)
    throw new OrdskifteError(
      messages.badOption('--groups', groups.map(g => g.name).join(' '), 'two groups: target, then reference'),
    );
  return { target: target!.answers, reference: reference!.answers };
};
