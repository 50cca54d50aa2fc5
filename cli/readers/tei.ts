/** Parliamentary records in TEI: Parla-CLARIN, ParlaMint (also annotated), SWERIK's records and interpellations. */
import { textOf } from './blocks.ts';
import { dayOf, documentsOf, type Speech } from './debate.ts';
import type { Limits } from './limits.ts';
import { beginningOf, type ForeignFile, type ReadDocument, type Reader } from './reader.ts';
import { type Speaker, speakerOf } from './speaker.ts';
import { localName, type XmlElement } from './xml.ts';

const START = /<(?:TEI|teiCorpus)[\s>]/u;

export const tei: Reader = Object.freeze({
  format: 'tei',
  holdsMany: true,
  isIts: ({ bytes }: ForeignFile): boolean => {
    const start = beginningOf(bytes);
    return /^\s*<(?:\?xml|!--|TEI|teiCorpus)/u.test(start) && START.test(start);
  },
  read: async ({ bytes, place, name }: ForeignFile, limits: Limits): Promise<ReadDocument[]> => {
    const { readXml } = await import('./xml.ts');
    const record = new TeiRecord(name.replace(/\.[^.]+$/u, ''));
    const xml = new TextDecoder().decode(bytes).replace(/^\ufeff/u, '');
    readXml(
      xml,
      {
        open: element => record.open(element),
        close: tag => record.close(localName(tag)),
        text: text => record.text(text),
      },
      place,
      limits,
    );
    const speeches = documentsOf(record.speeches());
    return speeches.length > 0 ? speeches : record.written();
  },
});

/** Elements whose words are kept while they are open. */
const KEPT: ReadonlySet<string> = new Set([
  'head',
  'note',
  'seg',
  'p',
  'title',
  'author',
  'persName',
  'forename',
  'surname',
  'desc',
  'date',
  'docDate',
  's',
]);

type Person = { name: string; party: string };
type Turn = {
  readonly id: string;
  readonly who: string;
  speaker: Speaker;
  readonly heading: string;
  readonly parts: string[];
};

/** A heading before a speech that got into the speech before it, in capitals as records print names. */
const HEADING = /^Anf\.?\s*\d+\s[^!?:]{0,80}\p{Lu}{2}[^!?:]{0,30}:?$/u;

class TeiRecord {
  readonly #file: string;
  readonly #people = new Map<string, Person>();
  readonly #turns: Turn[] = [];
  readonly #paragraphs: string[] = [];
  readonly #path: string[] = [];
  readonly #words: string[] = [];
  #person: (Person & { id: string }) | undefined;
  #turn: Turn | undefined;
  #speaker: Speaker = {};
  #hasSpeaker = false;
  #heading = '';
  #date: string | undefined;
  #title = '';
  #author = '';
  #isSpeakerNote = false;
  /** A heading before a speech that has not come to its colon. */
  #unfinished = '';
  #isGlued = true;
  #isBetween = false;

  constructor(file: string) {
    this.#file = file;
  }

