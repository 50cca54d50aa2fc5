/** Files and folders: what cannot be read or written. */
import type { ErrorDetails } from '../errors.ts';
import { firstOf, quoted } from './wording.ts';

export const files = {
  emptyFile: (place: string): ErrorDetails => ({
    code: 'EMPTY_FILE',
    message: `${quoted(place)} holds no text (0 characters after white space is removed).`,
    place,
    next: 'Check that the export of the document worked, or leave the file out.',
  }),
  noneReadable: (place: string, files: number): ErrorDetails => ({
    code: 'NO_DOCUMENTS',
    message: `None of the ${files} files of ${quoted(place)} could be read.`,
    place,
    next: 'What is wrong with each is said above.',
  }),
  overLimit: (place: string, name: string, most: number, unit: string): ErrorDetails => ({
    code: 'LIMIT',
    message: `${quoted(place)} goes beyond a limit: at most ${most} ${unit}.`,
    place,
    next: `If the file is to be trusted, raise the limit: --limit ${name}=${2 * most}.`,
  }),
  unreadableFormat: (place: string, format: string, reason: string): ErrorDetails => ({
    code: 'UNREADABLE_FORMAT',
    message: `${quoted(place)} cannot be read as ${format}: ${reason}.`,
    place,
    next: 'Open it in the program that wrote it and save it anew, or give its plain text.',
  }),
  encrypted: (place: string): ErrorDetails => ({
    code: 'ENCRYPTED',
    message: `${quoted(place)} is encrypted and opens with a password only.`,
    place,
    next: 'Save a copy without a password, or give its plain text.',
  }),
  noTextInside: (place: string, what: string): ErrorDetails => ({
    code: 'NO_TEXT',
    message: `${what} ${quoted(place)} holds no text.`,
    place,
    next: 'Give the plain text of the document, or a better copy.',
  }),
  speechesWithoutText: (place: string, rows: number): ErrorDetails => ({
    code: 'NO_TEXT',
    message: `The list ${quoted(place)} says who speaks in ${rows === 1 ? 'one row' : `${rows} rows`}, but its column "anforandetext" is empty.`,
    place,
    next: 'Lists of the Riksdag have no words; take its speeches as JSON or XML (data.riksdagen.se, data sets, "Anföranden"), or each from its "anforande_url_xml".',
  }),
  nameOutOfPattern: (name: string, pattern: string): ErrorDetails => ({
    code: 'NAME_PATTERN',
    message: `The name ${quoted(name)} is not of the form ${quoted(pattern)}.`,
    place: name,
    next: 'Rename the file, or read it apart from those that have another form.',
  }),
  needsRecognition: (place: string): ErrorDetails => ({
    code: 'NEEDS_PACKAGE',
    message: `${quoted(place)} is a picture of a page, without words in it.`,
    place,
    next: 'Install text recognition: npm install tesseract.js @tesseract.js-data/swe',
  }),
  binaryFile: (place: string, what: string): ErrorDetails => ({
    code: 'NOT_TEXT',
    message: `${quoted(place)} is not a text file: it begins like ${what}.`,
    place,
    next: 'Give the plain text of the document (.txt or .md, any usual encoding).',
  }),
  notRunningText: (place: string, kind: string, next: string): ErrorDetails => ({
    code: 'NOT_TEXT',
    message: `${quoted(place)} is ${kind}, not running text; its names and signs would be counted as words.`,
    place,
    next,
  }),
  noDocuments: (place: string, others: readonly string[] = []): ErrorDetails => ({
    code: 'NO_DOCUMENTS',
    message: `No documents (.txt, .md, .pdf, .docx, .odt, .rtf, .html, .eml) were found in ${quoted(place)}${others.length === 0 ? '' : `, only ${firstOf(others)}`}.`,
    place,
    next: 'Name a folder that holds such files, or the files themselves; a file of JSON lines is read when it is named itself (FILE.jsonl).',
  }),
  notFound: (place: string): ErrorDetails => ({
    code: 'NOT_FOUND',
    message: `There is no file or folder ${quoted(place)}.`,
    place,
    next: 'Check the spelling; paths are relative to the current folder.',
  }),
  unreadable: (place: string, reason: string): ErrorDetails => ({
    code: 'UNREADABLE',
    message: `${quoted(place)} could not be read (${reason}).`,
    place,
    next: 'Check that the file exists and that you may read it.',
  }),
  archiveLimit: (place: string, reason: string): ErrorDetails => ({
    code: 'ARCHIVE_LIMIT',
    message: `${quoted(place)} ${reason}; no text does.`,
    place,
    next: 'If you trust it, unpack it yourself and name the folder or file.',
  }),
  archivePath: (place: string, path: string): ErrorDetails => ({
    code: 'ARCHIVE_PATH',
    message: `${quoted(place)} holds a path that leads out of it: ${quoted(path)}.`,
    place,
    next: 'Do not trust this archive; pack the texts again, with paths inside their folder.',
  }),
  unwritable: (place: string, reason: string): ErrorDetails => ({
    code: 'UNWRITABLE',
    message: `${quoted(place)} could not be written (${reason}); what stood there before is untouched.`,
    place,
    next: 'Choose another place with --out, or free the one named.',
  }),
  undrawable: (chart: string, reason: string): ErrorDetails => ({
    code: 'UNDRAWABLE',
    message: `The chart ${quoted(chart)} could not be drawn (${reason}).`,
    place: chart,
    next: 'Take the rows (--format), or the specification alone (a file that ends in .json).',
  }),
  outIsForeign: (place: string): ErrorDetails => ({
    code: 'OUT_NOT_OURS',
    message: `${quoted(place)} exists and is not a report that ordskifte wrote (it has no datapackage.json of ordskifte's).`,
    place,
    next: 'Name a new folder with --out, or move the existing one away.',
  }),
} as const;
