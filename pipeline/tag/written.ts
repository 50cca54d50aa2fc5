/**
 * What a word is by how it is written, where capitals and signs say more than context: acronyms, party letters and names, particles of
 * names, hashtags, abbreviations. Worked out once per form, settled in the sentence.
 */
import { ACRONYMS } from '../language/acronyms.ts';
import { partyName } from '../language/parties.ts';
import { SPOKEN } from '../language/spoken.ts';
import { longForm } from './abbreviation.ts';
import type { Lexicon } from './lexicon.ts';
import type { TaggerModel } from './model.ts';

/** `fixed` and `acronym` carry the tag that is meant. */
export type Written =
  | { readonly kind: 'fixed' | 'acronym'; readonly tag: string }
  | { readonly kind: 'abbreviation'; readonly tag: string }
  | { readonly kind: 'inflected'; readonly tag: string }
  | { readonly kind: 'letter' | 'particle' | 'number' | 'surname' };

const NAME = 'PROPN|Case=Nom';
const GENITIVE = 'PROPN|Case=Gen';
const ORDINAL = 'ADJ|Case=Nom|NumType=Ord';
const NUMBER = 'NUM|Case=Nom|NumType=Card';

/** Acronyms with an ending after a colon are nouns (`LSS:en`, `pdf:er`), whatever they look like. */
const INFLECTED = /^[\p{L}-]*\p{L}:(n|en|t|et|er|ar|erna|arna)$/u;
const inflection = (definite: string, gender: string, number: string): string =>
  `NOUN|Case=Nom|Definite=${definite}|Gender=${gender}|Number=${number}`;
const INFLECTIONS: ReadonlyMap<string, string> = new Map([
  ['n', inflection('Def', 'Com', 'Sing')],
  ['en', inflection('Def', 'Com', 'Sing')],
  ['t', inflection('Def', 'Neut', 'Sing')],
  ['et', inflection('Def', 'Neut', 'Sing')],
  ['er', inflection('Ind', 'Com', 'Plur')],
  ['ar', inflection('Ind', 'Com', 'Plur')],
  ['erna', inflection('Def', 'Com', 'Plur')],
  ['arna', inflection('Def', 'Com', 'Plur')],
]);

/** Particles that belong to a name before a capital; the short ones are words otherwise and want a name before them too. */
const PARTICLES: ReadonlySet<string> = new Set('von van af de del della der di da la le ter zu'.split(' '));
const SURE_PARTICLES: ReadonlySet<string> = new Set('von van af di del della zu la le da'.split(' '));

/** Surnames with the ending of the genitive, by what Swedish surnames end with: nobody is called *Ekholms*. */
const SURNAME =
  /^\p{Lu}\p{Ll}+(?:sson|holm|[lq]und|ström|qvist|kvist|lund|gren|dahl|berg|stedt|stad|hult|löf|blad|rand|kranz|witz)s$/u;

/** What `form` is by its writing; undefined for the ordinary word. */
export const writtenAs = (form: string, lexicon: Lexicon): Written | undefined => {
  const first = form.charCodeAt(0);
  if (!isLetter(first)) return signWritten(form, first);
  if (form === 'och/eller' || form === 'Och/eller') return { kind: 'fixed', tag: 'CCONJ|_' };
  const party = partyName(form);
  if (party !== undefined) return { kind: 'fixed', tag: form.endsWith('s') && party !== form ? GENITIVE : NAME };
  if (first < 97) {
    if (form === 'A' || /^[B-HJ-Z]$/.test(form)) return { kind: 'letter' };
    if (ACRONYMS.has(form)) return { kind: 'acronym', tag: NAME };
  }
  if (form.includes(':')) {
    if (/^\p{Lu}{1,5}:s$/u.test(form)) return { kind: 'acronym', tag: GENITIVE };
    const ending = INFLECTED.exec(form)?.[1];
    if (ending !== undefined) return { kind: 'inflected', tag: INFLECTIONS.get(ending)! };
  }
  const spoken = SPOKEN.get(form.toLowerCase());
  if (spoken !== undefined) return { kind: 'fixed', tag: spoken.tag };
  if (PARTICLES.has(form)) return { kind: 'particle' };
  if (first < 97 && SURNAME.test(form)) return { kind: 'surname' };
  const tag = abbreviationTag(form, lexicon);
  return tag === undefined ? undefined : { kind: 'abbreviation', tag };
};

const isLetter = (unit: number): boolean =>
  (unit >= 65 && unit <= 90) || (unit >= 97 && unit <= 122) || (unit >= 0xc0 && unit < 0x2000);

/** `#svpol`, `@namn`, `−2`, `500:-`, `½`, `3:e`, `2020:s`, emoji, the raised figures of footnotes. */
const signWritten = (form: string, first: number): Written | undefined => {
  if (first >= 0x80) {
    if (/^[½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞]$/.test(form)) return { kind: 'number' };
    if (PICTURE.test(form)) return { kind: 'fixed', tag: 'SYM|_' };
  }
  if (form.length === 1) return undefined;
  if (first === 35 || first === 64) return { kind: 'fixed', tag: NAME };
  if (/^\p{Nd}{1,3}:[ae]$/u.test(form)) return { kind: 'fixed', tag: ORDINAL };
  if (/^\p{Nd}+:s$/u.test(form)) return { kind: 'fixed', tag: NUMBER };
  return /^[-–\u2212]\p{Nd}[\p{Nd}.,]*$|^\p{Nd}[\p{Nd} .]*[:,][-–]$/u.test(form) ? { kind: 'number' } : undefined;
};

const PICTURE = /^(?:(?![\u00a9\u00ae\u2122])[\p{Extended_Pictographic}\p{Regional_Indicator}]|[⁰¹²³⁴-⁹]$)/u;

