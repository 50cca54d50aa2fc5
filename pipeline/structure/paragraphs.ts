/** What each paragraph of a document is: title, reference, quoted question, answer, signature or furniture. */
import type { SegmentKind } from '../types.ts';
import { cutAtHeadings, isSpeechHeading } from './debate.ts';
import type { Range } from './layout.ts';
import { cutAtPageLines, isPageNumber } from './page-lines.ts';
import { cutAtLabels, partsOf } from './questions.ts';
import { signatureStart } from './signature.ts';
import { readTitle } from './title.ts';

export type Paragraph = Range & { readonly kind: SegmentKind; readonly question?: number; readonly label: number };
const REFERENCE = /\b(?:dnr|diarienummer|diarienr)\b[.:]?\s*((?:\p{L}{1,5}\s*)?\d[\d/:. -]*\d)/iu;

export const classify = (text: string, paragraphs: readonly Range[]): Paragraph[] => {
  const ranges = cutAtPageLines(text, paragraphs)
    .flatMap(range => cutAtHeadings(text, range))
    .flatMap(range => cutAtLabels(text, range));
  const texts = ranges.map(range => text.slice(range.start, range.end));
  const title = texts.slice(0, 8).findIndex(t => readTitle(t) !== undefined);
  const sign = signatureStart(texts);
  const kinds = texts.map((paragraph, i): SegmentKind => {
    if (ranges[i]!.isPage || isPageNumber(paragraph) || isSpeechHeading(paragraph)) return 'furniture';
    if (i === title) return 'title';
    if (isReference(paragraph)) return 'reference';
    if (i >= sign) return 'signature';
    return i < title ? 'furniture' : 'answer';
  });
  const body = kinds.flatMap((kind, i) => (kind === 'answer' ? [i] : []));
  const isQuestionText = title >= 0 && readTitle(texts[title]!)!.kind === 'question';
  const parts = partsOf(body.map(i => texts[i]!));
  const partAt = new Map(body.map((paragraph, i) => [paragraph, parts[i]!]));
  return ranges.map(({ start, end }, i) => {
    const range = { start, end };
    const part = partAt.get(i);
    if (part === undefined || isQuestionText) return { ...range, kind: part ? 'question' : kinds[i]!, label: 0 };
    return {
      ...range,
      kind: part.part,
      label: part.label,
      ...(part.question !== undefined && { question: part.question }),
    };
  });
};

const isReference = (paragraph: string): boolean => REFERENCE.test(paragraph) && paragraph.split(/\s+/).length <= 12;

export const findReference = (text: string): string | undefined => text.match(REFERENCE)?.[1]?.replace(/\s+/g, ' ');

/** The words of all paragraphs of one kind on one line; undefined if there are none. */
export const textOf = (text: string, paragraphs: readonly Paragraph[], kind: SegmentKind): string | undefined => {
  const found = paragraphs.filter(p => p.kind === kind).map(p => text.slice(p.start, p.end).replace(/\s+/g, ' '));
  return found.length > 0 ? found.join(' ') : undefined;
};
