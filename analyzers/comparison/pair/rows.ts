/** The rows that a comparison of two respondents consists of. */
import type { Notice } from '../../../pipeline/types.ts';
import type { Group } from '../../contract.ts';
import type { KeynessTableOptions } from '../../keyness/compare-tables.ts';
import type { KeynessRow } from '../../keyness/index.ts';
import type { RateRow } from '../../rates/index.ts';
import type { Family } from '../../rhetoric/family.ts';
import type { Codebook, Finding } from '../../rhetoric/types.ts';
import type { Sensitivity } from '../../sensitivity/index.ts';
import type { TermRow } from '../../terms/index.ts';
import type { TermOptions } from '../../terms/table.ts';
import type { SentimentOptions, ToneMatch } from '../../tone/index.ts';
import type { CodeRow } from '../markers.ts';
import type { ToneRow } from '../tone.ts';
import type { AgentRow, DeviceRow, ReplyRow } from './agency.ts';

export type DocumentRow = {
  readonly document: string;
  readonly respondent: string;
  readonly party: string;
  readonly role: string;
  readonly questioner: string;
  readonly questionerParty: string;
  readonly dnr: string;
  readonly date: string;
  readonly digitised: string;
  /** Words and sentences said by the respondent. */
  readonly words: number;
  readonly sentences: number;
  /** Words of the questioner quoted in the answer. */
  readonly quotedWords: number;
  /** Words changed by restoration and words still in doubt, and all words of the document, title and all. */
  readonly repairedWords: number;
  readonly doubtfulWords: number;
  readonly allWords: number;
};

/** One sentence of a respondent: `number` counts the respondent's own sentences in the document, `sentence` all of them, from 1. */
export type SentenceRow = {
  readonly group: string;
  readonly document: string;
  readonly number: number;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly families: readonly Family[];
  readonly codes: readonly string[];
  /** Tone by the word list, and the words that it rests on. */
  readonly score: number;
  readonly matches: readonly ToneMatch[];
  /** Calibrated chances that a coder gives any code of each kind: rates are their means. */
  readonly chanceDeflection: number;
  readonly chanceAvoided: number;
  readonly chanceTaken: number;
};

export type FindingRow = Finding & { readonly document: string; readonly group: string };

/** The rows of a comparison, one list a table. */
export type ComparisonRows = {
  readonly documents: readonly DocumentRow[];
  readonly keyness: readonly KeynessRow[];
  readonly terms: readonly TermRow[];
  readonly sentences: readonly SentenceRow[];
  readonly findings: readonly FindingRow[];
  readonly codes: readonly CodeRow[];
  readonly families: readonly CodeRow[];
  /** The same by expectation: how many sentences would bear each kind and code. */
  readonly rates: readonly RateRow[];
  readonly agents: readonly AgentRow[];
  readonly devices: readonly DeviceRow[];
  readonly replies: readonly ReplyRow[];
  readonly tone: readonly ToneRow[];
};

export type Comparison = {
  /** The one that is compared, and the one that it is compared with. */
  readonly groups: readonly [target: Group, reference: Group];
  readonly rows: ComparisonRows;
  /** The keyness headline under every way to prepare the texts, where it was computed. */
  readonly sensitivity?: Sensitivity;
  readonly notices: readonly Notice[];
  /** Every option with the value that was used; the codebook by name and version. */
  readonly options: {
    readonly codebook: string;
    readonly keyness: NonNullable<CompareOptions['keyness']>;
    readonly sentiment: Required<SentimentOptions>;
  };
};

/** `codebook` says what is marked; defaults of the rest are those of the analysers. */
export type CompareOptions = {
  readonly codebook: Codebook;
  readonly keyness?: Partial<TermOptions & KeynessTableOptions>;
  readonly sentiment?: SentimentOptions;
};
