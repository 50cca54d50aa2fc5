/** Notices in the words of the report. */
import type { Labels } from '../labels/index.ts';
import { fill } from '../text.ts';

/** What a notice says to a reader; nothing, where it is for logs alone. */
export const noticeSentences = (
  code: string,
  values: Readonly<Record<string, string | number>> | undefined,
  labels: Labels,
): string[] => {
  if (code === 'signed-by-another') return [fill(labels.noticeSignedByAnother, values ?? {})];
  if (code === 'attribution-unsure') return [fill(labels.noticeUnsure, values ?? {})];
  if (code === 'no-answer') return [fill(labels.noticeNoAnswer, values ?? {})];
  if (code === 'not-comparable') return [labels.noticeNotComparable];
  if (code === 'person-filled') return [labels.noticePersonFilled];
  if (code === 'person-doubtful') return [fill(labels.noticePersonDoubtful, values ?? {})];
  if (code === 'composed') return [labels.noticeComposed];
  if (code === 'characters') return [labels.noticeCharacters];
  return code === 'markup' ? [labels.noticeMarkup] : [];
};
