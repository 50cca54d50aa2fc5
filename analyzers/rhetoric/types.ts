/** The codebook as data, and what coding an answer by it gives. */

import type { Notice } from '../../pipeline/types.ts';
import type { Device } from '../agency/types.ts';
import type { Pattern, WordLists } from '../pattern/index.ts';
import type { InBook } from './family.ts';
import type { FeatureWeight, Ranker } from './rank/types.ts';

export type Bilingual = { readonly sv: string; readonly en: string };
/** Why an answer is withheld, or a matter left to others: a ground in law or constitution is not evasion. */
export type Ground = 'legal' | 'constitutional' | 'pending' | 'other-table' | 'none';

/** A word pattern that finds a candidate for its code. */
export type Cue = {
  readonly id: string;
  readonly code: string;
  readonly pattern: Pattern;
  /** Patterns that cancel the cue when they match in the same sentence. */
  readonly unless: readonly Pattern[];
  /** How far the cue alone speaks for its code, 0 to 1. */
  readonly confidence: number;
  readonly ground?: Ground;
  readonly examples: readonly string[];
  readonly counterExamples: readonly string[];
};

/** A family of codes that is counted and shown as one kind of marker. */
export type CodeFamily = {
  /** Letters and hyphens; what `family` holds wherever a code or finding has one. */
  readonly id: string;
  readonly name: Bilingual;
  /** The name as a noun, for running text. */
  readonly noun: Bilingual;
  /** A letter where there is no room for the name. */
  readonly letter: Bilingual;
  readonly definition: Bilingual;
  readonly source: string;
};

export type Code = {
  readonly id: string;
  /** Id of its family in the book. */
  readonly family: string;
  readonly direction: InBook['direction'];
  readonly name: Bilingual;
  readonly definition: Bilingual;
  readonly rule: Bilingual;
  readonly boundary: { readonly code: string; readonly test: Bilingual };
  readonly source: string;
  readonly version: string;
};

export type Codebook = {
  readonly name: string;
  readonly version: string;
  /** In the order in which they are shown. */
  readonly families: readonly CodeFamily[];
  readonly codes: readonly Code[];
  readonly cues: readonly Cue[];
  readonly lists: WordLists;
  readonly learned?: Learned;
  /** By what it is told from every other book, with what it extends and what was learned for it; missing where nobody worked that out. */
  readonly mark?: string;
};

/** Weights learned from coded answers, and the codes that they were learned for: others are decided by their cues alone. */
export type Learned = { readonly ranker: Ranker; readonly codes: ReadonlySet<string> };

/** What in a finding led to it: the cue, or the evidence that weighed most. */
export type FindingCue = { readonly id: string; readonly words: string };

/** A marker in one sentence: never a verdict. Offsets into the text that was given; `start` to `end` are the shortest carrying words. */
export type Finding = {
  readonly code: string;
  readonly family: string;
  readonly direction: InBook['direction'];
  readonly start: number;
  readonly end: number;
  /** Place of the sentence among those of the text, from 1. */
  readonly sentence: number;
  readonly speaker: string | null;
  readonly cue: FindingCue;
  /** Estimated chance that a coder would give this code (where `familyOnly` is set by the evidence: this family) to this sentence. */
  readonly confidence: number;
  /** True where coders agree on the code too seldom, or the evidence speaks for the family and for none of its codes: report the family only. */
  readonly familyOnly?: boolean;
  readonly device?: Device['kind'];
  readonly ground?: Ground;
  readonly agent?: string;
  readonly target?: string;
  /** The evidence that decided, strongest first. */
  readonly features?: readonly FeatureWeight[];
};

/** How far the questions got an answer, with the sentences that show it. */
export type ReplyStatus = 'full' | 'intermediate' | 'none' | 'not-judged';
export type Reply = {
  readonly status: ReplyStatus;
  readonly questions: readonly QuestionReply[];
};
export type QuestionReply = {
  readonly question: string;
  readonly status: ReplyStatus;
  /** Words of the question that name its matter. */
  readonly focus: readonly string[];
  /** Places of the sentences that speak to the matter, from 1. */
  readonly sentences: readonly number[];
  /** Those of them in which somebody acts whom the question does not name, and nobody of the side that was asked. */
  readonly others: readonly OtherAgent[];
};
export type OtherAgent = { readonly sentence: number; readonly agent: string };

/**
 * What the chances of a sentence are worked out from: the ranker's log-odds of its outputs, and after them how sure the cues of each code of the book
 * are together; whole thousandths all, so that they are the same when they were kept. Missing for a sentence that is not the respondent's.
 */
export type Weighed = readonly number[] | null;

export type CodedAnswer = {
  readonly findings: readonly Finding[];
  /** By sentence, what its chances are worked out from (`expectSentences`): what rates are made of. */
  readonly weighed: readonly Weighed[];
  readonly devices: readonly Device[];
  readonly reply: Reply;
  readonly notices: readonly Notice[];
};
