/** Parts → segments with speakers, and the blocks of running text inside them. */
import type { Block, Segment } from '../types.ts';
import { blank, paragraphsOf, type Range } from './layout.ts';
import { isSameName } from './names.ts';
import type { Part } from './parts.ts';
import type { Roles } from './roles.ts';

type Sides = Pick<Roles, 'respondents' | 'questioners'>;

export const segmentsOf = (text: string, parts: readonly Part[], people: Sides): Segment[] => {
  const segments: Segment[] = [];
  for (const part of parts) {
    const { start, end, kind, question, label = 0, side: role, unsure } = part;
    const labelEnd = start + text.slice(start, Math.min(start + label, end)).trimEnd().length;
    if (label > 0) segments.push({ kind: 'furniture', start, end: labelEnd, label: true });
    if (kind === 'furniture' && label > 0) continue;
    const from = start + label;
    if (from >= end) continue;
    const speaker = kind === 'signature' ? undefined : speakerOf(part, people);
    const next: Segment = {
      kind,
      start: from,
      end,
      ...(speaker !== undefined && { speaker }),
      ...(role !== undefined && kind !== 'signature' && { role }),
      ...(question !== undefined && { question }),
      ...(unsure && { unsure }),
    };
    const last = segments.at(-1);
    if (last !== undefined && continues(last, next)) segments[segments.length - 1] = { ...last, end };
    else segments.push(next);
  }
  return segments;
};

const continues = (last: Segment, next: Segment): boolean =>
  last.kind === next.kind &&
  last.question === next.question &&
  last.role === next.role &&
  last.speaker === next.speaker &&
  last.unsure === next.unsure &&
  next.kind !== 'reference' &&
  next.kind !== 'furniture' &&
  next.kind !== 'turn';

const speakerOf = ({ side, by, kind }: Part, { respondents, questioners }: Sides): string | undefined => {
  if (side === undefined) return kind === 'turn' ? by?.name : undefined;
  const people = side === 'respondent' ? respondents : questioners;
  const said = by && (people.find(({ name }) => isSameName(name, by.name)) ?? (people.length === 0 ? by : undefined));
  return (said ?? people[0])?.name || undefined;
};

// Marks at the edges of paragraphs stand outside every segment; they are furniture of their own.
export const dress = (text: string, ranges: readonly Range[]): Segment[] => {
  const outside = blank(text, ranges);
  return [...outside.matchAll(/\S+/g)].map(m => ({
    kind: 'furniture',
    start: m.index,
    end: m.index + m[0].length,
  }));
};

// Paragraphs are blocks of their own, except where a page break cut one in two: no full stop before, a small letter after.
export const blocksOf = (text: string, segments: readonly Segment[]): Block[] => {
  const blocks: Block[] = [];
  segments.forEach((segment, index) => {
    if (segment.kind === 'furniture' || segment.unsure) return;
    for (const { start, end } of paragraphsOf(text.slice(segment.start, segment.end))) {
      const next = { start: segment.start + start, end: segment.start + end, segment: index };
      const last = blocks.at(-1);
      if (last && isCut(text, last, next, segments)) blocks[blocks.length - 1] = { ...last, end: next.end };
      else blocks.push(next);
    }
  });
  return blocks;
};

const isCut = (text: string, last: Block, next: Block, segments: readonly Segment[]): boolean => {
  const before = segments[last.segment]!;
  const after = segments[next.segment]!;
  return (
    before.kind === after.kind &&
    before.question === after.question &&
    before.role !== undefined &&
    !/[.!?:;…]["”’)»*]*$/u.test(text.slice(last.start, last.end)) &&
    (/^\p{Ll}/u.test(text.slice(next.start, next.end)) || isOneParagraph(text, last.end, next.start))
  );
};

/** Lines of the page stand between the two, and no empty line. */
const isOneParagraph = (text: string, from: number, to: number): boolean =>
  !/\n[^\S\n]*\n/.test(text.slice(from, to)) && /\S/.test(text.slice(from, to));
