/** What a report is asked for with: the options of `compare`. */
import type { Unit } from '../../analyzers/words/index.ts';
import type { Language } from '../../reports/labels/index.ts';
import type { DocumentOptions } from '../session.ts';

/** What a report may be about. */
export const REPORT_KEYS = ['respondent', 'party', 'year', 'role'] as const;

export type CompareOptions = DocumentOptions & {
  readonly out: string;
  readonly lang: Language;
  readonly unit: Unit;
  readonly by: (typeof REPORT_KEYS)[number];
  readonly respondents?: readonly string[];
  readonly groups?: readonly string[];
  readonly where?: readonly string[];
  readonly codebook?: string;
  readonly minimum?: number;
  readonly title?: string;
  readonly source?: string;
};
