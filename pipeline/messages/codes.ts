/** Codebooks, patterns and codings. */
import type { ErrorDetails } from '../errors.ts';
import { quoted } from './wording.ts';

export const codes = {
  patternSyntax: (source: string, reason: string, place: string): ErrorDetails => ({
    code: 'PATTERN_SYNTAX',
    message: `${reason} in the pattern “${source}”`,
    place,
    next: 'see “Patterns” in analyzers/rhetoric/CODEBOOK.md',
  }),
  unknownTag: (tag: string, pattern: string, lists: readonly string[]): ErrorDetails => ({
    code: 'PATTERN_SYNTAX',
    message: `The pattern “${pattern}” asks for “#${tag}”, which is no part of speech, feature or list.`,
    place: 'PATTERN',
    next: `Parts of speech are written #VERB, lemmas #Lkunna, features #Past; the lists are ${lists.join(', ')}.`,
  }),
  codebookJson: (place: string, reason: string): ErrorDetails => ({
    code: 'CODEBOOK_JSON',
    message: `The codebook is not JSON: ${reason}.`,
    place,
    next: 'Check brackets, commas and quotation marks there.',
  }),
  codebookEntry: (file: string, line: number, path: string, reason: string): ErrorDetails => ({
    code: 'CODEBOOK_SCHEMA',
    message: `${file}, line ${line}, ${path || 'the book'}: ${reason}.`,
    place: `${file}:${line}`,
    next: 'Correct that entry; the codebook that comes with ordskifte shows every field.',
  }),
  codingContent: (place: string, reason: string): ErrorDetails => ({
    code: 'CODING_FORMAT',
    message: `${place}: ${reason}.`,
    place,
    next: 'Check that the file has the format that was named, and was exported whole.',
  }),
  codingWithoutText: (id: string): ErrorDetails => ({
    code: 'CODING_TEXT',
    message: `The coded document ${quoted(id)} has no text, so there are no sentences to compare.`,
    place: id,
    next: 'Give the texts with --texts FILE, one {"id","text"} a line; the ids must be those of the codings.',
  }),
  codingOutside: (id: string, coder: string, start: number, end: number, length: number): ErrorDetails => ({
    code: 'CODING_PLACE',
    message: `A code by ${quoted(coder)} in ${quoted(id)} stands at ${start}–${end}, but the text has ${length} characters.`,
    place: id,
    next: 'Check that the codings belong to this text, and that offsets count UTF-16 code units from 0.',
  }),
  codingFormat: (place: string, formats: string): ErrorDetails => ({
    code: 'CODING_FORMAT',
    message: `${quoted(place)} begins like none of the formats of codings.`,
    place,
    next: `Say its format with --gold-format (${formats}), or check the file.`,
  }),
  noGold: (file: string): ErrorDetails => ({
    code: 'NO_GOLD',
    message: 'The file holds no coded sentence.',
    place: file,
    next: 'Each line is a document with the sentences that were coded: {"id":"…","sentences":[{"start":0,"end":80,"anna":[]}]}.',
  }),
  tooFewCoded: (
    group: string,
    {
      coded,
      codedDocuments,
      least,
      leastDocuments,
    }: {
      readonly coded: number;
      readonly codedDocuments: number;
      readonly least: number;
      readonly leastDocuments: number;
    },
  ): ErrorDetails => ({
    code: 'TOO_FEW_CODED',
    message: `Of ${quoted(group)} ${coded} sentences from ${codedDocuments} documents were coded; at least ${least} from ${leastDocuments} documents are needed to correct its rates.`,
    place: group,
    next: 'Code more (ordskifte validate plan draws the sentences), or leave the group out with --groups.',
  }),
  noCodingFor: (id: string, known: string): ErrorDetails => ({
    code: 'FINDINGS_MISSING',
    message: `The findings say nothing about the document ${quoted(id)}; they have ${known}.`,
    place: id,
    next: 'Code the same texts: ordskifte code --jsonl < texts.jsonl > findings.jsonl.',
  }),
  oneFilePerText: (format: string, count: number): ErrorDetails => ({
    code: 'BAD_OPTION',
    message: `A file of the format ${quoted(format)} holds one text, and there are ${count}.`,
    place: '--export',
    next: 'Name a folder with --out: it gets one file for each text.',
  }),
} as const;
