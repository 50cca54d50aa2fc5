/** Compare: everything that a report about two respondents shows, as rows with counts, denominators and spans. */
import { group as byKey } from 'd3-array';
import type { Answer } from '../../../pipeline/corpus.ts';
import { isRepair } from '../../../pipeline/edits.ts';
import { analyserOf, type Group } from '../../contract.ts';
import { compareTables, KEYNESS_TABLE_DEFAULTS } from '../../keyness/compare-tables.ts';
import { ratesBy } from '../../rates/index.ts';
import { rateNotices } from '../../rates/notices.ts';
import { expectSentences } from '../../rhetoric/expected.ts';
import { FAMILIES } from '../../rhetoric/family.ts';
import type { Codebook, CodedAnswer, Finding } from '../../rhetoric/types.ts';
import { termRows } from '../../terms/index.ts';
import { named, tabulate } from '../../terms/table.ts';
import { SENTIMENT_DEFAULTS, type SentimentOptions, sentenceTones } from '../../tone/index.ts';
import { eachWord, roleOf } from '../../words/index.ts';
import { codeDocument } from '../code-document.ts';
import { markersBy } from '../markers.ts';
import { toneCounter } from '../tone.ts';
import { agentRows, deviceRows, replyRows } from './agency.ts';
import type { CompareOptions, Comparison, DocumentRow, FindingRow, SentenceRow } from './rows.ts';

export type { CodeRow } from '../markers.ts';
export type { ToneRow } from '../tone.ts';
export * from './rows.ts';

/**
 * Runs every analyser over two groups of answers: what differs is said of the first against the second. What was coded once is used for all rows.
 */
export const compare = (groups: readonly [target: Group, reference: Group], options: CompareOptions): Comparison => {
  const { codebook, keyness = {}, sentiment = {} } = options;
  const tables = named(groups.map(({ answers }) => tabulate(answers, keyness)));
  const [target, reference] = groups.map(({ name }, i) => ({ name, table: tables[i]! }));
  const coded = new Map(
    groups.flatMap(({ answers }) => answers).map(answer => [answer, codeDocument(answer, codebook)]),
  );
  const { rows: markers } = analyserOf(markersBy(codebook, answer => coded.get(answer)!))(groups);
  const { rows: rates } = analyserOf(ratesBy(codebook, answer => coded.get(answer)!))(groups);
  return {
    groups,
    rows: {
      documents: groups.flatMap(group => group.answers.map(answer => documentRow(group, answer))),
      keyness: compareTables(target!.table, reference!.table, keyness),
      terms: [target!, reference!].flatMap(({ name, table }) => termRows(name, table)),
      sentences: eachAnswer(groups, (group, answer) =>
        sentenceRows(group, answer, { coding: coded.get(answer)!, codebook }, sentiment),
      ),
      findings: eachAnswer(groups, (group, answer) => findingRows(group, answer, coded.get(answer)!.findings)),
      codes: markers.filter(({ code, family }) => code !== family),
      families: markers.filter(({ code, family }) => code === family),
      rates,
      agents: groups.flatMap(agentRows),
      devices: groups.flatMap(group => deviceRows({ ...group, coded })),
      replies: groups.flatMap(group => replyRows({ ...group, coded })),
      tone: analyserOf(toneCounter)(groups, sentiment).rows,
    },
    notices: [
      ...[...coded].flatMap(([{ document }, { notices }]) =>
        notices.map(notice => ({ ...notice, document: document.id })),
      ),
      ...rateNotices(rates, false),
    ],
    options: {
      codebook: `${codebook.name} ${codebook.version}`,
      keyness: { ...KEYNESS_TABLE_DEFAULTS, ...keyness },
      sentiment: { ...SENTIMENT_DEFAULTS, ...sentiment },
    },
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
    const [deflection = 0, avoided = 0, taken = 0] = expected[tone.sentence - 1]?.chances ?? [];
    return {
      group: group.name,
      document: document.id,
      number: i + 1,
      sentence: tone.sentence,
      start,
      end,
      text: document.text.slice(start, end).replace(/\s+/g, ' '),
      families: FAMILIES.filter(family => here.some(f => f.family === family)),
      codes: [...new Set(here.filter(f => f.familyOnly !== true).map(f => f.code))],
      score: tone.score,
      matches: tone.matches,
      chanceDeflection: deflection,
      chanceAvoided: avoided,
      chanceTaken: taken,
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
