/** Words of content: what a question is about and what a sentence speaks of, as lemmas read off the token table. */
import { lemmaOf, lowerOf, uposOf } from '../../../pipeline/grammar/index.ts';
import type { Tokens, Upos } from '../../../pipeline/tokenize/types.ts';

/** A word with its lemma; without tags the lower-case form stands for it. */
export type ContentWord = { readonly word: string; readonly isLemma: boolean };

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

/** Lemmas, by part of speech, that every question to a politician has and that name no matter: *vilka åtgärder avser ministern att vidta*. */
const EMPTY: ReadonlyMap<Upos, ReadonlySet<string>> = new Map([
  [
    'NOUN',
    list(`minister statsråd regering åtgärd fråga svar anledning sätt talman skäl del fall gång exempel herr fru avsikt initiativ
      uppfattning ställning bakgrund`),
  ],
  [
    'VERB',
    list(`anse avse vidta vidtaga svara fråga vilja göra säkerställa bero ställa bli få ha ta komma vara finnas tycka säga se ge gå mena ämna
      kunna behöva böra skola låta förstå verka medverka`),
  ],
  ['ADJ', list('följande annan stor bra svensk många fler mycken hel egen ny sådan samma liten')],
  ['PROPN', list('sverige')],
]);

/** The same where only forms are known. */
const EMPTY_FORMS = list(
  `anse avse ministern minister statsråd statsrådet regeringen regering vidta vidtar åtgärd åtgärder fråga frågor frågan svara vill vilja vara kunna
  ska skola göra säkerställa bero anledning detta dessa också sätt vilken vilka vilket vad hur när varför skulle borde talman avser kommer därför
  följande ställa bli blir finnas finns får under efter inom utan över mellan eller deras dess denna många andra annan inte bara sina sedan mycket mer
  fler något någon några alla tycker tycka säga säger stor stora sverige svensk svenska`,
);
/** Shorter forms without a tag are function words. */
const SHORTEST_FORM = 4;

/** Content words of the tokens `first` up to but not including `end`, in order; a word that comes twice stands twice. */
export function contentWords(tokens: Tokens, first: number, end: number): ContentWord[] {
  const found: ContentWord[] = [];
  for (let i = first; i < end; i++) {
    const lower = lowerOf(tokens, i);
    if (!/\p{L}/u.test(lower)) continue;
    const upos = uposOf(tokens, i);
    const lemma = lemmaOf(tokens, i);
    if (upos === '_' || lemma === '') {
      if (lower.length >= SHORTEST_FORM && !EMPTY_FORMS.has(lower)) found.push({ word: lower, isLemma: false });
    } else if (EMPTY.has(upos) && !EMPTY.get(upos)!.has(lemma)) {
      found.push({ word: lemma, isLemma: true });
    }
  }
  return found;
}

const LONGEST_ENDING = 3;

/** Whether two words are one: the same lemma; where one of them is only a form, an inflection of the other by its beginning (*avgift*, *avgifter*). */
export function isSameWord(a: ContentWord, b: ContentWord): boolean {
  if (a.word === b.word) return true;
  if (a.isLemma && b.isLemma) return false;
  const [one, two] = [a.word, b.word];
  if (Math.abs(one.length - two.length) > LONGEST_ENDING + 1) return false;
  let shared = 0;
  while (shared < one.length && one[shared] === two[shared]) shared++;
  return shared >= Math.max(SHORTEST_FORM, Math.min(one.length, two.length) - LONGEST_ENDING + 1);
}

/** Share of the focus words, 0 to 1, that the words mention. */
export function overlapOf(focus: readonly ContentWord[], words: readonly ContentWord[]): number {
  if (focus.length === 0) return 0;
  return focus.filter(word => words.some(other => isSameWord(word, other))).length / focus.length;
}
