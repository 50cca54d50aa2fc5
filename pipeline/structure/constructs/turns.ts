/** Turns of a conversation: "Anf. 12 Statsrådet ANNA EK (S):", "Reporter:", "Fridell (skrattar):". */
import type { Person } from '../../types.ts';
import { readPersons } from '../persons.ts';

export type Turn = Range & { readonly length: number; readonly person: Person; readonly kind: 'speech' | 'interview' };
type Range = { readonly start: number };

const SPEECH =
  /^[^\S\n]*Anf(?:\.|örande)?\s*(?:nr\.?\s*)?\d{1,4}\b[.:]?[^\S\n]*\n?[^\S\n]*([^\n]{2,120}?)(?:[^\S\n]*\b(?:replik|genmäle)\b)?[:.]?[^\S\n]*$/gmu;
const NAMED =
  /^[^\S\n]*[*_]{0,3}(\p{Lu}[\p{L}\d.’'-]*(?:[^\S\n]+(?:\p{Lu}|von|af|de|van)[\p{L}.’'-]*){0,4}(?:[^\S\n]*\(\p{L}{1,5}\))?)((?:[^\S\n]*\([^()\n]{2,40}\))?[^\S\n]*[*_]{0,3}:[*_]{0,3}[^\S\n]+)(?=\S)/gmu;
const NO_SPEAKER =
  /^(?:Fråga|Svar|Följdfråga|Dnr|Diarie|Datum|Till|Från|Ämne|Kopia|Skickat|Bilaga|Interpell|Sida|Tel|Mobil|E-post|Fax|Ställd|Plats|Tid|Beslut|Förslag|Handlägg|Kontakt|Besök|Post|Källa|Foto|Text|Obs|PS|Telefon|Webb|Org|Ordförande|Sekreterare|Närvarande|Summary|Handling|Ärende|Not|Exempel)/u;

/** "Borgarrådet Anna Ek (s):", "Bo Alm (M):" in front of what each says. */
const SPOKEN = /^[^\S\n]*[*_]{0,3}(\p{Lu}[^\n:.?!]{2,90}?)[*_]{0,3}:[*_]{0,3}(?:[^\S\n]+(?=\S)|[^\S\n]*$)/gmu;

/** People with a party or an office in front of what they say: at least three turns of two who take turns. */
export const spokenOf = (text: string): Turn[] => {
  const found = [...text.matchAll(SPOKEN)].flatMap((match): Turn[] => {
    const name = match[1]!.trim();
    const read = NO_SPEAKER.test(name) ? undefined : readPersons(name);
    const person = read?.people.length === 1 && read.length === name.length ? read.people[0]! : undefined;
    if (person === undefined || (person.party === undefined && person.role === undefined)) return [];
    const start = match.index + match[0].search(/\S/);
    return [{ start, length: match.index + match[0].length - start, person, kind: 'speech' }];
  });
  const turns = [...found, ...surnamedIn(text, found)].sort((one, other) => one.start - other.start);
  const spoken = new Set(found.map(({ person }) => person.name || person.role));
  return turns.length >= 3 && spoken.size >= 2 && spoken.size < turns.length ? turns : [];
};

/** "Ek:", where Anna Ek has been named in front of a turn. */
const surnamedIn = (text: string, named: readonly Turn[]): Turn[] =>
  [...text.matchAll(SPOKEN)].flatMap((match): Turn[] => {
    const surname = match[1]!.trim();
    const start = match.index + match[0].search(/\S/);
    const of = named.find(turn => turn.start < start && turn.person.name.endsWith(` ${surname}`));
    return of ? [{ ...of, start, length: match.index + match[0].length - start }] : [];
  });

/** Speeches under headings; each takes the line of its heading. */
export const speechesOf = (text: string): Turn[] =>
  [...text.matchAll(SPEECH)].map(match => ({
    start: match.index + match[0].search(/\S/),
    length: match[0].trim().length,
    person: personOf(match[1]!),
    kind: 'speech',
  }));

