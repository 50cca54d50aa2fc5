/**
 * Pronouns that no treebank of edited prose from the seventies has: *hen*, and the spellings of speech, by the word that they are a form of.
 * Tags are those that the ordinary forms have in UD Swedish-Talbanken.
 */

export type Spoken = { readonly lemma: string; readonly tag: string };

const person = (features: string): string => `PRON|${features}|PronType=Prs`;
const indefinite = (gender: string): string => `PRON|Definite=Ind|${gender}|PronType=Ind`;
const OBJECT = person('Case=Acc|Definite=Def|Gender=Com|Number=Sing');
const ADVERB = 'ADV|_';

/** By form in small letters. */
export const SPOKEN: ReadonlyMap<string, Spoken> = new Map([
  ['hen', { lemma: 'hen', tag: person('Case=Nom|Definite=Def|Gender=Com|Number=Sing') }],
  ['hens', { lemma: 'hen', tag: person('Definite=Def|Poss=Yes') }],
  ['henom', { lemma: 'hen', tag: OBJECT }],
  ['han/hon', { lemma: 'han/hon', tag: person('Case=Nom|Definite=Def|Gender=Com|Number=Sing') }],
  ['hon/han', { lemma: 'hon/han', tag: person('Case=Nom|Definite=Def|Gender=Com|Number=Sing') }],
  ['mej', { lemma: 'jag', tag: OBJECT }],
  ['dej', { lemma: 'du', tag: OBJECT }],
  ['sej', { lemma: 'sig', tag: person('Case=Acc|Definite=Def') }],
  ['nån', { lemma: 'någon', tag: indefinite('Gender=Com|Number=Sing') }],
  ['nåt', { lemma: 'någon', tag: indefinite('Gender=Neut|Number=Sing') }],
  ['nåra', { lemma: 'någon', tag: indefinite('Number=Plur') }],
  ['nånting', { lemma: 'någonting', tag: indefinite('Gender=Neut|Number=Sing') }],
  ['nånstans', { lemma: 'någonstans', tag: ADVERB }],
  ['nånsin', { lemma: 'någonsin', tag: ADVERB }],
]);
