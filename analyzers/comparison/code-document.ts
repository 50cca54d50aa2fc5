/** Coding a document of a corpus: its own quoted questions, or the question that its facts hand over. */
import type { Answer } from '../../pipeline/corpus.ts';
import { codeAnswer } from '../rhetoric/index.ts';
import { findReportedQuestions } from '../rhetoric/match/reported.ts';
import type { Codebook, CodedAnswer } from '../rhetoric/types.ts';

/** Findings, devices and reply status of one document. */
export const codeDocument = ({ document, structure, tokens, question }: Answer, codebook: Codebook): CodedAnswer => {
  const { governs } = document.sidecar ?? {};
  const asked = question === undefined ? {} : { question };
  return codeAnswer({ text: document.text, structure, tokens, ...asked }, codebook, {
    ...(governs !== undefined && { governs }),
  });
};

/** Whether the question that was put is at hand, quoted or reported in the document or beside it: without it nothing can be said of a reply. */
export const hasQuestion = ({ document, structure, tokens }: Answer): boolean =>
  document.sidecar?.question !== undefined ||
  structure.segments.some(segment => segment.role === 'quoted') ||
  findReportedQuestions(document.text, tokens).length > 0;
