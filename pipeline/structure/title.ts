/** What a title says: who asks, who is asked, in which role, about what. */
import type { Person } from '../types.ts';
import { fold } from './fold.ts';
import { NAME, PARTY, PLACE, writtenName, writtenParty } from './written-names.ts';

export type Title = {
  /** An answer, or the question itself. */
  readonly kind: 'answer' | 'question';
  readonly questioner?: Person;
  readonly respondent?: Person;
  readonly topic?: string;
};

/**
 * Reads "Svar på interpellation av A (X) till borgarrådet B (Y) om …" and its relatives (skriftlig fråga, enkel fråga;
 * "Interpellation 2023/24:1 av A (X) till …"), in spite of lost diacritics. Undefined if the text is not such a title.
 */
export const readTitle = (text: string): Title | undefined => {
  const flat = text.replace(/\s+/g, ' ');
  const folded = fold(flat);
  const head = folded.match(HEAD);
  if (!head) return undefined;
  const asker = personAfter(flat, folded, /\b(?:av|fran)\s+/g);
  const asked = personAfter(flat, folded, /\btill\s+/g);
  // "Frågan är svår." is no title: a title names a person, and is no long paragraph.
  if ((asker === undefined && asked === undefined) || flat.split(' ').length > 60) return undefined;
  const about = folded.match(/\bom\s+/);
  return {
    kind: head[1] === undefined ? 'question' : 'answer',
    ...(asker && { questioner: asker }),
    ...(asked && { respondent: asked }),
    ...(about && { topic: flat.slice(about.index! + about[0].length).trim() }),
  };
};

// "pa" also as p& or på: recognisers write å in many ways.
const HEAD = /^(svar\s+p\S{1,2}\s+)?(?:(?:skriftlig|enkel)\s+)?(?:interpellation|fraga|fr\S{1,2}ga)(?:en|n)?\b/;

// A role in lower case, then a name of capitalised words, then the party in parentheses.
const PERSON = new RegExp(
  String.raw`^((?:\p{Ll}[\p{Ll}-]*(?:,? och|,)?\s+){0,6}?)(${NAME}${PLACE})(?:\s*${PARTY})?`,
  'u',
);

const personAfter = (flat: string, folded: string, preposition: RegExp): Person | undefined => {
  for (const match of folded.matchAll(preposition)) {
    const found = flat.slice(match.index + match[0].length).match(PERSON);
    if (!found || (found[3] === undefined && !found[2]!.includes(' '))) continue;
    const role = indefinite(found[1]!.trim());
    const party = found[3] === undefined ? undefined : writtenParty(found[3]);
    return { name: writtenName(found[2]!), ...(party && { party }), ...(role && { role }) };
  }
  return undefined;
};

// Titles use the definite form ("socialborgarrådet"); a role is named in the indefinite one.
const indefinite = (role: string): string =>
  role
    .replace(/(r\S{1,2}d)et$/u, '$1')
    .replace(/(minister)n$/u, '$1')
    .replace(/(ordförande)n$/u, '$1')
    .replace(/(ledamot)en$/u, '$1');
