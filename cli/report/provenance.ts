/** Collects what a run was made with. */
import { KEYNESS_TABLE_DEFAULTS, type KeynessTableOptions } from '../../analyzers/keyness/compare-tables.ts';
import type { Codebook } from '../../analyzers/rhetoric/index.ts';
import { SENTIMENT_DEFAULTS } from '../../analyzers/tone/index.ts';
import { OWN_LEXICON } from '../../analyzers/tone/lexicon.ts';
import type { Unit } from '../../analyzers/words/index.ts';
import type { Answer, Corpus } from '../../pipeline/corpus.ts';
import { isStopped } from '../../pipeline/language/stop-list.ts';
import { stopWords } from '../../pipeline/language/stopwords.ts';
import type { Provenance } from '../../reports/provenance.ts';
import { readBytes, sha256 } from '../rim/files.ts';
import { packageFile, packageInfo } from '../rim/package-files.ts';

export type RunFacts = {
  readonly corpus: Pick<Corpus, 'answers'>;
  readonly codebook: Codebook;
  readonly codebookJson: string;
  /** Whether the codebook is a user's own. */
  readonly isOwnCodebook: boolean;
  readonly keyness: Partial<KeynessTableOptions> & { readonly unit: Unit };
  readonly restore: boolean;
};

/** What was learned for the shipped codebook. */
const RANKER = 'analyzers/rhetoric/model.bin';

export const provenanceOf = ({
  corpus,
  codebook,
  codebookJson,
  isOwnCodebook,
  keyness,
  restore,
}: RunFacts): Provenance => {
  const { unit, minimum, alpha } = { ...KEYNESS_TABLE_DEFAULTS, ...keyness };
  const tone = [...OWN_LEXICON.values];
  return {
    version: packageInfo().version,
    unit,
    minimum,
    alpha,
    restore,
    shrink: SENTIMENT_DEFAULTS.shrink,
    stopWords: {
      name: stopWords.name,
      words: stopWords.entries,
      count: stopWords.entries.filter(isStopped).length,
      sha256: sha256(stopWords.entries.join('\n')),
    },
    lexicon: {
      name: OWN_LEXICON.name,
      count: tone.length,
      sha256: sha256(tone.map(([word, value]) => `${word}\t${value}`).join('\n')),
    },
    codebook: {
      name: `${codebook.name} ${codebook.version}`,
      codes: codebook.codes.length,
      count: codebook.cues.length,
      sha256: sha256(codebookJson),
      ...(isOwnCodebook && { isOwn: true as const }),
    },
    models: [
      ...(restore ? ['pipeline/restore/model.bin'] : []),
      'pipeline/tag/model.bin',
      ...(codebook.learned ? [RANKER] : []),
    ].map(name => ({
      name,
      sha256: sha256(readBytes(packageFile(name))),
    })),
    sources: filesOf(corpus.answers),
  };
};

/** The files of some documents, each once. Of one that has facts beside it (a sidecar) these count, too; those of a record stand in its file. */
const filesOf = (answers: readonly Answer[]): Provenance['sources'] => [
  ...new Map(
    answers.map(({ document: { source, sidecar, line } }) => [
      `${source.name} ${source.sha256}`,
      { ...source, ...(sidecar !== undefined && line === undefined && { facts: hashOfFacts(sidecar) }) },
    ]),
  ).values(),
];

/** In whatever order they were written down. */
const hashOfFacts = (facts: object): string =>
  sha256(JSON.stringify(Object.entries(facts).sort(([a], [b]) => (a < b ? -1 : 1))));
