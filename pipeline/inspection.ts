/** How a document was taken apart, as one plain object with offsets into the text as it was received. */

import type { Answer } from './corpus.ts';
import { toRawOffset } from './restore/offsets.ts';
import { itemAt } from './structure/constructs/items.ts';
import { isTelling, toldQuestions } from './structure/constructs/told.ts';
import type { Person, Segment } from './types.ts';

type Named = {
  readonly name: string | null;
  readonly party: string | null;
  readonly role: string | null;
  readonly filled?: NonNullable<Person['filled']>;
};

export type Inspection = {
  readonly id: string;
  readonly kind: string | null;
  readonly title: string | null;
  readonly dnr: string | null;
  readonly date: string | null;
  readonly status: string | null;
  readonly respondents: readonly Named[];
  readonly signer: string | null;
  readonly questioners: readonly Named[];
  readonly addressee: Named | null;
  readonly handover: boolean;
  readonly questions: readonly { readonly number?: number; readonly text: string; readonly told?: boolean }[];
  readonly segments: readonly Segment[];
};

/** Offsets are UTF-16 code units into the text as decoded; `told` marks a question that the answer tells in its own words. */
export const inspect = ({ document, structure }: Answer): Inspection => {
  const { text, edits } = document;
  const back = (offset: number): number => (edits.length > 0 ? toRawOffset(edits, offset) : offset);
  const { kind, title, dnr, date, status, respondents, signer, questioners, addressee, handover, segments } = structure;
  return {
    id: document.id,
    kind: kind ?? null,
    title: title ?? null,
    dnr: dnr ?? null,
    date: date ?? null,
    status: status ?? null,
    respondents: (respondents ?? alone(structure.respondent)).map(named),
    signer: signer?.name || null,
    questioners: (questioners ?? alone(structure.questioner)).map(named),
    addressee: addressee ? named(addressee) : null,
    handover: handover ?? false,
    questions: questionsOf(text, segments),
    segments: segments.map(segment => ({ ...segment, start: back(segment.start), end: back(segment.end) })),
  };
};

/** A record has one of each, or none. */
const alone = (person: Person | undefined): readonly Person[] => (person === undefined ? [] : [person]);

const named = ({ name, party, role, filled }: Person): Named => ({
  name: name || null,
  party: party ?? null,
  role: role ?? null,
  ...(filled && { filled }),
});

/** The first thing that a respondent says. */
const openingOf = (segments: readonly Segment[]): readonly Segment[] =>
  segments.filter(({ kind, role }) => role === 'respondent' && (kind === 'answer' || kind === 'turn')).slice(0, 1);

const tellingSentences = (text: string): string[] =>
  text
    .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
    .slice(0, OPENING)
    .filter(isTelling);

/** Sentences at the beginning of an answer that may tell what was asked. */
const OPENING = 5;

/** The sentences that ask in a questioner's own text; behind "vill jag fråga:" only those that follow. */
const askedIn = (words: string): string[] => {
  const announced = words.search(/(?:fråg|undrar)[^.?!:\n]{0,80}:\s/u);
  const from = announced < 0 ? words : words.slice(words.indexOf(':', announced) + 1);
  return from
    .split(/(?<=[.!?])\s+|\n\s*\n/u)
    .map(sentence =>
      sentence
        .replace(/[*_”"“]+/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter(sentence => sentence.endsWith('?'))
    .map(sentence => sentence.slice(itemAt(sentence)?.length ?? 0));
};

/** Quoted questions by their number; where none is quoted, those that a lead tells. */
const questionsOf = (text: string, segments: readonly Segment[]): Inspection['questions'] => {
  const quoted = new Map<number, string>();
  for (const { kind, start, end, question } of segments) {
    if (kind !== 'question' || question === undefined) continue;
    const words = text.slice(start, end).replace(/[*_]+/g, '').replace(/-\n/g, '').replace(/\s+/g, ' ').trim();
    const plain = words.slice(itemAt(words)?.length ?? 0).replace(/^[”"“]|[”"“]$/g, '');
    quoted.set(question, [quoted.get(question), plain].filter(Boolean).join(' '));
  }
  const own = segments.filter(
    ({ kind, role, question }) => kind === 'question' && role === 'questioner' && question === undefined,
  );
  for (const asked of own.flatMap(({ start, end }) => askedIn(text.slice(start, end))))
    quoted.set(Math.max(0, ...quoted.keys()) + 1, asked);
  if (quoted.size > 0) return [...quoted].map(([number, asked]) => ({ number, text: asked }));
  const wordsOf = ({ start, end }: Segment): string => text.slice(start, end);
  const led = segments.filter(({ kind }) => kind === 'lead').flatMap(segment => toldQuestions(wordsOf(segment)));
  const told =
    led.length > 0
      ? led
      : openingOf(segments).flatMap(segment => tellingSentences(wordsOf(segment)).flatMap(toldQuestions));
  return told.map((asked, i) => ({ number: i + 1, text: asked, told: true }));
};
