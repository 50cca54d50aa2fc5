/** Debates, interviews and articles: turns of several people instead of one answer. */
import type { Person, Sidecar } from '../types.ts';
import { isHeadLine, isReferenceLine } from './constructs/head-lines.ts';
import { isFoot } from './constructs/tail.ts';
import { tellingOf } from './constructs/told.ts';
import { isReporter, type Turn } from './constructs/turns.ts';
import { isSameName } from './names.ts';
import type { Part } from './parts.ts';
import { readPersons } from './persons.ts';
import type { Piece } from './pieces.ts';
import { bare } from './roles.ts';
import { signatureStart } from './signature.ts';
import type { Title } from './title.ts';

/** Parts with the people who speak in them; `side` says what they are to each other. */
export type Conversation = {
  readonly parts: readonly Part[];
  readonly respondents: readonly Person[];
  readonly questioners: readonly Person[];
  readonly title?: string;
};

/** Who holds an office answers; who asked is named in the title, or by the one who answers; the others take part. */
export const debateOf = (
  text: string,
  turns: readonly Turn[],
  title: Title | undefined,
  sidecar: Sidecar,
): Conversation => {
  const spoken = ({ start, length }: Turn, i: number): string =>
    text.slice(start + length, turns[i + 1]?.start ?? text.length);
  const officers = turns.flatMap(({ person }) =>
    /(?:minister|råd|ordförande)/u.test(person.role ?? '') ? [person] : [],
  );
  const asked = (title?.addressees ?? []).filter(({ name }) => name !== '');
  // An answer is read out before it is debated.
  const opens = title?.kind === 'question' ? [] : turns.slice(0, 1).map(({ person }) => person);
  const respondents =
    sidecar.respondent !== undefined
      ? [namedIn(sidecar, sidecar.respondent)]
      : unique(firstOf([officers, asked, opens])).map(
          person => asked.find(other => isSameSpeaker(other, person)) ?? person,
        );
  const isRespondent = (person: Person): boolean => respondents.some(other => isSameSpeaker(other, person));
  const told = turns
    .filter(({ person }) => isRespondent(person))
    .slice(0, 1)
    .flatMap(turn => tellers(spoken(turn, turns.indexOf(turn))));
  const first = turns
    .map(({ person }) => person)
    .filter(person => !isRespondent(person))
    .slice(0, 1);
  const named = [...(title?.questioners ?? []), ...told];
  const questioners = unique(named.length > 0 ? named : first).map(
    person => turns.find(t => isSameSpeaker(t.person, person))?.person ?? person,
  );
  const isAsker = (person: Person): boolean => questioners.some(other => isSameSpeaker(other, person));
  const parts = partsOf(text, turns, isRespondent, isAsker).map(part => {
    const full = part.by && [...respondents, ...questioners].find(other => isSameSpeaker(other, part.by!));
    return full ? { ...part, by: full } : part;
  });
  return { parts, respondents, questioners };
};

/** The same name, or the surname alone. */
const isSameSpeaker = (a: Person, b: Person): boolean =>
  isSameName(bare(a.name), bare(b.name)) ||
  (a.name !== '' && b.name !== '' && (a.name.endsWith(` ${b.name}`) || b.name.endsWith(` ${a.name}`)));

const firstOf = (lists: readonly (readonly Person[])[]): readonly Person[] => lists.find(list => list.length > 0) ?? [];

const tellers = (speech: string): readonly Person[] =>
  speech
    .split(/(?<=[.!])\s+(?=\p{Lu})/u)
    .slice(0, 8)
    .flatMap(sentence => tellingOf(sentence) ?? []);

/** The reporter asks; who is introduced with an office or a party answers. */
export const interviewOf = (text: string, turns: readonly Turn[], sidecar: Sidecar): Conversation => {
  const intro = text.slice(0, turns[0]!.start);
  const introduced = introducedIn(intro);
  const full = (person: Person): Person =>
    introduced.find(
      ({ name }) =>
        person.name === '' ||
        name === person.name ||
        name.endsWith(` ${person.name}`) ||
        name.startsWith(`${person.name} `) ||
        initialsOf(name) === person.name,
    ) ?? person;
  const speakers = unique(turns.map(({ person }) => full(person)));
  const askers = speakers.filter(person => isReporter(person.name) && !introduced.includes(person));
  const asked = speakers.filter(person => !askers.includes(person));
  const questioners = askers.length > 0 ? askers : [];
  const respondents =
    sidecar.respondent !== undefined
      ? [namedIn(sidecar, sidecar.respondent)]
      : asked.filter(person => person.party !== undefined || person.role !== undefined || asked.length === 1);
  const has =
    (people: readonly Person[]) =>
    (person: Person): boolean =>
      people.some(({ name }) => name === full(person).name);
  const parts = partsOf(text, turns, has(respondents), has(questioners)).map(part =>
    part.by ? { ...part, by: full(part.by) } : part,
  );
  return { parts, respondents, questioners };
};

/** "RM" for Robert Månsköld. */
const initialsOf = (name: string): string => name.match(/\p{Lu}/gu)?.join('') ?? '';

