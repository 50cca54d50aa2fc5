/** Every marker that coding finds in some documents, one a row: what `code` prints and what a program gets. */
import type { Answer } from '../../pipeline/corpus.ts';
import type { Notice } from '../../pipeline/types.ts';
import type { Analysis, Group } from '../contract.ts';
import type { Codebook, CodedAnswer, Finding } from '../rhetoric/types.ts';
import { codeDocument } from './code-document.ts';

/** One finding. `passage` carries the marker, `text` is its whole sentence; offsets are those of the passage, in the document's text. */
export type CodeFindingRow = {
  readonly group?: string;
  readonly document: string;
  /** Missing where nobody is named. */
  readonly speaker: string | null;
  /** Place of the sentence in its document, from 1. */
  readonly sentence: number;
  readonly code: string;
  /** Whether it stands for its family only, since coders do not agree on the code. */
  readonly familyOnly: boolean;
  readonly start: number;
  readonly end: number;
  readonly passage: string;
  readonly cue: string;
  readonly confidence: number;
  readonly ground: string;
  readonly agent: string;
  readonly device: string;
  readonly blamed: string;
  readonly text: string;
};

/** The analyser of a codebook: groups in, findings out, document by document. */
export const findingsBy =
  (codebook: Codebook) =>
  (groups: readonly Group[]): Analysis<CodeFindingRow, { readonly codebook: string }> => {
    const coded = groups.flatMap(({ name, answers }) =>
      answers.map(answer => ({ name, answer, coding: codeDocument(answer, codebook) })),
    );
    return {
      rows: coded.flatMap(({ name, answer, coding }) =>
        coding.findings.map(finding => ({ group: name, ...findingRow(answer, finding) })),
      ),
      notices: coded.flatMap(({ answer, coding }) => noticesOf(answer, coding)),
      options: { codebook: `${codebook.name} ${codebook.version}` },
    };
  };

/** What coding has to say of a document beside its findings. */
export const noticesOf = ({ document }: Answer, { notices }: Pick<CodedAnswer, 'notices'>): Notice[] =>
  notices.map(notice => ({ ...notice, document: document.id }));

export const findingRow = ({ document, tokens }: Answer, finding: Finding): CodeFindingRow => {
  const { start, end } = tokens.sentences[finding.sentence - 1]!;
  return {
    document: document.id,
    speaker: finding.speaker,
    sentence: finding.sentence,
    code: finding.code,
    familyOnly: finding.familyOnly ?? false,
    start: finding.start,
    end: finding.end,
    passage: folded(finding.cue.words),
    cue: finding.cue.id,
    confidence: finding.confidence,
    ground: finding.ground ?? '',
    agent: finding.agent ?? '',
    device: finding.device ?? '',
    blamed: finding.target ?? '',
    text: folded(document.text.slice(start, end)),
  };
};

const folded = (text: string): string => text.replace(/\s+/g, ' ');
