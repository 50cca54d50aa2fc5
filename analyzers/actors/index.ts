/**
 * Whose side is whose, seen from the one who answers: own side, own sphere (bodies under it), others, and the one who asks.
 * “Regeringen höjde avgifterna” is an own act for a minister and somebody else's for a municipal commissioner.
 */

import { Memory, type Recent, room } from '../../pipeline/memory.ts';
import { partyToday } from '../../pipeline/people/parties.ts';
import type { Structure } from '../../pipeline/types.ts';
import { listsOf, type WordList, type WordLists } from '../pattern/index.ts';
import { governingParties } from './governments.ts';
import * as words from './words.ts';

/** What is known about the one who answers. `governs` overrides the table of governments: the corpus manifest knows more. */
export type Respondent = {
  readonly role?: string | undefined;
  readonly party?: string | undefined;
  /** ISO 8601 date of the answer. */
  readonly date?: string | undefined;
  readonly questioner?: string | undefined;
  readonly governs?: boolean | undefined;
};

export type Level = 'state' | 'municipality' | 'region' | 'parliament' | 'unknown';
export type Side = 'own' | 'sphere' | 'other' | 'questioner';

/** `lists` are for patterns: `#OwnActor`, `#OwnSphere`, `#OtherActor`, `#Questioner`. */
export type ActorModel = {
  readonly level: Level;
  /** Whether the respondent's side governs on that level; null when the facts do not say. */
  readonly governs: boolean | null;
  readonly lists: WordLists;
  /** Side of a word by lemma and lower-case form; null when it names no actor. */
  readonly sideOf: (lower: string, lemma: string) => Side | null;
};

/** Builds the model from role, party and date. What they don't say stays unknown: then only the first person is the own side. */
export function modelActors(
  { role, party, date, questioner, governs }: Respondent,
  memory: Memory = new Memory(),
): ActorModel {
  const facts: Facts = {
    level: levelOf(role),
    party: party === undefined ? undefined : partyToday(party),
    governing: governingParties(date),
    questioner,
    governs: governs ?? (isOpposition(role) ? false : undefined),
  };
  const key = JSON.stringify([facts.level, facts.party, facts.governing, questioner, facts.governs ?? null]);
  return memory.recent(MODELS, MOST_MODELS).get(key, () => buildModel(facts, memory));
}

/** The model for the one who answers in a document. */
export const actorsOf = (
  { respondent, questioner, date }: Structure,
  governs: boolean | undefined,
  memory: Memory,
): ActorModel =>
  modelActors(
    { role: respondent?.role, party: respondent?.party, date, questioner: questioner?.name, governs },
    memory,
  );

/** Models are pure functions of a few facts; a corpus has few kinds of respondents. */
const MODELS = room<Recent<string, ActorModel>>('actors by the facts of a respondent');
const MOST_MODELS = 256;

/** What of a respondent makes a difference. */
type Facts = {
  readonly level: Level;
  readonly party: string | undefined;
  readonly governing: ReturnType<typeof governingParties>;
  readonly questioner: string | undefined;
  readonly governs: boolean | undefined;
};

function buildModel({ level, party, governing, questioner, governs: known }: Facts, memory: Memory): ActorModel {
  const inNationalOffice = party && governing ? governing.includes(party) : null;
  const governs = known ?? (level === 'parliament' ? inNationalOffice : level === 'unknown' ? null : true);
  const sides = sidesOf(level, governs);
  const allies =
    party && governing?.includes(party) && (level === 'state' || level === 'parliament')
      ? governing
      : party
        ? [party]
        : [];
  for (const [name, list] of words.PARTY_WORDS) sides[allies.includes(name) ? 'own' : 'other'].push(...list);
  const asked = [...words.QUESTIONER, ...nameWords(questioner)];
  const endings =
    level === 'state' ? words.AGENCY_ENDINGS : level === 'municipality' || level === 'region' ? words.CITY_ENDINGS : [];
  const lists: WordLists = new Map([
    ['OwnActor', listOf(sides.own)],
    ['OwnSphere', listOf(sides.sphere, sides.sphere.length > 0 ? endings : [])],
    ['OtherActor', listOf(sides.other, sides.sphere.length > 0 ? [] : endings)],
    ['Questioner', listOf(asked)],
  ]);
  const sideOf = (lower: string, lemma: string): Side | null => {
    const names = listsOf(lower, lemma, lists, memory);
    return names.length === 0 ? null : (SIDES.find(([name]) => names.includes(name))?.[1] ?? null);
  };
  return { level, governs, lists, sideOf };
}