const introducedIn = (text: string): Person[] => text.split(/\n\s*\n|(?<=[.!?])\s+/u).flatMap(introducedInSentence);

const introducedInSentence = (intro: string): Person[] =>
  [...intro.matchAll(/(?<![\p{L}-])(?=\p{L})/gu)].flatMap(({ index }) => {
    const read = readPersons(intro.slice(index, index + 160));
    const person = read?.people[0];
    return person?.name.includes(' ') && (person.party !== undefined || person.role !== undefined) ? [person] : [];
  });

const partsOf = (
  text: string,
  turns: readonly Turn[],
  isRespondent: (person: Person) => boolean,
  isAsker: (person: Person) => boolean,
): Part[] => {
  const head = headOf(text, turns[0]!.start);
  return [
    ...head,
    ...turns.flatMap(({ start, length, person, kind }, i): Part[] => {
      const end = turns[i + 1]?.start ?? text.length;
      const side = isRespondent(person)
        ? ('respondent' as const)
        : isAsker(person)
          ? ('questioner' as const)
          : undefined;
      const inside = text.slice(start + length, end).trimEnd();
      const label: Part = {
        start,
        end: start + text.slice(start, start + length).trimEnd().length,
        kind: 'furniture',
        label: length,
      };
      const labels = length > 0 ? [label] : [];
      if (inside.trim() === '') return labels;
      const from = start + length + inside.search(/\S/);
      const cut = inside.search(kind === 'interview' ? BEHIND_INTERVIEW : BEHIND_SPEECH);
      const to = start + length + (cut > 0 ? cut : inside.length);
      return [
        ...labels,
        { start: from, end: to, kind: 'turn', by: person, ...(side && { side }) },
        ...(cut > 0
          ? [
              {
                start: to + inside.slice(cut).search(/\S/),
                end: start + length + inside.length,
                kind: 'furniture' as const,
              },
            ]
          : []),
      ];
    }),
  ];
};

const BEHIND_INTERVIEW = /\n\s*\n[^\n]{0,60}(?:Fotnot|Fakta|Text):/u;
const BEHIND_SPEECH =
  /\n\s*\n?(?:Överläggningen|Interpellationsdebatten|Debatten|Interpellationen|Frågan) (?:var|är|anses|förklara[ds]es?|förklaras) [^\n]*(?:avslutad|besvarad)|\n\s*§\s*\d+\s/u;

const headOf = (text: string, end: number): Part[] => {
  let titled = false;
  return [...text.slice(0, end).matchAll(/\S[^\n]*/g)].map(({ 0: line, index }): Part => {
    const range = { start: index, end: index + line.trimEnd().length };
    if (isReferenceLine(line)) return { ...range, kind: 'reference' };
    if (titled || (line.length > 30 && /[.]$/.test(line))) return { ...range, kind: 'lead' };
    if (isHeadLine(line) && !/svar|interpell|fr\S{1,2}ga/i.test(line)) return { ...range, kind: 'furniture' };
    titled = true;
    return { ...range, kind: 'title' };
  });
};

const ANNOUNCED =
  /^[*_#\s]*(?:svar på (?:insändare|debatt\p{L}*|krönika|ledare|artikel)|svar direkt|debattartikel|debatt|insändare|(?:slut)?replik|krönika|pressmeddelande|pressinformation|nyhetsbrev|öppet brev)(?!\p{L})/iu;

/** An article: nobody answers. What is quoted is said by the person named beside it. */
export const articleOf = (_text: string, pieces: readonly Piece[], sidecar: Sidecar): Conversation => {
  const title = pieces.findIndex(
    ({ text: t, isPage }) => !isPage && !ANNOUNCED.test(t) && !(isHeadLine(t) && !/^motion/i.test(t)) && t.length < 200,
  );
  const sign = signatureStart(pieces.map(piece => piece.text));
  const isRelease = pieces.slice(0, 4).some(({ text: t }) => /^[*_#\s]*press/iu.test(t));
  const side = sidecar.respondent === undefined ? {} : { side: 'respondent' as const };
  const parts = pieces.map((piece, i): Part => {
    const range = { start: piece.start, end: piece.end };
    if (piece.isPage || i < title || isFoot(piece.text)) return { ...range, kind: 'furniture' };
    if (i === title) return { ...range, kind: 'title' };
    if (i >= sign) return { ...range, kind: 'signature' };
    if (isReferenceLine(piece.text)) return { ...range, kind: 'reference' };
    return isRelease && !/^[-–—]\s/.test(piece.text) && sidecar.respondent === undefined
      ? { ...range, kind: 'lead' }
      : { ...range, kind: 'turn', ...side };
  });
  const respondents = sidecar.respondent === undefined ? [] : [namedIn(sidecar, sidecar.respondent)];
  return { parts, respondents, questioners: [] };
};

const unique = (people: readonly Person[]): Person[] =>
  people.filter((person, i) => people.findIndex(({ name }) => isSameName(bare(name), bare(person.name))) === i);

/** Who answers, as a sidecar has it. */
const namedIn = ({ party, role }: Sidecar, name: string): Person => ({
  name,
  ...(party !== undefined && { party }),
  ...(role !== undefined && { role }),
});
