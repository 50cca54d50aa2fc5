/** The structure of a text that is one answer from the first word to the last: what `code --jsonl` and the gold files give. */

import { paragraphBlocks } from '../../pipeline/tokenize/index.ts';
import type { Structure } from '../../pipeline/types.ts';

export type PlainAnswerFacts = {
  readonly speaker?: string | undefined;
  readonly role?: string | undefined;
  readonly party?: string | undefined;
  /** ISO 8601. */
  readonly date?: string | undefined;
  readonly questioner?: string | undefined;
};

/** One segment, all of it the respondent's; the question, if there is one, goes to `codeAnswer` by its options. */
export function plainAnswer(text: string, facts: PlainAnswerFacts = {}): Structure {
  const { speaker, role, party, date, questioner } = facts;
  return {
    ...(date !== undefined && { date }),
    ...((speaker !== undefined || role !== undefined || party !== undefined) && {
      respondent: { name: speaker ?? '', ...(party !== undefined && { party }), ...(role !== undefined && { role }) },
    }),
    ...(questioner !== undefined && { questioner: { name: questioner } }),
    segments: [
      { kind: 'answer', start: 0, end: text.length, role: 'respondent', ...(speaker !== undefined && { speaker }) },
    ],
    blocks: paragraphBlocks(text),
    notices: [],
  };
}
