/** What is read off the texts of a comparison themselves, sentence by sentence: rows for a few documents of any number of groups. */
import type { Group } from '../../contract.ts';
import type { RateRow } from '../../rates/index.ts';
import type { CodeFamily, Finding } from '../../rhetoric/types.ts';
import type { ToneMatch } from '../../tone/index.ts';
import type { CodeRow } from '../markers.ts';
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
  readonly families: readonly string[];
  readonly codes: readonly string[];
  /** Tone by the word list, and the words that it rests on. */
  readonly score: number;
  readonly matches: readonly ToneMatch[];
  /** By family, the calibrated chance that a coder gives any code of it: rates are their means. */
  readonly chances: ReadonlyMap<string, number>;
};

export type FindingRow = Finding & { readonly document: string; readonly group: string };

/** The rows, one list a table. */
export type CloseRows = {
  readonly documents: readonly DocumentRow[];
  readonly sentences: readonly SentenceRow[];
  readonly findings: readonly FindingRow[];
  readonly codes: readonly CodeRow[];
  readonly families: readonly CodeRow[];
  /** The same by expectation: how many sentences would bear each kind and code. */
  readonly rates: readonly RateRow[];
  readonly agents: readonly AgentRow[];
  readonly devices: readonly DeviceRow[];
  readonly replies: readonly ReplyRow[];
};

/** Groups whose texts are shown, in their order, with their rows. */
export type CloseReading = {
  readonly groups: readonly Group[];
  /** The families of markers that were counted, in the order in which they are shown. */
  readonly kinds: readonly CodeFamily[];
  readonly rows: CloseRows;
};
