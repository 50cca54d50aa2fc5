/** Coding a document of a corpus: its own quoted questions, or the question that its facts hand over. */
import type { Answer } from '../../pipeline/corpus.ts';
import { codeAnswer } from '../rhetoric/index.ts';
import type { Codebook, CodedAnswer } from '../rhetoric/types.ts';

/** Findings, devices and reply status of one document. */
export const codeDocument = ({ document, structure, tokens }: Answer, codebook: Codebook): CodedAnswer => {
  const question = document.sidecar?.question;
  return codeAnswer({ text: document.text, structure, tokens }, codebook, question === undefined ? {} : { question });
};

/** Whether the question that was put is at hand, quoted in the document or beside it: without it nothing can be said of a reply. */
export const hasQuestion = ({ document, structure }: Answer): boolean =>
  document.sidecar?.question !== undefined || structure.segments.some(segment => segment.role === 'quoted');
