/** What a title says: who asks, who is asked, in which role, about what. */
import type { Person } from '../types.ts';
import { fold } from './fold.ts';
import { loose } from './loose.ts';
import { readPersons } from './persons.ts';

export type Title = {
  /** An answer, or the question itself. */
  readonly kind: 'answer' | 'question';
  readonly questioner?: Person;
  readonly questioners: readonly Person[];
  /** Who is asked; an office alone has no name and is no respondent yet. */
  readonly respondent?: Person;
  readonly addressees: readonly Person[];
  readonly topic?: string;
  /** "2023/24:117", "53-2025". */
  readonly number?: string;
};

const NOUN = loose('(?:interpellation|fråga|frågor|spörsmål)');
const NUMBER = String.raw`(?:nr\.?\s*)?(?!\d{4}-\d\d-\d\d)(\d{1,4}(?:[/:-]\d{2,4})?(?:[:/-]\d+)?)`;
/** "Meddelande om fördröjt svar på …", "Återtagande av …": what is sent about a question. */
const NOTICE = loose(
  '(?:(?:meddelande|besked|anmälan|underrättelse|information|uppskov|anstånd|begäran|återtagande|återkallande|återkallelse|förfallen|återtagen|återkallad|bordläggning)(?: om| av| med| att)?(?: (?:fördröjt|försenat|uppskjutet|senarelagt|uteblivet))?)',
);
/** The heads of titles, on folded text: what is answered, or what it is. */
const HEAD = new RegExp(
  String.raw`^(?:\d{1,3}\.\s+|§\s*\d+\s+)?(?:(?:${loose('kompletterande|fördröjt|skriftligt|muntligt|gemensamt|samlat')})\s+)?((?:${NOTICE}\s+)?svar(?:et)?\s+p\S{1,2}\s+(?:(?:${loose('din|ditt|dina|er|ert|edra|era|en|två|tre|fyra|några')})\s+)?|${NOTICE}\s+|interpellationssvar\s+(?=av|till|ang|om))?(?:(?:${loose('skriftlig|enkel|muntlig')})[a-z]*\s+)?(?:${loose('(?:medborgar|ledamots|elev|ungdoms)?')}${NOUN}(?:s?svar)?(?:en|er|erna|na|n|or|orna)?)\b[:.]?(?:\s+${NUMBER}(?=[\s:.,]|$))?`,
);
/** What is no question and is answered too: "Svar på motion av …", "Svar på medborgarförslag om …". */
const OTHER_HEAD = new RegExp(
  String.raw`^(?:\d{1,3}\.\s+|§\s*\d+\s+)?svar(?:et)?\s+p\S{1,2}\s+(?:${loose('motion|medborgarförslag|e-förslag|skrivelse|initiativ|ledamotsinitiativ|namninsamling|öppet brev')})[a-z]*\b[:.]?(?:\s+${NUMBER}(?=[\s:.,]|$))?`,
);
/** Lists give the number alone: "Nr 2009:14 av A Ek (s) om …", "1994/95:13 av …". */
const NUMBERED_HEAD = /^(?:nr\.?\s*)?(\d{4}(?:\/\d{2,4})?:\d+)(?=\s+av\s)/;
const ASKS = new RegExp(
  String.raw`(?:^|[\s–-])(?:(?:${loose('ställd|väckt|framställd|inlämnad|inkommen|lämnad')}|st\S{1,3}lld)\s+)?(?:av|fr\S{1,2}n)\s+`,
  'g',
);
const ASKED = /(?:^|\s)till:?\s+/g;
const ABOUT = new RegExp(
  String.raw`(?:^|\s)(?:om|${loose('angående|gällande|rörande|beträffande|avseende|kring|ang\\.|med anledning av')})\s+`,
  'g',
);

