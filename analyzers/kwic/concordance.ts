/** A concordance: places in texts with what stands around them, sorted, or a sample of them. */
import { bisectLeft } from 'd3-array';
import type { Answer } from '../../pipeline/corpus.ts';
import { finite } from '../contract.ts';
import { eachWord, type Whose } from '../words/index.ts';
import { type WordPlace, wordPlaceOf } from '../words/place.ts';
import { type Place, type SortKey, samplePlaces, sortPlaces } from './order.ts';

/** A place in a document with the words around it. */
export type Context = WordPlace & { readonly left: string; readonly match: string; readonly right: string };

/** Who says it and when, for those who filter and sort by it. */
export type Saying = {
  /** Of the one who says it; empty where it is not known. */
  readonly party: string;
  readonly date: string;
  /** How much of the document stands before it: 0 at its beginning, towards 1 at its end; counted in words, whoever says them. */
  readonly share: number | undefined;
};

export type ConcordanceOptions = {
  /** How much is shown on each side. */
  readonly window: number;
  /** What `window` counts. */
  readonly width: 'words' | 'characters';
  /** In which order; by default as they stand. */
  readonly sort: readonly SortKey[];
  /** So many of them, drawn by chance; all if not given. */
  readonly sample: number | undefined;
  readonly seed: number;
  /** Whose words are looked through. */
  readonly whose: Whose;
};

export const CONCORDANCE_DEFAULTS: ConcordanceOptions = Object.freeze({
  window: 8,
  width: 'words',
  sort: [],
  sample: undefined,
  seed: 1,
  whose: 'all',
});

/** The rows of places; `more` is what else is told of each, between the words and who says them. */
export const concordance = <T extends Place, More extends object>(
  places: readonly T[],
  { window, width, sort, sample, seed, whose }: ConcordanceOptions,
  more: (place: T) => More,
): (Context & More & Saying)[] => {
  const said = places.filter(
    ({ answer, first }) => whose === 'all' || wordPlaceOf(answer, first, first + 1).role === whose,
  );
  const drawn = sample === undefined ? said : samplePlaces(said, sample, seed);
  const shareAt = createShares();
  const sorted = sortPlaces(drawn, sort, ({ answer, first }) => {
    const place = wordPlaceOf(answer, first, first + 1);
    return { speaker: place.speaker, party: partyOf(answer, place) };
  });
  return sorted.map(place => {
    const { answer, first } = place;
    const context = contextOf(answer, place, window, width);
    const date = answer.structure.date ?? '';
    return { ...context, ...more(place), party: partyOf(answer, context), date, share: shareAt(answer, first) };
  });
};

/** By the name, or where a segment names nobody by the role. */
const partyOf = ({ structure }: Answer, { speaker, role }: Pick<WordPlace, 'speaker' | 'role'>): string => {
  const { respondent, questioner, respondents = [], questioners = [] } = structure;
  const byRole =
    role === 'respondent' ? respondent : role === 'questioner' || role === 'quoted' ? questioner : undefined;
  if (speaker === '') return byRole?.party ?? '';
  const people = [respondent, questioner, ...respondents, ...questioners];
  return people.find(person => person !== undefined && person.name === speaker && person.party)?.party ?? '';
};

/** How many of a document's words stand before a token, as a share of all. */
const createShares = (): ((answer: Answer, token: number) => number | undefined) => {
  const words = new Map<Answer, readonly number[]>();
  return (answer, token) => {
    const own = words.get(answer) ?? wordTokens(answer);
    words.set(answer, own);
    return finite(bisectLeft(own, token) / own.length);
  };
};

const wordTokens = (answer: Answer): number[] => {
  const tokens: number[] = [];
  eachWord(answer, 'all', token => tokens.push(token));
  return tokens;
};

/** The tokens from `first` up to but not including `end`, with `window` words or characters on each side. */
export const contextOf = (
  answer: Answer,
  { first, end }: Pick<Place, 'first' | 'end'>,
  window: number,
  width: ConcordanceOptions['width'] = 'words',
): Context => {
  const place = { ...wordPlaceOf(answer, first, end), match: wordsBetween(answer, first, end) };
  const { document, start, role, speaker, sentence, match } = place;
  const at = { document, speaker, role, sentence, start, end: place.end };
  if (width === 'characters') {
    const { text } = answer.document;
    const before = [...folded(text.slice(Math.max(0, start - ROOM * window), start)).trimEnd()];
    const after = [...folded(text.slice(place.end, place.end + ROOM * window)).trimStart()];
    const [left, right] = [before.slice(Math.max(0, before.length - window)), after.slice(0, window)];
    return { ...at, left: left.join('').trimStart(), match, right: right.join('').trimEnd() };
  }
  const left = wordsBetween(answer, Math.max(0, first - window), first);
  const right = wordsBetween(answer, end, Math.min(answer.tokens.length, end + window));
  return { ...at, left, match, right };
};

/** White space is folded before characters are counted, so more of the text is looked at. */
const ROOM = 4;

const folded = (text: string): string => text.replace(/\s+/g, ' ');

/** The words from `first` up to but not including `end` on one line; white space of the page is folded. */
export const wordsBetween = ({ document, tokens }: Answer, first: number, end: number): string =>
  first >= end ? '' : folded(document.text.slice(tokens.start[first]!, tokens.end[end - 1]!));
