/** Every word of a report in English; the same keys as Swedish. */
import type { Labels } from './sv.ts';

export const en: Labels = {
  language: 'en',
  locale: 'en-GB',
  months: 'January February March April May June July August September October November December',
  weekdays: 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday',
  dateLong: '{day} {month} {year}',
  kicker: 'Ordskifte – political answers compared',
  headline: 'How {a} and {b} answer',
  standfirst:
    'Two official answers side by side: the words they choose, their tone, and the sentences that bear markers of deflection or responsibility.',
  contents: 'Contents',
  skip: 'Skip to the content',
  documentsTitle: 'The documents',
  document: 'Document',
  respondent: 'Answers',
  questioner: 'Asks',
  dnr: 'Reference',
  date: 'Date',
  digitised: 'Text',
  digitisedBornDigital: 'born digital',
  digitisedOcr: 'scanned paper',
  digitisedTranscribed: 'transcribed',
  ownWords: 'Words of the respondent',
  quotedWords: 'Quoted words of the questioner',
  sentences: 'Sentences',
  repaired: 'Words repaired',
  doubtful: 'Words still in doubt',
  unknown: 'not stated',
  summaryTitle: 'In short',
  summaryDeflection:
    '{most} answer bears markers of deflection more often: {mostCount} of {mostSentences} sentences, against {leastCount} of {leastSentences} by {least}.',
  summaryDeflectionEqual:
    'Markers of deflection are equally frequent with both: {aCount} of {aSentences} sentences by {a}, {bCount} of {bSentences} by {b}.',
  summaryResponsibility:
    'Responsibility is avoided – placed with others, excused or left open – in {avoidedA} sentences by {a} and {avoidedB} by {b}. It is taken, by measures, promises or admissions of their own, in {takenA} by {a} and {takenB} by {b}.',
  summaryTone:
    'The choice of words is {aTone} with {a} ({aScore} on a scale from −3 to 3) and {bTone} with {b} ({bScore}), but the word list knows only {aCoverage} and {bCoverage} of the words.',
  tonePositive: 'mostly positive',
  toneNegative: 'mostly negative',
  toneNeutral: 'close to neutral',
  summaryNoKey:
    'No single word tells them apart with certainty. The largest difference is that of “{term}”: {aCount} times with {a}, {bCount} with {b}.',
  summaryKey: 'With certainty more frequent with one of them: {terms}.',
  summaryScan:
    '{owner} answer was read by a machine: {repaired} of its words were repaired and {doubtful} are still in doubt.',
  summaryUnrepaired:
    'The repair matters: sentences with deflection · avoided · taken are {with} with it and {without} without.',
  summarySure:
    'How sure is this? One answer against another describes these two texts. It says nothing about how the two usually answer, so no p-values are given.',
  keynessTitle: 'The words that set them apart',
  keynessCaption:
    'The length of a bar is G², a measure of how clearly a word belongs to one answer rather than the other. Beside it stands how often {a} : {b} use it. Function words are left out of the picture but count in the denominator.',
  keynessNone:
    'The conservative log ratio (LRC) is 0 for all {family} words: in texts as short as these any difference may be chance.',
  keynessSome:
    'In full colour: words that the conservative log ratio (LRC) tells apart as well. In pale colour: the difference may be chance.',
  keynessDescription:
    'Horizontal bars for the words that are most frequent with one respondent compared with the other, with counts for both.',
  moreCommon: 'more with {name}',
  codesTitle: 'Markers per 100 sentences',
  codesCaption:
    'How many of 100 sentences bear each marker. A sentence may bear several. The figures on the right are numbers of sentences by {a} · {b}, of {aTotal} and {bTotal}.',
  codesDescription: 'Dots for how many of 100 sentences bear each marker, for the two respondents, with counts.',
  stripTitle: 'Sentence by sentence',
  stripCaption:
    'A cell is a sentence, in the order of the text. Its colour says what kind of marker it bears; a light cell bears none. Choose a cell to read the sentence in its context.',
  stripDescription: 'Cells for every sentence of every answer, in order, coloured by kind of marker.',
  toneTitle: 'The tone through the answer',
  toneCaption:
    'The tone of each sentence by the word list {lexicon}, from −3 to 3. A sentence without a word of the list has no bar. The list measures words, not opinions.',
  toneDescription: 'Bars for the tone of each sentence, in order, for the two respondents.',
  textsTitle: 'The answers with their markers',
  textsCaption:
    'Underlined words are those that a rule of the codebook has found. Point at them, or reach them with the tab key, to see the code. Quoted questions are indented and do not count as the respondent’s words.',
  showScanned: 'Show the text as it was scanned',
  showDoubtful: 'Mark repaired and doubtful words',
  question: 'Question {number}',
  familyDeflection: 'deflection',
  familyAvoided: 'avoided',
  familyTaken: 'taken',
  noCode: 'no marker',
  readAs: 'scanned as “{raw}”, {confidence} sure',
  doubtfulWord: 'doubtful reading',
  doubtfulSuggestion: 'doubtful reading, perhaps “{suggestion}”',
  showTable: 'Show the figures',
  download: 'Download',
  source: 'Source: {documents}. Computed with Ordskifte {version}.',
  sentence: 'Sentence',
  code: 'Code',
  codeName: 'Marker',
  definition: 'Meaning',
  cue: 'Cue',
  words: 'Words',
  confidence: 'Confidence',
  term: 'Word',
  per1000: 'per 1,000 words',
  per100: 'per 100 sentences',
  logRatio: 'Log ratio',
  lrc: 'LRC',
  g2: 'G²',
  score: 'Tone',
  text: 'Text',
  family: 'Kind',
  where: 'Sentences',
  codesListTitle: 'The codes',
  methodTitle: 'How it was done',
  caveatsTitle: 'Keep in mind',
  methodWords:
    'Words are runs of characters with at least one letter; numbers and punctuation do not count. Counted as the same word: {unit}. The denominator is all words that the respondent says, function words included.',
  unitForm: 'each inflected form by itself',
  unitStem: 'words with the same Snowball stem',
  unitLemma: 'all inflections of the same base form',
  methodStop: 'Function words left out: {name}, {count} words (sha256 {hash}).',
  methodKeyness:
    'G² compares four cells (Dunning 1993), the log ratio has 1/2 added to counts and totals (Walter 1975), and LRC is the conservative log ratio (Evert 2022) at 95 per cent for the whole table of {family} words (Bonferroni). Words that the two together use fewer than {minimum} times are not tested.',
  methodTone:
    'Tone: the word list {name}, {count} base forms (sha256 {hash}). The value of a sentence is the sum of the values of its words divided by the number of matches plus {shrink}. A negated word changes sign and is halved.',
  methodCodes:
    'Markers: codebook {version} with {codes} codes and {cues} cues (sha256 {hash}). The rules see only words that the respondent says; quoted questions never count.',
  methodAccuracyTitle: 'How often are the parts wrong?',
  methodAccuracy:
    'Measured on texts that the part was not trained on. The coders are two language models, not people: the figures are an upper bound.',
  accuracyPart: 'Part',
  accuracyMeasure: 'Measure',
  accuracyValue: 'Value',
  accuracyData: 'Measured on',
  caveatMarkers:
    'A marker is a feature of language that research connects with deflection or responsibility. It is no verdict on the person, nor on whether the answer is true.',
  caveatLaw:
    'The law limits the answer: matters that concern individuals may not be dealt with in an interpellation. Not to comment may be to obey the law.',
  caveatQuestion:
    'The answer {document} does not contain its questions. How well it answers them can therefore not be said.',
  caveatRepair: 'Every repaired word stands in tables/edits.csv with how sure the repair is.',
  noticeSignedByAnother: 'The question was put to {asked}, but {signed} signed: the answer counts as {signed}’s.',
  noticeComposed: 'Letters and loose accents were joined; positions count joined characters.',
  sensitivityTitle: 'Does the finding hold?',
  sensitivityCaption:
    'The same comparison under {count} ways to prepare the texts: “{term}” with G² right of zero where {a} uses the word more, left of it where {b} does. The finding holds under {holds} of them. A panel has no point where the word is too rare.',
  sensitivityDescription:
    'Points for G² of a word under every way to prepare the texts, a panel for each kind of word and word sequence.',
  prepared: '{text}, {quotes}',
  textRestored: 'repaired text',
  textRaw: 'text as read',
  quotesOut: 'without questions',
  quotesIn: 'with questions',
  stopWordsOut: 'without stop words',
  stopWordsIn: 'with stop words',
  findingHolds: 'the finding holds',
  findingFails: 'the finding does not hold',
  singleWords: 'single words',
  wordSequences: 'sequences of {order} words',
  shortForm: 'forms',
  shortStem: 'stems',
  shortLemma: 'lemmas',
  xrayTitle: 'Where the words stand',
  xrayCaption: 'A tick is a place where the word stands, from the first word of the answer to the last.',
  xrayDescription: 'Ticks for every place where a word stands, a band for each document.',
  xrayBeginning: 'beginning',
  xrayEnd: 'end',
  footer: 'This page fetches nothing from the network. The same documents give the same page, character by character.',
};
