/** Accents as signs of their own, as PDF extractors write them: `fo¨r` or `f¨or` for för, `˚ar` or `a˚r` for år. */
import type { Change, Pass } from '../change.ts';

const COMBINING: ReadonlyMap<string, string> = new Map([
  ['¨', '\u0308'],
  ['˚', '\u030a'],
  ['\u0308', '\u0308'],
  ['\u030a', '\u030a'],
]);
const BEARERS: ReadonlyMap<string, RegExp> = new Map([
  ['¨', /[aoueAOUE]/],
  ['˚', /[aA]/],
]);
const LOOSE = /[¨˚]/g;
/** A combining accent that a space holds away from its letter. */
const HELD_AWAY = /([aoAO]) ([\u0308\u030a])/g;

/** Finds the accents; where both neighbours could bear one, the letter is on the side on which it is elsewhere in the text. */
export const findAccents: Pass = text => [...findLoose(text), ...findHeldAway(text)].sort((a, b) => a.start - b.start);

const findLoose = (text: string): Change[] => {
  const places = [...text.matchAll(LOOSE)].map(({ 0: accent, index }) => {
    const bears = (at: number): boolean => BEARERS.get(accent)!.test(text[at] ?? '');
    return { accent, index, before: bears(index - 1), after: bears(index + 1) };
  });
  const lead = places.reduce((sum, { before, after }) => sum + Number(before) - Number(after), 0);
  let end = 0;
  return places.flatMap(({ accent, index, before, after }) => {
    const isBefore = before && (!after || lead >= 0) && index > end;
    if (!isBefore && !after) return [];
    const letter = text[isBefore ? index - 1 : index + 1]!;
    const start = isBefore ? index - 1 : index;
    end = start + 2;
    return [{ start, end, to: composed(letter, accent), kind: 'accent' as const }];
  });
};

const findHeldAway = (text: string): Change[] =>
  [...text.matchAll(HELD_AWAY)].map(({ 0: { length }, 1: letter, 2: accent, index }) => ({
    start: index,
    end: index + length,
    to: composed(letter!, accent!),
    kind: 'accent',
  }));

const composed = (letter: string, accent: string): string => `${letter}${COMBINING.get(accent)}`.normalize('NFC');
