/**
 * The gate before a report is written: what it quotes is what was received. A quotation stands letter by letter in the text as received, or in the
 * restored text, which the edits lead back to what was received; so each repaired word can be seen and undone.
 */
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import { applyEdits } from '../../pipeline/restore/offsets.ts';
import type { Document } from '../../pipeline/types.ts';
import { type Place, placesOfRuns, runsOf, type Shared, sharedStretches, type WordList, wordsIn } from './runs.ts';
import type { Unit } from './units.ts';

export type SourceText = Pick<Document, 'id' | 'raw' | 'text' | 'edits'>;

/** A file with its texts. */
export type FileUnits = { readonly path: string; readonly units: readonly Unit[] };

/** As many words in the order of a source are a quotation of it, whether or not the file says so. */
const QUOTED_WORDS = 8;

/** Between two parts of a quotation, in it and in its source: so few words apart they are meant as one. */
const APART = 3;

/** Words of a source beside a long quotation of it. */
const FRINGE = 2;

/**
 * Refuses a report that quotes what nobody said.
 *
 * @throws {OrdskifteError} NOT_VERBATIM naming the file, the place and the words
 */
export const refuseAltered = (files: readonly FileUnits[], sources: readonly SourceText[]): void => {
  for (const { id, raw, text, edits } of sources)
    if (applyEdits(raw, edits) !== text) throw new OrdskifteError(messages.editsLeadElsewhere(id));
  const layers = sources.flatMap(({ raw, text }) => (raw === text ? [flat(text)] : [flat(text), flat(raw)]));
  const read = distinct(files);
  const asked = new Set(read.flatMap(({ list }) => runsOf(list.words)));
  const listed = layers.map(layer => wordsIn(layer));
  const places = placesOfRuns(
    asked,
    listed.map(({ words }) => words),
  );
  const stands = (words: string): boolean => layers.some(layer => layer.includes(words));
  for (const { path, unit, list } of read) {
    const said = (from: number, to: number): string => flat(unit.text.slice(list.starts[from], list.ends[to - 1]));
    const claims = [...(unit.isQuote ? [flat(unit.text)] : []), ...claimsIn(unit.text, list, places, listed, said)];
    const wrong = claims.find(words => !stands(words));
    if (wrong !== undefined) throw new OrdskifteError(messages.notVerbatim(path, unit.where, wrong));
  }
};

/** What a text quotes: long stretches of a source, and stretches with something between them that is not shown as left out. */
const claimsIn = (
  text: string,
  { words, starts, ends }: WordList,
  places: ReadonlyMap<string, readonly Place[]>,
  listed: readonly WordList[],
  said: (from: number, to: number) => string,
): string[] => {
  const stretches = sharedStretches(words, places);
  return [
    ...stretches.filter(({ from, to }) => to - from >= QUOTED_WORDS).map(({ from, to }) => said(from, to)),
    ...mendings(words, stretches, listed)
      .filter(([before, after]) => !SHOWN_GAP.test(text.slice(ends[before.to - 1], starts[after.from])))
      .map(([before, after]) => said(before.from, after.to)),
  ];
};

type Read = { readonly path: string; readonly unit: Unit; readonly list: WordList };

/** Each text once, with the first file that it stands in: a sentence stands in page, charts and tables alike. */
const distinct = (files: readonly FileUnits[]): Read[] => {
  const read = new Map<string, Read>();
  for (const { path, units } of files)
    for (const unit of units) {
      const key = `${unit.isQuote ? 'q' : ''}${unit.text}`;
      if (!read.has(key)) read.set(key, { path, unit, list: wordsIn(unit.text) });
    }
  return [...read.values()];
};

/** What is left out is shown. */
const SHOWN_GAP = /…|\.\.\.|\[/u;

/** Two stretches that a text has beside each other, and its source, too, though not as one. */
type Mending = readonly [before: Shared, after: Shared];

const mendings = (words: readonly string[], stretches: readonly Shared[], sources: readonly WordList[]): Mending[] => [
  ...stretches.slice(1).flatMap((next, i): Mending[] => (isMended(stretches[i]!, next) ? [[stretches[i]!, next]] : [])),
  ...stretches
    .filter(({ from, to }) => to - from >= QUOTED_WORDS)
    .flatMap(stretch => fringes(words, stretch, sources[stretch.source]!.words)),
];

/** Too few words for a stretch of their own, before or after a long one: it is they that a “not” stands between. */
const fringes = (words: readonly string[], stretch: Shared, source: readonly string[]): Mending[] => {
  const found: Mending[] = [];
  const piece = (from: number, at: number): Shared | undefined => {
    if (from < 0 || at < 0) return undefined;
    for (let k = 0; k < FRINGE; k++)
      if (words[from + k] === undefined || words[from + k] !== source[at + k]) return undefined;
    return { from, to: from + FRINGE, source: stretch.source, at };
  };
  for (let here = 0; here <= APART; here++)
    for (let there = 0; there <= APART; there++) {
      if (here === 0 && there === 0) continue;
      const before = piece(stretch.from - here - FRINGE, stretch.at - there - FRINGE);
      const after = piece(stretch.to + here, stretch.at + stretch.to - stretch.from + there);
      if (before !== undefined) found.push([before, stretch]);
      if (after !== undefined) found.push([stretch, after]);
    }
  return found;
};

/** Whether two stretches stand beside each other in the source as well, and yet are not one: something between was changed, left out or put in. */
const isMended = (last: Shared, next: Shared): boolean => {
  const here = next.from - last.to;
  const there = next.at - (last.at + last.to - last.from);
  return last.source === next.source && here >= 0 && here <= APART && there >= 0 && there <= APART;
};

const flat = (text: string): string => text.replace(/\s+/gu, ' ').trim();
