/** The words of the page that shows how documents were taken apart, in both languages. */
import type { DocumentKind, FormalStatus, SegmentKind } from '../../pipeline/types.ts';
import type { Language } from './index.ts';

export type InspectionLabels = {
  readonly language: Language;
  readonly title: string;
  readonly how: string;
  readonly documents: string;
  readonly skip: string;
  readonly words: string;
  readonly respondent: string;
  readonly questioner: string;
  readonly quoted: string;
  readonly nobody: string;
  readonly unsure: string;
  readonly certain: string;
  readonly sums: string;
  readonly sure: string;
  readonly doubtful: string;
  readonly none: string;
  readonly lines: string;
  readonly line: string;
  readonly correct: string;
  readonly facts: string;
  readonly notices: string;
  readonly text: string;
  readonly fromSidecar: string;
  readonly fromText: string;
  readonly unknown: string;
  readonly top: string;
  readonly fields: Readonly<
    Record<'kind' | 'title' | 'dnr' | 'date' | 'questioners' | 'addressee' | 'respondents' | 'signer', string>
  >;
  readonly kinds: Readonly<Record<DocumentKind, string>>;
  readonly statuses: Readonly<Record<FormalStatus, string>>;
  readonly handover: string;
  readonly segments: Readonly<Record<SegmentKind, string>>;
};

export const INSPECTION_LABELS: Readonly<Record<Language, InspectionLabels>> = Object.freeze({
  sv: {
    language: 'sv',
    title: 'Så delades dokumenten upp',
    how: 'I marginalen står vem som talar. Streckade rader med frågetecken är osäkra: de räknas inte förrän en följefil avgör dem.',
    documents: 'Dokument',
    skip: 'Till dokumenten',
    words: 'ord',
    respondent: 'svarar',
    questioner: 'frågar',
    quoted: 'citerad fråga',
    nobody: 'ingens',
    unsure: 'osäkert',
    certain: 'säkert',
    sums: 'Säkra: {sure}. Osäkra: {doubtful}. Utan svar: {none}.',
    sure: 'Inget tvivel om vems orden är.',
    doubtful: '{words} ord ({share} %) är osäkra och räknas inte:',
    none: 'Inga ord räknas som ett svar.',
    lines: 'rad {lines}',
    line: 'rad {line}',
    correct: 'Rätta dem i följefilen: ordskifte inspect FIL --sidecar skriver den.',
    facts: 'Uppgifter',
    notices: 'Anmärkningar',
    text: 'Texten',
    fromSidecar: 'ur följefilen',
    fromText: 'ur texten',
    unknown: 'okänt',
    top: 'Till listan',
    fields: {
      kind: 'Slag',
      title: 'Rubrik',
      dnr: 'Diarienummer',
      date: 'Datum',
      questioners: 'Frågar',
      addressee: 'Tillfrågad',
      respondents: 'Svarar',
      signer: 'Undertecknar',
    },
    kinds: {
      answer: 'svar',
      minutes: 'protokoll',
      notice: 'meddelande om svaret',
      question: 'fråga',
      debate: 'debatt',
      interview: 'intervju',
      article: 'artikel',
    },
    statuses: {
      answered: 'besvarad',
      'declared-answered': 'förklarad besvarad',
      delayed: 'fördröjd',
      withdrawn: 'återtagen',
      lapsed: 'förfallen',
    },
    handover: 'överlämnad',
    segments: {
      title: 'rubrik',
      reference: 'beteckning',
      lead: 'inledning',
      question: 'fråga',
      answer: 'svar',
      signature: 'underskrift',
      furniture: 'runt om texten',
      turn: 'inlägg',
    },
  },
  en: {
    language: 'en',
    title: 'How the documents were taken apart',
    how: 'The margin says who speaks. Dashed lines with a question mark are not sure: they are not counted until a sidecar decides.',
    documents: 'Documents',
    skip: 'To the documents',
    words: 'words',
    respondent: 'answers',
    questioner: 'asks',
    quoted: 'quoted question',
    nobody: 'nobody’s',
    unsure: 'not sure',
    certain: 'sure',
    sums: 'Sure: {sure}. Not sure: {doubtful}. Without an answer: {none}.',
    sure: 'No doubt about whose the words are.',
    doubtful: '{words} words ({share} %) are not sure and not counted:',
    none: 'No words count as an answer.',
    lines: 'line {lines}',
    line: 'line {line}',
    correct: 'Correct them in the sidecar: ordskifte inspect FILE --sidecar writes it.',
    facts: 'Facts',
    notices: 'Notices',
    text: 'The text',
    fromSidecar: 'from the sidecar',
    fromText: 'from the text',
    unknown: 'not known',
    top: 'To the list',
    fields: {
      kind: 'Kind',
      title: 'Title',
      dnr: 'Reference',
      date: 'Date',
      questioners: 'Asks',
      addressee: 'Was asked',
      respondents: 'Answers',
      signer: 'Signs',
    },
    kinds: {
      answer: 'answer',
      minutes: 'minutes',
      notice: 'notice about the answer',
      question: 'question',
      debate: 'debate',
      interview: 'interview',
      article: 'article',
    },
    statuses: {
      answered: 'answered',
      'declared-answered': 'declared answered',
      delayed: 'delayed',
      withdrawn: 'withdrawn',
      lapsed: 'lapsed',
    },
    handover: 'handed over',
    segments: {
      title: 'title',
      reference: 'reference',
      lead: 'lead',
      question: 'question',
      answer: 'answer',
      signature: 'signature',
      furniture: 'around the text',
      turn: 'turn',
    },
  },
});