/** Tag of an abbreviation that can be nothing else: it has its full stop, or is no word without it. */
const abbreviationTag = (form: string, lexicon: Lexicon): string | undefined => {
  if (form.length < (form === 'fn' ? 2 : 3) || form.length > 13) return undefined;
  const lower = form.toLowerCase();
  const long = longForm(lower);
  if (long === undefined) return undefined;
  const marked = lower.endsWith('.') || lower.includes(':');
  if (!marked && (form.slice(1) !== lower.slice(1) || lexicon.analyse(lower).length > 0)) return undefined;
  const head = long.slice(long.lastIndexOf('_') + 1);
  const classes = lexicon.analyse(head).map(({ tag }) => lexicon.tags[tag]!);
  const is = (upos: string): boolean => classes.some(name => name.startsWith(`${upos}|`));
  const phrase = long.includes('_');
  if (phrase && !/_(?:krona|ordförande|proposition|hälsning)$/.test(long)) return 'ADV|Abbr=Yes';
  if (is('ADP')) return 'ADV|Abbr=Yes';
  if (is('NOUN') || /[ae]nde$/.test(head)) return 'NOUN|Abbr=Yes';
  if (is('ADJ')) return 'ADJ|Abbr=Yes';
  return is('ADV') || is('CCONJ') ? 'ADV|Abbr=Yes' : 'NOUN|Abbr=Yes';
};

/** Abbreviations that may be parts of names. */
const IN_NAMES: ReadonlySet<string> = new Set('mt. st. jr. sr. s:t s:ta n:a s:a v:a ö:a kungl.'.split(' '));

/** Corrects `tags` of one sentence in place. `forms` as written; `written` what they are by it, undefined for most. */
export const settleWritten = (
  forms: readonly string[],
  written: readonly (Written | undefined)[],
  tags: Uint8Array,
  { tags: names }: TaggerModel,
): void => {
  const set = (at: number, wanted: string): void => {
    const tag = names.indexOf(wanted);
    if (tag >= 0) tags[at] = tag;
  };
  const nameAt = (at: number): string => (at < 0 || at >= tags.length ? '' : names[tags[at]!]!);
  for (const [i, what] of written.entries()) {
    if (what === undefined) continue;
    const name = nameAt(i);
    if (what.kind === 'fixed') set(i, what.tag);
    else if (what.kind === 'abbreviation') {
      if (i > 0 && /^\p{Lu}\p{Ll}+$/u.test(forms[i]!)) continue;
      const other =
        !name.includes('Abbr=Yes') ||
        (what.tag.startsWith('NOUN') && name.startsWith('ADV')) ||
        (what.tag.startsWith('ADV') && name.startsWith('NOUN') && /^[ft]om$/i.test(forms[i]!));
      if (other && !(name.startsWith('PROPN') && IN_NAMES.has(forms[i]!.toLowerCase()))) set(i, what.tag);
    } else if (what.kind === 'acronym') {
      if (!name.startsWith('PROPN') && !name.includes('Abbr') && !isInCapitals(forms)) set(i, what.tag);
    } else if (what.kind === 'letter') {
      if (isName(forms, i, name, nameAt(i - 1))) set(i, NAME);
    } else if (what.kind === 'surname') {
      if (name === NAME) set(i, GENITIVE);
    } else if (what.kind === 'number') {
      if (!name.startsWith('NUM')) set(i, NUMBER);
    } else if (what.kind === 'inflected') {
      if (!name.startsWith('NOUN') && !/^[Ss]:t$|^H:/.test(forms[i]!)) set(i, what.tag);
    } else if (isParticle(forms, i, nameAt(i - 1))) settleName(forms, i, nameAt, set);
  }
};

/** A particle is a name, and so are the capitals beside it (`Ursula von der Leyen`). */
const settleName = (
  forms: readonly string[],
  at: number,
  nameAt: (at: number) => string,
  set: (at: number, wanted: string) => void,
): void => {
  set(at, NAME);
  for (const beside of [at - 1, at + 1]) {
    if (isCapital(forms[beside]) && !nameAt(beside).startsWith('PROPN')) {
      set(beside, nameAt(beside).includes('Case=Gen') ? GENITIVE : NAME);
    }
  }
};

const isCapital = (form: string | undefined): boolean => form !== undefined && /^\p{Lu}\p{Ll}/u.test(form);

/** A sentence whose words are mostly in capitals: there capitals say nothing. */
const isInCapitals = (forms: readonly string[]): boolean => {
  const words = forms.filter(form => /^\p{L}{2,}$/u.test(form));
  return words.length > 2 && words.filter(form => form === form.toUpperCase()).length * 2 > words.length;
};

/** A single capital is a name (a party, a label), unless it is a unit or a numeral after a number or a name. */
const isName = (forms: readonly string[], at: number, name: string, before: string): boolean => {
  if (name.startsWith('PROPN')) return false;
  if (name.startsWith('NUM')) return !/^(?:PROPN|NOUN)/.test(before);
  return !/^\p{Nd}/u.test(forms[at - 1] ?? '') && !isInCapitals(forms);
};

/** `von`, `de` … inside a name: a capital follows, and for the short ones a name stands before. */
const isParticle = (forms: readonly string[], at: number, before: string): boolean => {
  const next = /^(?:de|la|der|den|van|von)$/.test(forms[at + 1] ?? '') ? forms[at + 2] : forms[at + 1];
  if (!isCapital(next)) return false;
  if (SURE_PARTICLES.has(forms[at]!)) return true;
  const previous = forms[at - 1];
  if (previous !== undefined && SURE_PARTICLES.has(previous)) return true;
  return isCapital(previous) && before.startsWith('PROPN');
};
