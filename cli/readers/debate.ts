/** Speeches of a record in their order → documents; in a debate on an interpellation, who answers and who asked. */
import type { Sidecar } from '../../pipeline/types.ts';
import type { ReadDocument } from './reader.ts';
import { isMinister, type Speaker } from './speaker.ts';

export type Speech = {
  readonly id: string;
  readonly speaker: Speaker;
  readonly text: string;
  readonly date?: string | undefined;
  /** What is debated: speeches under one heading are one debate. */
  readonly heading?: string | undefined;
};

const ANSWERED = /svar på (?:interpellation|fråg)/iu;

/**
 * A document a speech. Under a heading that announces answers the minister's first turn is the answer (`interpellationssvar`), later ones are
 * turns of the debate, and the first who is no minister is the one who asked.
 */
export const documentsOf = (speeches: readonly Speech[]): ReadDocument[] => {
  const asked = new Map<string, Speaker>();
  const answered = new Set<string>();
  for (const { heading = '', speaker } of speeches)
    if (ANSWERED.test(heading) && !isMinister(speaker) && !asked.has(heading)) asked.set(heading, speaker);
  return speeches
    .filter(({ text }) => text.trim() !== '')
    .map(({ id, speaker, text, date, heading = '' }): ReadDocument => {
      const isDebate = ANSWERED.test(heading);
      const isAnswer = isDebate && isMinister(speaker);
      const key = `${heading}\n${speaker.respondent}`;
      const kind = !isDebate
        ? undefined
        : isAnswer && !answered.has(key)
          ? 'interpellationssvar'
          : 'inlägg i interpellationsdebatt';
      if (isAnswer) answered.add(key);
      const questioner = isAnswer ? asked.get(heading) : undefined;
      const facts: Sidecar = {
        ...speaker,
        ...(date !== undefined && { date }),
        ...(heading !== '' && { title: heading }),
        ...(questioner?.respondent !== undefined && { questioner: questioner.respondent }),
        ...(questioner?.party !== undefined && { questionerParty: questioner.party }),
        ...(kind !== undefined && { facts: { kind } }),
      };
      return { id, text, facts };
    });
};

/** The day of a time such as `2021-05-04 00:00:00`; nothing where there is none. */
export const dayOf = (time: string | undefined): string | undefined =>
  /^\d{4}(?:-\d{2}(?:-\d{2})?)?/u.exec(time?.trim() ?? '')?.[0];
