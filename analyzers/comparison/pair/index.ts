/** Compare: everything that a report about two respondents shows, as rows with counts, denominators and spans. */
import type { Answer, Corpus } from '../../../pipeline/corpus.ts';
import { isRepair } from '../../../pipeline/edits.ts';
import { groupBy } from '../../groups/by-key.ts';
import type { Pair, Respondent } from '../../groups/pair.ts';
import { compareTables, type KeynessTableOptions } from '../../keyness/compare-tables.ts';
import { FAMILIES, type Family } from '../../rhetoric/family.ts';
import type { Code, Codebook, Finding } from '../../rhetoric/types.ts';
import { termRows } from '../../terms/index.ts';
import { type TermOptions, tabulate } from '../../terms/table.ts';
import { type SentimentOptions, type SpeakerTone, sentenceTones, speakerTones } from '../../tone/index.ts';
import { eachWord, roleOf } from '../../words/index.ts';
import { codeDocument } from '../code-document.ts';
import { agentRows, deviceRows, replyRows } from './agency.ts';
import { type Counted, codeRows } from './codes.ts';
import type { Comparison, DocumentRow, FindingRow, SentenceRow } from './rows.ts';

export * from './rows.ts';

export type CompareOptions = {
  readonly keyness?: Partial<TermOptions & KeynessTableOptions>;
  readonly sentiment?: SentimentOptions;
};

/** Runs every analyser over the two respondents of a corpus. */
export const compare = (corpus: Corpus, pair: Pair, codebook: Codebook, options: CompareOptions = {}): Comparison => {
  const sides = [pair.target, pair.reference];
  const [target, reference] = sides.map(({ name, answers }) => ({ name, table: tabulate(answers, options.keyness) }));
  const coded = new Map(sides.flatMap(side => side.answers).map(answer => [answer, codeDocument(answer, codebook)]));
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
    keyness: compareTables(target!.table, reference!.table, options.keyness),
    terms: [target!, reference!].flatMap(({ name, table }) => termRows(name, table)),
    sentences,
    findings,
    codes: sides.flatMap(({ name }) => codeRows(name, sentences, codebook.codes.map(countedCode))),
    families: sides.flatMap(({ name }) => codeRows(name, sentences, FAMILIES.map(countedFamily))),
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

const countedCode = (code: Code): Counted => ({
  code: code.id,
  family: code.family,
  bears: ({ codes }) => codes.includes(code.id),
});

const countedFamily = (family: Family): Counted => ({
  code: family,
  family,
  bears: ({ families }) => families.includes(family),
});

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
    const { start, end } = tokens.sentences[tone.sentence - 1]!;
    const here = bySentence.get(tone.sentence) ?? [];
    return {
      respondent: side.name,
      document: document.id,
      number: i + 1,
      sentence: tone.sentence,
      start,
      end,
      text: document.text.slice(start, end).replace(/\s+/g, ' '),
      families: FAMILIES.filter(family => here.some(f => f.family === family)),
      codes: [...new Set(here.filter(f => f.familyOnly !== true).map(f => f.code))],
      tone: tone.score,
      toneMatches: tone.matches,
    };
  });
};

/** What a document is, and how much of it can be relied on. */
export const documentRow = (side: Respondent, answer: Answer): DocumentRow => {
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
    repairedWords: document.edits.filter(isRepair).length,
    doubtfulWords: document.doubtful.length,
    allWords: count('all'),
  };
};
