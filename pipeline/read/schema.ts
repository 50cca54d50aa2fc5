/**
 * What may be said of a text beside it: the one schema of sidecars, lines of JSON, gold files and the filter `code --jsonl`.
 * Every field has what it is for and what to write, for errors and for the JSON Schema that users are given.
 */
import * as z from 'zod/mini';
import { isOnCalendar, withoutTime } from './calendar.ts';

const NOT_TEXT = 'not a string';
const PARTS_OF_DATE = /^\d{4}(?:-\d{2}(?:-\d{2}(?:[T ]\d.*)?)?)?$/;
const NOT_DATE = 'not a date such as 2019-03-14';
const NOT_YEAR = 'not a year such as 2019';
const ATTRIBUTIONS = ['as-read', 'respondent'] as const;
const SAID_BY = ['respondent', 'questioner', 'quoted', 'nobody', 'unsure'] as const;
const NOT_WHOSE = 'not a list of {"at":"3-5","is":"respondent"}';
const NOT_LINES = 'not lines such as "at":"3-5"';
const KINDS = ['born-digital', 'ocr', 'transcribed'] as const;

const text = () => z.string(NOT_TEXT);

const FIELDS = {
  respondent: text(),
  speaker: text(),
  party: text(),
  role: text(),
  date: text().check(
    z.regex(PARTS_OF_DATE, { error: NOT_DATE, abort: true }),
    z.refine(value => isOnCalendar(withoutTime(value)), 'no day of the calendar'),
  ),
  year: z.union(
    [
      z.string(NOT_YEAR).check(z.regex(/^\d{4}$/, NOT_YEAR)),
      z.int(NOT_YEAR).check(z.gte(1000, NOT_YEAR), z.lte(9999, NOT_YEAR)),
    ],
    NOT_YEAR,
  ),
  title: text(),
  dnr: text(),
  question: text(),
  questioner: text(),
  asked_by: text(),
  questionerParty: text(),
  governs: z.boolean('neither true nor false'),
  attribution: z.enum(ATTRIBUTIONS, `none of ${ATTRIBUTIONS.join(', ')}`),
  whose: z.array(
    z.object(
      {
        at: z.string(NOT_LINES).check(z.regex(/^\d+(?::\d+)?(?:-\d+(?::\d+)?)?$/, NOT_LINES)),
        is: z.enum(SAID_BY, `with "is" none of ${SAID_BY.join(', ')}`),
        speaker: z.optional(text()),
        begins: z.optional(text()),
      },
      NOT_WHOSE,
    ),
    NOT_WHOSE,
  ),
  digitised: z.enum(KINDS, `none of ${KINDS.join(', ')}`),
  language: text().check(z.regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, 'not a language such as sv or sv-FI')),
  originalFile: text(),
  sha256: text().check(z.regex(/^[0-9a-f]{64}$/, 'not 64 hexadecimal digits')),
};

export type FieldName = keyof typeof FIELDS;

/** What each field says, and how it is written. */
export const MEANINGS: Readonly<Record<FieldName, string>> = {
  respondent: 'who answers: the full name',
  speaker: 'the same as respondent',
  party: 'the party of the respondent, such as "S"',
  role: 'the office of the respondent, such as "socialborgarråd"',
  date: 'the date of the answer: "2019-03-14", "2019-03" or "2019"; a time of day after it is passed over',
  year: 'the year of the answer, such as 2019, where there is no date',
  title: 'the title of the document',
  dnr: 'the number of the matter (diarienummer)',
  question: 'the question that is answered, where it does not stand in the text',
  questioner: 'who asks: the full name, or "Eva Ek (V)" with the party',
  asked_by: 'the same as questioner',
  questionerParty: 'the party of the questioner, such as "V"',
  governs: 'true or false: whether the respondent’s side governs',
  attribution:
    '"as-read" (the words count as the document was taken apart, also where that is a guess) or "respondent" (all running text is the respondent’s)',
  whose:
    'whose words stretches are: a list of {"at":"3-5","is":"respondent"} with lines of the text and one of respondent, questioner, quoted, nobody, unsure; "speaker" names somebody else. ordskifte inspect --sidecar writes it',
  digitised: '"born-digital", "ocr" or "transcribed": how the text came to be',
  language: 'the language of the text as a tag such as "sv"',
  originalFile: 'the name of the file as it was received',
  sha256: 'the SHA-256 of the file that is described, in 64 hexadecimal digits',
};

/** Any of the fields, and others, which are facts to choose documents by. */
export const FACTS = z.looseObject(z.partial(z.object(FIELDS)).shape);
export type Facts = z.infer<typeof FACTS>;

/** Names of the fields that the schema knows. */
export const FIELD_NAMES = Object.keys(FIELDS) as FieldName[];

export const isField = (name: string): name is FieldName => Object.hasOwn(FIELDS, name);

/** A line of JSON: the facts with the text that they are about. */
export const RECORD = z.extend(FACTS, {
  id: z.union([z.string(), z.number()], NOT_TEXT),
  text: text(),
});
