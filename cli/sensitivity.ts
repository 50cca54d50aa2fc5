/** The sensitivity table of `keyness`: the corpus is read twice, restored and as received. */
import { choosePair } from '../analyzers/groups/pair.ts';
import { type Sides, sensitivity } from '../analyzers/sensitivity/index.ts';
import type { TermUnit } from '../analyzers/terms/stream.ts';
import { UNITS, type Unit, unitNeeds } from '../analyzers/words/index.ts';
import { OrdskifteError } from '../pipeline/errors.ts';
import { messages } from '../pipeline/messages/index.ts';
import type { Notice } from '../pipeline/types.ts';
import { sensitivityChart } from '../reports/charts/sensitivity.ts';
import { LANGUAGES, type Language } from '../reports/labels/index.ts';
import { shortNames } from '../reports/text.ts';
import {
  type CountingOptions,
  commonSettings,
  loadGroups,
  share,
  stopWordsOf,
  wholeNumber,
  writeAnalysis,
} from './analysis.ts';
import { writeChart } from './chart.ts';
import type { Session } from './session.ts';

/** The options of `keyness` that its sensitivity goes by. */
export type SensitivityCommandOptions = CountingOptions & {
  readonly respondents?: readonly string[];
  readonly minimum: string;
  readonly alpha: string;
  readonly chart?: string;
  readonly language: Language;
};

/** Writes one row per combination and a notice that says whether the finding survives. */
export const writeSensitivity = async (
  session: Session,
  places: readonly string[],
  options: SensitivityCommandOptions,
): Promise<void> => {
  const sides = (restore: boolean): Promise<NamedSides> => sidesOf(session, places, { ...options, restore });
  const minimum = wholeNumber('--minimum', options.minimum, 1);
  const alpha = share('--alpha', options.alpha);
  const stopWords = stopWordsOf(options.stopWords);
  const unit = baselineOf(options.unit);
  const own = await sides(options.restore);
  const texts = options.restore ? { restored: own, raw: await sides(false) } : { restored: own };
  const { rows, ...result } = session.clock.around('analyse', () =>
    sensitivity(texts, { minimum, alpha, stopWords, unit }),
  );
  const finding = result.isKey
    ? `"${result.headline}" is key`
    : `Nothing is key (the largest difference is that of "${result.headline}")`;
  const notice: Notice = {
    code: result.survives ? 'finding-survives' : 'finding-depends',
    level: result.survives ? 'info' : 'warning',
    message: `${finding}. This holds under ${result.holds} of ${result.specifications} ways to prepare the texts; "${result.headline}" points the same way in ${result.sameDirection} and is too rare to compare in ${result.absent}. The finding ${result.survives ? 'survives' : 'depends on'} its preprocessing.`,
    values: { ...result, isKey: String(result.isKey), survives: String(result.survives) },
  };
  const settings = { ...commonSettings(options), unit, minimum, alpha, stopWords: options.stopWords };
  if (options.chart !== undefined) {
    const labels = LANGUAGES[options.language];
    const spec = sensitivityChart(rows, { labels, size: 'wide', names: shortNames(own.names[0], own.names[1]) });
    await writeChart(options.chart, spec, labels.sensitivityTitle);
  }
  await writeAnalysis(session, { command: 'keyness --sensitivity', settings, notices: [notice], rows }, options.format);
};

/** The unit of the first row; the others follow. */
const baselineOf = (unit: TermUnit): Unit => {
  const found = UNITS.find(name => name === unit);
  if (found === undefined)
    throw new OrdskifteError(messages.badOption('--unit', unit, `${UNITS.join(', ')} together with --sensitivity`));
  return found;
};

type NamedSides = Sides & { readonly names: readonly [string, string] };

const sidesOf = async (
  session: Session,
  places: readonly string[],
  options: SensitivityCommandOptions,
): Promise<NamedSides> => {
  const groups = await loadGroups(session, places, options, unitNeeds('lemma'));
  if (options.by === 'respondent' && options.groups === undefined) {
    const { target, reference } = choosePair(
      groups.flatMap(group => group.answers),
      options.respondents,
    );
    return { target: target.answers, reference: reference.answers, names: [target.name, reference.name] };
  }
  const [target, reference] = groups;
  if (groups.length !== 2)
    throw new OrdskifteError(
      messages.badOption('--groups', groups.map(g => g.name).join(' '), 'two groups: target, then reference'),
    );
  return { target: target!.answers, reference: reference!.answers, names: [target!.name, reference!.name] };
};
