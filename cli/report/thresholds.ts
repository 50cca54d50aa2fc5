/** The limits inside the parts of a report that no option of the command moves: they stand in its manifest, so that a change of one is seen. */
import { TEST_DEFAULTS } from '../../analyzers/keyness/test-terms.ts';
import { RULE_THRESHOLD } from '../../analyzers/rhetoric/match/decide.ts';
import { SENTIMENT_DEFAULTS } from '../../analyzers/tone/index.ts';
import { BOOTSTRAP_DEFAULTS } from '../../analyzers/uncertainty/bootstrap.ts';
import { SURE } from '../../pipeline/document.ts';
import { SEARCH_DEFAULTS } from '../../pipeline/parse/search.ts';
import { RESTORE_DEFAULTS } from '../../pipeline/restore/index.ts';

/** By name; those of the ranker of markers stand in its model, whose hash the manifest has. */
export type Thresholds = Readonly<Record<string, string | number>>;

export const thresholds = (): Thresholds => ({
  'restore.minConfidence': RESTORE_DEFAULTS.minConfidence,
  'restore.sure': SURE,
  'parse.width': SEARCH_DEFAULTS.width,
  'rhetoric.ruleConfidence': RULE_THRESHOLD,
  'tone.shrink': SENTIMENT_DEFAULTS.shrink,
  'tone.negation': SENTIMENT_DEFAULTS.negation,
  'tone.possibility': SENTIMENT_DEFAULTS.possibility,
  'keyness.correction': TEST_DEFAULTS.correction,
  'bootstrap.resamples': BOOTSTRAP_DEFAULTS.resamples,
  'bootstrap.level': BOOTSTRAP_DEFAULTS.level,
  'bootstrap.seed': BOOTSTRAP_DEFAULTS.seed,
});
