/** How names are written: particles, places, capitals, parties and titles beside them. */
import type { Person } from '../types.ts';

/** Small words inside a family name. */
const PARTICLES = 'von|van|der|den|af|av|de|la|le|du|di|del|della|da|dos|zu|zum|zur|ter|ten|el|al|bin|ibn|ben|und';

const PARTICLE = new RegExp(`^(?:${PARTICLES})$`, 'iu');

const CAPITALISED = String.raw`(?:\p{Lu}\.[-–]?){0,3}(?:[dD]['’])?\p{Lu}[\p{L}'’]*(?:[-–]\p{Lu}?[\p{L}'’]+)*\.?`;

/** Source of a pattern (flag u): capitalised words with particles before and between them. */
export const NAME = String.raw`(?:(?:${PARTICLES})\s+)*${CAPITALISED}(?:\s+(?:(?:${PARTICLES})\s+)*${CAPITALISED})*`;

/** The place that tells two people of one name apart, in front of the party: `Olsson i Gävle (S)`. */
export const PLACE = String.raw`(?:\s+i\s+\p{Lu}\p{L}+(?:[ -]\p{Lu}\p{L}+)?(?=\s*\())?`;

/** Parties that are written in small letters too, as was usual until about 2010. */
const SMALL_PARTIES = 'm|s|v|c|l|h|kd|kds|fp|mp|sd|nyd|fi|pp|vpk|apk|ap|k|bf|dem|mod|kdk';

/** Words in parentheses that are no party; local parties have letters of their own choice (`tup`, `strp`). */
const NO_PARTY =
  'om|se|nu|två|tre|fyra|fem|sex|sju|en|ett|ny|nya|att|och|ja|nej|kl|nr|dnr|bil|red|sic|jfr|ca|tf|t\\.f|osv|mfl|forts|inte|även|bl|mm|sid|del';

/** Parties that are written out, with the letters under which they are counted. */
const WRITTEN_OUT: ReadonlyMap<string, string> = new Map([
  ['socialdemokraterna', 'S'],
  ['moderaterna', 'M'],
  ['moderata samlingspartiet', 'M'],
  ['sverigedemokraterna', 'SD'],
  ['centerpartiet', 'C'],
  ['centern', 'C'],
  ['vänsterpartiet', 'V'],
  ['kristdemokraterna', 'KD'],
  ['liberalerna', 'L'],
  ['folkpartiet liberalerna', 'FP'],
  ['folkpartiet', 'FP'],
  ['miljöpartiet de gröna', 'MP'],
  ['miljöpartiet', 'MP'],
  ['feministiskt initiativ', 'FI'],
  ['piratpartiet', 'PP'],
  ['ny demokrati', 'NYD'],
]);

const NAMES_OF_PARTIES = [...WRITTEN_OUT.keys()]
  .map(name => `[${name[0]!.toUpperCase()}${name[0]}]${name.slice(1)}`)
  .join('|');

/** Source of a pattern (flag u) with the party's letters, or its name, in a group. */
export const PARTY = String.raw`\(\s*(${NAMES_OF_PARTIES}|\p{Lu}{1,5}|\p{Lu}\p{Ll}{1,2}|${SMALL_PARTIES}|(?!(?:${NO_PARTY})\s*\))\p{Ll}{1,4}|-)\s*\)`;

/**
 * The same behind a name, in two groups of which one is found: `(S)`, `, (S)`, `, Vänsterpartiet`, `, S` where nothing goes on in
 * the sentence.
 */
export const PARTY_BEHIND = String.raw`(?:\s*,?\s*${PARTY}|\s*[,/–]\s*(${NAMES_OF_PARTIES}|(?:M|S|V|C|L|KD|FP|MP|SD|FI|m|s|v|c|l|kd|fp|mp|sd)(?=\s*(?:[):;/]|$)))(?![\p{L}-]))`;

/** Source of a pattern (flag u) with a party in the genitive in a group: `Vänsterpartiets Anna Ek`. */
export const PARTY_OF = String.raw`(${NAMES_OF_PARTIES})s\s+`;

/** Party letters as they are counted: `m` and `Kd` are M and KD, `Vänsterpartiet` is V. */
export const writtenParty = (party: string): string => WRITTEN_OUT.get(party.toLowerCase()) ?? party.toUpperCase();

/** Whether a line is the name of a party and nothing else. */
export const partyOfLine = (line: string): string | undefined => WRITTEN_OUT.get(line.trim().toLowerCase());

/** A name in capitals as it is written elsewhere: `ANNA von EKDAHL-BERG` is Anna von Ekdahl-Berg. */
export const writtenName = (name: string): string => {
  const words = name.trim().split(/\s+/);
  const isParticle = (word: string): boolean => PARTICLE.test(word);
  const isShouted = words.every(word => isParticle(word) || (word.length > 1 && word === word.toUpperCase()));
  if (!isShouted || !words.some(word => !isParticle(word))) return words.join(' ');
  return words
    .map(word =>
      isParticle(word)
        ? word.toLowerCase()
        : word.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, letter => letter.toUpperCase()),
    )
    .join(' ');
};

/** What a line that ends a letter says of who signs it: a name, perhaps with a party, and a title before or behind. */
export const readSigner = (line: string): Person | undefined => {
  const [, before, name, letters, writtenOut, title] = SIGNER.exec(line.trim().replace(/^\/{1,2}\s*/, '')) ?? [];
  if (name === undefined || NO_NAME.test(name) || !/\s/.test(name)) return undefined;
  const role = title ?? before?.trim();
  const party = letters ?? writtenOut;
  return {
    name: writtenName(name),
    ...(party && party !== '-' && { party: writtenParty(party) }),
    ...(role && { role: role.toLowerCase() }),
  };
};

/** Titles end like this; other words before a name begin a sentence. */
const ROLE = String.raw`\p{L}*(?:råd|minister|ordförande|ledamot|direktör|chef|sekreterare|talman|president|politiker|statsråd)`;
const SIGNER = new RegExp(
  String.raw`^((?:${ROLE})\s+)?(${NAME}${PLACE})${PARTY_BEHIND}?(?:\s*,\s*((?:\p{Ll}[\p{L}-]*\s*){1,6}))?$`,
  'u',
);
const NO_NAME =
  /^(?:För|Med|Vänlig|Vänliga|Hälsning|Hälsningar|Svar|Fråga|Herr|Fru|Interpellation|Telefon|Tel|Postadress|Dnr|Stockholms?|Bilaga|Sida|Kommun\p{L}*|Region\p{L}*|Stads\p{L}*)(?:\s|$)/u;
