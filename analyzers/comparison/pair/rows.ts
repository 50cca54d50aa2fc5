/** The rows that a comparison of two respondents consists of. */
import type { Notice } from '../../../pipeline/types.ts';
import type { Pair } from '../../groups/pair.ts';
import type { KeynessRow } from '../../keyness/index.ts';
import type { Family } from '../../rhetoric/family.ts';
import type { Finding } from '../../rhetoric/types.ts';
import type { Sensitivity } from '../../sensitivity/index.ts';
import type { TermRow } from '../../terms/index.ts';
import type { SpeakerTone, ToneMatch } from '../../tone/index.ts';
import type { ShareInterval } from '../../uncertainty/shares.ts';
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

/** One sentence of a respondent: `number` counts the respondent's own sentences in the document from 1. */
export type SentenceRow = {
  readonly respondent: string;
  readonly document: string;
  readonly number: number;
  readonly sentence: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly families: readonly Family[];
  readonly codes: readonly string[];
  readonly tone: number;
  readonly toneMatches: readonly ToneMatch[];
};

/** How many sentences of a respondent bear a code (or any code of a family). Limits are per 100 sentences, at 95 per cent. */
export type CodeRow = {
  readonly respondent: string;
  readonly code: string;
  readonly family: Family;
  readonly sentences: number;
  readonly total: number;
  readonly per100: number;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
  /** What the limits rest on: documents that were drawn, or the sentences of a single one (Wilson), as in `shareIntervals`. */
  readonly interval: ShareInterval['interval'];
};

export type FindingRow = Finding & { readonly document: string; readonly respondent: string };

export type Comparison = {
  readonly pair: Pair;
  readonly documents: readonly DocumentRow[];
  readonly keyness: readonly KeynessRow[];
  readonly terms: readonly TermRow[];
  readonly sentences: readonly SentenceRow[];
  readonly findings: readonly FindingRow[];
  readonly codes: readonly CodeRow[];
  readonly families: readonly CodeRow[];
  readonly agents: readonly AgentRow[];
  readonly devices: readonly DeviceRow[];
  readonly replies: readonly ReplyRow[];
  readonly tones: readonly SpeakerTone[];
  /** The keyness headline under every way to prepare the texts, where it was computed. */
  readonly sensitivity?: Sensitivity;
  readonly notices: readonly Notice[];
};
