/** Lemma of a form with its tag: exceptions first, then lexicon, compound head, and the ending rules learned from the treebank. */
import {
  BARE_ABBREVIATIONS,
  CLOSING_ABBREVIATIONS,
  LEADING_ABBREVIATIONS,
  SPACED_ABBREVIATIONS,
  UNIT_ABBREVIATIONS,
} from '../language/abbreviations.ts';
import { ByteReader } from '../model/byte-reader.ts';
import { headOf, readingsOf } from './attributes.ts';
import type { Lexicon, Reading } from './lexicon.ts';

export type LemmaRules = {
  /** `lower-case form TAB tag` → lemma, where the other rules give another. */
  readonly exceptions: ReadonlyMap<string, string>;
  /** `UPOS and form-giving features TAB ending` → how many characters to cut and what to add. */
  readonly endings: ReadonlyMap<string, Edit>;
};

export type Edit = { readonly cut: number; readonly add: string };

/** Longest ending that a rule looks at. */
export const MAX_ENDING = 6;

export const readLemmaRules = (bytes: Uint8Array): LemmaRules => {
  const reader = new ByteReader(bytes);
  const keys = reader.sortedWords();
  const exceptions = new Map(keys.map(key => [key, reader.text()]));
  const rules = reader.sortedWords();
  const endings = new Map(rules.map(key => [key, { cut: reader.varint(), add: reader.text() }]));
  return { exceptions, endings };
};

/** Lemma of `form` under `tag` (`UPOS|feats`), in the manner of UD Swedish-Talbanken. */
export const lemmaOf = (form: string, tag: string, lexicon: Lexicon, rules: LemmaRules): string => {
  const lower = form.toLowerCase();
  const exception = rules.exceptions.get(`${lower}\t${tag}`);
  if (exception !== undefined) return exception;
  const upos = tag.slice(0, tag.indexOf('|'));
  if (upos === 'PUNCT' || upos === 'SYM' || upos === 'NUM')
    return tag.includes('Gender') ? 'en' : upos === 'NUM' ? lower : form;
  if (tag.includes('Abbr=Yes')) return abbreviation(lower) ?? form;
  if (upos === 'PROPN') return properName(form, tag);
  if (upos === 'X' || tag.includes('Foreign=Yes')) return form;
  return likeForm(
    form,
    fromReadings(readingsOf(form, lower, lexicon), tag, lexicon) ??
      fromHead(lower, tag, lexicon) ??
      fromEnding(lower, tag, rules.endings) ??
      lower,
  );
};

/** Capitals inside a word stay: `HVB-hemmet` → `HVB-hem`; a first capital alone may only show where a sentence begins. */
const likeForm = (form: string, lemma: string): string => {
  if (!/\p{Lu}\p{Lu}|-\p{Lu}|\p{Ll}\p{Lu}/u.test(form) || !/\p{Ll}/u.test(form)) return lemma;
  let same = 0;
  while (same < lemma.length && form[same]?.toLowerCase() === lemma[same]) same += 1;
  return form.slice(0, same) + lemma.slice(same);
};

const LONG_FORMS: ReadonlyMap<string, string> = new Map([
  ...BARE_ABBREVIATIONS,
  ...LEADING_ABBREVIATIONS,
  ...CLOSING_ABBREVIATIONS,
  ...UNIT_ABBREVIATIONS,
  ...SPACED_ABBREVIATIONS.map(([words, lemma]) => [words.join('.').concat('.'), lemma] as const),
]);

const abbreviation = (lower: string): string | undefined => {
  const dotted = lower.replace(/\. | /g, '.');
  return LONG_FORMS.get(lower) ?? LONG_FORMS.get(dotted) ?? LONG_FORMS.get(`${dotted}.`);
};

const properName = (form: string, tag: string): string =>
  tag.includes('Case=Gen') ? form.replace(/(?:[:’']s|s|[’'])$/, '') : form;

/** Lemma of the reading that fits the tag best; undefined where none has the part of speech. */
const fromReadings = (readings: readonly Reading[], tag: string, lexicon: Lexicon): string | undefined => {
  let best: string | undefined;
  let most = 0;
  for (const reading of readings) {
    const score = likeness(lexicon.tags[reading.tag]!, tag);
    if (score > most) {
      most = score;
      best = reading.lemma;
    }
  }
  return best;
};

const SISTERS: ReadonlyMap<string, string> = new Map([
  ['AUX', 'VERB'],
  ['ADV', 'ADJ'],
]);

/** How well a reading of the lexicon goes with a tag: 0 for another part of speech. */
const likeness = (reading: string, tag: string): number => {
  if (reading === tag) return 100;
  const upos = tag.slice(0, tag.indexOf('|'));
  const other = reading.slice(0, reading.indexOf('|'));
  const participles = reading.includes('VerbForm=Part') === tag.includes('VerbForm=Part');
  if (tag.includes('VerbForm=Part')) return participles ? 40 + shared(reading, tag) : 0;
  if (!participles || (other !== upos && SISTERS.get(upos) !== other)) return 0;
  return (other === upos ? 20 : 10) + shared(reading, tag);
};

const shared = (a: string, b: string): number => {
  const features = new Set(a.split('|').slice(1));
  return b
    .split('|')
    .slice(1)
    .filter(feature => features.has(feature)).length;
};

const fromHead = (lower: string, tag: string, lexicon: Lexicon): string | undefined => {
  const head = headOf(lower, lexicon);
  if (head === undefined) return undefined;
  const lemma = fromReadings(head.readings, tag, lexicon);
  return lemma === undefined ? undefined : lower.slice(0, lower.length - head.word.length) + lemma;
};

const fromEnding = (lower: string, tag: string, endings: ReadonlyMap<string, Edit>): string | undefined => {
  for (let length = Math.min(MAX_ENDING, lower.length - 1); length >= 0; length -= 1) {
    const edit = endings.get(`${tag}\t${lower.slice(lower.length - length)}`);
    if (edit !== undefined && edit.cut < lower.length) return lower.slice(0, lower.length - edit.cut) + edit.add;
  }
  return undefined;
};
