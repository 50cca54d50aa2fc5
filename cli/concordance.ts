/** What `kwic` and `find` share: which documents are looked through, in what order places are shown, and how much is shown of each. */
import type { Command } from 'commander';
import { CONCORDANCE_DEFAULTS, type ConcordanceOptions, SORT_KEYS, type SortKey } from '../analyzers/kwic/index.ts';
import type { Whose } from '../analyzers/words/index.ts';
import type { Head } from '../pipeline/corpus.ts';
import { OrdskifteError } from '../pipeline/errors.ts';
import { messages } from '../pipeline/messages/index.ts';
import { choice, formatOption, wholeNumber } from './analysis.ts';
import { filterDocuments, WHERE } from './filter.ts';
import { type DocumentOptions, withDocumentOptions } from './session.ts';

export type PlacesOptions = DocumentOptions & {
  readonly format: string;
  readonly window: string;
  readonly width: ConcordanceOptions['width'];
  readonly sort?: readonly string[];
  readonly sample?: string;
  readonly seed: string;
  readonly whose: Whose;
  readonly where?: readonly string[];
};

/** Adds the options of a concordance. */
export const withPlacesOptions = (command: Command): Command =>
  withDocumentOptions(command)
    .option('--window <n>', 'how much is shown on each side', String(CONCORDANCE_DEFAULTS.window))
    .addOption(choice('--width <unit>', 'what --window counts', ['words', 'characters'], CONCORDANCE_DEFAULTS.width))
    .option(
      '--sort <keys...>',
      `order of the rows, by the first key, then the next: ${SORT_KEYS.join(', ')} (2L: the second word to the left); by default as they stand`,
    )
    .option('--sample <n>', 'only so many places, drawn by chance')
    .option('--seed <n>', 'seed of the sample', String(CONCORDANCE_DEFAULTS.seed))
    .addOption(
      choice(
        '--whose <role>',
        'whose words count',
        ['respondent', 'questioner', 'quoted', 'all'],
        CONCORDANCE_DEFAULTS.whose,
      ),
    )
    .option('--where <key=value...>', WHERE)
    .addOption(formatOption());

/** The options as the analyser takes them. */
export const concordanceOf = (options: PlacesOptions): ConcordanceOptions => ({
  window: wholeNumber('--window', options.window, 0),
  width: options.width,
  sort: (options.sort ?? []).flatMap(keys => keys.split(',').map(sortKey)),
  sample: options.sample === undefined ? undefined : wholeNumber('--sample', options.sample, 1),
  seed: wholeNumber('--seed', options.seed, 0),
  whose: options.whose,
});

const sortKey = (typed: string): SortKey => {
  const key = SORT_KEYS.find(known => known.toLowerCase() === typed.toLowerCase());
  if (key === undefined) throw new OrdskifteError(messages.badOption('--sort', typed, SORT_KEYS.join(', ')));
  return key;
};

/** Chooses documents by `--where`, before they are worked out. */
export const chosenBy =
  ({ where }: PlacesOptions) =>
  (heads: readonly Head[]): readonly Head[] =>
    filterDocuments(heads, where);

/** Settings that places depend on, for the table's facts. */
export const placesSettings = ({ where }: PlacesOptions, how: ConcordanceOptions) => ({
  window: how.window,
  width: how.width,
  ...(how.sort.length > 0 && { sort: how.sort }),
  ...(how.sample !== undefined && { sample: how.sample, seed: how.seed }),
  whose: how.whose,
  ...(where && { where }),
});
