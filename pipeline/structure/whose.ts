/** Who says which lines, written out to be corrected, and read again: what was left as it was read changes nothing. */
import { OrdskifteError } from '../errors.ts';
import { messages } from '../messages/index.ts';
import { offsetsOf } from '../restore/offsets.ts';
import type { Document, Segment, Structure, WhoseLines } from '../types.ts';
import { paragraphsOf, type Range } from './layout.ts';
import { isSameName } from './names.ts';
import { blocksOf } from './segments.ts';
import { unsureNotices } from './unsure.ts';

/** Letters of a stretch that are shown, so that who corrects it need not count lines. */
const SHOWN = 70;

/** Paragraph by paragraph, whose words they were read as; places are lines of the text as received. */
export const whoseLines = ({ raw, text, edits }: Document, { segments }: Structure): WhoseLines[] => {
  const { toRaw } = offsetsOf(edits);
  const places = placesIn(raw);
  return segments.flatMap(segment =>
    paragraphsIn(text, segment).map(({ start, end }): WhoseLines => {
      const words = text.slice(start, end).replace(/\s+/gu, ' ');
      return {
        at: places.write(toRaw(start), toRaw(end - 1) + 1),
        is: saidBy(segment),
        ...(segment.speaker !== undefined && { speaker: segment.speaker }),
        begins: words.length > SHOWN ? `${words.slice(0, SHOWN)}…` : words,
      };
    }),
  );
};

const saidBy = ({ role, unsure }: Segment): WhoseLines['is'] => (unsure ? 'unsure' : (role ?? 'nobody'));

/** Paragraphs of a segment that hold a letter or a number. */
const paragraphsIn = (text: string, { start, end }: Segment): Range[] =>
  paragraphsOf(text.slice(start, end))
    .map(range => ({ start: start + range.start, end: start + range.end }))
    .filter(range => /[\p{L}\p{N}]/u.test(text.slice(range.start, range.end)));

/**
 * The structure with those stretches given to others that a sidecar gives to others than was read. What it calls `unsure` stays as it was read.
 *
 * @throws {OrdskifteError} BAD_RECORD for a place that the text does not have
 */
export const withWhose = (
  structure: Structure,
  { raw, text, edits }: Pick<Document, 'raw' | 'text' | 'edits'>,
  whose: readonly WhoseLines[],
): Structure => {
  const { toRestored } = offsetsOf(edits);
  const places = placesIn(raw);
  let { segments } = structure;
  for (const said of whose) {
    if (said.is === 'unsure') continue;
    const range = places.read(said.at);
    if (range === undefined) throw new OrdskifteError(messages.noSuchLines(said.at, places.count));
    segments = given(segments, { start: toRestored(range.start), end: toRestored(range.end - 1) + 1 }, said, structure);
  }
  return {
    ...structure,
    segments,
    blocks: blocksOf(text, segments),
    notices: [
      ...structure.notices.filter(({ code }) => code !== 'attribution-unsure'),
      ...unsureNotices(text, segments),
    ],
  };
};

/** Segments with a stretch given to somebody; where it was theirs already nothing changes. */
const given = (
  segments: readonly Segment[],
  { start, end }: Range,
  said: WhoseLines,
  structure: Structure,
): Segment[] =>
  segments.flatMap((segment): Segment[] => {
    const from = Math.max(start, segment.start);
    const to = Math.min(end, segment.end);
    if (from >= to || isAsRead(segment, said)) return [segment];
    return [
      ...(from > segment.start ? [{ ...segment, end: from }] : []),
      { ...segmentOf(said, structure), start: from, end: to },
      ...(to < segment.end ? [{ ...segment, start: to }] : []),
    ];
  });

const isAsRead = (segment: Segment, { is, speaker }: WhoseLines): boolean =>
  saidBy(segment) === is &&
  (speaker === undefined || (segment.speaker !== undefined && isSameName(speaker, segment.speaker)));

const segmentOf = (
  { is, speaker }: WhoseLines,
  { respondent, questioner }: Structure,
): Omit<Segment, 'start' | 'end'> => {
  if (is === 'nobody' || is === 'unsure') return { kind: 'furniture' };
  const name = speaker ?? (is === 'respondent' ? respondent : questioner)?.name;
  return { kind: is === 'respondent' ? 'answer' : 'question', ...(name && { speaker: name }), role: is };
};

/** Places such as `3`, `3-5` or `3:14-5:2`: lines from 1, letters of a line from 1, the last one counted in. */
const placesIn = (text: string) => {
  const starts = [0, ...[...text.matchAll(/\n/gu)].map(({ index }) => index + 1)];
  const endOf = (line: number): number => (starts[line + 1] ?? text.length + 1) - 1;
  const lineAt = (offset: number): number => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return low;
  };
  const isBlank = (start: number, end: number): boolean => text.slice(start, end).trim() === '';
  return {
    count: starts.length,
    write: (start: number, end: number): string => {
      const [first, last] = [lineAt(start), lineAt(end - 1)];
      const isWhole = isBlank(starts[first]!, start) && isBlank(end, endOf(last));
      if (isWhole) return first === last ? String(first + 1) : `${first + 1}-${last + 1}`;
      return `${first + 1}:${start - starts[first]! + 1}-${last + 1}:${end - starts[last]!}`;
    },
    read: (place: string): Range | undefined => {
      const [, first, from, last = first, to] = PLACE.exec(place) ?? [];
      const [a, b] = [Number(first) - 1, Number(last) - 1];
      const [lineStart, lastStart] = [starts[a], starts[b]];
      if (lineStart === undefined || lastStart === undefined) return undefined;
      const range = {
        start: from === undefined ? lineStart : lineStart + Number(from) - 1,
        end: to === undefined ? endOf(b) : lastStart + Number(to),
      };
      return range.start < range.end && range.end <= text.length ? range : undefined;
    },
  };
};

const PLACE = /^(\d+)(?::(\d+))?(?:-(\d+)(?::(\d+))?)?$/u;
