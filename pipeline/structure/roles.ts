/** Who asks, who is asked, who answers and who signs: title, lines of the head, labels and signatures together, and what a sidecar says. */
import type { Notice, Person, Sidecar } from '../types.ts';
import { partyLine } from './constructs/head-lines.ts';
import { toldAnswerer } from './constructs/narrated.ts';
import { addressedIn, answererIn, askedIn, askerIn, tellingOf } from './constructs/told.ts';
import { fold } from './fold.ts';
import { loose } from './loose.ts';
import { isSameName } from './names.ts';
import { indefinite, isOffice } from './offices.ts';
import type { Part } from './parts.ts';
import { readPersons } from './persons.ts';
import { plainPerson } from './plain-person.ts';
import type { Title } from './title.ts';
import { partyOfLine, readSigner } from './written-names.ts';

export type Roles = {
  readonly respondents: readonly Person[];
  readonly questioners: readonly Person[];
  readonly addressee?: Person;
  readonly signer?: Person;
  readonly handover: boolean;
  readonly notices: readonly Notice[];
};

const HANDED = new RegExp(
  loose(
    '(?:interpellation|fråg)\\S* .{0,60}överlämna|överlämna\\S* .{0,30}(?:interpellation|frågan|till mig)|lämnats över till mig|arbetsfördelning|som (?:ska|kommer att) svara|jag som (?:ska )?svara|det är jag som|faller inom mitt ansvar|svarar i (?:hans|hennes|deras) ställe|i stället för|besvaras av mig|delegerat',
  ),
);
const PROXY = new RegExp(loose('^(?:enligt|på) uppdrag|^(?:genom|för|i .{2,30} ställe|tf\\.?)$'));

export const decideRoles = (
  text: string,
  parts: readonly Part[],
  title: Title | undefined,
  sidecar: Sidecar,
): Roles => {
  const of = ({ start, end, label = 0 }: Part): string => text.slice(Math.min(start + label, end), end);
  const first = parts.findIndex(
    ({ kind }) => kind === 'lead' || kind === 'answer' || kind === 'question' || kind === 'turn',
  );
  const above = parts
    .slice(0, first < 0 ? parts.length : first)
    .filter(({ kind, label }) => (kind === 'furniture' || kind === 'reference') && label === undefined)
    .flatMap(part => of(part).split(/\n|\s{4,}/));
  const lines = above.flatMap(line => partyLine(line) ?? []);
  const partyOf = (part: string): Person[] =>
    lines.filter(line => line.part === part).flatMap(({ people }) => people.slice(0, part === 'sender' ? 1 : 8));
  const signed = signersOf(parts.filter(({ kind, side }) => kind === 'signature' && side === undefined).map(of));
  const isLetter = title?.kind !== 'question' && !isAskedBack(partyOf('sender'), partyOf('receiver'), signed);
  const listed = (part: 'asker' | 'addressee' | 'answerer'): Person[] => {
    const sent = partyOf(
      part === 'asker'
        ? isLetter
          ? 'receiver'
          : 'sender'
        : part === 'answerer'
          ? isLetter
            ? 'sender'
            : ''
          : isLetter
            ? ''
            : 'receiver',
    );
    return [...partyOf(part), ...sent.filter(({ name }) => part !== 'asker' || name !== '')];
  };
  const askerSigned = signersOf(parts.filter(({ kind, side }) => kind === 'signature' && side !== undefined).map(of));
  const told = parts
    .filter(({ kind, side }) => (kind === 'lead' || kind === 'answer') && side !== 'quoted')
    .slice(0, 4)
    .flatMap(part => tellers(of(part)));

  const answers = parts.some(({ side }) => side === 'respondent');
  const addressees = firstOf([
    [...(title?.addressees ?? []), ...listed('addressee')],
    parts
      .filter(({ kind }) => kind === 'lead')
      .slice(0, 4)
      .flatMap(part => askedIn(of(part))),
  ]);
  const questioners = firstOf([
    title?.questioners ?? [],
    listed('asker'),
    told,
    askerSigned.map(({ person }) => person),
    answers || (title?.kind !== 'question' && !parts.some(({ side }) => side === 'questioner'))
      ? []
      : signed.map(({ person }) => person).filter(({ name }) => name !== ''),
    unique(parts.flatMap(({ by, side }) => (by && side !== 'respondent' ? [by] : []))),
    parts
      .filter(({ kind }) => kind === 'lead' || kind === 'answer')
      .slice(0, 4)
      .flatMap(part => askerIn(of(part))),
    parts
      .filter(({ kind, side }) => (kind === 'lead' || kind === 'answer') && side === 'respondent')
      .slice(0, 2)
      .flatMap(part => addressedIn(of(part), above)),
  ]).map(person => fill(person, [...told, ...askerSigned.map(s => s.person)]));
  const labelled = unique(parts.flatMap(({ by, side }) => (by && side === 'respondent' ? [by] : [])));
  const isAsker = (person: Person): boolean =>
    questioners.some(({ name }) => isSameName(bare(name), bare(person.name)));
  const proxies = signed.filter(({ isProxy }) => isProxy).map(({ person }) => person);
  const own = signed
    .filter(({ isProxy, person }) => !isProxy && person.name !== '' && !isAsker(person))
    .map(({ person }) => person);
  const offices = [
    ...signed.filter(({ person }) => person.name === '').map(({ person }) => person),
    ...aboveOffice(above),
  ];

  const named = addressees.filter(({ name }) => name !== '');
  const willAnswer = parts
    .filter(({ kind }) => kind === 'lead' || kind === 'answer')
    .slice(0, 4)
    .flatMap(part => answererIn(of(part)));
  const secretaries = parts.filter(({ kind, side }) => kind === 'lead' && side === undefined);
  const chosen = !answers
    ? unique(secretaries.flatMap(part => toldAnswerer(of(part)) ?? []))
    : firstOf([unique([...labelled, ...own]), listed('answerer'), willAnswer, named, addressees, offices.slice(0, 1)]);
  const handed = HANDED.test(
    fold(
      parts
        .filter(({ kind }) => kind === 'lead' || kind === 'answer')
        .slice(0, 5)
        .map(of)
        .join(' '),
    ),
  );
  const respondents = chosen
    .map(person =>
      fill(named.find(({ name }) => isSameName(bare(name), bare(person.name))) ?? person, [
        person,
        ...own,
        ...labelled,
        ...listed('answerer'),
      ]),
    )
    .map(person =>
      withOffice(person, chosen.length === 1 ? offices : [], chosen.length === 1 && !handed ? addressees : []),
    )
    .map(person =>
      chosen.length === 1
        ? ofBody(person, [
            ...above,
            ...parts
              .filter(({ kind }) => kind === 'signature' || kind === 'furniture')
              .flatMap(part => of(part).split('\n')),
          ])
        : person,
    );
  const asked = named[0];
  const differ =
    asked !== undefined &&
    respondents.length > 0 &&
    !respondents.some(({ name }) => isSameName(bare(name), bare(asked.name)));
  const addressee = addressees[0] ?? (handed ? undefined : respondents[0]);
  const signer = signed.filter(({ isProxy }) => isProxy)[0]?.person ?? own[0];
  return {
    respondents: override(respondents, sidecar),
    questioners: overrideAsker(questioners, sidecar),
    ...(addressee && { addressee }),
    ...(signer && { signer: proxies[0] ?? signer }),
    handover: handed || (differ && proxies.length === 0 && !labelled.length),
    notices:
      differ && sidecar.respondent === undefined && respondents[0]?.name
        ? [signedByAnother(asked.name, respondents[0].name)]
        : [],
  };
};