/** Turns of an interview: at least three, by two speakers or more, of whom one speaks twice. */
export const interviewOf = (text: string): Turn[] => {
  const turns = [...text.matchAll(NAMED)]
    .filter(match => !NO_SPEAKER.test(match[1]!))
    .map(
      (match): Turn => ({
        start: match.index + match[0].search(/\S/),
        length: match[0].length - match[0].search(/\S/),
        person: personOf(match[1]!),
        kind: 'interview',
      }),
    );
  const counts = new Map<string, number>();
  for (const { person } of turns) counts.set(person.name, (counts.get(person.name) ?? 0) + 1);
  const isTalk = turns.length >= 3 && counts.size >= 2 && Math.max(...counts.values()) >= 2;
  return isTalk && turns.some(({ person }) => isKnown(person, text.slice(0, turns[0]!.start))) ? turns : [];
};

/**
 * An interview in print: questions as paragraphs, answers as paragraphs with a dash in front. The name of who answers stands in the
 * introduction, if anywhere.
 */
export const dialogueOf = (text: string): Turn[] => {
  const paragraphs = [...text.matchAll(/\S[^\n]*(?:\n(?!\s*\n)[^\n]+)*/g)].map(({ 0: said, index }) => ({
    said,
    index,
  }));
  const asks = (at: number): boolean =>
    /\?[*_”"]*\s*$/.test(paragraphs[at]?.said ?? '') &&
    !/^[-–—]/.test(paragraphs[at]!.said) &&
    /^[-–—]\s/.test(paragraphs[at + 1]?.said ?? '');
  const first = paragraphs.findIndex((_, i) => asks(i));
  if (paragraphs.filter((_, i) => asks(i)).length < 2) return dashedOf(paragraphs) ?? dressedOf(paragraphs);
  return paragraphs.slice(first).flatMap(({ said, index }, i): Turn[] => {
    const isAnswer = /^[-–—]\s/.test(said);
    if (!isAnswer && !asks(first + i)) return [];
    return [{ start: index, length: 0, person: { name: isAnswer ? '' : 'Reporter' }, kind: 'interview' }];
  });
};

type Paragraph = { readonly said: string; readonly index: number };

/** Question and answer both begin with a dash, in turn. */
const dashedOf = (paragraphs: readonly Paragraph[]): Turn[] | undefined => {
  const dashed = paragraphs.filter(({ said }) => /^[-–—]\s/.test(said));
  const isTalk = dashed.length >= 4 && dashed.every(({ said }, i) => /\?[*_”"]*\s*$/.test(said) === (i % 2 === 0));
  return isTalk
    ? dashed.map(({ said, index }, i) => turnOf(index, said.match(/^[-–—]\s+/)![0].length, i % 2 > 0))
    : undefined;
};

/** Questions in bold or italics, each with an answer in plain print. */
const dressedOf = (paragraphs: readonly Paragraph[]): Turn[] => {
  const isAsked = ({ said }: Paragraph): boolean => /^(\*{1,2}|__?)[^*_]+\?\1$/.test(said.trim());
  const first = paragraphs.findIndex(isAsked);
  const isOffice = paragraphs.slice(0, Math.max(first, 0)).some(({ said }) => /\b(?:dnr|svar på|till:)/i.test(said));
  if (first < 0 || isOffice || paragraphs.filter(isAsked).length < 2) return [];
  return paragraphs.slice(first).map(paragraph => turnOf(paragraph.index, 0, !isAsked(paragraph)));
};

const turnOf = (start: number, length: number, isAnswer: boolean): Turn => ({
  start,
  length,
  person: { name: isAnswer ? '' : 'Reporter' },
  kind: 'interview',
});

const personOf = (written: string): Person =>
  readPersons(written.trim())?.people[0] ?? { name: written.trim().replace(/\s*\([^)]*\)$/, '') };

/** "Mål: …", "Åtgärd: …" are no speakers: one of them reports, holds an office, has a party, or is introduced by the full name. */
const isKnown = ({ name, party, role }: Person, intro: string): boolean =>
  isReporter(name) ||
  party !== undefined ||
  role !== undefined ||
  (/\s/.test(name) ? intro.includes(name) : intro.includes(` ${name} (`));

/** Names of those who put the questions of an interview for their trade. */
export const isReporter = (name: string): boolean =>
  /^[A-ZÅÄÖ]{2,4}$|^(?:P\d|SVT|TV\d|SR)(?:\s|$)/.test(name) ||
  /^(?:reporter|journalist|intervjuare|programledare|fråga|redaktion|moderator)\p{L}*$|(?:tidning|nytt|posten|bladet|kuriren|radion?)\p{L}*$/iu.test(
    name,
  );
