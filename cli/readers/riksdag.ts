/** The Riksdag's open data (data.riksdagen.se): a document's status with its debate, lists of speeches, single speeches; as JSON or XML. */
import { group } from 'd3-array';
import { OrdskifteError } from '../../pipeline/errors.ts';
import { messages } from '../../pipeline/messages/index.ts';
import { textOf } from './blocks.ts';
import { dayOf, documentsOf, type Speech } from './debate.ts';
import { paragraphsOfHtml } from './html.ts';
import type { Limits } from './limits.ts';
import { beginningOf, type ForeignFile, type ReadDocument, type Reader } from './reader.ts';
import { speakerOf } from './speaker.ts';

/** What the data hold: texts by name, and what is inside. */
export type Fields = { readonly [name: string]: Field };
type Field = string | null | Fields | readonly Field[];

const ROOTS = ['dokumentstatus', 'anforandelista', 'anforande'] as const;
const JSON_START = new RegExp(`^\\s*\\{\\s*"(?:${ROOTS.join('|')})"\\s*:`, 'u');
const XML_START = new RegExp(`^\\s*(?:<\\?xml[^>]*>\\s*)?<(?:${ROOTS.join('|')})[\\s>]`, 'u');

export const riksdag: Reader = Object.freeze({
  format: 'riksdagen',
  holdsMany: true,
  isIts: ({ bytes }: ForeignFile): boolean => {
    const start = beginningOf(bytes);
    return JSON_START.test(start) || XML_START.test(start);
  },
  read: async ({ bytes, place }: ForeignFile, limits: Limits): Promise<ReadDocument[]> => {
    const text = new TextDecoder().decode(bytes).replace(/^\ufeff/u, '');
    const whole = text.trimStart().startsWith('{') ? fromJson(text, place) : await fromXml(text, place, limits);
    const status = fieldsOf(whole.dokumentstatus);
    const document = fieldsOf(status.dokument);
    const list = fieldsOf(fieldsOf(status.debatt).anforande === undefined ? whole.anforandelista : status.debatt);
    const given = listOf(whole.anforande ?? list.anforande).map(fieldsOf);
    const documents = await documentsOfSpeeches(given, document, place, limits);
    if (documents.length > 0) return documents;
    const own = await written(document, place, limits);
    return own === undefined ? [] : [own];
  },
});

/** Speeches under the names of the open data → documents, each record's in the order in which they were held; lists are often the other way round. */
export const documentsOfSpeeches = async (
  given: readonly Fields[],
  document: Fields,
  place: string,
  limits: Limits,
): Promise<ReadDocument[]> =>
  documentsOf(await Promise.all(inOrder(given).map((speech, i) => speechOf(speech, document, i, place, limits))));

const inOrder = (speeches: readonly Fields[]): readonly Fields[] =>
  [...group(speeches, ({ dok_id }) => wordsOf(dok_id)).values()].flatMap(record => {
    const numbers = record.map(numberOf);
    if (numbers.some(Number.isNaN)) return record;
    return record
      .map((speech, i) => ({ speech, number: numbers[i]! }))
      .sort((a, b) => a.number - b.number)
      .map(({ speech }) => speech);
  });

const numberOf = (speech: Fields): number =>
  Number(wordsOf(speech.anf_nummer) ?? wordsOf(speech.anforande_nummer) ?? Number.NaN);

const fromJson = (text: string, place: string): Fields => {
  try {
    return JSON.parse(text) as Fields;
  } catch (error) {
    throw new OrdskifteError(messages.unreadableFormat(place, 'JSON', (error as Error).message), { cause: error });
  }
};

/** Elements as fields: those of one name are a list. */
const fromXml = async (text: string, place: string, limits: Limits): Promise<Fields> => {
  const { readXml } = await import('./xml.ts');
  type Open = { readonly fields: Map<string, Field[]>; text: string };
  const root: Open = { fields: new Map(), text: '' };
  const stack: Open[] = [root];
  readXml(
    text,
    {
      open: () => stack.push({ fields: new Map(), text: '' }),
      text: part => {
        stack.at(-1)!.text += part;
      },
      close: name => {
        const { fields, text: own } = stack.pop()!;
        const value: Field = fields.size === 0 ? own : asFields(fields);
        const { fields: siblings } = stack.at(-1)!;
        const others = siblings.get(name);
        if (others === undefined) siblings.set(name, [value]);
        else others.push(value);
      },
    },
    place,
    limits,
  );
  return asFields(root.fields);
};

const asFields = (fields: ReadonlyMap<string, readonly Field[]>): Fields =>
  Object.fromEntries([...fields].map(([name, values]) => [name, values.length === 1 ? values[0]! : values]));

const fieldsOf = (field: Field | undefined): Fields =>
  typeof field === 'object' && field !== null && !Array.isArray(field) ? (field as Fields) : {};
const listOf = (field: Field | undefined): readonly Field[] =>
  field === undefined || field === null || field === '' ? [] : Array.isArray(field) ? field : [field];
const wordsOf = (field: Field | undefined): string | undefined =>
  typeof field === 'string' && field.trim() !== '' ? field.trim() : undefined;

const speechOf = async (
  speech: Fields,
  document: Fields,
  i: number,
  place: string,
  limits: Limits,
): Promise<Speech> => {
  const words = wordsOf(speech.anf_text) ?? wordsOf(speech.anforandetext) ?? '';
  const of = wordsOf(speech.dok_id) ?? wordsOf(document.dok_id) ?? '';
  const number = wordsOf(speech.anf_nummer) ?? wordsOf(speech.anforande_nummer) ?? String(i + 1);
  const id = wordsOf(speech.anforande_id) ?? (of === '' ? number : `${of}-${number}`);
  const speaker = speakerOf(wordsOf(speech.talare) ?? '');
  const party = wordsOf(speech.parti)?.toUpperCase();
  // A document that is an interpellation is answered in its debate, whatever its title.
  const title = wordsOf(speech.avsnittsrubrik) ?? wordsOf(document.titel);
  const heading = wordsOf(document.typ) === 'ip' && title !== undefined ? `Svar på interpellation: ${title}` : title;
  return {
    id,
    speaker: { ...speaker, ...(speaker.party === undefined && party !== undefined && { party }) },
    text: textOf(await paragraphsOfHtml(words, place, limits)),
    date: dayOf(wordsOf(speech.anf_datum) ?? wordsOf(speech.dok_datum) ?? wordsOf(document.datum)),
    heading,
  };
};

/** The document itself, where nobody speaks in its debate. */
const written = async (document: Fields, place: string, limits: Limits): Promise<ReadDocument | undefined> => {
  const html = wordsOf(document.html);
  if (html === undefined) return undefined;
  const title = wordsOf(document.titel);
  const date = dayOf(wordsOf(document.datum));
  const author = /^av (?<author>[^,]+?\(\p{L}+\))/u.exec(wordsOf(document.subtitel) ?? '')?.groups?.author;
  const kind = wordsOf(document.dokumentnamn)?.toLowerCase();
  return {
    ...(wordsOf(document.dok_id) !== undefined && { id: wordsOf(document.dok_id)! }),
    text: textOf(await paragraphsOfHtml(html, place, limits)),
    facts: {
      ...(author !== undefined && speakerOf(author)),
      ...(title !== undefined && { title }),
      ...(date !== undefined && { date }),
      ...(kind !== undefined && { facts: { kind } }),
    },
  };
};