/** Sides by their lists; a word that is in several is of the first. */
const SIDES: readonly (readonly [list: string, side: Side])[] = [
  ['Questioner', 'questioner'],
  ['OwnActor', 'own'],
  ['OwnSphere', 'sphere'],
  ['OtherActor', 'other'],
];

/** The level of a role: “socialborgarråd”, “regionråd”, “statsråd”, “riksdagsledamot”. */
export function levelOf(role: string | undefined): Level {
  const name = role?.toLowerCase() ?? '';
  if (/borgarråd|kommunalråd|kommunstyrelse|nämndordförande|stadsråd|oppositionsråd|fullmäktige/u.test(name))
    return 'municipality';
  if (/regionråd|landstingsråd|regionstyrelse/u.test(name)) return 'region';
  if (/minister|statsråd|statssekreterare/u.test(name)) return 'state';
  if (/riksdag|ledamot/u.test(name)) return 'parliament';
  return 'unknown';
}

/** “Oppositionsborgarråd”, “oppositionsråd”, “gruppledare (i opposition)”. */
const isOpposition = (role: string | undefined): boolean => /opposition/iu.test(role ?? '');

type Sides = { readonly own: string[]; readonly sphere: string[]; readonly other: string[] };

function sidesOf(level: Level, governs: boolean | null): Sides {
  const own = [...words.FIRST_PERSON];
  const { NATIONAL_GOVERNMENT, STATE, MUNICIPALITIES, REGIONS, COMPANIES, ORGANISATIONS, MEDIA } = words;
  const everywhere = [...ORGANISATIONS, ...MEDIA, ...words.OPPOSITION, ...words.FORMER_GOVERNMENT];
  if (level === 'state' || (level === 'parliament' && governs === true))
    return {
      own: [...own, ...NATIONAL_GOVERNMENT, 'sverige'],
      sphere: [...words.AGENCIES, ...STATE, ...MUNICIPALITIES, ...REGIONS, ...COMPANIES],
      other: everywhere,
    };
  if (level === 'municipality' || level === 'region') {
    const isCity = level === 'municipality';
    const leaders = isCity ? words.CITY : REGIONS;
    const bodies = isCity ? words.CITY_BODIES : words.REGION_BODIES;
    const outside = [...NATIONAL_GOVERNMENT, ...STATE, ...(isCity ? REGIONS : MUNICIPALITIES), ...COMPANIES];
    const rest = everywhere.filter(word => !isCity || word !== 'organisation');
    // What the leaders and their bodies do is somebody else's for those who do not govern.
    return governs === false
      ? {
          own: [...own, ...words.OPPOSITION],
          sphere: [],
          other: [...leaders, ...bodies, ...outside, ...rest.filter(word => !words.OPPOSITION.includes(word))],
        }
      : { own: [...own, ...leaders], sphere: bodies, other: [...outside, ...rest] };
  }
  const others = [...STATE, ...MUNICIPALITIES, ...REGIONS, ...COMPANIES, ...everywhere];
  if (level === 'parliament' && governs === false)
    return { own, sphere: words.AGENCIES, other: [...NATIONAL_GOVERNMENT, 'minister', ...others] };
  return { own, sphere: words.AGENCIES, other: others };
}

/** Family names and given names of the one who asks, so that “Åkerströms bild” is theirs. */
const nameWords = (name: string | undefined): string[] =>
  (name ?? '')
    .toLowerCase()
    .split(/\s+/u)
    .filter(part => part.length > 2)
    .flatMap(part => [part, `${part}s`]);

/** Lemmas, and the definite forms that an untagged table shows. */
function listOf(lemmas: readonly string[], endings: readonly string[] = []): WordList {
  const forms = lemmas.flatMap(lemma => [
    lemma,
    `${lemma}en`,
    `${lemma}n`,
    `${lemma}et`,
    `${lemma}erna`,
    `${lemma}ens`,
    `${lemma}ernas`,
  ]);
  const pronouns = new Set(words.FIRST_PERSON);
  const plain = lemmas.filter(lemma => pronouns.has(lemma) || lemma.length < 4);
  const long = forms.filter(form => form.length > 4);
  return { lemmas: new Set(lemmas), forms: new Set([...plain, ...long, ...lemmas]), endings };
}
