/** Where an answer ends and its signature begins. */
import { findDate } from './dates.ts';
import { isOffice } from './offices.ts';
import { readPersons } from './persons.ts';
import { partyOfLine, readSigner } from './written-names.ts';

/** Paragraphs at the end that a signature may take. */
const MOST = 12;

/** Number of the first paragraph of the signature; that of paragraphs where nobody signs. */
export const signatureStart = (texts: readonly string[]): number => {
  const from = Math.max(1, texts.length - MOST);
  const dated = texts.findLastIndex(
    (text, i) => i >= from && isPlaceAndDate(text) && !texts.slice(i + 1).some(isRunning),
  );
  let start = dated >= 0 ? dated : texts.length;
  // What stands before the date or the end and signs as well: a closing phrase, the party, the name.
  let says = dated >= 0;
  for (let i = start - 1; i >= from && isOfSignature(texts[i]!); i--) {
    start = i;
    says ||=
      isClosing(texts[i]!) ||
      linesOf(texts[i]!).some(
        line =>
          isPlaceAndDate(line) ||
          readSigner(line) !== undefined ||
          isOffice(line) ||
          isOfficeAndName(line) ||
          isTwoNames(line),
      );
  }
  return says ? start : texts.length;
};

/** A sentence or more: nobody signs with it. */
const isRunning = (text: string): boolean => text.split(/\s+/).length > MOST_WORDS && /[.?!]["”]?$/.test(text);

const MOST_WORDS = 12;

const linesOf = (paragraph: string): string[] =>
  paragraph
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '');

const isOfSignature = (paragraph: string): boolean => {
  const lines = linesOf(paragraph);
  return lines.length <= MOST && lines.every(isLineOfSignature);
};

const isLineOfSignature = (line: string): boolean =>
  isPlaceAndDate(line) ||
  isClosing(line) ||
  readSigner(line) !== undefined ||
  partyOfLine(line) !== undefined ||
  CONTACT.test(line) ||
  ON_BEHALF.test(line) ||
  TITLE.test(line) ||
  /^[.…_·-]{6,}$/.test(line) ||
  isOffice(line) ||
  isOfficeAndName(line) ||
  isTwoNames(line);

/** `Fritidsnämndens ordförande Anna Ek (KD)`. */
const isOfficeAndName = (line: string): boolean => {
  const read = line.length < 100 ? readPersons(line) : undefined;
  return (
    read !== undefined && read.length === line.length && read.people.length === 1 && read.people[0]!.role !== undefined
  );
};

/** Two who sign beside each other: `Anna Ek (V)      Bo Alm (V)`. */
const isTwoNames = (line: string): boolean => {
  const names = line.split(/\s{3,}|\t+/);
  return names.length > 1 && names.every(name => readSigner(name) !== undefined || isOffice(name));
};

/** `Stockholm den 4 mars 2024`, `Upplands Väsby 2024-03-04`, `Den 4 mars 2024`: place and date and no sentence. */
const isPlaceAndDate = (text: string): boolean =>
  text.split(/\s+/).length <= 9 &&
  /^(?:\p{Lu}[\p{L}-]+(?:\s+(?:\p{Lu}[\p{L}-]+|kommun|stad|län)){0,2},?\s+)?(?:[Dd]en\s+)?\d/u.test(text) &&
  !/[.!?]$/.test(text.replace(/\d\s*\.$/, '')) &&
  findDate(text) !== undefined;

const isClosing = (text: string): boolean =>
  text.length < 60 &&
  /^(?:med\s+)?(?:(?:de\s+)?(?:bästa|vänliga?|varma|hjärtliga?|kära|många)\s+)?hälsning(?:ar)?\s*[,.!]?$|^(?:högaktningsfullt|vänligen|enligt uppdrag|på uppdrag av\b.*|mvh|vh|tack för ordet)\s*[,.!]?$/iu.test(
    text,
  );

const CONTACT =
  /^(?:tel(?:efon)?|mobil|fax|e-?post|epost|mejl|mail|www\.|https?:|postadress|besöksadress)\b|^\S+@\S+\.\S+$|^\+?[\d\s()/-]{7,}$/iu;
/** `För Liberalerna`, `För majoriteten i kommunstyrelsen`: no sentence. */
const ON_BEHALF =
  /^[Ff]ör\s+(?:\p{Lu}[\p{L}-]+(?:\s+(?:i|och|de)\s+|\s+)?){1,4}$|^[Ff]ör\s+(?:[\p{L}-]+(?:,|\s+och)?\s+){0,4}?[\p{L}-]*(?:parti|majoritet|nämnd|styrels|grupp|utskott|förvaltning|kontor|borgerliga|allians)\p{L}{0,6}(?:\s+i\s+[\p{L}-]+)?$/u;
const TITLE =
  /^(?:\p{L}+\s+){0,3}\p{L}*(?:råd|minister|ordförande|ledamot|direktör|sekreterare|gruppledare|borgarråd)(?:\s*\(\p{L}{1,4}\))?$/u;
