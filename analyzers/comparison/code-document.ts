/** Coding a document of a corpus: its own quoted questions, or the question that its facts hand over. */
import type { Answer } from '../../pipeline/corpus.ts';
import { codingName } from '../rhetoric/coding-name.ts';
import { codeAnswer } from '../rhetoric/index.ts';
import { findReportedQuestions } from '../rhetoric/match/reported.ts';
import type { Codebook, CodedAnswer } from '../rhetoric/types.ts';

/** Findings, devices and reply status of one document. */
export const codeDocument = (answer: Answer, codebook: Codebook): CodedAnswer => {
  const known = codebook.mark === undefined ? undefined : answer.known?.(codingName(codebook));
  return known === undefined ? workOut(answer, codebook) : (known as CodedAnswer);
};

const workOut = ({ document, structure, tokens, question }: Answer, codebook: Codebook): CodedAnswer => {
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
