/** Compare: everything that a report about two respondents shows, as rows with counts, denominators and spans. */
import type { Answer, Corpus } from '../../pipeline/corpus.ts';
import type { Notice } from '../../pipeline/types.ts';
import { groupBy } from '../group.ts';
import { type KeynessOptions, type KeynessRow, keyness } from '../keyness/index.ts';
import type { Pair, Respondent } from '../pair.ts';
import { codeAnswer } from '../rhetoric/index.ts';
import type { Codebook, Finding } from '../rhetoric/types.ts';
import type { Sensitivity } from '../sensitivity/index.ts';
import {
  type SentimentOptions,
  type SpeakerTone,
  sentenceTones,
  speakerTones,
  type ToneMatch,
} from '../sentiment/index.ts';
import { type TermRow, terms } from '../terms/index.ts';
import { eachWord, roleOf } from '../words.ts';
import { type AgentRow, agentRows, type DeviceRow, deviceRows, type ReplyRow, replyRows } from './agency.ts';

/** The three kinds of marker that the report tells apart. */
export const FAMILIES = ['deflection', 'avoided', 'taken'] as const;
export type Family = (typeof FAMILIES)[number];

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

/** How many sentences of a respondent bear a code (or any code of a family). */
export type CodeRow = {
  readonly respondent: string;
  readonly code: string;
  readonly family: Family;
  readonly sentences: number;
  readonly total: number;
  readonly per100: number;
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

export type CompareOptions = { readonly keyness?: KeynessOptions; readonly sentiment?: SentimentOptions };

/** Runs every analyser over the two respondents of a corpus. */
export const compare = (corpus: Corpus, pair: Pair, codebook: Codebook, options: CompareOptions = {}): Comparison => {
  const sides = [pair.target, pair.reference];
  const coded = new Map(sides.flatMap(side => side.answers).map(answer => [answer, codeOne(answer, codebook)]));
  const findings = sides.flatMap(side =>
    side.answers.flatMap(answer => findingRows(side, answer, coded.get(answer)!.findings)),
  );
  const sentences = sides.flatMap(side =>
    side.answers.flatMap(answer => sentenceRows(side, answer, coded.get(answer)!.findings, options.sentiment)),
  );
  const tones = sides.map(side => {
    const own = side.answers
      .flatMap(answer => sentenceTones(answer, options.sentiment))
      .filter(t => t.role === 'respondent');
    return (
      speakerTones(
        own.map(tone => ({ ...tone, speaker: side.name })),
        options.sentiment,
      )[0] ?? silent(side.name)
    );
  });
  return {
    pair,
    documents: sides.flatMap(side => side.answers.map(answer => documentRow(side, answer))),
    keyness: keyness(pair.target.answers, pair.reference.answers, options.keyness),
    terms: sides.flatMap(side => terms(side.name, side.answers, options.keyness)),
    sentences,
    findings,
    codes: sides.flatMap(side =>
      codebook.codes.map(code => codeRow(side, sentences, code.id, familyOf(code), s => s.codes.includes(code.id))),
    ),
    families: sides.flatMap(side =>
      FAMILIES.map(family => codeRow(side, sentences, family, family, s => s.families.includes(family))),
    ),
    agents: sides.flatMap(agentRows),
    devices: sides.flatMap(side => deviceRows({ ...side, coded })),
    replies: sides.flatMap(side => replyRows({ ...side, coded })),
    tones,
    notices: [
      ...corpus.notices,
      ...[...coded].flatMap(([answer, { notices }]) => notices.map(n => ({ ...n, document: answer.document.id }))),
    ],
  };
};

/** Which of the three kinds a code or finding belongs to. */
export const familyOf = ({
  family,
  direction,
}: {
  readonly family: string;
  readonly direction: string | null;
}): Family => (family === 'deflection' ? 'deflection' : direction === 'takes' ? 'taken' : 'avoided');

const codeOne = ({ document, structure, tokens }: Answer, codebook: Codebook): ReturnType<typeof codeAnswer> =>
  codeAnswer({ text: document.text, structure, tokens }, codebook);

const silent = (speaker: string): SpeakerTone => ({
  speaker,
  score: 0,
  words: 0,
  matched: 0,
  coverage: 0,
  positive: 0,
  negative: 0,
});

const findingRows = ({ name }: Respondent, { document }: Answer, findings: readonly Finding[]): FindingRow[] =>
  findings.map(finding => ({ document: document.id, respondent: name, ...finding }));

const sentenceRows = (
  side: Respondent,
  answer: Answer,
  findings: readonly Finding[],
  options?: SentimentOptions,
): SentenceRow[] => {
  const { document, tokens } = answer;
  const bySentence = groupBy(findings, f => f.sentence);
  const own = sentenceTones(answer, options).filter(tone => tone.role === 'respondent');
  return own.map((tone, i) => {
    const { start, end } = tokens.sentences[tone.sentence]!;
    const here = bySentence.get(tone.sentence) ?? [];
    return {
      respondent: side.name,
      document: document.id,
      number: i + 1,
      sentence: tone.sentence,
      start,
      end,
      text: document.text.slice(start, end).replace(/\s+/g, ' '),
      families: FAMILIES.filter(family => here.some(f => familyOf(f) === family)),
      codes: [...new Set(here.filter(f => f.familyOnly !== true).map(f => f.code))],
      tone: tone.score,
      toneMatches: tone.matches,
    };
  });
};

const codeRow = (
  { name }: Respondent,
  sentences: readonly SentenceRow[],
  code: string,
  family: Family,
  bears: (sentence: SentenceRow) => boolean,
): CodeRow => {
  const own = sentences.filter(s => s.respondent === name);
  const count = own.filter(bears).length;
  return {
    respondent: name,
    code,
    family,
    sentences: count,
    total: own.length,
    per100: own.length === 0 ? 0 : (100 * count) / own.length,
  };
};

const documentRow = (side: Respondent, answer: Answer): DocumentRow => {
  const { document, structure, tokens } = answer;
  const count = (whose: 'respondent' | 'quoted' | 'all'): number => {
    let words = 0;
    eachWord(answer, whose, () => words++);
    return words;
  };
  return {
    document: document.id,
    respondent: side.name,
    party: structure.respondent?.party ?? '',
    role: structure.respondent?.role ?? '',
    questioner: structure.questioner?.name ?? '',
    questionerParty: structure.questioner?.party ?? '',
    dnr: structure.dnr ?? '',
    date: structure.date ?? '',
    digitised: document.sidecar?.digitised ?? '',
    words: count('respondent'),
    sentences: tokens.sentences.filter((_, i) => roleOf(answer, i) === 'respondent').length,
    quotedWords: count('quoted'),
    repairedWords: document.edits.filter(edit => edit.reason !== 'hyphen').length,
    doubtfulWords: document.doubtful.length,
    allWords: count('all'),
  };
};
