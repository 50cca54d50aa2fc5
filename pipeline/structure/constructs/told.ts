/** Questions that an answer tells in its own words: "Anna Ek har frågat mig om …", "Interpellanten undrar dels …, dels …". */
import type { Person } from '../../types.ts';
import { fold } from '../fold.ts';
import { loose } from '../loose.ts';
import { readPersons } from '../persons.ts';

const ASKED = loose(
  '(?:frågat|ställt|ställde|frågade|lämnat in|lämnade in|lämnat|undrat|undrade|väckt|framställt|inlämnat|ha svar|få svar|önskar svar|önskar veta|efterlyser|riktat|inkommit med|bett mig|begärt|frågar|undrar|ställer|vill veta|efterfrågar|tar upp)',
);
const CORE = String.raw`\b(?:har|hade)?\s*(?:\S+\s+){0,11}?${ASKED}\b`;
const ANONYMOUS = loose(
  'interpellanten|interpellanterna|frågeställaren|frågeställarna|ledamoten|ledamöterna|han|hon|de|i interpellationen|i frågan',
);
const ASKING = new RegExp(CORE);
const BEGINS_ASKING = new RegExp(`^[\\s,]*${CORE}`);
const BEGINS_ANONYMOUS = new RegExp(String.raw`^(?:${ANONYMOUS})\b`);

/**
 * The person who asks by the first sentence of a paragraph: "Anna Ek (S) har frågat mig …", "S-politikern Bo Alm undrar …",
 * "Till dagens möte har Siv Ask (V) ställt …".
 */
export const tellingOf = (paragraph: string): readonly Person[] | undefined => {
  const sentence = firstSentences(paragraph);
  return inOrder(sentence) ?? inverted(sentence);
};

const HAS = /\b(?:har|hade)\s+(?=\p{Lu})/gu;

const inverted = (sentence: string): readonly Person[] | undefined => {
  const first = sentence.match(/^[^.!?]+/)?.[0] ?? '';
  for (const { 0: has, index } of first.matchAll(HAS)) {
    const read = readPersons(sentence.slice(index + has.length));
    if (!read || read.people.some(({ name }) => name === '')) continue;
    const from = index + has.length + read.length;
    if (BEGINS_ASKING.test(fold(sentence.slice(from, from + 120)))) return read.people;
  }
  return undefined;
};

const inOrder = (sentence: string): readonly Person[] | undefined => {
  const read = /^\p{Lu}|^(?:von|af|van|de)\s/u.test(sentence) ? readPersons(sentence) : undefined;
  if (!read || read.people.some(({ name }) => name === '')) return undefined;
  const rest = fold(sentence.slice(read.length, read.length + 120));
  return BEGINS_ASKING.test(rest) ? read.people : undefined;
};

/** Whether a paragraph tells what was asked. */
export const isTelling = (paragraph: string): boolean => {
  if (tellingOf(paragraph) !== undefined) return true;
  const folded = fold(firstSentences(paragraph));
  return BEGINS_ANONYMOUS.test(folded) && ASKING.test(folded) && /\bmig\b|fr\S{1,2}g/.test(folded);
};

/** Characters in which an answer says who asks and who was asked. */
const BEGINNING = 1500;

const beginningOf = (paragraph: string): string => paragraph.slice(0, BEGINNING).replace(/\s+/g, ' ');

const ASKED_OF = /(?:fr\S{1,2}ga(?:t|r|de)|interpellation(?:en)? till|fr\S{1,2}ga till|fr\S{1,2}gor till)\s+(?=\S)/g;

/** Who was asked by the words of who tells: "har frågat utrikesministern", "ställde en interpellation till rådet Anna Ek (S)". */
export const askedIn = (paragraph: string): readonly Person[] => {
  const flat = beginningOf(paragraph);
  for (const { 0: words, index } of fold(flat).matchAll(ASKED_OF)) {
    const read = readPersons(flat.slice(index + words.length));
    const person = read?.people[0];
    if (person?.role !== undefined) return [person];
  }
  return [];
};

const ASKED_BY = /(?:interpellation|fr\S{1,2}ga)(?:en|n)?(?:\s+\S*\d\S*)?\s+(?:av|fr\S{1,2}n)\s+(?=\S)/g;

/** Who asked by the words of a message: "Interpellationen från Anna Ek (M) hinner inte besvaras". */
export const askerIn = (paragraph: string): readonly Person[] => {
  const flat = beginningOf(paragraph);
  for (const { 0: words, index } of fold(flat).matchAll(ASKED_BY)) {
    const read = readPersons(flat.slice(index + words.length), true);
    if (read) return read.people.filter(({ name }) => name !== '');
  }
  return [];
};

/**
 * Whom an answer turns to in its first words: "Tack Anna Ek (KD) för din fråga!", "Tack för interpellationen, Anna Ek.", "Hej Anna!" below a
 * line with the name.
 */
