/** Coding for programs: markers of deflection and responsibility, with the shipped codebook unless another is given. */
import { type CodeFindingRow, findingsBy } from '../../analyzers/comparison/findings.ts';
import type { Analysis, Group } from '../../analyzers/contract.ts';
import type { Codebook } from '../../analyzers/rhetoric/index.ts';
import { loadCodebook } from '../rim/codebook.ts';

export type CodeVerbOptions = {
  /** A file with a codebook of your own, or a codebook that was read; default is the shipped one. */
  readonly codebook: string | Codebook;
};

/**
 * Every marker in the words of the respondents: code, sentence, the words that carry it, confidence. Markers, never verdicts.
 *
 * @returns one row a finding, with `group`, `document`, `sentence` (from 1) and offsets into the document's text
 * @throws {OrdskifteError} UNREADABLE, BAD_CODEBOOK and others of a codebook that cannot be read
 */
export const code = (
  groups: readonly Group[],
  options: Partial<CodeVerbOptions> = {},
): Analysis<CodeFindingRow, { readonly codebook: string }> => findingsBy(codebookOf(options))(groups);

/** The codebook that options ask for. */
const codebookOf = ({ codebook }: Partial<CodeVerbOptions>): Codebook =>
  typeof codebook === 'object' ? codebook : loadCodebook(codebook).codebook;
