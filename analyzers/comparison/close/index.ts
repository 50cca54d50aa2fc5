/** Close reading: what stands in the texts of some groups, sentence by sentence, from what coding found in them. */
import { group as byKey } from 'd3-array';
import type { Answer } from '../../../pipeline/corpus.ts';
import { isRepair } from '../../../pipeline/edits.ts';
import { analyserOf, type Group } from '../../contract.ts';
import type { GoldSample } from '../../rates/gold.ts';
import { ratesBy } from '../../rates/index.ts';
import { expectSentences } from '../../rhetoric/expected.ts';
import type { Codebook, CodedAnswer, Finding } from '../../rhetoric/types.ts';
import { type SentimentOptions, sentenceTones } from '../../tone/index.ts';
import { eachWord, roleOf } from '../../words/index.ts';
import { markersBy } from '../markers.ts';
import { agentRows, deviceRows, replyRows } from './agency.ts';
import type { CloseRows, DocumentRow, FindingRow, SentenceRow } from './rows.ts';

export * from './rows.ts';

export type CloseOptions = {
  readonly codebook: Codebook;
  readonly sentiment?: SentimentOptions;
  /** Sentences that people coded, by which rates are corrected. */
  readonly gold?: GoldSample | undefined;
};

/** The rows of the groups, in their order; `coded` has what coding found in each answer. */
export const closeRows = (
  groups: readonly Group[],
  coded: ReadonlyMap<Answer, CodedAnswer>,
  { codebook, sentiment = {}, gold }: CloseOptions,
): CloseRows => {
  const codingOf = (answer: Answer): CodedAnswer => coded.get(answer)!;
  const { rows: markers } = analyserOf(markersBy(codebook, codingOf))(groups);
  return {
    documents: groups.flatMap(group => group.answers.map(answer => documentRow(group, answer))),
    sentences: eachAnswer(groups, (group, answer) =>
      sentenceRows(group, answer, { coding: codingOf(answer), codebook }, sentiment),
    ),
    findings: eachAnswer(groups, (group, answer) => findingRows(group, answer, codingOf(answer).findings)),
    codes: markers.filter(({ code, family }) => code !== family),
    families: markers.filter(({ code, family }) => code === family),
    rates: analyserOf(ratesBy(codebook, codingOf))(groups, { gold }).rows,
    agents: groups.flatMap(agentRows),
    devices: groups.flatMap(group => deviceRows({ ...group, coded })),
    replies: groups.flatMap(group => replyRows({ ...group, coded })),
  };
};

const eachAnswer = <Row>(groups: readonly Group[], rowsOf: (group: Group, answer: Answer) => readonly Row[]): Row[] =>
  groups.flatMap(group => group.answers.flatMap(answer => rowsOf(group, answer)));

const findingRows = ({ name }: Group, { document }: Answer, findings: readonly Finding[]): FindingRow[] =>
  findings.map(finding => ({ document: document.id, group: name, ...finding }));

const sentenceRows = (
  group: Group,
  answer: Answer,
  { coding: { findings, weighed }, codebook }: { readonly coding: CodedAnswer; readonly codebook: Codebook },
  options?: SentimentOptions,
): SentenceRow[] => {
  const { document, tokens } = answer;
  const bySentence = byKey(findings, f => f.sentence);
  const expected = expectSentences(weighed, codebook).sentences;
  const own = sentenceTones(answer, options).filter(tone => tone.role === 'respondent');
  return own.map((tone, i) => {
    const { start, end } = tokens.sentences[tone.sentence - 1]!;
    const here = bySentence.get(tone.sentence) ?? [];
    const chances = expected[tone.sentence - 1]?.chances ?? [];
    return {
      group: group.name,
      document: document.id,
      number: i + 1,
      sentence: tone.sentence,
      start,
      end,
      text: document.text.slice(start, end).replace(/\s+/g, ' '),
      families: codebook.families.flatMap(({ id }) => (here.some(f => f.family === id) ? [id] : [])),
      codes: [...new Set(here.filter(f => f.familyOnly !== true).map(f => f.code))],
      score: tone.score,
      matches: tone.matches,
      chances: new Map(codebook.families.map(({ id }, k) => [id, chances[k] ?? 0])),
    };
  });
};

/** What a document is, and how much of it can be relied on. */
export const documentRow = ({ name }: Pick<Group, 'name'>, answer: Answer): DocumentRow => {
  const { document, structure, tokens } = answer;
  const count = (whose: 'respondent' | 'quoted' | 'all'): number => {
    let words = 0;
    eachWord(answer, whose, () => words++);
    return words;
  };
  return {
    document: document.id,
    respondent: name,
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
    repairedWords: document.edits.filter(isRepair).length,
    doubtfulWords: document.doubtful.length,
    allWords: count('all'),
  };
};
