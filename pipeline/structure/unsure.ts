/** Words of which it is not sure whose they are: said with their lines, and counted by nobody. */
import type { Notice, Segment } from '../types.ts';

export const unsureNotices = (text: string, segments: readonly Segment[]): Notice[] =>
  segments
    .filter(({ unsure }) => unsure)
    .map(({ start, end }) => {
      const first = lineOf(text, start);
      const last = lineOf(text, end);
      const lines = first === last ? String(first) : `${first}–${last}`;
      return {
        code: 'attribution-unsure',
        level: 'warning',
        message: `Lines ${lines}: it is not sure whose words these are, so they are not counted. Decide with "attribution" in a sidecar.`,
        values: { lines, words: text.slice(start, end).match(/[\p{L}\p{N}]+/gu)?.length ?? 0 },
        start,
        end,
      };
    });

/** Number of the line in which an offset stands, from 1. */
export const lineOf = (text: string, offset: number): number => {
  let line = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
};