/** "Svar på Anna Eks (S) interpellation om …" says the same as "… interpellation av Anna Ek (S) …". */
const GENITIVE =
  /^([Ss]var(?:et)?\s+p\S{1,2}\s+(?:(?:skriftlig|enkel)\p{L}*\s+)?)((?:\p{Lu}[\p{L}’'-]+\s+)+\p{Lu}[\p{L}’'-]*?)s?((?:\s+\(\p{L}{1,5}\))?)\s+((?:interpellation|motion|fr\S{1,2}g(?:a|or))\p{L}*)/u;

/**
 * Reads "Svar på interpellation av A (X) till borgarrådet B (Y) om …" and its relatives (skriftlig fråga, enkel fråga;
 * "Interpellation 2023/24:1 av A (X) till …"; topic first; persons behind the topic), in spite of lost diacritics. Undefined if the
 * text is not such a title: a title names a person or an office, or holds a number or a topic and nothing else.
 */
export const readTitle = (text: string): Title | undefined => {
  const flat = flatten(text)
    .replace(/^interpellationssvar[\s:–-]+(?=svar\s)/iu, '')
    .replace(GENITIVE, '$1$4 av $2$3');
  if (flat.split(' ').length > 70) return undefined;
  const head = headOf(flat);
  return head === undefined ? undefined : readRest(flat, head);
};

/** A title on one line, its words cut at line ends put together. */
export const flatten = (text: string): string => {
  const joined = text.includes('-\n') ? text.replace(/(\p{Ll})-\n\s*(?!(?:och|eller|samt)\b)(?=\p{Ll})/gu, '$1') : text;
  const plain = joined
    .replace(/[*_#]+/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return plain.includes('- ') ? plain.replace(/(?<=\p{Ll})- (?=\p{Lu}\p{Ll})/gu, '-') : plain;
};

export type Head = {
  readonly isAnswer: boolean;
  /** The answer itself is named, and not what it answers: "Interpellationssvar". */
  readonly sends?: boolean;
  readonly length: number;
  readonly number?: string | undefined;
};

/** "Svar på interpellation 2023/24:1": how a title begins. */
export const headOf = (flat: string): Head | undefined => {
  const folded = fold(flat.slice(0, 160));
  if (!/interpell|fr\S{1,2}g|sp\S{1,2}rsm|\d{4}|^(?:\S+ ){0,2}svar/.test(folded)) return undefined;
  const head = folded.match(HEAD);
  if (head)
    return {
      isAnswer: head[1] !== undefined || /svar(?:en|et)?[:.]?(?:\s|$)/.test(head[0]),
      sends: head[1] === undefined && SENDS.test(head[0]),
      length: head[0].length,
      number: head[2],
    };
  const other = folded.match(OTHER_HEAD);
  if (other) return { isAnswer: true, length: other[0].length, number: other[1] };
  const numbered = folded.match(NUMBERED_HEAD);
  return numbered ? { isAnswer: false, length: numbered[0].length, number: numbered[1] } : undefined;
};

const SENDS = /\p{L}s?svar(?:en|et)?[:.]?\s*$/u;

const readRest = (flat: string, head: Head): Title | undefined => {
  const rest = flat.slice(head.length);
  const folded = fold(rest);
  const from = findAskers(rest, folded);
  // "Interpellationssvar från rådet Bo Alm (S)": who sends an answer answers.
  const isSent = head.sends && from !== undefined && rest.slice(0, from.start).trim() === '';
  const asking = isSent ? undefined : from;
  const asked = isSent ? from : findAsked(rest, folded, asking?.end ?? 0);
  // "Frågan är svår." is no title.
  if (asking === undefined && asked === undefined) return undefined;
  const topic = topicOf(rest, folded, asking, asked);
  const questioner = asking?.people.find(({ name }) => name !== '');
  const respondent = asked?.people.find(({ name }) => name !== '');
  return {
    kind: head.isAnswer ? 'answer' : 'question',
    questioners: asking?.people ?? [],
    addressees: asked?.people ?? [],
    ...(questioner && { questioner }),
    ...(respondent && { respondent }),
    ...(topic && { topic }),
    ...(head.number !== undefined && { number: head.number }),
  };
};

type Found = { readonly people: readonly Person[]; readonly start: number; readonly end: number };

/** Behind the head first; else the last with a party (a topic has prepositions of its own); else behind the topic; else any name. */
const findAskers = (rest: string, folded: string): Found | undefined => {
  const all = [...folded.matchAll(ASKS)].flatMap(match => peopleAt(rest, match.index, match[0].length));
  const named = all.filter(({ people }) => people.every(({ name }) => name !== ''));
  const withParty = named.filter(({ party }) => party);
  const first = named.find(({ start }) => rest.slice(0, start).trim() === '');
  const several = withParty.filter(({ start }) => NOUN_BEFORE.test(folded.slice(0, start)));
  if (first && several.length > 0)
    return { ...first, people: [...first.people, ...several.flatMap(({ people }) => people)] };
  const found = first ?? withParty.at(-1) ?? trailing(rest);
  return found ?? named.find(({ people }) => people.some(({ name }) => /\s/.test(name)));
};

/** "… och fråga 2023/24:507 av B Ek (V)": another question that the same answer answers. */
const NOUN_BEFORE = new RegExp(
  String.raw`(?:\b(?:och|samt)|,)\s+(?:(?:skriftlig|enkel)\s+)?${NOUN}(?:en)?\s+(?:${NUMBER})?\s*$`,
);

const peopleAt = (rest: string, index: number, length: number): (Found & { readonly party: boolean })[] => {
  const read = readPersons(rest.slice(index + length));
  return read ? [{ ...read, start: index, end: index + length + read.length }] : [];
};

/** "… om simhallen, Anna Ek (V)", "…: vägarna; Anna Ek (AP) och Bo Alm (AP)", "– vägarna (Anna Ek, M)". */
const trailing = (rest: string): Found | undefined => {
  for (const match of rest.matchAll(/[,;:–—-]\s+(?=\p{Lu})|\((?=\p{Lu}\p{Ll})/gu)) {
    const start = match.index + match[0].length;
    const read = readPersons(rest.slice(start), true);
    if (
      read?.people.every(({ name }) => /\s/.test(name.replace(/\s+i\s+.*$/, ''))) &&
      /^[\s.)]*$/.test(rest.slice(start + read.length))
    )
      return { people: read.people, start: match.index, end: start + read.length };
  }
  return undefined;
};

const findAsked = (rest: string, folded: string, from: number): Found | undefined => {
  const all = [...folded.matchAll(ASKED)].flatMap(match => {
    const found = peopleAt(rest, match.index, match[0].length);
    return found.filter(({ people }) => people.every(({ role, name }) => role !== undefined || /\s/.test(name)));
  });
  const behind = all.find(({ start }) => rest.slice(from, start).trim() === '' && start >= from);
  const strong = all.filter(({ people, party }) => party || people.some(({ role }) => role !== undefined));
  return behind ?? strong.at(from > 0 ? -1 : 0) ?? all[0];
};

const topicOf = (rest: string, folded: string, asking?: Found, asked?: Found): string | undefined => {
  const ends = [asking, asked].flatMap(found => (found ? [found.end] : []));
  const last = Math.max(0, ...ends);
  for (const match of folded.matchAll(ABOUT)) {
    const inside = [asking, asked].some(found => found && match.index >= found.start && match.index < found.end);
    if (!inside && (match.index >= last - 1 || asking === undefined || asking.start > match.index))
      return clip(rest.slice(match.index + match[0].length), rest, asking);
  }
  const behind = rest.slice(last).replace(/^[\s–—:;,.-]+/u, '');
  if (behind !== '') return behind;
  const first = Math.min(...[asking, asked].flatMap(found => (found ? [found.start] : [])));
  return rest.slice(0, first).replace(/^[\s–—:;,.-]+|[\s–—:;,.-]+$/gu, '') || undefined;
};

/** Without the people that stand behind it. */
const clip = (topic: string, rest: string, asking?: Found): string => {
  const start = rest.length - topic.length;
  return asking && asking.start > start
    ? topic.slice(0, asking.start - start).replace(/[\s,;–-]+$/u, '')
    : topic.trim();
};

const LONGEST_TITLE = 420;

/** "Svar på interpellation från Anna Ek (S)", below the interpellation. */
export const isAnswerTitle = (text: string): boolean => {
  if (text.length > LONGEST_TITLE || /[.:]\s*$/.test(text.slice(-3))) return false;
  const flat = flatten(text.slice(0, 400));
  return headOf(flat)?.isAnswer === true && flat.split(' ').length <= 40 && !/[.:]$/.test(flat);
};
