/** Names that the corpus writes in full settle what the same names are where they were misread. */

import { literal } from '../literal.ts';
import { Memory, Recent, room } from '../memory.ts';
import { NAME } from './language-model.ts';
import type { Reader, Reading } from './readings/index.ts';
import { withoutMarks } from './unmarked.ts';

/** Nats that a settled name is ahead of other readings. */
const KNOWN = 8;
const AGREED = 3;

export type NameBook = {
  /** The readings of a piece, with what is known of its name taken into account. */
  readonly settle: (text: string, readings: readonly Reading[]) => readonly Reading[];
};

/**
 * `knownNames` stand in other documents; `words` are the pieces of this one. A name that one misread form gives away
 * (`Lindstrém` can only be `Lindström`) speaks for the same name where the form does not (`Lindstrom`). What was worked out of `knownNames`
 * is kept in `memory`, as long as they are the same array.
 */
export function openNameBook(
  knownNames: readonly string[],
  words: readonly string[],
  reader: Reader,
  memory = new Memory(),
): NameBook {
  const known = memory.about(knownNames, KNOWN_NAMES, () => openKnownNames(knownNames, memory.most));
  const agreed = agree(words, reader);
  return {
    settle: (text, readings) => {
      if (!/\p{L}/u.test(text) || text.length < 3 || (known.size === 0 && agreed.size === 0)) return readings;
      const name = known.nameOf(text);
      if (name !== '') return withName(readings, name, KNOWN);
      const best = /^\p{Ll}/u.test(text) ? undefined : readings.find(({ text: own }) => agreed.get(fold(own)) === own);
      return best
        ? readings.map(reading =>
            reading.text === best.text ? { ...reading, cost: reading.cost - AGREED, kind: 'name' } : reading,
          )
        : readings;
    },
  };
}

type KnownNames = {
  readonly size: number;
  /** The name that a text is a misread form of, with its genitive s; empty if there is none. */
  readonly nameOf: (text: string) => string;
};

const KNOWN_NAMES = room<KnownNames>('outlines of known names');

/** Names of a whole corpus are many and words are more, so that only names with the word's first letter are tried, once for each word. */
function openKnownNames(names: readonly string[], most: number): KnownNames {
  const outlines = new Map<string, RegExp>();
  for (const part of names.flatMap(name => name.split(/[\s-]+/))) {
    // A name without å, ä and ö may itself come from a damaged document, and so may é.
    if (/[åäö]/i.test(part) && /^\p{Lu}/u.test(part) && isShort(part)) outlines.set(part, outlineOf(part));
  }
  const byFirst = new Map<string, readonly (readonly [string, RegExp])[]>();
  const mayBegin = (first: string): readonly (readonly [string, RegExp])[] => {
    const found = byFirst.get(first) ?? [...outlines].filter(([name]) => isMarked(name[0]!) || name.startsWith(first));
    byFirst.set(first, found);
    return found;
  };
  const known = new Recent<string, string>(most);
  const find = (text: string): string => {
    for (const [name, outline] of mayBegin(String.fromCodePoint(text.codePointAt(0)!))) {
      const match = outline.exec(text);
      if (match) return name + (match[1] ?? '');
    }
    return '';
  };
  return { size: outlines.size, nameOf: text => (outlines.size === 0 ? '' : known.get(text, find)) };
}

const isMarked = (char: string): boolean => /[åäöé]/i.test(char);

/** Signs with marks in the longest outline: each may be one sign or two, and the ways to take them double with every one. */
const MOST_MARKED = 8;
const LONGEST_NAME = 60;

const isShort = (name: string): boolean =>
  name.length <= LONGEST_NAME && (name.match(/[åäöé]/gi) ?? []).length <= MOST_MARKED;

/** What a recogniser can have made of the name: a sign or two for each å, ä, ö and é, perhaps with a genitive s. */
function outlineOf(name: string): RegExp {
  const body = [...name].map(char => (isMarked(char) ? '[^\\s]{1,2}' : literal(char))).join('');
  return new RegExp(`^${body}(s?)$`, 'u');
}

function withName(readings: readonly Reading[], name: string, lead: number): readonly Reading[] {
  const least = Math.min(...readings.map(({ cost }) => cost));
  const settled: Reading = { text: name, ids: [NAME], cost: least - lead, kind: 'name', rules: [] };
  return [settled, ...readings.filter(({ text }) => text !== name)];
}

function agree(words: readonly string[], reader: Reader): Map<string, string> {
  const votes = new Map<string, Map<string, number>>();
  const forms = new Map<string, Set<string>>();
  for (const word of new Set(words)) {
    if (word.length < 4 || !/^[\p{Lu}\d]/u.test(word)) continue;
    const readings = reader.read(word).inside.filter(({ ids }) => ids[0] === NAME);
    if (readings.length === 0) continue;
    for (const key of new Set(readings.map(({ text }) => fold(text))))
      forms.set(key, (forms.get(key) ?? new Set()).add(word));
    const least = Math.min(...readings.map(({ cost }) => cost));
    const total = readings.reduce((sum, { cost }) => sum + Math.exp(least - cost), 0);
    for (const { text, cost } of readings) {
      const same = votes.get(fold(text)) ?? new Map<string, number>();
      const share = Math.exp(least - cost) / total;
      same.set(text, (same.get(text) ?? 0) + Math.log(share + 0.02));
      votes.set(fold(text), same);
    }
  }
  const agreed = new Map<string, string>();
  for (const [key, texts] of votes) {
    if (forms.get(key)!.size < 2) continue;
    const ranked = [...texts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    if (ranked.length > 1 && ranked[0]![1] > ranked[1]![1] + 1) agreed.set(key, ranked[0]![0]);
  }
  return agreed;
}

function fold(name: string): string {
  return withoutMarks(name.toLowerCase());
}
