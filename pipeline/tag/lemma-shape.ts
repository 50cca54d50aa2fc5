/** Lemmas of words that are not inflected like others: first members before a hyphen, words with figures, inflected acronyms, tags. */
import { basesOf } from '../compound/bases.ts';
import { COMBINING_FORMS } from '../language/compounding.ts';
import { headOf } from './attributes.ts';
import type { Lexicon } from './lexicon.ts';

/** Names with figures that are common nouns, in whatever capitals: one lemma in small letters. */
const NUMBERED_NOUNS: ReadonlySet<string> = new Set('covid-19 sars-cov-2 sars-cov-1 mp3 mp4 co2 pm10'.split(' '));

/** The lemma that the shape of a word gives; undefined for a word of letters. */
export const lemmaByShape = (form: string, upos: string, lexicon: Lexicon): string | undefined => {
  const last = form.charCodeAt(form.length - 1);
  if ((last === 45 || last === 0x2010 || last === 0x2011) && form.length > 2 && /\p{L}/u.test(form))
    return firstMember(form, lexicon);
  if (form.length > 1 && (form.startsWith('#') || form.startsWith('@'))) return form.toLowerCase();
  if (form === 'och/eller' || form === 'Och/eller') return 'och/eller';
  const base = withoutColon(form) ?? form;
  if (!/\p{Nd}$/u.test(base) || !/\p{L}/u.test(base) || upos === 'NUM') return undefined;
  const lower = base.toLowerCase();
  if (NUMBERED_NOUNS.has(lower)) return lower === 'co2' ? 'CO2' : lower;
  return upos === 'PROPN' || /\p{L}\p{Lu}|^\p{Lu}\p{Nd}/u.test(base) ? base : lower;
};

/**
 * The word that the first half of two compounds stands for (`pris-` pris, `kultur-` kultur, `hälso-` hälsa, `säkerhets-` säkerhet), as in
 * the treebank; the half itself with its hyphen where no word of the lexicon is found (`gymnasie-`).
 */
const firstMember = (form: string, lexicon: Lexicon): string => {
  const written = form.slice(0, -1);
  if (/^\p{Lu}{2,6}$/u.test(written)) return written;
  const part = written.toLowerCase();
  const isHeadword = (base: string, classes: RegExp): boolean =>
    base.length > 2 &&
    lexicon.analyse(base).some(({ tag, lemma }) => lemma === base && classes.test(lexicon.tags[tag]!));
  if (isHeadword(part, /^(?:NOUN|ADJ|ADP|ADV|NUM)/) || part.length < 3) return part;
  const bases = basesOf(part).map(({ base }) => base);
  if (part.endsWith('s')) bases.push(part.slice(0, -1), `${part.slice(0, -1)}a`);
  const noun = bases.find(base => isHeadword(base, /^NOUN/));
  if (noun !== undefined) return noun;
  const other = bases.find(base => isHeadword(base, /^(?:ADJ|VERB)/));
  return other ?? (COMBINING_FORMS.has(part) ? part : compoundMember(part, lexicon)) ?? `${part}-`;
};

/** Whether a part may stand before another word in a compound: a headword, with or without what links it. */
export const isMember = (part: string, lexicon: Lexicon): boolean =>
  part.endsWith('-') ||
  COMBINING_FORMS.has(part) ||
  basesOf(part).some(({ base }) =>
    lexicon
      .analyse(base)
      .some(({ tag, lemma }) => lemma === base && /^(?:NOUN|ADJ|VERB|PROPN|NUM)/.test(lexicon.tags[tag]!)),
  );

/** `resekostnads` → resekostnad: a compound as first member, with or without its linking s. */
const compoundMember = (part: string, lexicon: Lexicon): string | undefined =>
  (part.endsWith('s') ? [part.slice(0, -1), part] : [part]).find(base => {
    const head = headOf(base, lexicon);
    return head !== undefined && head.word.length > 3 && head.readings.some(({ lemma }) => lemma === head.word);
  });

/** Endings that acronyms and letters take after a colon. */
const ENDING = /^(.+):(?:s|a?ns?|ens?|ts?|ets?|ers?|ars?|ors?|nas?|ernas?|arnas?|ornas?|are|aren|arna)$/u;

/** Contractions that are written with a colon: `S:t` sankt, `n:a` norra, `Maj:t`. */
const CONTRACTED = /^(?:.:t|.:ta|maj:t)$/iu;

/** `LSS:en` → LSS, `pdf:er` → pdf; undefined where no ending stands after a colon, or a number before it (`57:an`). */
export const withoutColon = (form: string): string | undefined => {
  const base = ENDING.exec(form)?.[1];
  return base === undefined || !/\p{L}/u.test(base) || CONTRACTED.test(form) ? undefined : base;
};