  open({ name: tag, attributes }: XmlElement): void {
    const name = localName(tag);
    this.#path.push(name);
    if (KEPT.has(name)) this.#words.push('');
    const id = attributes['xml:id'] ?? '';
    // A part of a record without a heading is not about the one before.
    if (name === 'div') this.#headed('');
    if (name === 'person') this.#person = { id, name: '', party: '' };
    else if (name === 'u') this.#open(attributes, id);
    else if (name === 'note') this.#isSpeakerNote = attributes.type === 'speaker';
    else if (name === 'date' || name === 'docDate') this.#dateIs(attributes.when);
    // Words of an annotated text stand alone: a blank goes before each that is not joined.
    else if (name === 'w' || name === 'pc') {
      if (!this.#isGlued) this.text(' ');
      this.#isGlued = attributes.join === 'right' || attributes.join === 'both';
      this.#isBetween = false;
    } else if (name === 's' || name === 'seg') {
      this.#isGlued = true;
    }
  }

  text(words: string): void {
    const here = this.#path.at(-1);
    // Between the words of an annotated text there is only the white space of its layout.
    if (this.#isBetween && here !== 'w' && here !== 'pc' && words.trim() === '') return;
    if (this.#words.length > 0) this.#words[this.#words.length - 1] += words;
  }

  close(name: string): void {
    this.#path.pop();
    if (name === 'w' || name === 'pc') this.#isBetween = true;
    if (name === 'person') this.#known();
    if (name === 'u') this.#turn = undefined;
    if (!KEPT.has(name)) return;
    const words = this.#words.pop()!.replace(/\s+/gu, ' ').trim();
    this.#take(name, words);
  }

  #take(name: string, words: string): void {
    const inHeader = this.#path.includes('teiHeader');
    if (name === 's') this.#join(words);
    else if (this.#person !== undefined) this.#describe(name, words);
    else if (inHeader) {
      if (name === 'title' && this.#path.at(-1) === 'titleStmt' && this.#title === '') this.#title = words;
      if (name === 'author') this.#author = words;
    } else if (name === 'head') this.#headed(words);
    else if (name === 'note') this.#noted(words);
    else if (name === 'seg' || name === 'p') this.#said(words);
  }

  /** A sentence of an annotated text goes back into what it stands in. */
  #join(sentence: string): void {
    if (this.#words.length > 0) this.#words[this.#words.length - 1] += ` ${sentence} `;
  }

  #describe(name: string, words: string): void {
    if (name === 'persName' && this.#person!.name === '') this.#person!.name = words;
    else if ((name === 'forename' || name === 'surname') && this.#words.length > 0)
      this.#words[this.#words.length - 1] += ` ${words} `;
    else if (name === 'desc') this.#person!.party = words;
  }

  #known(): void {
    if (this.#person === undefined) return;
    const { id, name, party } = this.#person;
    if (id !== '') this.#people.set(id, { name, party });
    this.#person = undefined;
  }

  #dateIs(when: string | undefined): void {
    if (!this.#path.includes('correspAction')) this.#date = dayOf(when) ?? this.#date;
    else this.#date ??= dayOf(when);
  }

  #headed(words: string): void {
    this.#heading = words;
    this.#hasSpeaker = false;
    this.#speaker = {};
  }

  #noted(words: string): void {
    const isNumbered = /^Anf\.?\s*\d+\s/u.test(words);
    if (this.#isSpeakerNote || isNumbered || (this.#unfinished !== '' && endOf(words) === words)) {
      // A heading over two lines may be two notes.
      const whole = isNumbered ? words : `${this.#unfinished} ${words}`.trim();
      this.#unfinished = whole.endsWith(':') ? '' : whole;
      this.#speaks(whole);
      this.#turn = undefined;
    } else if (/^(?:§\s*\d+|\d+\s*§)\s/u.test(words)) this.#headed(words);
  }

  /** Speech that goes on, after a note or over a page, is one. */
  #open({ who = '', prev }: Readonly<Record<string, string>>, id: string): void {
    const speaker = who.replace(/^#/u, '');
    const last = this.#turns.at(-1);
    const goesOn =
      last !== undefined &&
      last.who === speaker &&
      (prev !== undefined || !this.#hasSpeaker) &&
      last.heading === this.#heading;
    if (goesOn && !this.#hasSpeaker) {
      this.#turn = last;
      return;
    }
    this.#turn = {
      id: id || `${this.#file}-${this.#turns.length + 1}`,
      who: speaker,
      speaker: this.#speaker,
      heading: this.#heading,
      parts: [],
    };
    this.#turns.push(this.#turn);
    this.#hasSpeaker = false;
  }

  #said(words: string): void {
    if (words === '') return;
    const turn = this.#turn;
    if (turn === undefined) {
      if (this.#path.includes('body')) this.#paragraphs.push(words);
    } else if (this.#unfinished !== '') this.#finish(turn, words);
    else if (HEADING.test(words)) this.#interrupted(() => this.#noted(words));
    // Of a heading that lost its name we know that somebody else speaks, and not who.
    else if (endOf(words) === words) this.#interrupted(() => this.#speaks(words));
    else turn.parts.push(words);
  }

  /** Somebody else goes on within what the record takes for one speech. */
  #interrupted(heading: () => void): void {
    heading();
    this.#open({}, '');
  }

  #speaks(heading: string): void {
    this.#speaker = speakerOf(heading);
    this.#hasSpeaker = true;
  }

  /** The end of a heading may have got into the speech: "(c):", "replik:". */
  #finish(turn: Turn, words: string): void {
    const end = endOf(words);
    if (end !== '') turn.speaker = speakerOf(`${this.#unfinished} ${end.trim()}`);
    this.#unfinished = '';
    if (words.length > end.length) turn.parts.push(words.slice(end.length));
  }

  speeches(): Speech[] {
    return this.#turns.map(({ id, who, speaker, heading, parts }) => ({
      id,
      speaker: { ...this.#called(who), ...speaker },
      text: textOf(parts),
      date: this.#day(),
      heading,
    }));
  }

  /** The day that the record says, unless it cannot be, or its file's name. */
  #day(): string | undefined {
    const said = this.#date !== undefined && isInSession(this.#date, this.#file) ? this.#date : undefined;
    return said ?? /\d{4}-\d{2}-\d{2}/u.exec(this.#file)?.[0];
  }

  #called(who: string): Speaker {
    const person = this.#people.get(who);
    if (person === undefined || person.name === '') return {};
    return {
      respondent: person.name,
      ...(/^\p{L}{1,4}$/u.test(person.party) && { party: person.party.toUpperCase() }),
    };
  }

  /** A text that nobody speaks: an interpellation, by its author. */
  written(): ReadDocument[] {
    const text = textOf(this.#paragraphs);
    if (text === '') return [];
    return [
      {
        id: this.#file,
        text,
        facts: {
          ...(this.#author !== '' && speakerOf(this.#author)),
          ...(this.#title !== '' && { title: this.#title }),
          ...(/^interpellation\b/iu.test(this.#title) && { facts: { kind: 'interpellation' } }),
          ...(this.#day() !== undefined && { date: this.#day()! }),
        },
      },
    ];
  }
}

/** A record's name has its session (`prot-199394--124`), from September to the next year's September; a day outside is a placeholder. */
const isInSession = (date: string, file: string): boolean => {
  const first = /(?:^|\D)(?<first>(?:19|20)\d{2})(?:\d{2}|\d{4})--\d/u.exec(file)?.groups?.first;
  return first === undefined || (date >= `${first}-08` && date < `${Number(first) + 1}-11`);
};

/** The end of a heading before a speech, at the beginning of these words: party, "replik", colon. */
const endOf = (words: string): string => /^(?:\(\p{L}{1,4}\))?\s*(?:replik)?\s*:(?:\s+|$)/u.exec(words)?.[0] ?? '';