export const addressedIn = (paragraph: string, lines: readonly string[]): readonly Person[] => {
  const first = firstSentences(paragraph).slice(0, 120);
  const greeted = first.match(
    /^(?:Hej|Bäste|Bästa|Kära|Käre|God dag)\s+(\p{Lu}[\p{L}-]+(?:\s+\p{Lu}[\p{L}-]+){0,3})/u,
  )?.[1];
  const full =
    greeted === undefined || /\s/.test(greeted)
      ? greeted
      : lines.map(line => line.trim()).find(line => line.replace(/^till\s*:?\s*/iu, '').startsWith(`${greeted} `));
  const written =
    full?.replace(/^till\s*:?\s*/iu, '') ?? first.match(/^Tack(?:ar)?\b[^.!?]{0,50}?[\s,](\p{Lu}[^!?]{3,60})/u)?.[1];
  const read = written === undefined ? undefined : readPersons(written);
  return read?.people.slice(0, 1).filter(({ name }) => /\s/.test(name)) ?? [];
};

const ANSWERED_BY = /besvaras\s+(?:d\S{1,2}rf\S{1,2}r\s+)?av\s+(?=\S)/g;

/** Who will answer by the words of a message: "kommer att besvaras av socialminister Anna Ek (M)". */
export const answererIn = (paragraph: string): readonly Person[] => {
  const flat = beginningOf(paragraph);
  for (const { 0: words, index } of fold(flat).matchAll(ANSWERED_BY)) {
    const person = readPersons(flat.slice(index + words.length))?.people[0];
    if (person?.name) return [person];
  }
  return [];
};

const ANNOUNCES = new RegExp(
  loose(
    '(?:besvara[r]?|svara[r]?|besvarandet)\\b.{0,60}(?:fråg|interpell|ordning|sammanhang|följande)|(?:vill|får) (?:jag )?(?:svara|anföra|lämna) .{0,40}följande|^tack(?:ar)? (?:för|till|så mycket)|^(?:jag vill )?(?:börja med att )?tacka? .{0,40}(?:fråg|interpell)|med anledning av (?:interpell|fråg)',
  ),
);

/** What leads up to an answer and says nothing yet: thanks, "Jag besvarar frågorna i ett sammanhang". */
export const isAnnouncing = (paragraph: string): boolean =>
  paragraph.length < 260 && ANNOUNCES.test(fold(paragraph.trim()));

const RESPONDS = new RegExp(
  loose(
    '^(?:tack(?:ar)? (?:för|till|så)|(?:jag|vi) (?:vill |får |ska |skall |kan )?(?:härmed |gärna |börja med att |inledningsvis )?(?:svara|besvara|tacka)|som svar|(?:mitt|vårt) svar|svaret (?:är|på) )',
  ),
);

/** The first words of somebody who answers: "Tack för frågan.", "Jag besvarar interpellationen så här". */
export const isResponding = (paragraph: string): boolean => RESPONDS.test(fold(paragraph.slice(0, 120)));

const QUESTION_WORD = loose(
  '(?:om|hur|vad|vilk(?:en|et|a)|när|varför|var|vem|vilken|på vilket sätt|i vilken|hur många)',
);
const CLAUSES = new RegExp(String.raw`(?:,?\s+(?:och|samt)\s+|,\s+|\s+|^)(?:dels\s+)?(?=(?:${QUESTION_WORD})\s)`);

/** The clauses that are asked in a paragraph that tells: "om …", "varför …". */
export const toldQuestions = (paragraph: string): string[] =>
  paragraph
    .split(/(?<=[.!?])\s+(?=\p{Lu})/u)
    .filter(sentence => ASKING.test(fold(sentence)))
    .flatMap(sentence => {
      const flat = sentence.replace(/\s+/g, ' ').replace(/[.?!:]+$/, '');
      const asked = fold(flat).match(ASKING)!;
      const rest = flat
        .slice(asked.index! + asked[0].length)
        .replace(/^\s*in\b/, '')
        .replace(/^\s*(?:mig|följande|frågor(?:na)?)\b[ ,]*/u, ' ');
      const start = fold(rest).search(CLAUSES);
      if (start < 0) return [];
      return cutClauses(rest.slice(start));
    });

const cutClauses = (text: string): string[] => {
  const cut = new RegExp(
    String.raw`(?:,?\s+(?:och|samt)(?:\s+dels)?|,\s+dels|\bdels)\s+(?=(?:${QUESTION_WORD})\s)`,
    'g',
  );
  const folded = fold(text);
  const bounds = [...folded.matchAll(cut)].flatMap(m => [m.index, m.index + m[0].length]);
  const edges = [0, ...bounds, text.length];
  const parts: string[] = [];
  for (let i = 0; i < edges.length; i += 2)
    parts.push(
      text
        .slice(edges[i], edges[i + 1])
        .trim()
        .replace(/^dels\s+/, ''),
    );
  return parts.filter(part => part !== '');
};

const firstSentences = (paragraph: string): string =>
  paragraph.slice(0, 480).replace(/[*_]+/g, '').slice(0, 400).replace(/\s+/g, ' ').trim();
