/** What a secretary tells in minutes: who answers, who takes part, what is decided. */

import type { Person } from '../../types.ts';
import { fold } from '../fold.ts';
import { loose } from '../loose.ts';
import { readPersons } from '../persons.ts';

const ANSWERS = new RegExp(
  loose(
    '(?:besvara(?:r|de|s)|svara(?:r|de)|anför(?:de)?|yttra(?:r|de)|lämna(?:r|de|t)|avge(?:r)?|avgav|redovisa(?:r|de)|läs(?:er|te) upp)\\b',
  ),
);

/** "Regionrådet Anna Ek (S) lämnar följande svar:", "Svar av Anna Ek (S):": whose words follow; undefined if it announces none. */
export const announcedAnswer = (text: string): { readonly by?: Person } | undefined => {
  const plain = text.replace(/[*_]+/g, '').replace(/\s+/g, ' ').trim();
  if (
    !/:$|följande\.$/u.test(plain) ||
    plain.length > 220 ||
    !ANSWERS.test(fold(plain)) ||
    /\b(?:jag|mig|vi)\b/u.test(plain)
  )
    return undefined;
  const person = readPersons(plain)?.people[0];
  const named = person?.name || person?.role ? person : undefined;
  return named ? { by: named } : /svar/.test(fold(plain)) ? {} : undefined;
};

const TOLD = new RegExp(
  loose(
    '^(?:i (?:debatten|diskussionen|överläggningen|ärendet) (?:yttra|delt|tala|tog)|(?:yttrande|inlägg|replik)(?:n|er)?\\b.{0,20}(?:görs|gjordes|av\\b)|under (?:debatten|överläggningen)|(?:kommun|region|landstings)?(?:fullmäktiges?|styrelsen|nämnden) (?:beslut|har beslutat)|ordföranden? (?:konstaterar|finner|förklarar|frågar om)|(?:interpellationen|frågan) (?:anses|förklaras|är|var)\\b.{0,30}(?:besvara|slutbehandla|avslut)|att (?:interpellationen|frågan|lägga|anse)|debatten (?:förklaras|avslutas)|därefter förklaras|efter avslutad debatt|överläggningen)',
  ),
);
const THANKS = new RegExp(
  loose(
    '^(?:ställer|frågar|svarar|besvarar|tackar för|yttrar sig|yttrade sig|begär ordet|replikerar|instämmer|deltar)',
  ),
);

/** Whether a paragraph of minutes tells of the meeting, so that nobody's words go on in it. */
export const isToldOfMeeting = (text: string): boolean => {
  const plain = text.replace(/[*_]+/g, '').replace(/\s+/g, ' ').trim();
  if (TOLD.test(fold(plain.slice(0, 160)))) return true;
  const read = /^\p{Lu}/u.test(plain) ? readPersons(plain.slice(0, 200)) : undefined;
  return read !== undefined && THANKS.test(fold(plain.slice(read.length, read.length + 60).trim()));
};

/** "Anna Ek (S) svarar att …": who answers in a secretary's words. */
export const toldAnswerer = (text: string): Person | undefined => {
  const plain = text.replace(/[*_]+/g, '').replace(/\s+/g, ' ').trim();
  const read = /^\p{Lu}/u.test(plain) ? readPersons(plain.slice(0, 200)) : undefined;
  const person = read?.people[0];
  return person?.name && /^\s*(?:be)?svara(?:r|de)\b/u.test(plain.slice(read!.length, read!.length + 40))
    ? person
    : undefined;
};

/** Whether a text speaks in the first person outside quotation marks. */
export const saysI = (text: string): boolean =>
  /(?<!\p{L})(?:jag|mig|min|mitt|mina|vi|oss|vår|vårt|våra)(?!\p{L})/iu.test(
    text.replace(/[”"“»][^”"“»«]*[”"“«]/gu, ' '),
  );
