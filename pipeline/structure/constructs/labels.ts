/** Labels that say whose words follow: "Fråga 2:", "2024-10-01 Svar", "Interpellationssvar från Anna Ek (S):", "Följdfråga". */
import { fold } from '../fold.ts';
import { loose } from '../loose.ts';

export type Label = {
  readonly says: 'question' | 'answer';
  /** Characters of the label with the white space behind it. */
  readonly length: number;
  /** The number that it gives the question. */
  readonly number?: number;
  /** What stands behind "från" or "av", or in front: the person who speaks. */
  readonly by?: string;
  /** It is all of its line. */
  readonly isAlone: boolean;
  readonly follows: boolean;
};

const DATE = String.raw`(?:(?:den\s+)?\d{4}-\d\d-\d\d[,:]?\s+)?`;
const BY = String.raw`(?:[^\S\n]+(?:fr\S{1,2}n|av)[^\S\n]+(?<by>[^\n:?!]{2,80}?))?`;
const OF_QUESTION = loose(
  '(?:på )?(?:följdfråga|fråga|frågan|frågor|frågorna|följdfrågan|interpellation|interpellationen)(?:n|en)?',
);
const NUMBER = String.raw`(?:[^\S\n]*(?:nr\.?[^\S\n]*)?(?<number>\d{1,2}|[a-h](?=[:.)]))[^\S\n]*)?`;
const MARKS = '[*_]{0,3}';

const QUESTION = `(?:${loose('(?:min )?(?<ordinal>första |andra |tredje |fjärde )?(?<follow>följd)?fråg(?:a|an|or|orna|eställning(?:ar|en|arna)?)')}|interpellationstext|interpellationen)`;
const ANSWER = String.raw`(?:(?:${loose('mitt |kort |skriftligt |muntligt |kompletterande ')})?svar(?:et)?(?:[^\S\n]+${OF_QUESTION})?|interpellationssvar|${loose('frågesvar')}|s(?=:)|${loose('kommentar')}(?=:))`;
const COLON = String.raw`[^\S\n]*${MARKS}[:.]${MARKS}(?:[^\S\n]+|\n|$)\s*`;
const ALONE = String.raw`[^\S\n]*${MARKS}[^\S\n]*(?:\n\s*|$)`;

const make = (word: string, end: string): RegExp => new RegExp(`^${MARKS}${DATE}${word}${NUMBER}${BY}${end}`);
const ANSWERS = [make(ANSWER, String.raw`[^\S\n]*${MARKS}:${MARKS}\s*`), make(ANSWER, ALONE)] as const;
const QUESTIONS = [make(QUESTION, COLON), make(QUESTION, ALONE)] as const;
/** "Statsrådets svar:", "Anna Eks fråga". */
const OWNED = new RegExp(
  String.raw`^${MARKS}(?<by>[\p{L}][^\n:.?!]{2,60}?)s[^\S\n]+(?:(?<says>svar(?:et)?)|fr\S{1,2}g(?:a|or|orna))[^\S\n]*${MARKS}(?::${MARKS}\s*|\n\s*|$)`,
  'u',
);

/** "Jag vill svara följande på interpellantens frågor:" is nobody's label. */
const SENTENCE = /\b(?:jag|vi|vill|har|p\S{1,2}|som|f\S{1,2}ljande)\b/;

/** "Svar på interpellation från Centerpartiet om vägarna" is a title. */
const TOPIC = /\s(?:om|ang\S*|g\S{1,2}llande|r\S{1,2}rande)\s/;

/** The label at the beginning of a text; undefined if there is none. A word in small letters that a line happens to begin with is no label. */
export const labelAt = (text: string): Label | undefined => {
  const head = text.slice(0, 160);
  if (!/^[*_]{0,3}(?:\d|\p{Lu})/u.test(head)) return undefined;
  const folded = fold(head);
  if (!/svar|fr\S{1,2}g|^[*_]*s:|interpell|kommentar/.test(folded.slice(0, 100))) return undefined;
  for (const [says, patterns] of [
    ['answer', ANSWERS],
    ['question', QUESTIONS],
  ] as const)
    for (const [i, pattern] of patterns.entries()) {
      const found = folded.match(pattern);
      if (found && !TOPIC.test(found.groups!.by ?? '')) return labelOf(head, found, says, i === 1);
    }
  const owned = folded.match(OWNED);
  if (owned && /^[*_]*\p{Lu}/u.test(head) && !SENTENCE.test(owned.groups!.by!))
    return labelOf(head, owned, owned.groups!.says === undefined ? 'question' : 'answer', !owned[0].includes(':'));
  return undefined;
};

const labelOf = (head: string, found: RegExpMatchArray, says: Label['says'], isAlone: boolean): Label => {
  const { by, follow, ordinal } = found.groups!;
  const number = found.groups!.number ?? (ordinal && String(ORDINALS.indexOf(ordinal.trim().slice(0, 2)) + 1));
  const at = by === undefined ? -1 : found[0].indexOf(by);
  return {
    says,
    length: found[0].length,
    ...(number !== undefined && { number: numberOf(number) }),
    ...(at >= 0 && { by: head.slice(at, at + by!.length) }),
    isAlone,
    follows: follow !== undefined,
  };
};

/** By their first letters, folded. */
const ORDINALS = ['fo', 'an', 'tr', 'fj'];

const numberOf = (written: string): number =>
  /\d/.test(written) ? Number(written) : written.charCodeAt(0) - 'a'.charCodeAt(0) + 1;

/** Where a label begins inside a paragraph: at a line, or behind the end of a sentence. */
export const LABEL_INSIDE =
  /(?<=\n[^\S\n]{0,60}|[?.!]["”’*_]{0,9}[^\S\n]{1,60})(?=[*_]{0,3}(?:\d{4}-\d\d-\d\d[^\S\n]+)?(?:Svar|Fr\S{1,2}ga|F\S{1,2}ljdfr\S{1,2}ga|S:|Interpellationssvar|Kommentar:|SVAR|FR\S{1,2}GA|\p{Lu}[^\n:.?!]{2,40}s (?:svar|fr\S{1,2}g(?:a|or)):)(?=[\s:.\d*_]|p\S{1,2} ))/gu;
