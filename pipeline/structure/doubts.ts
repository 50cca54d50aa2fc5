/** Signs that the words of a stretch may be another's than was read: each says where it begins to be a guess. */
import type { DocumentKind } from '../types.ts';
import { isDateLine } from './constructs/head-lines.ts';
import { askedUntil, endsAsking, itemAt } from './constructs/items.ts';
import { saysI } from './constructs/narrated.ts';
import { isTelling } from './constructs/told.ts';
import { fold } from './fold.ts';
import { loose } from './loose.ts';
import type { Part } from './parts.ts';
import { readPersons } from './persons.ts';

export type Doubting = {
  readonly kind: DocumentKind;
  /** A title was found, or a label. */
  readonly isMarked: boolean;
  readonly hasRespondent: boolean;
};

/** A stretch that is a guess: of one part, or of all from there to the next label. */
type Reach = 'part' | 'rest' | undefined;

/** The parts, those that are a guess marked `unsure`. */
export const doubtParts = (text: string, parts: readonly Part[], about: Doubting): Part[] => {
  // Running text without any sign is one person's; with questions or names in lines of their own it may be a talk.
  const isBare = about.kind === 'answer' && !about.isMarked && !about.hasRespondent && isTalk(text);
  const isUnheard = isUnanswered(parts, about.kind) || isUnreadMinutes(text, about.kind);
  const questions = parts.filter(part => isLoneQuestion(wordsOf(text, part), part)).length;
  let isGuess = false;
  let hasSaid = false;
  const guessed = parts.map((part, i) => {
    if (isBorder(part)) isGuess = false;
    if (!isSpoken(part)) return part;
    const words = wordsOf(text, part);
    const before = parts[i - 1];
    const reach =
      isBare || isUnheard ? 'part' : (doubtOf(words, part, before, about, hasSaid) ?? many(words, part, questions));
    if (reach === 'rest') isGuess = true;
    if (part.kind === 'answer') hasSaid = true;
    return isGuess || reach === 'part' ? { ...part, unsure: true } : part;
  });
  return behindQuestions(text, about.isMarked ? leadingUp(text, guessed) : guessed);
};

/** The turns of a talk, all a guess where nobody in it answers. */
export const doubtTurns = (parts: readonly Part[], kind: DocumentKind): readonly Part[] =>
  isUnanswered(parts, kind) ? parts.map(part => (part.kind === 'turn' ? { ...part, unsure: true } : part)) : parts;

/** A talk or an answer in which nobody answers was not understood. */
const isUnanswered = (parts: readonly Part[], kind: DocumentKind): boolean =>
  (kind === 'answer' || kind === 'debate' || kind === 'interview') &&
  parts.some(({ side }) => side !== undefined) &&
  !parts.some(({ side }) => side === 'respondent');

/** A paragraph sign near the top, and nobody who says "jag": minutes that do not look like minutes. */
const isUnreadMinutes = (text: string, kind: DocumentKind): boolean =>
  kind === 'answer' && /(?:^|\n|\s)§\s*\d+/.test(text.slice(0, 400)) && !saysI(text);

/** What leads up to a question that may be the questioner's own may be so too: back to a label, or to what an answer says of itself. */
const leadingUp = (text: string, parts: readonly Part[]): Part[] => {
  let isGuess = false;
  return [...parts]
    .reverse()
    .map(part => {
      const words = wordsOf(text, part);
      if (isBorder(part) || !isSpoken(part) || isTelling(words) || ANSWERS_SELF.test(fold(words))) isGuess = false;
      if (part.unsure && isLoneQuestion(words, part) && ADDRESSES.test(fold(words))) isGuess = true;
      return isGuess && part.side === 'respondent' ? { ...part, unsure: true } : part;
    })
    .reverse();
};

const ADDRESSES = /\b(?:du|ni|dig|er)\b/;

/** Words that a questioner may say behind the last question. */
const MOST_BEHIND = 12;

/** Behind the last question of the questioner's own text, with no label between: an answer may have begun. */
const behindQuestions = (text: string, parts: readonly Part[]): Part[] => {
  const out: Part[] = [];
  let run: Part[] = [];
  const close = (): void => {
    const words = run.map(part => wordsOf(text, part));
    const last = words.findLastIndex(one => one.includes('?'));
    const hasAsked = words.some(endsAsking);
    run.forEach((part, i) => {
      const isLong = words[i]!.split(/\s+/).length > MOST_BEHIND;
      out.push(hasAsked && i > last && isLong ? { ...part, unsure: true } : part);
    });
    run = [];
  };
  for (const part of parts) {
    if (part.kind === 'question' && part.side === 'questioner' && !part.label) run.push(part);
    else {
      close();
      out.push(part);
    }
  }
  close();
  return out;
};

const isTalk = (text: string): boolean =>
  (text.match(/^[^\n]{0,200}\?[^\S\n]*$|^[^\S\n]*\p{Lu}[^\n:.?!]{2,40}:\s/gmu)?.length ?? 0) > 1;

