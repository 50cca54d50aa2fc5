/** Every sentence that an error says to a user, in one place: what is wrong, with the value, and the next step. */
import type { ErrorDetails } from './errors.ts';

const quoted = (value: string): string => `"${value}"`;
const documentCount = (documents: number): string => `${documents} document${documents === 1 ? '' : 's'}`;

/** Where a record stands: the file and the line in it, as far as they are known. */
export type RecordPlace = { readonly number?: number | undefined; readonly file?: string | undefined };

const subjectOf = ({ number, file }: RecordPlace): string => {
  const whole = file === undefined ? 'the input' : quoted(file);
  return number === undefined ? `A record of ${whole}` : `Line ${number} of ${whole}`;
};

const placeOf = ({ number, file }: RecordPlace): string =>
  [file, number === undefined ? undefined : `line ${number}`].filter(part => part !== undefined).join(', ');

/** A value may be a whole text. */
const MOST_SHOWN = 80;
const shortened = (value: string): string => (value.length > MOST_SHOWN ? `${value.slice(0, MOST_SHOWN)}…` : value);

/** How many documents were read and how many are left of them, by what left the others out; options that were not given are undefined. */
type DocumentsLeft = {
  readonly read: number;
  readonly where?: number | undefined;
  readonly groups?: number | undefined;
  readonly nameless: number;
  readonly silent: number;
  readonly left: number;
};

const stepsOf = (by: string, { where, groups, nameless, silent }: DocumentsLeft): string[] => [
  ...(where === undefined ? [] : [`--where keeps ${where}`]),
  ...(groups === undefined ? [] : [`--groups keeps ${groups}`]),
  ...(nameless === 0 ? [] : [`${nameless} ${nameless === 1 ? 'does not say its' : 'do not say their'} ${by}`]),
  ...(silent === 0 ? [] : [`${silent} ${silent === 1 ? 'has' : 'have'} no words by the respondent`]),
];

const whatIsLeft = (by: string, documents: DocumentsLeft): string => {
  const { read, left } = documents;
  const steps = stepsOf(by, documents);
  if (steps.length === 0) return read === 1 ? 'The only document is' : `All ${read} documents are`;
  return `Of ${documentCount(read)} ${steps.join(', ')}; the ${left === 1 ? 'one left is' : `${left} left are`}`;
};

const EDIT_OFFSETS = 'Edits hold offsets into the text as received: correct those that were made for this very text.';

const FIRST = 3;
const firstOf = (names: readonly string[]): string =>
  `${names.slice(0, FIRST).join(', ')}${names.length > FIRST ? ` … (${names.length})` : ''}`;

/** What is said while the work goes on. */
export const notices = {
  filesSkipped: (place: string, names: readonly string[]): string =>
    `${names.length === 1 ? 'One file' : `${names.length} files`} of ${quoted(place)} ${names.length === 1 ? 'is' : 'are'} not read: ${firstOf(names)}. Of a folder texts (.txt, .md), PDF, Word, OpenDocument, RTF, web pages, e-mail and pictures of pages are read; tables and .jsonl when they are named themselves.`,
  namesAdded: (names: readonly string[]): string =>
    `${names.length === 1 ? 'A name that is' : `${names.length} names that are`} new to the store (${firstOf(names)}) helped to restore the documents that were added, not those that were there; to restore all with all names, build the store anew.`,
  namesRespelt: (names: readonly (readonly [was: string, is: string])[]): string =>
    `${names.length === 1 ? 'One name' : `${names.length} names`} of documents that were there would be spelt otherwise together with those that were added (${firstOf(names.map(([was, is]) => `${was}: ${is}`))}); build the store anew to have them alike.`,
} as const;

