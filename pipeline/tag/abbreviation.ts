/** What an abbreviation stands for, by itself and by its neighbours. */
import {
  BARE_ABBREVIATIONS,
  BEFORE_NUMBERS,
  CLOSING_ABBREVIATIONS,
  LEADING_ABBREVIATIONS,
  SPACED_ABBREVIATIONS,
  UNIT_ABBREVIATIONS,
} from '../language/abbreviations.ts';

const LONG_FORMS: ReadonlyMap<string, string> = new Map([
  ...BEFORE_NUMBERS,
  ...BARE_ABBREVIATIONS,
  ...LEADING_ABBREVIATIONS,
  ...CLOSING_ABBREVIATIONS,
  ...UNIT_ABBREVIATIONS,
  ...SPACED_ABBREVIATIONS.map(([words, lemma]) => [words.join('.').concat('.'), lemma] as const),
]);

/** Longest abbreviation, in characters. */
const LONGEST = 13;

/** Long form of an abbreviation in small letters, with or without its spaces and last point; undefined where it is not known. */
export const longForm = (lower: string): string | undefined => {
  const own = LONG_FORMS.get(lower);
  if (own !== undefined || lower.length > LONGEST) return own;
  const dotted = lower.includes(' ') ? lower.replace(/\. | /g, '.') : lower;
  return LONG_FORMS.get(dotted) ?? LONG_FORMS.get(`${dotted}.`);
};

const isNumber = (form: string | undefined): boolean => form !== undefined && /^\p{Nd}|^§/u.test(form);

/** Words after which a number counts the paragraphs of a law. */
const LAW: ReadonlySet<string> = new Set('§ §§ enligt jfr jfr. kap. paragrafen paragraf'.split(' '));

/** Long forms that depend on the words around: by abbreviation, the words before and after it (lower case) and the one before those. */
type Sense = (before?: string, after?: string, earlier?: string) => string | undefined;

const SENSES: ReadonlyMap<string, Sense> = new Map<string, Sense>([
  [
    'st',
    (before, after, earlier) =>
      isNumber(before)
        ? LAW.has(earlier ?? '')
          ? 'stycke'
          : 'styck'
        : earlier === '§'
          ? 'stycke'
          : after === undefined
            ? undefined
            : 'sankt',
  ],
  [
    'mån',
    (before, after) => (isNumber(before) || !(isNumber(after) || after === '–' || after === '-') ? 'månad' : 'måndag'),
  ],
  ['mm', before => (isNumber(before) ? undefined : 'med_mera')],
  ['v', (_before, after) => (isNumber(after) ? 'vecka' : 'vice')],
  ['f', before => (isNumber(before) ? 'följande' : 'född')],
  ['min', before => (isNumber(before) ? 'minut' : undefined)],
  ['sek', before => (isNumber(before) ? 'sekund' : undefined)],
  ['ex', before => (isNumber(before) ? 'exemplar' : undefined)],
]);

/** Abbreviations whose sense depends on their neighbours, without their full stop. */
export const isManifold = (lower: string): boolean => SENSES.has(lower.replace(/\.$/, ''));

/** The sense of such an abbreviation in its place; undefined where its neighbours say nothing. All words in lower case. */
export const senseOf = (
  lower: string,
  before: string | undefined,
  after: string | undefined,
  earlier: string | undefined,
): string | undefined => {
  const bare = lower.replace(/\.$/, '');
  if (bare === lower && bare !== 'mm' && !isNumber(before)) return undefined;
  return SENSES.get(bare)?.(before, after, earlier);
};