const wordsOf = (text: string, { start, end, label = 0 }: Part): string =>
  text
    .slice(Math.min(start + label, end), end)
    .replace(/[*_]+/g, '')
    .trim();

const isSpoken = ({ kind }: Part): boolean => kind === 'lead' || kind === 'answer' || kind === 'question';

/** A label or a title says whose words follow. */
const isBorder = ({ kind, label = 0 }: Part): boolean => kind === 'title' || label > 0;

const isLoneQuestion = (words: string, { kind, side }: Part): boolean =>
  kind === 'answer' && side === 'respondent' && endsAsking(words) && askedUntil(words) === words.length;

/** One question may be asked for effect; several in paragraphs of their own may be quoted. */
const many = (words: string, part: Part, questions: number): Reach =>
  questions > 1 && isLoneQuestion(words, part) ? 'part' : undefined;

const ASKS_SELF = new RegExp(
  loose(
    '(?:vill|önskar|måste) (?:jag|vi) (?:\\S+ ){0,3}(?:fråga|ställa|rikta)|(?:min|mina|vår|våra) frågor? (?:till|är|lyder)|(?:jag|vi) frågar (?:därför|därmed|mig inte)?|med anledning av (?:detta|ovanstående) (?:frågar|undrar|önskar|vill)',
  ),
);
const ANSWERS_SELF = new RegExp(
  loose(
    '(?:mitt|vårt) svar (?:är|på)|svarar (?:jag|vi)|(?:vill|kan|får) (?:jag|vi) (?:\\S+ ){0,2}(?:svara|meddela|anföra)|tack(?:ar)? för (?:din|er|frågan|interpellationen)',
  ),
);
/** "hur många det är,": part of a list of questions that was not seen. */
const CLAUSE_ALONE = /^(?:(?:dels|samt|och)\s+)?(?:om|hur|vad|vilk(?:en|et|a)|varför|vem)\s[^.!?]*[,;.]?$/u;
const GREETS = /^(?:Hej|Bäste|Bästa|Kära|Käre)\s+\p{Lu}[\p{L} -]{1,40}[!,.]?(?:\s|$)/u;

const doubtOf = (words: string, part: Part, before: Part | undefined, { kind }: Doubting, hasSaid: boolean): Reach => {
  const { side } = part;
  if (kind === 'minutes') return doubtOfMinutes(words, part);
  if (speaks(words)) return 'rest';
  if (side === 'respondent' && part.kind === 'answer') {
    if (ASKS_SELF.test(fold(words)) && !isTelling(words)) return 'rest';
    if (hasSaid && GREETS.test(words)) return 'rest';
    if (CLAUSE_ALONE.test(words)) return 'part';
    if (before?.kind === 'signature' && hasSaid && !isDateLine(words)) return 'rest';
  }
  if (side === 'questioner' && ANSWERS_SELF.test(fold(words))) return 'rest';
  return isListed(words, part) ? 'part' : undefined;
};

/** A secretary does not say "jag"; whoever is told of does not speak. */
const doubtOfMinutes = (words: string, { kind, side }: Part): Reach => {
  if (kind === 'lead' && side === undefined && words.split(/\s+/).length > 8 && saysI(words)) return 'part';
  return kind === 'answer' && !saysI(words) && isThird(words) ? 'part' : undefined;
};

/** "Anna Ek (S) yttrar sig och …". */
const isThird = (words: string): boolean => {
  const read = /^\p{Lu}/u.test(words) ? readPersons(words.slice(0, 200)) : undefined;
  return read?.people.some(({ name, party }) => name !== '' && party !== undefined) === true;
};

/** "Anna Ek (S):" or "Kommunalrådet Ek:" in front of a paragraph: somebody speaks whom no rule has heard. */
const speaks = (words: string): boolean => {
  const name = words.match(/^([^\n:.?!]{3,90}):(?:\s|$)/u)?.[1];
  const read = name === undefined ? undefined : readPersons(name);
  return (
    read !== undefined &&
    read.length === name!.length &&
    read.people.some(person => person.name !== '' && (person.party ?? person.role) !== undefined)
  );
};

/** An item that was taken for a question and neither ends nor begins like one. */
const isListed = (words: string, { kind, side, label = 0 }: Part): boolean => {
  if (kind !== 'question' || side !== 'quoted' || label > 0) return false;
  const inside = words.slice(itemAt(words)?.length ?? 0).replace(/^[”"“»]/, '');
  return !/\?/.test(inside) && !CLAUSE.test(fold(inside)) && inside.split(/\s+/).length > 5;
};

const CLAUSE = new RegExp(
  loose(
    '^(?:dels |samt |och |att |på |i |av |till |med |för )?(?:om|hur|vad|vilken|vilket|vilka|när|varför|var|vem|anser|avser|är|har|kan|kommer|finns|tänker|ska|delar|vill)\\b',
  ),
);
