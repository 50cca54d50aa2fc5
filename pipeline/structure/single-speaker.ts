/** The structure of a text that is one answer from the first word to the last: a line of a JSONL file, a text given to a filter. */

import { paragraphBlocks } from '../tokenize/index.ts';
import type { Structure } from '../types.ts';
import { plainPerson } from './plain-person.ts';

export type SingleSpeakerFacts = {
  readonly speaker?: string | undefined;
  readonly role?: string | undefined;
  readonly party?: string | undefined;
  /** ISO 8601. */
  readonly date?: string | undefined;
  readonly questioner?: string | undefined;
  readonly questionerParty?: string | undefined;
  readonly title?: string | undefined;
  readonly dnr?: string | undefined;
};

/** One segment, all of it the respondent's. A question that was put to it is no part of the text and not of the structure. */
export function singleSpeaker(text: string, facts: SingleSpeakerFacts = {}): Structure {
  const { role, date, title, dnr } = facts;
  const { speaker, party } = typed(facts.speaker, facts.party);
  const { speaker: questioner, party: questionerParty } = typed(facts.questioner, facts.questionerParty);
  return {
    ...(title !== undefined && { title }),
    ...(dnr !== undefined && { dnr }),
    ...(date !== undefined && { date }),
    ...((speaker !== undefined || role !== undefined || party !== undefined) && {
      respondent: { name: speaker ?? '', ...(party !== undefined && { party }), ...(role !== undefined && { role }) },
    }),
    ...(questioner !== undefined && {
      questioner: { name: questioner, ...(questionerParty !== undefined && { party: questionerParty }) },
    }),
    segments: [
      { kind: 'answer', start: 0, end: text.length, ...(speaker !== undefined && { speaker }), role: 'respondent' },
    ],
    blocks: paragraphBlocks(text),
    notices: [],
  };
}

/** Name and party as they are counted. */
const typed = (name: string | undefined, given: string | undefined): Pick<SingleSpeakerFacts, 'speaker' | 'party'> => {
  const { name: speaker, party } = plainPerson({ name: name ?? '', ...(given !== undefined && { party: given }) });
  return { ...(name !== undefined && { speaker }), ...(party !== undefined && { party }) };
};

/** Such a structure over another text, which the same speaker says. */
export function withText(structure: Structure, text: string): Structure {
  return {
    ...structure,
    segments: structure.segments.map(segment => ({ ...segment, end: text.length })),
    blocks: paragraphBlocks(text),
  };
}
