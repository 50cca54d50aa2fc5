/** What a report is asked for with: the options of `compare`. */
import type { Unit } from '../../analyzers/words/index.ts';
import type { Language } from '../../reports/labels/index.ts';
import type { DocumentOptions } from '../session.ts';

/** What a report may be about. */
export const REPORT_KEYS = ['respondent', 'party', 'year', 'role'] as const;

export type CompareOptions = DocumentOptions & ReportOptions & { readonly out: string };

/** All options of a report, as the command fills them in. */
export type ReportOptions = {
  readonly restore: boolean;
  readonly lang: Language;
  readonly unit: Unit;
  readonly by: (typeof REPORT_KEYS)[number];
  readonly respondents?: readonly string[];
  readonly groups?: readonly string[];
  readonly where?: readonly string[];
  readonly codebook?: string;
  /** Files of coded sentences. */
  readonly gold?: readonly string[];
  /** Who they are, in words. */
  readonly coders?: string;
  readonly minimum?: number;
  readonly title?: string;
  readonly source?: string;
  /** Whether the words of the documents may stand in the report. */
  readonly text: boolean;
  /** Day of the report, ISO 8601; by default the newest of its documents. */
  readonly date?: string;
  /** Where the report will be read, for links of what is embedded. */
  readonly url?: string;
  /** An older report that this one corrects, and what was wrong with it. */
  readonly corrects?: string;
  readonly because?: string;
};

/** What a report is made with where nothing else is asked for. */
export const REPORT_DEFAULTS = Object.freeze({
  restore: true,
  lang: 'sv',
  unit: 'lemma',
  by: 'respondent',
  text: true,
}) satisfies ReportOptions;
