/** Word lists of style: modal verbs and pronouns, after Svenska Akademiens grammatik (Teleman, Hellberg and Andersson 1999). */

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Lemmas of modal auxiliaries (SAG 3, ch. 15 §22–40). Counted where they are tagged as auxiliaries. */
export const MODALS = list('kunna skola vilja måste böra få lär torde må behöva tänka');

/** Lower-case forms by person; `man` is the generic one. */
export const PRONOUNS = {
  firstSingular: list('jag mig min mitt mina'),
  firstPlural: list('vi oss vår vårt våra'),
  second: list('du dig din ditt dina ni er ert era'),
  generic: list('man ens'),
} as const;
