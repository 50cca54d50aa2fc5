/** What the tagger sees of a word by itself: spelling, lexicon readings, cluster. Computed once per distinct form. */
import { hashText, key1, key2 } from './hash.ts';
import type { Lexicon, Reading } from './lexicon.ts';

export type Attributes = {
  readonly word: number;
  /** Kind of capitals, digits and signs, 0–9. */
  readonly shape: number;
  readonly suffix2: number;
  readonly suffix3: number;
  /** Which readings the lexicon has, or the head of the compound, or none. */
  readonly lexical: number;
  /** The word itself if it is frequent, otherwise its readings or its ending: what neighbours look at. */
  readonly backoff: number;
  /** Which verb forms it may be: 1 finite, 2 infinitive, 4 supine, 8 participle; 16 if it may also be no verb. */
  readonly verbal: number;
  readonly cluster: number;
  readonly coarse: number;
  /** Parts of speech that the lexicon allows, else kind of capitals and ending. */
  readonly broad: number;
  /** Keys of the features that depend on the form alone. */
  readonly own: Int32Array;
};

export type AttributeSource = {
  readonly lexicon: Lexicon;
  /** Words that count as themselves in the context of others. */
  readonly frequent: ReadonlySet<string>;
  /** Cluster of a lower-case word, 0 where there is none. */
  readonly clusterOf: (lower: string) => number;
  /** Coarser cluster. */
  readonly coarseOf: (lower: string) => number;
};

export const attributesOf = (form: string, source: AttributeSource): Attributes => {
  const lower = form.toLowerCase();
  const digitless = lower.replace(/\d/g, '0');
  const shape = shapeOf(form);
  const word = hashText(digitless);
  const readings = readingsOf(form, lower, source.lexicon);
  const direct = classOf(readings, source.lexicon);
  const head = readings.length === 0 ? headOf(lower, source.lexicon) : undefined;
  const lexical = head === undefined ? hashText(direct) : hashText(`c${classOf(head.readings, source.lexicon)}`);
  const broad = hashText(
    broadOf(readings.length > 0 ? readings : head?.readings, source.lexicon) ?? `${shape} ${lower.slice(-2)}`,
  );
  const cluster = source.clusterOf(digitless);
  const coarse = source.coarseOf(digitless);
  const suffix2 = hashText(lower.slice(-2));
  const suffix3 = hashText(lower.slice(-3));
  const frequent = source.frequent.has(digitless);
  const known = readings.length > 0 || head !== undefined;
  const backoff = frequent ? word : known ? key1(1, lexical) : key2(2, suffix3, shape);
  const common = [
    key2(11, shape, 0),
    key1(12, lexical),
    key2(13, lexical, shape),
    key2(14, lexical, suffix3),
    key1(15, cluster),
    key1(16, coarse),
    key2(17, cluster, suffix2),
    key2(18, shape, suffix3),
    key1(29, broad),
    key2(30, broad, suffix2),
  ];
  for (let n = 1; n <= 7 && n <= lower.length; n += 1) common.push(key2(19, n, hashText(lower.slice(-n))));
  for (let n = 1; n <= 5 && n <= lower.length; n += 1) common.push(key2(20, n, hashText(lower.slice(0, n))));
  for (const reading of readings) common.push(key1(21, reading.tag), key2(22, reading.tag, shape));
  for (const reading of head?.readings ?? []) common.push(key1(23, reading.tag));
  if (head !== undefined) common.push(key1(24, hashText(head.word)));
  const hyphen = lower.lastIndexOf('-');
  if (hyphen > 0) common.push(key1(25, hashText(lower.slice(hyphen))));
  const seen = new Set<string>();
  for (const reading of readings)
    if (!seen.has(reading.lemma)) {
      seen.add(reading.lemma);
      common.push(key1(26, hashText(reading.lemma)));
    }
  return {
    word,
    shape,
    suffix2,
    suffix3,
    lexical,
    backoff,
    verbal: verbalOf(readings.length > 0 ? readings : (head?.readings ?? []), source.lexicon),
    cluster,
    coarse,
    broad,
    own: Int32Array.from([...common, key1(27, word), key2(28, word, shape)]),
  };
};

/** Readings of the form as written, in lower case, and with a first capital only. */
export const readingsOf = (form: string, lower: string, lexicon: Lexicon): readonly Reading[] => {
  const readings = [...lexicon.analyse(lower)];
  if (form !== lower) readings.push(...lexicon.analyse(form));
  if (form.length > 1 && form === form.toUpperCase()) readings.push(...lexicon.analyse(form[0] + lower.slice(1)));
  return readings;
};

const classOf = (readings: readonly Reading[], _lexicon: Lexicon): string =>
  [...new Set(readings.map(reading => reading.tag))].sort((a, b) => a - b).join(',');

const broadOf = (readings: readonly Reading[] | undefined, { tags }: Lexicon): string | undefined =>
  readings &&
  [...new Set(readings.map(({ tag }) => tags[tag]!.slice(0, tags[tag]!.indexOf('|'))))].sort(byCodeUnits).join();

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** No word of the lexicon has more letters, endings included: in longer ones nothing is looked for before them. */
const LONGEST_HEAD = 60;

/** The longest known word at the end of an unknown one, as in `stadsdels|nämnden`. */
export const headOf = (lower: string, lexicon: Lexicon): { word: string; readings: readonly Reading[] } | undefined => {
  const hyphen = lower.lastIndexOf('-');
  const from = hyphen > 0 && hyphen < lower.length - 2 ? hyphen + 1 : 2;
  for (let at = Math.max(from, lower.length - LONGEST_HEAD); at + 3 <= lower.length; at += 1) {
    const word = lower.slice(at);
    const readings = lexicon
      .analyse(word)
      .filter(reading => /^(?:NOUN|ADJ|VERB|ADV\|D)/.test(lexicon.tags[reading.tag]!));
    if (readings.length > 0) return { word, readings };
  }
  return undefined;
};

const verbalOf = (readings: readonly Reading[], lexicon: Lexicon): number => {
  let mask = 0;
  for (const { tag } of readings) {
    const name = lexicon.tags[tag]!;
    if (name.includes('VerbForm=Fin')) mask |= 1;
    else if (name.includes('VerbForm=Inf')) mask |= 2;
    else if (name.includes('VerbForm=Sup')) mask |= 4;
    else if (name.includes('VerbForm=Part')) mask |= 8;
    else mask |= 16;
  }
  return (mask & 15) === 0 ? 0 : mask;
};

const shapeOf = (form: string): number => {
  if (/^\p{Nd}+$/u.test(form)) return form.length === 4 ? 1 : 2;
  if (/^[\p{Nd}.,:/–\- ]+$/u.test(form)) return 3;
  if (/\p{Nd}/u.test(form)) return 4;
  if (!/\p{L}/u.test(form)) return 5;
  if (/^\p{Lu}[\p{L}\p{M}]*\p{Lu}/u.test(form)) return 6;
  if (/^\p{Lu}/u.test(form)) return form.length === 1 ? 7 : 8;
  return form.endsWith('.') ? 9 : form.includes(' ') ? 10 : /\p{Lu}/u.test(form) ? 11 : 0;
};
