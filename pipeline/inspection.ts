/** How a document was taken apart, as one plain object with offsets into the text as it was received. */

import type { Answer } from './corpus.ts';
import { toRawOffset } from './restore/offsets.ts';
import { itemAt } from './structure/constructs/items.ts';
import { toldQuestions } from './structure/constructs/told.ts';
import type { Person, Segment } from './types.ts';

type Named = { readonly name: string | null; readonly party: string | null; readonly role: string | null };

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
    respondents: (respondents ?? []).map(named),
    signer: signer?.name || null,
    questioners: (questioners ?? []).map(named),
    addressee: addressee ? named(addressee) : null,
    handover: handover ?? false,
    questions: questionsOf(text, segments),
    segments: segments.map(segment => ({ ...segment, start: back(segment.start), end: back(segment.end) })),
  };
};

const named = ({ name, party, role }: Person): Named => ({
  name: name || null,
  party: party ?? null,
  role: role ?? null,
});

/** Quoted questions by their number; where none is quoted, those that a lead tells. */
const questionsOf = (text: string, segments: readonly Segment[]): Inspection['questions'] => {
  const quoted = new Map<number, string>();
  for (const { kind, start, end, question } of segments) {
    if (kind !== 'question' || question === undefined) continue;
    const words = text.slice(start, end).replace(/[*_]+/g, '').replace(/-\n/g, '').replace(/\s+/g, ' ').trim();
    const plain = words.slice(itemAt(words)?.length ?? 0).replace(/^[”"“]|[”"“]$/g, '');
    quoted.set(question, [quoted.get(question), plain].filter(Boolean).join(' '));
  }
  if (quoted.size > 0) return [...quoted].map(([number, asked]) => ({ number, text: asked }));
  const told = segments
    .filter(({ kind }) => kind === 'lead')
    .flatMap(({ start, end }) => toldQuestions(text.slice(start, end)));
  return told.map((asked, i) => ({ number: i + 1, text: asked, told: true }));
};