export const messages = {
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
  emptyRecord: (line: number, id: string, file: string): ErrorDetails => ({
    code: 'EMPTY_RECORD',
    message: `Line ${line} of ${quoted(file)}, ${quoted(id)}, has an empty "text".`,
    place: `${file}, line ${line}`,
    next: 'Give the line its text, or remove it.',
  }),
  recordsUnfiltered: (command: string, place: string): ErrorDetails => ({
    code: 'NEEDS_JSONL',
    message: `${quoted(place)} holds a document a line, and ${command} without --jsonl writes plain text, where nothing would tell them apart.`,
    place,
    next: `Add --jsonl: it writes a line for every line, with its id (ordskifte ${command} --jsonl FILE.jsonl).`,
  }),
  noRecords: (place: string): ErrorDetails => ({
    code: 'NO_DOCUMENTS',
    message: `${quoted(place)} holds no line with a text.`,
    place,
    next: 'Every line must be a JSON object such as {"id":"1","text":"…","speaker":"…"}.',
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
  badPlan: (file: string, reason: string): ErrorDetails => ({
    code: 'BAD_PLAN',
    message: `${quoted(file)} ${reason}.`,
    place: file,
    next: 'Make the plan again with this version: ordskifte shard plan COMMAND PLACES… --of N --out PLAN.',
  }),
  notSharded: (command: string, known: readonly string[]): ErrorDetails => ({
    code: 'BAD_OPTION',
    message: `${quoted(command)} cannot be cut into shards, at least not with these options.`,
    place: 'shard plan',
    next: `Commands that can: ${known.join(', ')}. They read files, folders, archives and .jsonl, not standard input and not a store.`,
  }),
  inputChanged: (place: string, plan: string): ErrorDetails => ({
    code: 'INPUT_CHANGED',
    message: `${quoted(place)} is not what it was when ${quoted(plan)} was made.`,
    place,
    next: 'Put the old input back, or make the plan again and run all shards.',
  }),
  partMissing: (shards: readonly number[], of: number, plan: string): ErrorDetails => ({
    code: 'PART_MISSING',
    message: `${shards.length === 1 ? `Shard ${shards[0]}` : `${shards.length} shards`} of ${of} ${shards.length === 1 ? 'has' : 'have'} no part yet: ${firstOf(shards.map(String))}.`,
    place: plan,
    next: `Run them: ordskifte shard run ${plan} --shard ${shards[0]}/${of}.`,
  }),
  partTwice: (shard: number, one: string, other: string): ErrorDetails => ({
    code: 'PART_TWICE',
    message: `Shard ${shard} is there twice: ${quoted(one)} and ${quoted(other)}.`,
    place: other,
    next: 'Remove one of the two; nothing may be counted twice.',
  }),
  partForeign: (file: string, reason: string): ErrorDetails => ({
    code: 'PART_FOREIGN',
    message: `${quoted(file)} ${reason}.`,
    place: file,
    next: 'Remove the file, run its shard again, then merge.',
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
  sidecarInvalid: (file: string, reason: string): ErrorDetails => ({
    code: 'BAD_RECORD',
    message: `The sidecar ${quoted(file)} ${reason}.`,
    place: file,
    next: 'It must be one JSON object such as {"respondent":"…","date":"2019-03-14"}; or remove it: the text alone is usually enough.',
  }),
  sidecarHash: (place: string, expected: string, found: string): ErrorDetails => ({
    code: 'SIDECAR_HASH',
    message: `The sidecar ${quoted(place)} says sha256 ${expected}, but the file has ${found}.`,
    place,
    next: 'The text was changed after it was described: restore the file, or correct the sidecar.',
  }),
  duplicateId: (id: string): ErrorDetails => ({
    code: 'DUPLICATE_DOCUMENT',
    message: `Two documents are called ${quoted(id)}.`,
    place: id,
    next: 'Give each document an id of its own: for a file that is its name without the extension.',
  }),
  oneDocument: (place: string): ErrorDetails => ({
    code: 'ONE_DOCUMENT',
    message: `A comparison needs at least two documents; only ${quoted(place)} was given.`,
    place,
    next: 'Add an answer by another respondent, or use code, kwic or sentiment for a single document.',
  }),
  oneRespondent: (name: string, count: number): ErrorDetails => ({
    code: 'ONE_RESPONDENT',
    message: `All ${count} documents are answers by ${quoted(name)}; a comparison needs two respondents.`,
    place: name,
    next: 'Add an answer by another respondent; if a name was read wrongly, say who answers in a sidecar (FILE.meta.json).',
  }),
  manyRespondents: (names: readonly string[]): ErrorDetails => ({
    code: 'MANY_RESPONDENTS',
    message: `The documents have ${names.length} respondents: ${names.join(', ')}.`,
    next: 'Say which two to compare: --respondents "NAME" "NAME".',
  }),
  oneGroup: (by: string, name: string, documents: DocumentsLeft): ErrorDetails => ({
    code: 'ONE_GROUP',
    message: `${whatIsLeft(by, documents)} of one group by ${by}, ${quoted(name)}; a comparison needs two.`,
    place: '--by',
    next: 'Name more groups (--groups), keep more documents (--where), group by something else (--by), or add documents of another group.',
  }),
  noWordsLeft: (by: string, documents: DocumentsLeft): ErrorDetails => ({
    code: 'NO_WORDS',
    message: `Of ${documentCount(documents.read)} ${stepsOf(by, documents).join(', ')}; none is left to compare.`,
    place: '--by',
    next: 'See how the documents are read with ordskifte annotate; if other words are meant, ordskifte keyness has --whose.',
  }),
  noGroup: (by: string, { read, where = read }: DocumentsLeft): ErrorDetails => ({
    code: 'NO_GROUP',
    message: `None of the ${documentCount(where)}${where < read ? ` that --where keeps of ${read}` : ''} says its ${by}.`,
    place: '--by',
    next: `Group by something else (--by), or say the ${by} in sidecars or in the lines of the JSONL file.`,
  }),
  manyGroups: (by: string, count: number, most: number): ErrorDetails => ({
    code: 'MANY_GROUPS',
    message: `There are ${count} groups by ${by}; a page shows at most ${most}.`,
    place: '--by',
    next: 'Choose groups with --groups or documents with --where, group by something else (--by), or take the tables of ordskifte keyness --by.',
  }),
  unknownRespondent: (name: string, names: readonly string[]): ErrorDetails => ({
    code: 'UNKNOWN_RESPONDENT',
    message: `No document is answered by ${quoted(name)}; the respondents are ${names.join(', ')}.`,
    place: '--respondents',
    next: 'Use one of these names.',
  }),
  noRespondent: (id: string): ErrorDetails => ({
    code: 'NO_RESPONDENT',
    message: `Neither the title nor the signature of ${quoted(id)} says who answers.`,
    place: id,
    next: `Write the name into a sidecar beside the file: ${id}.meta.json with {"respondent": "…"}; in a JSONL file, into its line: "speaker".`,
  }),
  badOption: (option: string, value: string, allowed: string): ErrorDetails => ({
    code: 'BAD_OPTION',
    message: `${option} cannot be ${quoted(value)}.`,
    place: option,
    next: `Allowed: ${allowed}.`,
  }),
  needsLemma: (): ErrorDetails => ({
    code: 'NOT_TAGGED',
    message: 'Lemmas were asked for, but the words are not tagged.',
    place: 'unit',
    next: 'Tag the tokens first (pipeline: tag), or count by form or stem.',
  }),
  badRecord: (place: RecordPlace, reason: string): ErrorDetails => ({
    code: 'BAD_RECORD',
    message: `${subjectOf(place)} ${reason}.`,
    place: placeOf(place),
    next: 'Every line must be a JSON object such as {"id":"1","text":"…"}.',
  }),
  /** `reason` goes on after the field and its value: `which is no day of the calendar`. */
  badField: (
    place: RecordPlace,
    {
      field,
      value,
      reason,
      next,
    }: { readonly field: string; readonly value: unknown; readonly reason: string; readonly next: string },
  ): ErrorDetails => ({
    code: 'BAD_RECORD',
    message: `${subjectOf(place)} has "${field}" ${shortened(JSON.stringify(value) ?? 'nothing')}, ${reason}.`,
    place: placeOf(place),
    next,
  }),
  badWordCount: (line: number, content: string, file: string): ErrorDetails => ({
    code: 'BAD_RECORD',
    message: `Line ${line} of ${quoted(file)} is not a word and its count (${quoted(content)}).`,
    place: `${file}, line ${line}`,
    next: 'Every line must be such as: skola,1203 – a word that holds a comma stands in quotation marks.',
  }),
  badValue: (place: string, value: string, next: string): ErrorDetails => ({
    code: 'BAD_OPTION',
    message: `${place} cannot be “${value}”.`,
    place,
    next,
  }),
  notParsed: (): ErrorDetails => ({
    code: 'NOT_PARSED',
    message: 'Trees were asked for of sentences that were not parsed.',
    place: 'tokens',
    next: 'Ask for "head" and "deprel" among the needs of the corpus, or call parse(tokens, model) first.',
  }),
  winkPipe: (): ErrorDetails => ({
    code: 'WINK_PIPE',
    message: 'Custom entities need part-of-speech tags: the pipe has "cer" but not "pos".',
    place: 'winkNLP(model, pipe)',
    next: 'Add "pos" to the pipe.',
  }),
  editOverlaps: (from: string, start: number): ErrorDetails => ({
    code: 'EDIT_MISMATCH',
    message: `The corrected edit of “${from}” at ${start} overlaps the one before it.`,
    place: `offset ${start}`,
    next: EDIT_OFFSETS,
  }),
  editMismatch: (from: string, start: number, end: number, found: string): ErrorDetails => ({
    code: 'EDIT_MISMATCH',
    message: `A corrected edit expects “${from}” at ${start}–${end}, but the text has “${found}” there.`,
    place: `offset ${start}`,
    next: EDIT_OFFSETS,
  }),
  patternSyntax: (source: string, reason: string, place: string): ErrorDetails => ({
    code: 'PATTERN_SYNTAX',
    message: `${reason} in the pattern “${source}”`,
    place,
    next: 'see “Patterns” in analyzers/rhetoric/CODEBOOK.md',
  }),
  codingContent: (place: string, reason: string): ErrorDetails => ({
    code: 'CODING_FORMAT',
    message: `${place}: ${reason}.`,
    place,
    next: 'Check that the file has the format that was named, and was exported whole.',
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
  badModel: (name: string, reason: string): ErrorDetails => ({
    code: 'BAD_MODEL',
    message: `The ${name} model cannot be used: ${reason}.`,
    place: name,
    next: 'Install ordskifte again, or rebuild the model with its train command (training/README.md).',
  }),
  trainingData: (
    command: string,
    folder: string,
    missing: readonly {
      readonly file: string;
      readonly name: string;
      readonly url: string;
      readonly licence: string;
    }[],
  ): ErrorDetails => ({
    code: 'TRAINING_DATA',
    message: `npm run ${command} needs ${missing.length === 1 ? 'a file that is' : `${missing.length} files that are`} not in ${quoted(folder)}:\n${missing
      .map(({ file, name, url, licence }) => `  ${file}: ${name} (${licence}); ${url}`)
      .join('\n')}`,
    place: folder,
    next: 'Put them there, or name their folder with --data DIR. How each is prepared: training/data.json and training/README.md.',
  }),
  badLexicon: (name: string, format: string, formats: string, reason?: string): ErrorDetails => ({
    code: 'BAD_LEXICON',
    message:
      reason === undefined
        ? `No entry was found in the word list "${name}" when read as ${format}.`
        : `The word list "${name}" cannot be read as ${format}: ${reason.trim().replace(/\.$/, '')}.`,
    place: name,
    next: `Say its format with --lexicon-format (${formats}), or check the file.`,
  }),
  badFrame: (reason: string): ErrorDetails => ({
    code: 'NO_DATA_FRAMES',
    message: `Data frames need the package danfojs, which could not be loaded (${reason}).`,
    place: 'danfojs',
    next: 'Add "overrides": {"xlsx": "npm:@e965/xlsx@^0.20.3"} to your package.json, then: npm install danfojs@1.2.0.',
  }),
  unknownTag: (tag: string, pattern: string, lists: readonly string[]): ErrorDetails => ({
    code: 'PATTERN_SYNTAX',
    message: `The pattern “${pattern}” asks for “#${tag}”, which is no part of speech, feature or list.`,
    place: 'PATTERN',
    next: `Parts of speech are written #VERB, lemmas #Lkunna, features #Past; the lists are ${lists.join(', ')}.`,
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
  tooFewGroups: (names: readonly string[], least: number): ErrorDetails => ({
    code: 'TOO_FEW_GROUPS',
    message: `A scale needs at least ${least} groups with words that are frequent enough; there ${names.length === 1 ? 'is' : 'are'} ${names.length}${names.length === 0 ? '' : `: ${names.join(', ')}`}.`,
    place: names.join(', '),
    next: 'Add documents, group them otherwise (--by), or keep rarer terms (--minimum).',
  }),
  noTerms: (minimum: number): ErrorDetails => ({
    code: 'NO_TERMS',
    message: `No term occurs ${minimum === 1 ? 'once' : `${minimum} times`} or more in the groups together.`,
    place: '--minimum',
    next: 'Keep rarer terms (--minimum), or check whose words count (--whose) and the stop words (--stop-words).',
  }),
  sameWords: (names: readonly string[]): ErrorDetails => ({
    code: 'SAME_WORDS',
    message: `${names.join(', ')} use the same terms in the same proportions, so nothing places them on a scale.`,
    place: names.join(', '),
    next: 'Check that the groups hold different texts, or keep rarer terms (--minimum).',
  }),
  notConverged: (rounds: number, moved: number): ErrorDetails => ({
    code: 'NOT_CONVERGED',
    message: `The search for positions has not come to rest after ${rounds} rounds; the last one moved a value by ${moved.toPrecision(2)}.`,
    place: 'wordfish',
    next: 'Leave out rarer terms (--minimum) or groups with few words (--groups), or take a narrower prior (--prior).',
  }),
  storeDamaged: (store: string, file: string, why: string): ErrorDetails => ({
    code: 'STORE_DAMAGED',
    message: `The store ${quoted(store)} is damaged: ${quoted(file)}: ${why}.`,
    place: `${store}/${file}`,
    next: 'Copy the store anew from where it was made, or build it again: ordskifte corpus build PLACES --out NAME.ordskifte.',
  }),
  storeOther: (store: string, what: string, theirs: string, ours: string): ErrorDetails => ({
    code: 'STORE_OTHER',
    message: `The store ${quoted(store)} was made otherwise than what is asked for: ${what} is ${quoted(theirs)} in it, and ${quoted(ours)} here.`,
    place: store,
    next: 'Ask with the options that it was made with (ordskifte corpus info NAME.ordskifte lists them), or build it again from the documents.',
  }),
  storeExists: (store: string): ErrorDetails => ({
    code: 'STORE_EXISTS',
    message: `${quoted(store)} is there already, and building a store replaces nothing.`,
    place: store,
    next: 'Add documents to it with ordskifte corpus add, remove it first, or give another name with --out.',
  }),
  storeName: (store: string): ErrorDetails => ({
    code: 'BAD_OPTION',
    message: `A store is called NAME.ordskifte, not ${quoted(store)}.`,
    place: '--out',
    next: `Write --out ${store.replace(/\/+$/, '')}.ordskifte.`,
  }),
  storeUnfinished: (store: string, aside: string): ErrorDetails => ({
    code: 'STORE_UNFINISHED',
    message: `A build of ${quoted(store)} was begun and not finished; what it did stands in ${quoted(aside)}.`,
    place: aside,
    next: 'Go on with it by --resume (same documents and options), or remove that folder to begin anew.',
  }),
  storePlan: (store: string, aside: string): ErrorDetails => ({
    code: 'STORE_UNFINISHED',
    message: `The unfinished build of ${quoted(store)} was begun with other documents, options or another version.`,
    place: aside,
    next: 'Give the same documents and options again, or remove that folder to begin anew.',
  }),
  storeAmongOthers: (store: string): ErrorDetails => ({
    code: 'STORE_ALONE',
    message: `The store ${quoted(store)} stands among other places; a store is read by itself.`,
    place: store,
    next: 'Put the other documents into the store with ordskifte corpus add, or name the store alone.',
  }),
  noSuchDocument: (store: string, ids: readonly string[]): ErrorDetails => ({
    code: 'NO_SUCH_DOCUMENT',
    message: `The store ${quoted(store)} has no document ${ids.length === 1 ? quoted(ids[0]!) : `of these: ${firstOf(ids)}`}.`,
    place: store,
    next: 'List its documents: ordskifte corpus info NAME.ordskifte --documents.',
  }),
  storeEmpty: (store: string): ErrorDetails => ({
    code: 'STORE_EMPTY',
    message: `That would leave no document in the store ${quoted(store)}.`,
    place: store,
    next: 'Remove its folder instead.',
  }),
  notAStore: (place: string): ErrorDetails => ({
    code: 'NOT_A_STORE',
    message: `${quoted(place)} is no store: a folder called NAME.ordskifte.`,
    place,
    next: 'Make one with ordskifte corpus build PLACES --out NAME.ordskifte.',
  }),
  noDuckDb: (reason: string): ErrorDetails => ({
    code: 'NO_DUCKDB',
    message: `Questions in SQL need the package @duckdb/node-api, which could not be loaded (${reason}).`,
    place: '@duckdb/node-api',
    next: 'Install it beside ordskifte: npm install @duckdb/node-api@1.5.6-r.1 (70 MB).',
  }),
  badSql: (reason: string): ErrorDetails => ({
    code: 'BAD_SQL',
    message: `The question could not be answered: ${reason.trim().split('\n').join(' ')}`,
    place: 'SQL',
    next: 'One SELECT over the tables of the store: documents, segments, sentences, tokens, words, counts, edits …; ordskifte sql NAME.ordskifte "show tables" lists them.',
  }),
  storeNoTexts: (store: string): ErrorDetails => ({
    code: 'STORE_NO_TEXTS',
    message: `${quoted(store)} is a store: its documents have been repaired and tagged, and this command works on texts as they come.`,
    place: store,
    next: 'Give the files that the store was built from.',
  }),
  noParquet: (reason: string): ErrorDetails => ({
    code: 'NO_PARQUET',
    message: `Parquet files need the package hyparquet-writer, which could not be loaded (${reason}).`,
    place: 'hyparquet-writer',
    next: 'Install it beside ordskifte: npm install hyparquet-writer; or choose another format.',
  }),
} as const;
