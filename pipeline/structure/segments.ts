/** Paragraphs → segments with speakers, and the blocks of running text inside them. */
import type { Block, Segment, SegmentKind, SpeakerRole } from '../types.ts';
import { blank, paragraphsOf } from './layout.ts';
import type { Paragraph } from './paragraphs.ts';
import type { People } from './people.ts';

const SPOKEN: Partial<Record<SegmentKind, SpeakerRole>> = {
  lead: 'respondent',
  answer: 'respondent',
  question: 'quoted',
};

export const segmentsOf = (text: string, paragraphs: readonly Paragraph[], people: People): Segment[] => {
  const segments: Segment[] = [];
  for (const { start, end, kind, question, label } of paragraphs) {
    if (label > 0)
      segments.push({ kind: 'furniture', start, end: start + text.slice(start, start + label).trimEnd().length });
    const role = people.title?.kind === 'question' && kind === 'question' ? 'questioner' : SPOKEN[kind];
    const speaker =
      role === undefined ? undefined : (role === 'respondent' ? people.respondent : people.questioner)?.name;
    const next: Segment = {
      kind,
      start: start + label,
      end,
      ...(speaker !== undefined && { speaker }),
      ...(role !== undefined && { role }),
      ...(question !== undefined && { question }),
    };
    const last = segments.at(-1);
    const continues = last?.kind === kind && last.question === question && kind !== 'reference' && kind !== 'furniture';
    if (continues) segments[segments.length - 1] = { ...last, end };
    else segments.push(next);
  }
  return segments;
};

// Marks at the edges of paragraphs stand outside every segment; they are furniture of their own.
export const dress = (text: string, paragraphs: readonly Paragraph[]): Segment[] => {
  const outside = blank(text, paragraphs);
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
    if (segment.kind === 'furniture') return;
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