/** "Från: Anna Ek (V)" above "Till: rådet Bo Alm (S)": who holds the office is asked, whatever the document is called. */
const isAskedBack = (from: readonly Person[], to: readonly Person[], signed: readonly Signed[]): boolean =>
  from.length > 0 &&
  !signed.some(({ person }) => from.some(({ name }) => isSameName(bare(name), bare(person.name)))) &&
  (signed.some(({ person }) => to.some(({ name }) => isSameName(bare(name), bare(person.name)))) ||
    (to.some(({ role }) => role !== undefined) && from.every(({ role }) => role === undefined)));

type Signed = { readonly person: Person; readonly isProxy: boolean };

/** Names with the office on the line before or behind, in the order of the page. */
const signersOf = (texts: readonly string[]): Signed[] => {
  const signers: Signed[] = [];
  let isProxy = false;
  const rows = texts.flatMap(t => t.split('\n')).flatMap(inColumns);
  for (const line of rows.map(l => l.replace(/[*_#]+/g, '').trim())) {
    if (line === '') continue;
    // "För regionrådet Anna Ek": who is named answers, who signs below it signs for her.
    const instead = line.match(/^(?:[Ff]ör|[Ii] stället för)\s+(.+)$/u);
    const person = instead ? readPersons(instead[1]!)?.people[0] : undefined;
    if (person && person.role !== undefined) {
      signers.push({ person, isProxy: false });
      isProxy = true;
      continue;
    }
    if (PROXY.test(fold(line))) {
      isProxy = true;
      continue;
    }
    const last = signers.at(-1);
    const party = partyOfLine(line);
    if (party !== undefined) {
      if (last && last.person.party === undefined)
        signers[signers.length - 1] = { ...last, person: { ...last.person, party } };
      continue;
    }
    if (isOffice(line) && readSigner(line)?.party === undefined) {
      const before = readPersons(line)?.people[0];
      if (before && before.name !== '' && before.role !== undefined) signers.push({ person: before, isProxy });
      else if (last && last.person.role === undefined)
        signers[signers.length - 1] = { ...last, person: { ...last.person, role: indefinite(line) } };
      else if (!last) signers.push({ person: { name: '', role: indefinite(line) }, isProxy });
      continue;
    }
    const read = readSigner(line) ?? withOfficeBefore(line);
    if (read) signers.push({ person: read, isProxy });
  }
  return signers;
};

/** Two who sign beside each other, with their offices on the line below: each name with its own office. */
const inColumns = (line: string, i: number, lines: readonly string[]): string[] => {
  const cells = (at: number): string[] => lines[at]?.trim().split(/\s{4,}/) ?? [];
  const own = cells(i);
  const below = cells(i + 1);
  const above = cells(i - 1);
  if (own.length > 1 && own.length === above.length && own.every(isOffice) && !above.every(isOffice)) return [];
  if (own.length > 1 && own.length === below.length && below.every(isOffice) && !own.every(isOffice))
    return own.flatMap((name, column) => [name, below[column]!]);
  return line.split(/\s{4,}/);
};

/** "Fritidsnämndens ordförande Anna Ek (KD)". */
const withOfficeBefore = (line: string): Person | undefined => {
  const read = readPersons(line);
  const person = read?.people[0];
  return read && read.length === line.length && person?.role !== undefined && person.name !== '' ? person : undefined;
};

/** Characters of a paragraph in which its first sentences are looked for. */
const OPENING = 2000;

const tellers = (paragraph: string): readonly Person[] =>
  paragraph
    .slice(0, OPENING)
    .split(/(?<=[.])\s+(?=\p{Lu})/u)
    .slice(0, 6)
    .flatMap(sentence => tellingOf(sentence) ?? []);

/** "Kulturnämndens ordförande Allan Ek (S)". */
const isOfficeAndName = (line: string): boolean => withOfficeBefore(line) !== undefined;

const aboveOffice = (lines: readonly string[]): Person[] =>
  lines
    .map(line => line.trim())
    .filter(
      line =>
        isOfficeAndName(line) ||
        /^\S*(?:minister|rådet|ordförande)n?$/u.test(line) ||
        (isOffice(line) && !/fullm/i.test(line)),
    )
    .map(line => {
      const person = readPersons(line)?.people[0];
      return person?.name && person.role ? person : { name: '', role: indefinite(line) };
    });

const BODY = /^(?:[Ff]ör\s+)?((?:[\p{L}-]+(?:,|\s+och)?\s+){0,4}[\p{L}-]*(?:nämnden|styrelsen))$/u;

/** "Ordförande" under "För gymnasienämnden", or below its letterhead, is "gymnasienämndens ordförande". */
const ofBody = (person: Person, lines: readonly string[]): Person => {
  if (!/^(?:(?:1:e |2:e |andre |förste )?vice )?ordförande$/.test(person.role ?? '')) return person;
  const bodies = new Set(lines.flatMap(line => line.trim().match(BODY)?.[1]?.toLowerCase() ?? []));
  const [body] = bodies;
  return bodies.size === 1 ? { ...person, role: `${body}s ${person.role}` } : person;
};

const withOffice = (person: Person, offices: readonly Person[], addressees: readonly Person[]): Person => {
  const role = person.role ?? offices[0]?.role ?? addressees.find(({ name }) => name === '')?.role;
  return role === undefined ? person : { ...person, role };
};

const fill = (person: Person, others: readonly Person[]): Person => {
  const same = others.filter(({ name }) => isSameName(bare(name), bare(person.name)));
  const party = person.party ?? same.find(other => other.party !== undefined)?.party;
  const role = person.role ?? same.find(other => other.role !== undefined)?.role;
  return { ...person, ...(party !== undefined && { party }), ...(role !== undefined && { role }) };
};

const unique = (people: readonly Person[]): Person[] =>
  people.filter((person, i) => people.findIndex(({ name }) => isSameName(bare(name), bare(person.name))) === i);

const firstOf = (lists: readonly (readonly Person[])[]): readonly Person[] =>
  unique(lists.find(list => list.length > 0) ?? []);

const override = (people: readonly Person[], { respondent, party, role }: Sidecar): readonly Person[] => {
  if (people.length === 0 && respondent === undefined) return [];
  const first = {
    ...(people[0] ?? { name: '' }),
    ...(respondent !== undefined && { name: respondent }),
    ...(party !== undefined && { party }),
    ...(role !== undefined && { role }),
  };
  return respondent === undefined ? [plainIf(party, first), ...people.slice(1)] : [plainPerson(first)];
};

/** A party that a sidecar gives is written as parties are. */
const plainIf = (given: string | undefined, person: Person): Person =>
  given === undefined ? person : plainPerson(person);

const overrideAsker = (people: readonly Person[], { questioner, questionerParty }: Sidecar): readonly Person[] => {
  if (people.length === 0 && questioner === undefined) return [];
  const first = {
    ...(people[0] ?? { name: '' }),
    ...(questioner !== undefined && { name: questioner }),
    ...(questionerParty !== undefined && { party: questionerParty }),
  };
  return questioner === undefined ? [plainIf(questionerParty, first), ...people.slice(1)] : [plainPerson(first)];
};

const signedByAnother = (asked: string, signed: string): Notice => ({
  code: 'signed-by-another',
  level: 'warning',
  message: `The title asks ${asked}, but ${signed} signed: the answer counts as ${signed}'s.`,
  values: { asked, signed },
});

/** The name without the place that stands behind it in titles only. */
export const bare = (name: string): string => name.replace(/\s+i\s+\p{Lu}.*$/u, '');
