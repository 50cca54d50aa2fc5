/** Agreement for programs: how far people who coded the same texts agree. */
import {
  COMPARE_OPTIONS,
  type CodedDocument,
  compareCoders,
  type FlatAgreement,
  flattenAgreement,
  joinCodings,
} from '../../analyzers/codings/index.ts';
import type { Analysis } from '../../analyzers/contract.ts';
import type { Notice } from '../../pipeline/types.ts';
import { readCodingPlace } from '../rim/codings.ts';

export type AgreementOptions = {
  /** Resamples of documents for the intervals. Default 1000. */
  readonly samples: number;
};

export const AGREEMENT_DEFAULTS: AgreementOptions = Object.freeze({ samples: COMPARE_OPTIONS.samples });

/**
 * Krippendorff's alpha of all coders and Cohen's kappa of every pair, per code and per family, over the sentences that two coders or more
 * have read.
 *
 * @param codings a file or folder of codings in any format that `validate` reads, or documents with their codings
 * @returns a row a code (or family) and pair of coders; `lower` and `upper` are limits of alpha by drawing documents
 * @throws {OrdskifteError} NOT_FOUND, UNREADABLE, CODING_FORMAT, CODING_TEXT, CODING_PLACE, BAD_RECORD
 */
export const agreement = (
  codings: string | readonly CodedDocument[],
  options: Partial<AgreementOptions> = {},
): Analysis<FlatAgreement, AgreementOptions> => {
  const settings = { ...AGREEMENT_DEFAULTS, ...options };
  const { parts, notices }: { parts: readonly CodedDocument[]; notices: readonly Notice[] } =
    typeof codings === 'string' ? readCodingPlace(codings) : { parts: codings, notices: [] };
  const rows = flattenAgreement(compareCoders(joinCodings(parts), { ...COMPARE_OPTIONS, samples: settings.samples }));
  return { rows, notices, options: settings };
};
